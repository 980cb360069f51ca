package org.allowcredentials.verification.servers;

import static org.allowcredentials.verification.servers.Answers.ALLOWED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.allowcredentials.verification.servers.orders.OrderResource;
import org.allowcredentials.verification.servers.orders.ShelfResource;
import org.allowcredentials.verification.servlet.app.AccountResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Applications on Spring Boot, each a process of its own, whose class path has our jars. */
@EnabledIfSystemProperty(named = "server", matches = "spring.*")
class SpringIT {

  private static final String ORIGIN = "https://shop.example.com";
  private static final String EVIL = "https://evil.example";

  @Test
  void theOriginsComeFromTheEnvironment() throws Exception {
    int port = Ports.free(1).get(0);
    try (ServerProcess server = orders(port, Map.of("ORDERS_ORIGINS", ORIGIN))) {
      HttpResponse<String> own = Answers.get(port, "/api/orders", ORIGIN);
      assertThat(own.body()).isEqualTo("tea");
      assertThat(own.headers().allValues(ALLOWED)).containsExactly(ORIGIN);
      HttpResponse<String> strange = Answers.get(port, "/api/orders", EVIL);
      assertThat(strange.headers().allValues(ALLOWED)).isEmpty();
      assertThat(strange.headers().allValues("Vary")).contains("Origin");
      assertThat(Answers.send(port, "DELETE", "/api/orders/1", EVIL).statusCode()).isEqualTo(403);
      HttpResponse<String> preflight =
          Answers.send(port, "OPTIONS", "/api/shelves/left", "https://shelf.example.com");
      assertThat(preflight.statusCode()).isEqualTo(204);
      assertThat(server.lines())
          .filteredOn(line -> line.matches(".* (WARN|ERROR) .*org\\.allowcredentials.*"))
          .allMatch(line -> line.contains("The origin guard refused"));
    }
  }

  @Test
  void anOriginThatTheRulesRefuseStopsTheStart() {
    assertThatThrownBy(() -> orders(1, Map.of("ORDERS_ORIGINS", ORIGIN + "/")))
        .hasMessageContaining("APPLICATION FAILED TO START")
        .hasMessageContaining("CORS403")
        .hasMessageContaining("CORS102");
  }

  @Test
  void anOriginThatIsMissingStopsTheStart() {
    assertThatThrownBy(() -> orders(1, Map.of()))
        .hasMessageContaining("APPLICATION FAILED TO START")
        .hasMessageContaining("CORS401")
        .hasMessageContaining("orders.origins");
  }

  @Test
  void aClassThatWasNotCompiledStopsTheStart() throws Exception {
    Path base = Servers.folder("uncompiled");
    SpringBoot orders = orders().with("orders.origins=" + ORIGIN).behind(uncompiled(base));
    assertThatThrownBy(() -> start(orders, base, 1, Map.of()))
        .hasMessageContaining("APPLICATION FAILED TO START")
        .hasMessageContaining("CORS501")
        .hasMessageContaining(OrderResource.class.getName());
  }

  /** The filter starts before the servers of Jakarta REST, and the reason is in the log. */
  @Test
  void norDoesItStartWithTheServletFilter() throws Exception {
    Path base = Servers.folder("uncompiled");
    SpringBoot orders =
        orders()
            .with("orders.origins=" + ORIGIN, "cors.servletFilter=true")
            .behind(uncompiled(base));
    assertThatThrownBy(() -> start(orders, base, 1, Map.of()))
        .hasMessageContaining("CORS501")
        .hasMessageContaining(OrderResource.class.getName());
  }

  /** Its address is below the path of CXF's servlet. */
  @Test
  @EnabledIfSystemProperty(named = "server", matches = "springcxf.*")
  void theServletFilterKnowsTheAddressOfAServer() throws Exception {
    int port = Ports.free(1).get(0);
    SpringBoot accounts =
        SpringBoot.of(Server.current())
            .serving(AccountResource.class)
            .with("cxf.path=/api", "address=/v1", "cors.servletFilter=true");
    try (ServerProcess server = start(accounts, Servers.folder("address"), port, Map.of())) {
      HttpResponse<String> lost = Answers.get(port, "/api/v1/accounts/unmapped", Outcome.APP);
      assertThat(lost.statusCode()).as("%s", server).isEqualTo(500);
      assertThat(lost.headers().allValues(ALLOWED)).containsExactly(Outcome.APP);
      HttpResponse<String> elsewhere = Answers.get(port, "/api/accounts/unmapped", Outcome.APP);
      assertThat(elsewhere.headers().allValues(ALLOWED)).isEmpty();
    }
  }

  /** CXF makes it a second feature, and shows it nothing of the bus. */
  @Test
  @EnabledIfSystemProperty(named = "server", matches = "springcxf.*")
  void aFeatureThatIsRegisteredByHandKnowsNothingOfTheEnvironment() throws Exception {
    Path base = Servers.folder("by-hand");
    SpringBoot orders =
        orders().behind(compiled(base)).with("orders.origins=" + ORIGIN, "by-hand=true");
    assertThatThrownBy(() -> start(orders, base, 1, Map.of()))
        .hasMessageContaining("APPLICATION FAILED TO START")
        .hasMessageContaining("CORS401");
  }

  private static SpringBoot orders() {
    return SpringBoot.of(Server.current())
        .serving(OrderResource.class, ShelfResource.class)
        .with("spring.jersey.application-path=/api", "cxf.path=/api");
  }

  /** The classes of the orders, without a word of their tables. */
  private static Path uncompiled(Path base) {
    return Archive.jar().classes(classes(), SpringIT::isOfOrders).write(base.resolve("plain.jar"));
  }

  private static Path compiled(Path base) {
    String names = "org/allowcredentials/verification/servers/orders/";
    return Archive.jar()
        .classes(classes(), SpringIT::isOfOrders)
        .resource("META-INF/services/" + Tables.NAME, Tables.of(classes(), names))
        .write(base.resolve("orders.jar"));
  }

  private static ServerProcess orders(int port, Map<String, String> environment) throws Exception {
    Path base = Servers.folder("orders");
    return start(orders().behind(compiled(base)), base, port, environment);
  }

  private static Path classes() {
    return Servers.source(OrderResource.class);
  }

  private static boolean isOfOrders(String name) {
    return name.matches("org/allowcredentials/verification/servers/orders/.*\\.class");
  }

  private static ServerProcess start(
      SpringBoot application, Path base, int port, Map<String, String> environment)
      throws Exception {
    Launch launch = application.launch(base, port);
    return ServerProcess.start(launch.with(environment), base.resolve("server.txt"));
  }
}
