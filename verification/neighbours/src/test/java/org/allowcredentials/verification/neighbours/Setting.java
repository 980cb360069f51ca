package org.allowcredentials.verification.neighbours;

import static java.util.Objects.requireNonNull;

/** What this module's pom.xml tells the tests. */
final class Setting {

  /** The jars of the run time and of Jersey. */
  static final String APPLICATION_PATH = "application.path";

  /** The jar of the processor and those that it needs. */
  static final String PROCESSOR_PATH = "processor.path";

  /** The folder of the Maven that runs these tests. */
  static final String MAVEN = "maven";

  /** The repository into which this build installs its own jars. */
  static final String LOCAL_REPOSITORY = "local.repository";

  /** The projects. */
  static final String PROJECTS = "projects";

  private Setting() {}

  static String of(String name) {
    return requireNonNull(System.getProperty(name), name);
  }
}
