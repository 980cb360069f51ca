package org.allowcredentials.verification.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Application;
import java.util.List;
import org.allowcredentials.verification.jersey.Wire.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActualRequestTest extends WireTest {

  @Override
  protected Application configure() {
    anyPort();
    return Bank.application(ledger())
        .register(new Bank.Authentication(ledger()), Bank.AUTHENTICATION);
  }

  private void assertCredentialed(Answer answer, String origin) {
    assertThat(answer.all("Access-Control-Allow-Origin")).containsExactly(origin);
    assertThat(answer.all("Access-Control-Allow-Credentials")).containsExactly("true");
    assertThat(answer.all("Access-Control-Expose-Headers")).containsExactly("ETag, X-Total-Count");
    assertThat(answer.all("Access-Control-Allow-Methods")).isEmpty();
    assertThat(answer.all("Access-Control-Allow-Headers")).isEmpty();
    assertThat(answer.all("Access-Control-Max-Age")).isEmpty();
    assertThat(answer.vary()).contains("Origin");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /accounts, 200",
    "HEAD, /accounts, 200",
    "GET, /accounts/1, 200",
    "GET, /accounts/99, 404",
    "GET, /accounts/mapped, 422",
    "GET, /accounts/moved, 303",
    "GET, /accounts/async, 200",
    "GET, /accounts/stage, 200",
    "PATCH, /accounts, 405",
    "PUT, /accounts/1, 415",
  })
  void everyAnswerOfTheEndpointCarriesTheHeaders(String method, String path, int status) {
    Answer answer =
        wire()
            .send(
                method,
                path,
                List.of("Origin: " + APP, SIGNED_IN, "Content-Type: text/html"),
                method.equals("PUT") ? "x" : "");
    assertThat(answer.status()).isEqualTo(status);
    assertCredentialed(answer, APP);
  }

  @Test
  void soDoAnswersThatCouldNotBeGivenAsAsked() {
    Answer answer =
        wire().send("GET", "/accounts", "Origin: " + APP, SIGNED_IN, "Accept: image/png");
    assertThat(answer.status()).isEqualTo(406);
    assertCredentialed(answer, APP);
  }

  @Test
  void soDoesARefusalByTheApplicationsAuthentication() {
    Answer answer = wire().send("GET", "/accounts", "Origin: " + APP);
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.body()).isEqualTo("sign in first");
    assertCredentialed(answer, APP);
  }

  @ParameterizedTest
  @ValueSource(strings = {EVIL, "null", "https://example.org", "http://app.example.com"})
  void anUnlistedOriginGetsNoHeaderButVary(String origin) {
    Answer answer = wire().send("GET", "/accounts", "Origin: " + origin, SIGNED_IN);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.corsNames()).isEmpty();
    assertThat(answer.vary()).containsExactly("Origin");
  }

  @Test
  void withoutAnOriginThereIsVaryToo() {
    Answer answer = wire().send("GET", "/accounts", SIGNED_IN);
    assertThat(answer.corsNames()).isEmpty();
    assertThat(answer.vary()).containsExactly("Origin");
  }

  @Test
  void theVaryOfTheApplicationStays() {
    Answer answer = wire().send("GET", "/accounts/varied", "Origin: " + APP, SIGNED_IN);
    assertThat(answer.vary()).containsExactlyInAnyOrder("Accept-Language", "Origin");
  }

  @Test
  void headersThatTheApplicationWroteAreReplaced() {
    assertCredentialed(wire().send("GET", "/accounts/own", "Origin: " + APP, SIGNED_IN), APP);
    assertThat(wire().send("GET", "/accounts/own", "Origin: " + EVIL, SIGNED_IN).corsNames())
        .isEmpty();
  }

  @Test
  void theMethodsOwnPolicyWins() {
    Answer answer = wire().send("DELETE", "/accounts/1", "Origin: " + ADMIN, SIGNED_IN);
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.all("Access-Control-Allow-Origin")).containsExactly(ADMIN);
    assertThat(answer.all("Access-Control-Expose-Headers")).isEmpty();
    Answer anonymous = wire().send("GET", "/accounts/rates", "Origin: " + EVIL, SIGNED_IN);
    assertThat(anonymous.all("Access-Control-Allow-Origin")).containsExactly("*");
    assertThat(anonymous.all("Access-Control-Allow-Credentials")).isEmpty();
  }

  @Test
  void withoutCredentialsTheAnswerIsTheSameForAll() {
    for (String origin : List.of("Origin: " + APP, "Origin: null", "X-None: 1")) {
      Answer answer = wire().send("GET", "/rates", origin, SIGNED_IN);
      assertThat(answer.all("Access-Control-Allow-Origin")).containsExactly("*");
      assertThat(answer.all("Access-Control-Expose-Headers")).containsExactly("ETag");
      assertThat(answer.all("Access-Control-Allow-Credentials")).isEmpty();
      assertThat(answer.vary()).isEmpty();
    }
  }

  @Test
  void whatHasNoPolicyIsLeftAlone() {
    Answer plain = wire().send("GET", "/plain", "Origin: " + APP, SIGNED_IN);
    assertThat(plain.all("Access-Control-Allow-Origin")).containsExactly("https://its.own");
    assertThat(plain.vary()).isEmpty();
    Answer internal = wire().send("GET", "/accounts/internal", "Origin: " + APP, SIGNED_IN);
    assertThat(internal.status()).isEqualTo(200);
    assertThat(internal.corsNames()).isEmpty();
    assertThat(internal.vary()).isEmpty();
    assertThat(wire().send("GET", "/nowhere", "Origin: " + APP).corsNames()).isEmpty();
  }

  /** A preflight for a path that Jersey serves after all would be right to be granted. */
  @ParameterizedTest
  @ValueSource(
      strings = {"/accounts/%zz", "/accounts/..", "/accounts//1", "//accounts/1", "/accounts/1%2f"})
  void oddPathsAreNotServedEither(String path) {
    Answer answer =
        wire()
            .send(
                "PUT",
                path,
                List.of("Origin: " + APP, SIGNED_IN, "Content-Type: application/json"),
                "{}");
    assertThat(answer.status()).isIn(path.contains("%zz") ? List.of(500) : List.of(404));
  }

  @Test
  void subResourcesFollowTheirOwnPolicyOrTheLocators() {
    assertThat(wire().send("GET", "/shelves/1/books", "Origin: " + ADMIN, SIGNED_IN).corsNames())
        .hasSize(2);
    assertThat(wire().send("GET", "/shelves/1/books", "Origin: " + APP, SIGNED_IN).corsNames())
        .isEmpty();
    assertThat(wire().send("GET", "/shelves/any/1/things", "Origin: " + APP, SIGNED_IN).corsNames())
        .hasSize(2);
    assertThat(
            wire().send("GET", "/shelves/any/1/things", "Origin: " + ADMIN, SIGNED_IN).corsNames())
        .isEmpty();
  }

  @Test
  void twoOriginsAreNone() {
    Answer answer = wire().send("GET", "/accounts", "Origin: " + APP, "Origin: " + APP, SIGNED_IN);
    assertThat(answer.corsNames()).isEmpty();
    assertThat(answer.vary()).containsExactly("Origin");
  }

  /** Jersey leaves it to the container, past the response filters. */
  @Test
  void anExceptionWithoutAMapperIsReadable() {
    Answer answer = wire().send("GET", "/accounts/unmapped", "Origin: " + APP, SIGNED_IN);
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.all("Access-Control-Allow-Origin")).containsExactly(APP);
    assertThat(answer.vary()).containsExactly("Origin");
    Answer refused =
        wire().send("GET", "/accounts/unmapped", "Origin: https://evil.example", SIGNED_IN);
    assertThat(refused.status()).isEqualTo(500);
    assertThat(refused.corsNames()).isEmpty();
    assertThat(refused.vary()).containsExactly("Origin");
  }
}
