package org.allowcredentials.verification.jersey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.util.List;
import java.util.logging.Level;
import org.allowcredentials.CorsDeploymentException;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.junit.jupiter.api.Test;

/** The setting {@code cors.allowedHeaders}. */
class AllowedHeadersTest extends WireTest {

  private static final String KEY = "cors.allowedHeaders";
  private static final String ALLOWED = "Access-Control-Allow-Headers";

  @Override
  protected Application configure() {
    anyPort();
    return Bank.application(ledger()).property(KEY, "traceparent, if-match, Baggage");
  }

  private List<String> allowed(String path, String method, String origin) {
    return wire().preflight(path, method, origin).all(ALLOWED);
  }

  /** Names of the annotation come first, then those of the setting, then derived ones. */
  @Test
  void everyPolicyAllowsThem() {
    assertThat(allowed("/accounts/1", "PUT", APP))
        .containsExactly("X-Requested-With, traceparent, if-match, Baggage, Content-Type");
    assertThat(allowed("/accounts/1", "DELETE", ADMIN))
        .containsExactly("traceparent, if-match, Baggage");
    assertThat(allowed("/rates", "GET", EVIL)).containsExactly("traceparent, if-match, Baggage");
    assertThat(allowed("/configured", "GET", "https://one.example.com"))
        .containsExactly("traceparent, if-match, Baggage");
    assertThat(allowed("/shelves/any/1/things", "GET", APP))
        .containsExactly("traceparent, if-match, Baggage");
  }

  @Test
  void nobodyElseDoes() {
    assertThat(allowed("/accounts/1", "PUT", EVIL)).isEmpty();
    assertThat(allowed("/accounts/internal", "GET", APP)).isEmpty();
    assertThat(allowed("/plain", "GET", APP)).isEmpty();
  }

  private void start(String value) {
    HttpServer server =
        GrizzlyHttpServerFactory.createHttpServer(
            URI.create("http://127.0.0.1:0/"), Bank.application(ledger()).property(KEY, value));
    server.shutdownNow();
  }

  @Test
  void oneLineSaysSo() {
    try (Log log = new Log(Level.INFO)) {
      start("traceparent, baggage");
      assertThat(log.lines(Level.INFO))
          .containsExactly(
              "CORS: the setting cors.allowedHeaders adds to every policy the request headers"
                  + " traceparent, baggage.");
    }
  }

  @Test
  void aNameThatNoPolicyMayHaveStopsTheStart() {
    assertThatThrownBy(() -> start("traceparent, *, Cookie, Authorization"))
        .isInstanceOf(CorsDeploymentException.class)
        .hasMessageContainingAll(
            "[CORS002] a setting cannot allow every header",
            "[CORS206]",
            "[CORS904] a setting cannot allow Authorization",
            "item 4 of the setting cors.allowedHeaders (Jakarta REST property)");
  }
}
