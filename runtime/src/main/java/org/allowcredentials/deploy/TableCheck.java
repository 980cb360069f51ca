package org.allowcredentials.deploy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Problems;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.resource.ClassView;
import org.allowcredentials.resource.Inheritance;
import org.allowcredentials.table.ApplicationPolicy;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.Resource;

/** Whether a compiled table says what its class says. */
final class TableCheck {

  private TableCheck() {}

  /**
   * Says of a class that nobody has compiled its policy (CORS501).
   *
   * @param type the class
   * @param problems takes it
   */
  static void addNotCompiled(Class<?> type, Problems problems) {
    problems.add(
        Finding.of(
            Rule.CORS501,
            "The annotation processor did not run when it was compiled, so the policy was not"
                + " checked. On JDK 23 and newer, javac ignores a processor that is merely on the"
                + " class path.",
            "Put org.allowcredentials:allow-credentials-processor on the processor path:"
                + " <annotationProcessorPaths> of maven-compiler-plugin, annotationProcessor in"
                + " Gradle; if jars are merged, merge META-INF/services too. Then recompile."),
        type.getName());
  }

  /**
   * Compares the table of a resource class with the class (CORS502).
   *
   * @param type the class
   * @param table its table
   * @param view the class as read
   * @param problems takes how they differ
   */
  static void compare(Class<?> type, Resource table, ClassView view, Problems problems) {
    differences(table, Inheritance.resolve(view)).forEach(each -> addStale(type, each, problems));
  }

  /**
   * Compares the table of an {@code Application} class with the class (CORS502).
   *
   * @param type the class
   * @param table its table
   * @param now what the class says
   * @param problems takes how they differ
   */
  static void compare(Class<?> type, Resource table, ApplicationPolicy now, Problems problems) {
    if (!table.application().equals(Optional.of(now))) {
      addStale(type, "the policy of everything that it serves differs", problems);
    }
  }

  private static void addStale(Class<?> type, String difference, Problems problems) {
    problems.add(
        Finding.of(
            Rule.CORS502,
            "The class, or one that it inherits from, was changed or compiled without the"
                + " annotation processor after the table was generated.",
            "Recompile the module from scratch (mvn clean verify, gradle clean build)."),
        type.getName() + ": " + difference);
  }

  /** A header that the table allows and that nobody reads any more is no reason to stop. */
  private static List<String> differences(Resource table, Resource now) {
    if (table.path().equals(now.path()) && table.endpoints().equals(now.endpoints())) {
      return List.of();
    }
    List<String> differences = new ArrayList<>();
    if (!table.path().equals(now.path())) {
      differences.add(
          "its path is "
              + now.path().orElse("none")
              + ", the table has "
              + table.path().orElse("none"));
    }
    Map<String, Endpoint> inTable = byKey(table);
    Map<String, Endpoint> inClass = byKey(now);
    inClass.forEach((key, endpoint) -> {
      Endpoint compiled = inTable.get(key);
      if (compiled == null) {
        differences.add("the table lacks " + endpoint.describe());
      } else if (!compiled.declaration().equals(endpoint.declaration())) {
        differences.add("the policy of " + endpoint.describe() + " differs");
      } else {
        endpoint.headers().stream()
            .filter(name -> compiled.headers().stream().noneMatch(name::equalsIgnoreCase))
            .map(name -> "the table lacks the header " + name + " of " + endpoint.describe())
            .forEach(differences::add);
      }
    });
    inTable.forEach((key, endpoint) -> {
      if (!inClass.containsKey(key)) {
        differences.add("the class lacks " + endpoint.describe());
      }
    });
    return differences;
  }

  private static Map<String, Endpoint> byKey(Resource resource) {
    return resource.endpoints().stream()
        .collect(
            Collectors.toMap(
                TableCheck::key,
                endpoint -> endpoint,
                (first, second) -> first,
                LinkedHashMap::new));
  }

  private static String key(Endpoint endpoint) {
    return endpoint.verb() + " " + endpoint.path() + " " + endpoint.method();
  }
}
