package org.allowcredentials.verification.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A part of an application compiled again, into what an earlier compilation left. */
class PartialIT {

  private static final String ORDERS = "com/acme/OrderResource.java";
  private static final String BILLS = "com/acme/BillResource.java";
  private static final String ORDERS_TABLE = "com.acme.OrderResource_CorsPolicies";
  private static final String BILLS_TABLE = "com.acme.BillResource_CorsPolicies";

  @TempDir private static Path compiled;
  @TempDir private Path folder;

  @BeforeAll
  static void build() {
    Project project = Project.copy("plain", compiled);
    compile(project);
    assertThat(project.tables(Javac.OUTPUT)).containsExactly(BILLS_TABLE, ORDERS_TABLE);
  }

  private Project built() {
    return new Project(compiled).copy(folder);
  }

  private static void compile(Project project) {
    project.javac(Jdk.running(), Javac.everything(project, Javac.onClassPath())).succeeded();
  }

  private static List<String> start(String... resources) {
    return Javac.start("com.acme.Main", resources);
  }

  @Test
  void theOthersKeepTheirLines() {
    Project project = built();
    project.javac(Jdk.running(), Javac.onClassPath(ORDERS)).succeeded();
    assertThat(project.tables(Javac.OUTPUT)).containsExactly(BILLS_TABLE, ORDERS_TABLE);
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
  void aDeletedClassLosesItsLine() {
    Project project = built().delete(BILLS).delete("out/com/acme/BillResource.class");
    compile(project);
    assertThat(project.tables(Javac.OUTPUT)).containsExactly(ORDERS_TABLE);
    Server.start(folder, Jdk.running(), start("com.acme.OrderResource")).close();
  }

  /** Some tools delete the class that was generated, but not the line. */
  @Test
  void aLineWithoutItsTableStopsTheStart() {
    Project project = built().delete("out/com/acme/BillResource_CorsPolicies.class");
    Run run = project.java(Jdk.running(), start("com.acme.OrderResource")).failed();
    assertThat(run.output()).contains("[CORS502]", BILLS_TABLE);
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
