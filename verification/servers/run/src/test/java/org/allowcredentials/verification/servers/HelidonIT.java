package org.allowcredentials.verification.servers;

import static org.allowcredentials.verification.servers.Answers.ALLOWED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.allowcredentials.verification.servers.bills.BillResource;
import org.allowcredentials.verification.servers.orders.OrdersApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Applications on Helidon MP: jars with beans on its class path. */
@EnabledIfSystemProperty(named = "server", matches = "helidon")
class HelidonIT {

  private static final String ORIGIN = "https://shop.example.com";

  @Test
  void anApplicationThatListsNothingFindsTheFeatureOnceAndItsOriginsInTheConfiguration()
      throws Exception {
    int port = Ports.free(1).get(0);
    try (ServerProcess server = orders("orders.origins=" + ORIGIN, port, Map.of())) {
      HttpResponse<String> own = Answers.get(port, "/orders", ORIGIN);
      assertThat(own.body()).isEqualTo("tea");
      assertThat(own.headers().allValues(ALLOWED)).containsExactly(ORIGIN);
      HttpResponse<String> strange = Answers.get(port, "/orders", "https://evil.example");
      assertThat(strange.headers().allValues(ALLOWED)).isEmpty();
      assertThat(strange.headers().allValues("Vary")).containsExactly("Origin");
      assertThat(Answers.send(port, "DELETE", "/orders/1", "https://evil.example").statusCode())
          .isEqualTo(403);
      HttpResponse<String> preflight =
          Answers.send(port, "OPTIONS", "/shelves/left", "https://shelf.example.com");
      assertThat(preflight.statusCode()).isEqualTo(204);
      assertThat(Answers.get(port, "/registered", ORIGIN).body().lines())
          .contains("org.allowcredentials.jaxrs.PreflightFilter")
          .doesNotHaveDuplicates();
      assertThat(server.lines())
          .filteredOn(line -> line.matches("(WARNING|SEVERE): .*"))
          .allMatch(line -> line.contains("The origin guard refused"));
    }
  }

  @Test
  void theEnvironmentGoesBeforeTheFile() throws Exception {
    int port = Ports.free(1).get(0);
    Map<String, String> environment = Map.of("ORDERS_ORIGINS", ORIGIN);
    try (ServerProcess server = orders("orders.origins=https://x.example", port, environment)) {
      assertThat(Answers.get(port, "/orders", ORIGIN).headers().allValues(ALLOWED))
          .as("%s", server)
          .containsExactly(ORIGIN);
    }
  }

  @Test
  void twoApplicationsHaveTheirOwnPolicies() throws Exception {
    int port = Ports.free(1).get(0);
    try (ServerProcess server = start("bills/", BillResource.class, "", port, Map.of())) {
      String origin = "https://bills.example.com";
      HttpResponse<String> bill = Answers.get(port, "/bills/list", origin);
      assertThat(bill.body()).as("%s", server).isEqualTo("a bill");
      assertThat(bill.headers().allValues(ALLOWED)).containsExactly(origin);
      HttpResponse<String> rate = Answers.get(port, "/rates/euro", origin);
      assertThat(rate.body()).isEqualTo("a rate");
      assertThat(rate.headers().allValues(ALLOWED)).containsExactly("*");
    }
  }

  /** Not so what another thread resumes: then two threads of Helidon answer at once. */
  @Test
  void withoutTheMapperMostExceptionsAreReadableToo() throws Exception {
    int port = Ports.free(1).get(0);
    Path base = Servers.folder("unmapped");
    Path contract = Server.HELIDON.contract(base);
    Launch launch = Server.HELIDON.launch(base.resolve("base"), Map.of("/", contract), port);
    try (ServerProcess server =
        ServerProcess.start(
            launch.with(Map.of("CORS_MAPEXCEPTIONS", "false")), base.resolve("server.txt"))) {
      String origin = "https://app.example.com";
      for (String path :
          List.of("answers/unmapped", "async/stage-unmapped", "filters/late-throws")) {
        HttpResponse<String> error = Answers.get(port, "/" + path, origin);
        assertThat(error.statusCode()).as("%s %s", path, server).isEqualTo(500);
        assertThat(error.headers().allValues(ALLOWED)).as(path).containsExactly(origin);
      }
      HttpResponse<String> lost = Answers.get(port, "/filters/writer-throws", origin);
      assertThat(lost.statusCode()).isEqualTo(500);
      assertThat(lost.headers().allValues(ALLOWED)).isEmpty();
    }
  }

  @Test
  void anOriginThatTheRulesRefuseStopsTheStart() {
    assertThatThrownBy(() -> orders("orders.origins=" + ORIGIN + "/", 1, Map.of()))
        .hasMessageContaining("CORS403")
        .hasMessageContaining("CORS102");
  }

  @Test
  void anOriginThatIsMissingStopsTheStart() {
    assertThatThrownBy(() -> orders("", 1, Map.of()))
        .hasMessageContaining("CORS401")
        .hasMessageContaining("orders.origins");
  }

  private static ServerProcess orders(
      String configuration, int port, Map<String, String> environment) throws Exception {
    return start("orders/", OrdersApplication.class, configuration, port, environment);
  }

  private static ServerProcess start(
      String packages,
      Class<?> type,
      String configuration,
      int port,
      Map<String, String> environment)
      throws Exception {
    String names = "org/allowcredentials/verification/servers/" + packages;
    Path classes = Servers.source(type);
    Path base = Servers.folder("applications");
    Path jar =
        Archive.jar()
            .classes(classes, name -> name.matches(names + ".*\\.class"))
            .resource("META-INF/services/" + Tables.NAME, Tables.of(classes, names))
            .resource("META-INF/beans.xml", Servers.BEANS)
            .resource("META-INF/microprofile-config.properties", configuration)
            .write(base.resolve("application.jar"));
    Launch launch = Server.HELIDON.launch(base.resolve("base"), Map.of("/", jar), port);
    return ServerProcess.start(launch.with(environment), base.resolve("server.txt"));
  }
}
