package org.allowcredentials.verification.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Application;
import java.util.List;
import org.allowcredentials.verification.jersey.Wire.Answer;
import org.junit.jupiter.api.Test;

/** The setting {@code cors.explain}. */
class ExplainTest extends WireTest {

  private static final String EVIL = "https://evil.example";

  @Override
  protected Application configure() {
    anyPort();
    return Bank.application(ledger()).property("cors.explain", "true");
  }

  private static void assertSays(Answer answer, String... parts) {
    assertThat(answer.all("X-Cors-Explain"))
        .singleElement()
        .asString()
        .contains(parts)
        .matches("[\\x20-\\x7e]+");
  }

  @Test
  void saysWhoIsAllowedByWhat() {
    assertSays(
        wire().send("GET", "/accounts", "Origin: " + APP),
        "response allowed",
        APP,
        "with credentials",
        "Bank$Accounts",
        "list()");
    assertSays(wire().preflight("/accounts/1", "PUT", APP), "preflight allowed", APP, "PUT");
    assertSays(wire().send("GET", "/accounts/rates", "Origin: " + EVIL), "every origin", "rates()");
  }

  @Test
  void saysWhoIsRefusedAndWhoWouldNotBe() {
    assertSays(wire().send("GET", "/accounts", "Origin: " + EVIL), "response refused", EVIL, APP);
    assertSays(wire().preflight("/accounts/1", "PUT", EVIL), "preflight refused", EVIL, APP);
    assertSays(
        wire()
            .send(
                "POST", "/accounts", List.of("Origin: " + EVIL, "Sec-Fetch-Site: cross-site"), "1"),
        "guard refused",
        EVIL,
        "cross-site",
        APP);
    assertSays(wire().send("GET", "/accounts"), "no Origin header");
  }

  @Test
  void saysWhatIsMissing() {
    assertSays(
        wire().preflight("/accounts/1", "PATCH", APP), "not answered", "no endpoint for \"PATCH\"");
    assertSays(
        wire().preflight("/configured", "PATCH", APP),
        "\"PATCH\" requested",
        "no endpoint of this path has");
    assertSays(wire().preflight("/nothing", "PUT", APP), "not answered", "no endpoint has this");
    assertSays(
        wire().send("GET", "/accounts/internal", "Origin: " + APP),
        "refused: no other origin may read",
        "internal()");
    assertSays(wire().send("GET", "/plain", "Origin: " + APP), "no CORS headers", "no CORS policy");
  }

  @Test
  void aHostileOriginCannotBreakOut() {
    for (String origin : List.of("\"\t\u0007\u00ff", "x".repeat(6_000), "a, b\\\" X-Evil: 1")) {
      Answer answer = wire().send("GET", "/accounts", "Origin: " + origin);
      assertSays(answer, "refused");
      assertThat(answer.all("X-Cors-Explain").get(0)).hasSizeLessThan(700);
      assertThat(answer.all("X-Evil")).isEmpty();
    }
  }
}
