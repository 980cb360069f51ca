package org.allowcredentials.verification.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong beside the code: the output, or classes of which there is no source. */
class BadInputIT {

  private static final String ORDERS = "com/acme/OrderResource.java";

  @TempDir private Path folder;

  private Project plain() {
    return Project.copy("plain", folder).delete("com/acme/Main.java");
  }

  private static Run compile(Project project, String... more) {
    return project.javac(Jdk.running(), Javac.onClassPath(more));
  }

  /** A file in the way, because nothing is unwritable for the administrator. */
  @Test
  void aServicesFileThatCannotBeWritten() {
    Run run = compile(plain().write("out/META-INF", "a file"), ORDERS).failed();
    assertThat(run.output())
        .contains("error: [CORS902] the services file of the tables cannot be written\n")
        .contains("Its file is META-INF/services/org.allowcredentials.table.CorsPolicyTable, below")
        .doesNotContain("CORS903", "\tat ");
  }

  @Test
  void aTableThatCannotBeWritten() {
    Run run = compile(plain().write("generated/com", "a file"), "-s", "generated", ORDERS).failed();
    assertThat(run.output())
        .contains("OrderResource.java:9: error: [CORS902] the table of OrderResource cannot")
        .doesNotContain("CORS903", "\tat ");
  }

  /** As Gradle does for classes that have not changed. */
  @Test
  void aClassWithoutSource() {
    Project project = plain().change(ORDERS, "app.example.com", "app.example.com/");
    project.javac(Jdk.running(), Javac.unprocessed(ORDERS)).succeeded();
    Run run = compile(project, "com.acme.OrderResource").failed();
    assertThat(run.output())
        .contains(
            "error: [CORS102] an origin has no path: remove \"/\"\n",
            "Write \"https://app.example.com\".",
            "In com.acme.OrderResource, attribute origins[0].",
            "1 error\n");
  }

  @Test
  void aPolicyInheritedFromALibrary() {
    Project project = plain().change(ORDERS, "app.example.com", "app.example.com/");
    project.javac(Jdk.running(), Javac.unprocessed(ORDERS)).succeeded();
    project
        .delete(ORDERS)
        .write(
            "com/acme/Heir.java",
            """
            package com.acme;

            @jakarta.ws.rs.Path("/heir")
            public class Heir extends OrderResource {}
            """);
    Run run = compile(project, "com/acme/Heir.java").failed();
    assertThat(run.output())
        .contains(
            "Heir.java:4: error: [CORS102] an origin has no path: remove \"/\"\n",
            "In com.acme.OrderResource, inherited by com.acme.Heir, attribute origins[0].",
            "1 error\n");
  }
}
