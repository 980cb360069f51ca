package org.allowcredentials.verification.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;

/** What the log says of refusals, and of the start. */
class ToldWhyTest extends WireTest {

  private static final String EVIL = "https://evil.example";

  @Override
  protected Application configure() {
    anyPort();
    return Bank.application(ledger());
  }

  @Test
  void aRefusedPreflight() {
    try (Log log = new Log(Level.FINE)) {
      wire().preflight("/accounts/1", "PUT", EVIL);
      assertThat(log.lines(Level.FINE))
          .singleElement()
          .asString()
          .contains(
              "preflight refused",
              "\"" + EVIL + "\"",
              "PUT",
              "Bank$Accounts",
              "update(int,java.lang.String,java.lang.String)",
              "https://app.example.com, https://*.example.org");
    }
  }

  @Test
  void aRefusalOfTheGuard() {
    try (Log log = new Log(Level.FINE)) {
      assertThat(
              wire()
                  .send(
                      "POST",
                      "/accounts",
                      List.of("Origin: " + EVIL, "Sec-Fetch-Site: cross-site"),
                      "1")
                  .status())
          .isEqualTo(403);
      assertThat(log.lines(Level.FINE))
          .singleElement()
          .asString()
          .contains("guard refused", EVIL, "cross-site", "Bank$Accounts", "pay", APP);
    }
  }

  @Test
  void anOriginThatIsNotListed() {
    try (Log log = new Log(Level.FINE)) {
      wire().send("GET", "/accounts", "Origin: " + EVIL);
      wire().send("DELETE", "/accounts", "Origin: " + EVIL);
      assertThat(log.lines(Level.FINE))
          .satisfiesExactly(
              line -> assertThat(line).contains("response refused", EVIL, "list()", APP),
              line -> assertThat(line).contains("response refused", EVIL, "\"/accounts\"", APP));
    }
  }

  @Test
  void nothingIsSaidOfWhatIsAllowedOrNoneOfOurs() {
    try (Log log = new Log(Level.FINE)) {
      wire().preflight("/accounts/1", "PUT", APP);
      wire().send("GET", "/accounts", "Origin: " + APP);
      wire().send("GET", "/accounts");
      wire().send("GET", "/plain", "Origin: " + EVIL);
      wire().send("GET", "/nothing", "Origin: " + EVIL);
      assertThat(log.lines(Level.FINE)).isEmpty();
    }
  }

  /** One line, of bounded length, whatever the header is. */
  @Test
  void hostileOriginsStayInTheirQuotes() {
    try (Log log = new Log(Level.FINE)) {
      wire().send("GET", "/accounts", "Origin: \"\tadmin: granted\u0007");
      wire().send("GET", "/accounts", "Origin: " + "x".repeat(5_000));
      wire().send("GET", "/accounts", "Origin: https://a.example", "Origin: https://b.example");
      assertThat(log.lines(Level.FINE))
          .hasSize(3)
          .allSatisfy(line -> assertThat(line).hasSizeLessThan(800).matches("[\\x20-\\x7e]*"));
      assertThat(log.lines(Level.FINE).get(2)).contains("2 lines");
    }
  }

  @Test
  void theStartIsToldOnceAndTheHeaderNever() {
    try (Log log = new Log(Level.FINE)) {
      for (int i = 0; i < 3; i++) {
        assertThat(wire().send("GET", "/accounts", "Origin: " + EVIL).all("X-Cors-Explain"))
            .isEmpty();
        assertThat(wire().preflight("/accounts/1", "PUT", EVIL).all("X-Cors-Explain")).isEmpty();
      }
      assertThat(log.lines(Level.INFO))
          .singleElement()
          .asString()
          .contains("endpoints", "with credentials", "compiled tables");
    }
  }
}
