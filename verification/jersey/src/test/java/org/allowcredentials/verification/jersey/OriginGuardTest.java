package org.allowcredentials.verification.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Application;
import java.util.ArrayList;
import java.util.List;
import org.allowcredentials.verification.jersey.Wire.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginGuardTest extends WireTest {

  @Override
  protected Application configure() {
    anyPort();
    return Bank.application(ledger())
        .register(new Bank.Authentication(ledger()), Bank.AUTHENTICATION);
  }

  private Answer pay(String headers) {
    List<String> lines = new ArrayList<>(List.of(SIGNED_IN, "Content-Type: text/plain"));
    for (String line : headers.split("\\|", -1)) {
      if (!line.isBlank()) {
        lines.add(line.strip());
      }
    }
    return wire().send("POST", "/accounts", lines, "10");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site",
        "Sec-Fetch-Site: SAME-ORIGIN",
        "Sec-Fetch-Site: whatever",
        "Sec-Fetch-Site: cross-site | Origin: https://evil.example",
        "Sec-Fetch-Site: same-site | Origin: https://evil.example.com",
        "Origin: https://evil.example",
        "Origin: null",
        "Origin: garbage",
        "Origin: https://evil@api.example.com",
        "Origin: https://api.example.com:8443",
        "Origin: https://app.example.com | Origin: https://app.example.com",
        "Sec-Fetch-Site: same-origin | Origin: https://a.example | Origin: https://b.example",
      })
  void anotherSiteCannotCauseAPayment(String headers) {
    Answer answer = pay(headers);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(ledger().payments()).hasValue(0);
    assertThat(ledger().authentications()).as("refused before authentication").hasValue(0);
    assertThat(answer.corsNames()).isEmpty();
    assertThat(answer.vary()).contains("Origin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Sec-Fetch-Site: same-origin",
        "Sec-Fetch-Site: none",
        "Sec-Fetch-Site: same-origin | Origin: https://api.example.com",
        "Sec-Fetch-Site: same-origin | Origin: https://rewritten.example",
        "Sec-Fetch-Site: cross-site | Origin: https://app.example.com",
        "Origin: https://app.example.com",
        "Origin: https://x.example.org",
        "Origin: https://api.example.com",
        "Origin: http://api.example.com",
        "Origin: https://api.example.com | Host: api.example.com:443",
      })
  void theOwnSiteListedOriginsAndOtherClientsPass(String headers) {
    Answer answer = pay(headers);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(ledger().payments()).hasValue(1);
  }

  @Test
  void aListedOriginThatMayNotCallThisMethodIsRefused() {
    Answer answer =
        wire()
            .send(
                "DELETE", "/accounts/1", SIGNED_IN, "Origin: " + APP, "Sec-Fetch-Site: same-site");
    assertThat(answer.status()).isEqualTo(403);
    assertThat(ledger().payments()).hasValue(0);
  }

  @Test
  void readingIsNotGuarded() {
    Answer answer =
        wire().send("GET", "/accounts", SIGNED_IN, "Sec-Fetch-Site: cross-site", "Origin: " + EVIL);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.corsNames()).isEmpty();
  }

  @Test
  void endpointsWithoutCredentialsOrPolicyAreNotGuarded() {
    for (String path : List.of("/rates", "/plain")) {
      Answer answer =
          wire()
              .send(
                  "POST",
                  path,
                  List.of(SIGNED_IN, "Sec-Fetch-Site: cross-site", "Content-Type: text/plain"),
                  "x");
      assertThat(answer.status()).as(path).isEqualTo(200);
    }
  }

  @Test
  void whatALocatorOfUnknownTypeReturnsIsGuardedToo() {
    List<String> evil =
        List.of(SIGNED_IN, "Sec-Fetch-Site: cross-site", "Content-Type: text/plain");
    assertThat(wire().send("POST", "/shelves/any/1/things", evil, "x").status()).isEqualTo(403);
    List<String> own =
        List.of(SIGNED_IN, "Sec-Fetch-Site: same-origin", "Content-Type: text/plain");
    assertThat(wire().send("POST", "/shelves/any/1/things", own, "x").status()).isEqualTo(200);
  }
}
