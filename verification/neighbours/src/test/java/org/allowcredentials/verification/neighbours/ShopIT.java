package org.allowcredentials.verification.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library and an application, built by Maven with {@code -Xlint:all -Werror}, as one jar. */
class ShopIT {

  private static final String MAIN = "com.acme.application.Main";

  @TempDir private static Path folder;

  @BeforeAll
  static void build() {
    Project.copy("shop", folder).maven("package").succeeded();
  }

  private static List<String> start(String jar) {
    return List.of("-cp", "application/target/application-1-" + jar + ".jar", MAIN);
  }

  @Test
  void everyModuleHasItsTables() {
    Project project = new Project(folder);
    assertThat(described(project, "library"))
        .containsExactly("com.acme.library.CatalogueResource", "com.acme.library.Rates");
    assertThat(described(project, "application"))
        .containsExactly("com.acme.application.OrderResource");
  }

  private static List<String> described(Project project, String module) {
    return project.described(
        module + "/target/classes", module + "/target/generated-sources/annotations");
  }

  @Test
  void aJarWithMergedServicesServes() {
    try (Server server = Server.start(folder, Jdk.running(), start("merged"))) {
      assertAllowed(server.get("/orders", "https://shop.example.com"), "orders");
      assertAllowed(server.get("/catalogue", "https://library.example.com"), "catalogue");
      HttpResponse<String> rates = server.get("/rates", "https://any.example");
      assertThat(rates.body()).isEqualTo("rates");
      assertThat(rates.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
      assertThat(server.get("/orders", "https://library.example.com").headers().map())
          .doesNotContainKey("access-control-allow-origin");
    }
  }

  private static void assertAllowed(HttpResponse<String> response, String body) {
    assertThat(response.body()).isEqualTo(body);
    assertThat(response.headers().allValues("Access-Control-Allow-Origin")).hasSize(1);
    assertThat(response.headers().allValues("Access-Control-Allow-Credentials"))
        .containsExactly("true");
    assertThat(response.headers().allValues("Vary")).contains("Origin");
  }

  @Test
  void aJarThatLostServicesDoesNotStart() {
    Run run = new Project(folder).java(Jdk.running(), start("unmerged")).failed();
    assertThat(run.output()).contains("[CORS501]", "com.acme.", "merge META-INF/services");
  }
}
