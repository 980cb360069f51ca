package org.allowcredentials.verification.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Applications on Quarkus: one that lists nothing, and reads its origins from the configuration,
 * and one that lists its classes without the feature. The contract's lists them with it.
 */
@EnabledIfSystemProperty(named = "server", matches = "quarkus")
class QuarkusIT {

  private static final String ORIGIN = "https://shop.example.com";
  private static final String ALLOWED = "Access-Control-Allow-Origin";

  @Test
  void theOriginsComeFromTheConfiguration() throws Exception {
    int port = Ports.free(1).get(0);
    try (ServerProcess server = start(port, Map.of("ORDERS_ORIGINS", ORIGIN))) {
      assertOrdersFollowTheirPolicy(port);
      assertThat(send(port, "GET", "/nothing", ORIGIN).headers().allValues(ALLOWED)).isEmpty();
      HttpResponse<String> preflight =
          send(port, "OPTIONS", "/shelves/left", "https://shelf.example.com");
      assertThat(preflight.statusCode()).isEqualTo(204);
      assertThat(server.lines())
          .noneMatch(line -> line.contains("WARN") && !line.contains("The origin guard refused"));
    }
  }

  /** The older of its two servers runs no code of ours until the first request. */
  @Test
  void theOlderServerDoesTheSame() throws Exception {
    int port = Ports.free(1).get(0);
    try (ServerProcess server =
        named(Setting.quarkusClassic(), port, Map.of("ORDERS_ORIGINS", ORIGIN))) {
      assertOrdersFollowTheirPolicy(port);
      HttpResponse<String> preflight =
          send(port, "OPTIONS", "/shelves/left", "https://shelf.example.com");
      assertThat(preflight.statusCode()).isEqualTo(204);
      assertThat(preflight.headers().allValues("Access-Control-Allow-Methods"))
          .containsExactly("PUT");
      assertThat(send(port, "PUT", "/stock", "https://stock.example.com").body())
          .isEqualTo("taken");
      assertThat(send(port, "PUT", "/stock", ORIGIN).statusCode()).isEqualTo(403);
      assertThat(server.lines()).noneMatch(line -> line.contains("ERROR"));
    }
  }

  @Test
  void theOlderServerStopsToo() {
    assertThatThrownBy(() -> named(Setting.quarkusClassic(), Ports.free(1).get(0), Map.of()))
        .hasMessageContaining("CORS401")
        .hasMessageContaining("orders.origins");
  }

  /** Quarkus decodes letters and removes dot segments before it looks for a method. */
  @Test
  void aPathIsAnsweredForAsQuarkusMatchesIt() throws Exception {
    int port = Ports.free(1).get(0);
    try (ServerProcess server = start(port, Map.of("ORDERS_ORIGINS", ORIGIN))) {
      for (String path : List.of("/orders", "/%6frders", "/x/../orders", "/%2e/orders")) {
        HttpResponse<String> preflight = send(port, "OPTIONS", path, ORIGIN);
        assertThat(preflight.headers().allValues(ALLOWED)).as(path).containsExactly(ORIGIN);
      }
      assertThat(server.lines()).noneMatch(line -> line.contains("ERROR"));
    }
  }

  @Test
  void anOriginThatTheRulesRefuseStopsTheStart() {
    assertThatThrownBy(() -> start(Ports.free(1).get(0), Map.of("ORDERS_ORIGINS", ORIGIN + "/")))
        .hasMessageContaining("CORS403")
        .hasMessageContaining("CORS102");
  }

  @Test
  void anOriginThatIsMissingStopsTheStart() {
    assertThatThrownBy(() -> start(Ports.free(1).get(0), Map.of()))
        .hasMessageContaining("CORS401")
        .hasMessageContaining("orders.origins");
  }

  /** Quarkus serves no Application of its own here, and two policies were compiled. */
  @Test
  void anApplicationOfWhichNobodyCanTellWhosePolicyAppliesDoesNotStart() {
    assertThatThrownBy(() ->
            start(Setting.quarkusOrders(), Ports.free(1).get(0), Map.of("ORDERS_ORIGINS", ORIGIN)))
        .hasMessageContaining("CORS508")
        .hasMessageContaining("StockPolicy");
  }

  @Test
  void thePolicyThatIsNamedCoversWhatSaysNothing() throws Exception {
    int port = Ports.free(1).get(0);
    String allowed = "https://stock.example.com";
    try (ServerProcess server = start(port, Map.of("ORDERS_ORIGINS", ORIGIN))) {
      assertThat(send(port, "OPTIONS", "/stock", allowed).statusCode()).isEqualTo(204);
      assertThat(send(port, "OPTIONS", "/stock", "https://other.example.com").statusCode())
          .isEqualTo(403);
      HttpResponse<String> own = send(port, "GET", "/stock", allowed);
      assertThat(own.headers().allValues(ALLOWED)).containsExactly(allowed);
      assertThat(send(port, "PUT", "/stock", allowed).body()).isEqualTo("taken");
      assertThat(send(port, "PUT", "/stock", ORIGIN).statusCode()).isEqualTo(403);
      assertThat(server.lines()).noneMatch(line -> line.contains("ERROR"));
    }
  }

  @Test
  void anApplicationThatListsItsClassesWithoutTheFeatureDoesNotStart() {
    assertThatThrownBy(() -> start(Setting.quarkusListed(), Ports.free(1).get(0), Map.of()))
        .hasMessageContaining("CORS506")
        .hasMessageContaining("ListingApplication lists its classes")
        .hasMessageContaining(
            "for org.allowcredentials.verification.servers.listing.BasketResource.");
  }

  private static void assertOrdersFollowTheirPolicy(int port)
      throws IOException, InterruptedException {
    HttpResponse<String> own = send(port, "GET", "/orders", ORIGIN);
    assertThat(own.body()).isEqualTo("tea");
    assertThat(own.headers().allValues(ALLOWED)).containsExactly(ORIGIN);
    HttpResponse<String> strange = send(port, "GET", "/orders", "https://evil.example");
    assertThat(strange.headers().allValues(ALLOWED)).isEmpty();
    assertThat(strange.headers().allValues("Vary")).containsExactly("Origin");
    assertThat(send(port, "POST", "/orders", "https://evil.example").statusCode()).isEqualTo(403);
  }

  private static ServerProcess start(int port, Map<String, String> environment)
      throws IOException, InterruptedException {
    return named(Setting.quarkusOrders(), port, environment);
  }

  /** Starts an application that is told whose policy applies. */
  private static ServerProcess named(Path application, int port, Map<String, String> environment)
      throws IOException, InterruptedException {
    Map<String, String> all = new HashMap<>(environment);
    all.put("CORS_APPLICATION", "org.allowcredentials.verification.servers.quarkus.StockPolicy");
    return start(application, port, all);
  }

  private static ServerProcess start(Path application, int port, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path base = Servers.folder("orders");
    Launch launch = Server.QUARKUS.launch(base.resolve("base"), Map.of("/", application), port);
    return ServerProcess.start(launch.with(environment), base.resolve("server.txt"));
  }

  private static HttpResponse<String> send(int port, String method, String path, String origin)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .method(method, HttpRequest.BodyPublishers.ofString(""))
            .header("Origin", origin)
            .header("Content-Type", "text/plain")
            .header("Access-Control-Request-Method", "PUT")
            .timeout(Duration.ofSeconds(30))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
