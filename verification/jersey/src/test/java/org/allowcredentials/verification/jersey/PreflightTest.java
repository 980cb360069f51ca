package org.allowcredentials.verification.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Application;
import java.util.List;
import org.allowcredentials.verification.jersey.Wire.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreflightTest extends WireTest {

  @Override
  protected Application configure() {
    anyPort();
    return Bank.application(ledger())
        .register(new Bank.Authentication(ledger()), Bank.AUTHENTICATION)
        .register(new Bank.EarlyAuthentication());
  }

  @Test
  void aListedOriginIsGrantedTheMethodAndItsHeaders() {
    Answer answer = wire().preflight("/accounts/1", "PUT", APP);
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.all("Access-Control-Allow-Origin")).containsExactly(APP);
    assertThat(answer.all("Access-Control-Allow-Credentials")).containsExactly("true");
    assertThat(answer.all("Access-Control-Allow-Methods")).containsExactly("PUT");
    assertThat(answer.all("Access-Control-Allow-Headers"))
        .containsExactly("X-Requested-With, Content-Type, If-Match");
    assertThat(answer.all("Access-Control-Max-Age")).containsExactly("600");
    assertThat(answer.all("Access-Control-Expose-Headers")).isEmpty();
    assertThat(answer.vary()).contains("Origin");
  }

  @Test
  void nothingOfTheApplicationRuns() {
    wire().preflight("/accounts/1", "PUT", APP);
    wire().preflight("/accounts/1", "PUT", EVIL);
    wire().preflight("/shelves/1/books", "GET", ADMIN);
    assertThat(ledger().resources()).hasValue(0);
    assertThat(ledger().authentications()).hasValue(0);
    assertThat(ledger().payments()).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        EVIL,
        "null",
        "",
        "http://app.example.com",
        "https://app.example.com:8443",
        "https://app.example.com/",
        "https://APP.example.com",
        "https://app.example.com.evil.example",
        "https://example.org",
        "https://evil-example.org",
        "https://x.example.org.evil.example",
        "https://evil.example/.example.org",
        "https://evil.example?.example.org",
        "https://user@x.example.org",
        "https://app.example.com, https://evil.example"
      })
  void anyOtherOriginIsRefusedWithoutAHint(String origin) {
    Answer answer = wire().preflight("/accounts/1", "PUT", origin);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.corsNames()).isEmpty();
    assertThat(answer.body()).isEmpty();
    assertThat(answer.vary()).contains("Origin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://a.example.org", "https://a.b-c.d_e.example.org"})
  void subdomainsOfAPatternAreAnsweredWithThemselves(String origin) {
    Answer answer = wire().preflight("/accounts/1", "PUT", origin);
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.all("Access-Control-Allow-Origin")).containsExactly(origin);
  }

  @Test
  void methodsThatBrowsersNeverAskForAreNotNamed() {
    for (String method : List.of("GET", "HEAD")) {
      Answer answer = wire().preflight("/accounts", method, APP);
      assertThat(answer.status()).isEqualTo(204);
      assertThat(answer.all("Access-Control-Allow-Methods")).isEmpty();
    }
    assertThat(wire().preflight("/accounts", "POST", APP).status()).isEqualTo(204);
  }

  @Test
  void theMethodDecides() {
    assertThat(wire().preflight("/accounts/1", "DELETE", APP).status()).isEqualTo(403);
    assertThat(wire().preflight("/accounts/1", "DELETE", ADMIN).status()).isEqualTo(204);
    assertThat(wire().preflight("/accounts/1", "PUT", ADMIN).status()).isEqualTo(403);
  }

  @Test
  void withoutCredentialsEveryOriginIsGranted() {
    Answer answer = wire().preflight("/rates", "POST", EVIL);
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.all("Access-Control-Allow-Origin")).containsExactly("*");
    assertThat(answer.all("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(answer.vary()).doesNotContain("Origin");
  }

  @Test
  void aSubResourceIsFoundThroughItsLocator() {
    assertThat(wire().preflight("/shelves/1/books", "GET", ADMIN).status()).isEqualTo(204);
    assertThat(wire().preflight("/shelves/1/books", "GET", APP).status()).isEqualTo(403);
    assertThat(wire().preflight("/shelves/1/books", "PUT", ADMIN).corsNames()).isEmpty();
    assertThat(wire().preflight("/shelves/any/1/things", "POST", APP).status()).isEqualTo(204);
    assertThat(wire().preflight("/shelves/any/1/things", "POST", ADMIN).status()).isEqualTo(403);
    assertThat(wire().preflight("/shelves/any/1/things", "FOO\u00e9", APP).corsNames()).isEmpty();
  }

  @Test
  void configuredOriginsCountAsThoseInTheCode() {
    assertThat(wire().preflight("/configured", "GET", "https://one.example.com").status())
        .isEqualTo(204);
    assertThat(wire().preflight("/configured", "GET", "https://x.two.example.com").status())
        .isEqualTo(204);
    assertThat(wire().preflight("/configured", "GET", APP).status()).isEqualTo(204);
    assertThat(wire().preflight("/configured", "GET", "https://two.example.com").status())
        .isEqualTo(403);
  }

  /** Also where nobody says what the path is: a method for OPTIONS must not be asked. */
  @Test
  void whatIsForTheSameOriginOnlyIsRefused() {
    for (String origin : List.of(APP, EVIL, "null")) {
      Answer answer = wire().preflight("/accounts/internal", "GET", origin);
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.corsNames()).isEmpty();
    }
  }

  @Test
  void whatHasNoPolicyIsLeftToTheServer() {
    for (String path : List.of("/plain", "/nowhere", "/accounts/x/y")) {
      Answer answer =
          wire()
              .send(
                  "OPTIONS",
                  path,
                  "Origin: " + APP,
                  "Access-Control-Request-Method: GET",
                  SIGNED_IN);
      assertThat(answer.corsNames()).as(path).isEmpty();
      assertThat(answer.status()).as(path).isIn(200, 404);
    }
  }

  @Test
  void aVerbIsComparedWithItsCase() {
    for (String verb : List.of("put", "Put", "FOO", "", "PUT ,DELETE", "*")) {
      assertThat(wire().preflight("/accounts/1", verb, APP).corsNames()).as(verb).isEmpty();
    }
  }

  @Test
  void plainOptionsIsNoPreflight() {
    Answer answer = wire().send("OPTIONS", "/accounts", "Origin: " + APP, SIGNED_IN);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.all("Allow")).isNotEmpty();
    assertThat(answer.all("Access-Control-Allow-Methods")).isEmpty();
  }

  @Test
  void twoOriginsAreRefusedAndTwoVerbsAreNoPreflight() {
    Answer origins =
        wire()
            .send(
                "OPTIONS",
                "/accounts/1",
                "Origin: " + APP,
                "Origin: " + APP,
                "Access-Control-Request-Method: PUT");
    assertThat(origins.status()).isEqualTo(403);
    assertThat(origins.corsNames()).isEmpty();
    Answer verbs =
        wire()
            .send(
                "OPTIONS",
                "/accounts/1",
                "Origin: " + APP,
                "Access-Control-Request-Method: PUT",
                "Access-Control-Request-Method: PUT");
    assertThat(verbs.corsNames()).isEmpty();
  }

  @Test
  void hostileHeadersAreNeitherReflectedNorExpensive() {
    String long8k = "https://" + "a".repeat(7000) + ".example.org";
    assertThat(wire().preflight("/accounts/1", "PUT", long8k).status()).isEqualTo(403);
    Answer commas =
        wire()
            .send(
                "OPTIONS",
                "/accounts/1",
                "Origin: " + APP,
                "Access-Control-Request-Method: PUT",
                "Access-Control-Request-Headers: " + ",".repeat(7000));
    assertThat(commas.status()).isEqualTo(204);
    assertThat(commas.all("Access-Control-Allow-Headers"))
        .containsExactly("X-Requested-With, Content-Type, If-Match");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/accounts/%zz", "/accounts/..", "/accounts//1", "//accounts/1", "/accounts/1%2f"})
  void oddPathsAreNeverGrantedByMistake(String path) {
    Answer answer = wire().preflight(path, "PUT", APP);
    assertThat(answer.corsNames()).isEmpty();
  }

  @Test
  void matrixParametersAndATrailingSlashDoNotHideAnEndpoint() {
    assertThat(wire().preflight("/accounts;v=1/1;x=2", "PUT", APP).status()).isEqualTo(204);
    assertThat(wire().preflight("/accounts/1/", "PUT", APP).status()).isEqualTo(204);
    assertThat(wire().preflight("/accounts/1?a=b", "PUT", APP).status()).isEqualTo(204);
  }
}
