package org.allowcredentials.verification.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The policy of an {@code Application} covers the resources of another module, both built by Maven.
 * What is built wrong does not start.
 */
class CoveredIT {

  private static final String SHOP = "https://shop.example.com";
  private static final String API = "application/src/main/java/com/acme/application/Api.java";
  private static final String SERVICES =
      "application/target/classes/META-INF/services/org.allowcredentials.table.CorsPolicyTable";

  @TempDir private static Path built;
  @TempDir private Path folder;

  @BeforeAll
  static void build() {
    Project.copy("covered", built).maven("package").succeeded();
  }

  private Project copy() {
    return new Project(built).copy(folder);
  }

  private static List<String> start(String application) {
    String path =
        String.join(
            System.getProperty("path.separator"),
            "application/target/classes",
            "orders/target/classes",
            Setting.of(Setting.APPLICATION_PATH));
    return List.of("-cp", path, "com.acme.application.Main", "com.acme.application." + application);
  }

  private void assertServed() {
    try (Server server = Server.start(folder, Jdk.running(), start("Api"))) {
      HttpResponse<String> orders = server.get("/orders", SHOP);
      assertThat(orders.body()).isEqualTo("orders");
      assertThat(orders.headers().allValues("Access-Control-Allow-Origin")).containsExactly(SHOP);
      HttpResponse<String> typo = server.get("/oders", SHOP);
      assertThat(typo.statusCode()).isEqualTo(404);
      assertThat(typo.headers().allValues("Access-Control-Allow-Origin")).containsExactly(SHOP);
      assertThat(server.get("/orders", "https://evil.example").headers().map())
          .doesNotContainKey("access-control-allow-origin");
    }
  }

  private void assertStops(String application, String... parts) {
    Run run = new Project(folder).java(Jdk.running(), start(application)).failed();
    assertThat(run.output()).contains(parts);
  }

  @Test
  void theOtherModuleIsCovered() {
    copy();
    assertServed();
  }

  /** It has nothing of ours, so there is nothing to generate for it. */
  @Test
  void itHasNoTables() {
    copy();
    assertThat(
            folder.resolve(
                "orders/target/classes/META-INF/services/org.allowcredentials.table.CorsPolicyTable"))
        .doesNotExist();
    assertServed();
  }

  @Test
  void withoutTheProcessorInTheModuleOfTheApplicationNothingStarts() {
    Project project = copy();
    compile(project);
    project
        .delete(
            "application/target/classes/"
                + project.tables("application/target/classes").get(0).replace('.', '/')
                + ".class")
        .delete(SERVICES);
    assertStops("Api", "[CORS501]", "In com.acme.application.Api.");
  }

  @Test
  void aLostLineOfTheServicesFileStopsTheStart() {
    copy().write(SERVICES, "");
    assertStops("Api", "[CORS501]", "In com.acme.application.Api.", "merge META-INF/services");
  }

  @Test
  void anApplicationThatAloneWasCompiledAgainWithoutTheProcessorStopsTheStart() {
    Project project = copy().change(API, "https://shop.example.com", "https://new.example.com");
    compile(project);
    assertStops(
        "Api",
        "[CORS502] the compiled table does not match the class",
        "com.acme.application.Api: the policy of everything that it serves differs");
  }

  @Test
  void anApplicationThatSaysNothingDoesNotTakeThePolicyOfAnother() {
    copy();
    assertStops(
        "Plain",
        "[CORS508] com.acme.application.Plain has no CORS annotation",
        "com.acme.application.Api",
        "@SameOriginOnly",
        "CorsFeature.of");
  }

  /** Compiles the Application, and nothing else, without the processor. */
  private static void compile(Project project) {
    List<String> arguments = new ArrayList<>();
    arguments.add("-proc:none");
    arguments.add("-d");
    arguments.add("application/target/classes");
    arguments.add("-cp");
    arguments.add(start("Api").get(1));
    arguments.add(API);
    project.javac(Jdk.running(), arguments).succeeded();
  }
}
