package org.allowcredentials.verification.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A part of an application compiled again, into what an earlier compilation left. */
class PartialIT {

  private static final String ORDERS = "com/acme/OrderResource.java";
  private static final String BILLS = "com/acme/BillResource.java";
  private static final String ORDERS_CLASS = "com.acme.OrderResource";
  private static final String BILLS_CLASS = "com.acme.BillResource";

  @TempDir private static Path compiled;
  @TempDir private Path folder;

  @BeforeAll
  static void build() {
    Project project = Project.copy("plain", compiled);
    compile(project);
    assertThat(described(project)).containsExactly(BILLS_CLASS, ORDERS_CLASS);
  }

  private Project built() {
    return new Project(compiled).copy(folder);
  }

  private static void compile(Project project) {
    project.javac(Jdk.running(), Javac.everything(project, Javac.onClassPath())).succeeded();
  }

  private static List<String> described(Project project) {
    return project.described(Javac.OUTPUT, Javac.OUTPUT);
  }

  private static List<String> start(String... resources) {
    return Javac.start("com.acme.Main", resources);
  }

  @Test
  void theOthersStayInTheTable() {
    Project project = built();
    project.javac(Jdk.running(), Javac.onClassPath(ORDERS)).succeeded();
    assertThat(described(project)).containsExactly(BILLS_CLASS, ORDERS_CLASS);
    List<String> start = start("com.acme.OrderResource", "com.acme.BillResource");
    try (Server server = Server.start(folder, Jdk.running(), start)) {
      assertThat(
              server
                  .get("/bills", "https://app.example.com")
                  .headers()
                  .allValues("Access-Control-Allow-Origin"))
          .containsExactly("https://app.example.com");
    }
  }

  @Test
  void aDeletedClassDropsOut() {
    Project project = built().delete(BILLS).delete("out/com/acme/BillResource.class");
    compile(project);
    assertThat(described(project)).containsExactly(ORDERS_CLASS);
    Server.start(folder, Jdk.running(), start("com.acme.OrderResource")).close();
  }

  /** The file of its table is still there; nothing leads to it any more. */
  @Test
  void aDeletedClassLeavesTheOthersWhoeverIsCompiled() {
    Project project = built();
    String rates =
        project
            .read(BILLS)
            .replace("com.acme", "org.acme")
            .replace("BillResource", "Rates")
            .replace("/bills", "/rates");
    project
        .delete(BILLS)
        .delete("out/com/acme/BillResource.class")
        .write("org/acme/Rates.java", rates);
    project.javac(Jdk.running(), Javac.onClassPath("org/acme/Rates.java")).succeeded();
    assertThat(described(project)).containsExactly(ORDERS_CLASS, "org.acme.Rates");
    Server.start(folder, Jdk.running(), start(ORDERS_CLASS, "org.acme.Rates")).close();
  }

  /** Tests, or another jar, with a class in the same package. */
  @Test
  void twoOutputsMayShareAPackage() {
    Project project = built();
    String rates =
        project.read(BILLS).replace("BillResource", "RateResource").replace("/bills", "/rates");
    project.write("test/com/acme/RateResource.java", rates);
    List<String> line = new ArrayList<>(Javac.onClassPath("test/com/acme/RateResource.java"));
    line.set(line.indexOf(Javac.OUTPUT), "tests");
    project.makeFolder("tests").javac(Jdk.running(), line).succeeded();
    List<String> start = new ArrayList<>(start(ORDERS_CLASS, BILLS_CLASS, "com.acme.RateResource"));
    start.set(1, "tests" + File.pathSeparator + start.get(1));
    try (Server server = Server.start(folder, Jdk.running(), start)) {
      for (String path : List.of("/orders", "/bills", "/rates")) {
        assertThat(
                server
                    .get(path, "https://app.example.com")
                    .headers()
                    .allValues("Access-Control-Allow-Origin"))
            .as(path)
            .containsExactly("https://app.example.com");
      }
    }
  }

  /** Some tools delete the class that was generated, but not the line. */
  @Test
  void aLineWithoutItsTableStopsTheStart() {
    Project project = built();
    String table = project.tables(Javac.OUTPUT).get(0);
    project.delete("out/" + table.replace('.', '/') + ".class");
    Run run = project.java(Jdk.running(), start("com.acme.OrderResource")).failed();
    assertThat(run.output()).contains("[CORS502]", table);
  }

  /**
   * A class that inherits all it needs from an interface may lose the last annotation that javac
   * would call the processor for: its table stays as it was.
   */
  @Test
  void aTableThatNobodyCameToRemoveStopsTheStart() {
    Project project =
        Project.copy("plain", folder)
            .delete(BILLS)
            .write(
                "com/acme/Api.java",
                """
                package com.acme;

                import jakarta.ws.rs.GET;
                import jakarta.ws.rs.Path;

                @Path("/orders")
                public interface Api {
                  @GET
                  String list();
                }
                """)
            .write(
                ORDERS,
                """
                package com.acme;

                @org.allowcredentials.AllowCredentials(origins = "https://app.example.com")
                public class OrderResource implements Api {
                  public String list() {
                    return "orders";
                  }
                }
                """);
    compile(project);
    Server.start(folder, Jdk.running(), start("com.acme.OrderResource")).close();
    project.change(
        ORDERS,
        "@org.allowcredentials.AllowCredentials(origins = \"https://app.example.com\")",
        "");
    project.javac(Jdk.running(), Javac.onClassPath(ORDERS)).succeeded();
    Run run = project.java(Jdk.running(), start("com.acme.OrderResource")).failed();
    assertThat(run.output())
        .contains(
            "[CORS502] the compiled table does not match the class",
            "com.acme.OrderResource: ",
            "Recompile the module from scratch");
  }
}
