package org.allowcredentials.verification.runtimes;

import static org.allowcredentials.verification.runtimes.application.Origins.ADMIN;
import static org.allowcredentials.verification.runtimes.application.Origins.APP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is answered to a preflight.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch">Fetch, CORS-preflight
 *     fetch</a>
 */
@ExtendWith(Contract.class)
class PreflightTest {

  private final Wire wire;

  PreflightTest(Wire wire) {
    this.wire = wire;
  }

  @Test
  void namesTheMethodTheHeadersAndTheTime() {
    Answer answer =
        wire.send(
            "OPTIONS",
            "/answers/item",
            "Origin: " + APP,
            "Access-Control-Request-Method: PUT",
            "Access-Control-Request-Headers: content-type,if-match,x-requested-with");
    Cors.assertGranted(answer, "PUT", APP);
    assertThat(answer.all("Access-Control-Allow-Headers"))
        .containsExactly("X-Requested-With, Content-Type, If-Match");
    assertThat(answer.all("Access-Control-Max-Age")).containsExactly("600");
    assertThat(answer.all("Access-Control-Expose-Headers")).isEmpty();
    assertThat(answer.vary()).containsExactlyInAnyOrder("Origin", "Access-Control-Request-Method");
  }

  @Test
  void isRefusedToAnotherOrigin() {
    Answer answer = wire.preflight("/answers/item", "PUT", Cors.EVIL);
    assertThat(answer.status()).isEqualTo(403);
    Cors.assertUnreadable(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "https://app.example.com/",
        "https://APP.example.com",
        "https://app.example.com:443",
        "http://app.example.com",
        "https://app.example.com.evil.example",
        "https://example.org",
        "https://evil-example.org",
        "*",
        "https://app.example.com https://app.example.com",
      })
  void isRefusedToWhatOnlyLooksAlike(String origin) {
    Cors.assertRefused(wire.preflight("/answers/item", "PUT", origin));
  }

  @Test
  void isGrantedToEachOriginOfAPatternAsItIsWritten() {
    String origin = "https://a.b.example.org";
    Cors.assertGranted(wire.preflight("/answers/item", "PUT", origin), "PUT", origin);
  }

  /** Fetch: the names of methods are compared as they are; browsers send put as PUT. */
  @ParameterizedTest
  @ValueSource(strings = {"put", "Put", "PATCH", "TRACE", "", "PUT, DELETE", "PU T"})
  void isRefusedForAVerbThatTheResourceDoesNotHave(String verb) {
    Cors.assertRefused(wire.preflight("/answers/item", verb, APP));
  }

  /**
   * An upload listener makes browsers ask even for a POST; safelisted methods need not be listed.
   */
  @ParameterizedTest
  @CsvSource({"GET, /answers/ok", "HEAD, /answers/ok", "POST, /answers/created"})
  void isGrantedForSafelistedMethodsToo(String verb, String path) {
    Answer answer = wire.preflight(path, verb, APP);
    assertThat(answer.status()).isBetween(200, 299);
    assertThat(answer.all("Access-Control-Allow-Origin")).containsExactly(APP);
    assertThat(answer.all("Access-Control-Allow-Credentials")).containsExactly("true");
    assertThat(answer.all("Access-Control-Allow-Methods")).isEmpty();
  }

  @Test
  void isGrantedForAVerbOfTheApplication() {
    Cors.assertGranted(wire.preflight("/answers/item", "PURGE", APP), "PURGE", APP);
  }

  /** Each method of one path has its own policy. */
  @Test
  void followsTheMethodThatIsAskedFor() {
    Cors.assertGranted(wire.preflight("/answers/item", "DELETE", ADMIN), "DELETE", ADMIN);
    Cors.assertRefused(wire.preflight("/answers/item", "DELETE", APP));
    Cors.assertRefused(wire.preflight("/answers/item", "PUT", ADMIN));
  }

  @Test
  void isTheSameForEveryoneWhereThereAreNoCredentials() {
    for (String origin : List.of(APP, Cors.EVIL, "null")) {
      Answer answer = wire.preflight("/rates", "PUT", origin);
      assertThat(answer.status()).isBetween(200, 299);
      assertThat(answer.all("Access-Control-Allow-Origin")).containsExactly("*");
      assertThat(answer.all("Access-Control-Allow-Credentials")).isEmpty();
      assertThat(answer.all("Access-Control-Allow-Methods")).containsExactly("PUT");
      assertThat(answer.vary()).containsExactly("Access-Control-Request-Method");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/nowhere, GET",
    "/plain, POST",
    "/answers/internal, GET",
    "/answers, GET",
    "/shelves/1/books, PUT",
  })
  void isRefusedWhereThereIsNoPolicy(String path, String verb) {
    Cors.assertRefused(wire.preflight(path, verb, APP));
    Cors.assertRefused(wire.preflight(path, verb, ADMIN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Origin: " + APP, "Origin: " + Cors.EVIL, "X-None: 1"})
  void isNotAPlainOptionsRequest(String line) {
    Answer answer = wire.send("OPTIONS", "/answers/item", line);
    assertThat(answer.status()).isIn(200, 204);
    Cors.assertRefused(answer);
    assertThat(answer.all("Allow")).singleElement().asString().contains("PUT", "DELETE", "PURGE");
  }

  @Test
  void isNotARequestWithoutAnOrigin() {
    Cors.assertRefused(wire.send("OPTIONS", "/answers/item", "Access-Control-Request-Method: PUT"));
  }

  @Test
  void isRefusedWithTwoOriginsOrTwoMethods() {
    Cors.assertRefused(
        wire.send(
            "OPTIONS",
            "/answers/item",
            "Origin: " + APP,
            "Origin: " + APP,
            "Access-Control-Request-Method: PUT"));
    Cors.assertRefused(
        wire.send(
            "OPTIONS",
            "/answers/item",
            "Origin: " + APP,
            "Access-Control-Request-Method: PUT",
            "Access-Control-Request-Method: DELETE"));
  }

  /** Dead since 2024: nothing is promised of private networks. */
  @Test
  void saysNothingOfPrivateNetworks() {
    Answer answer =
        wire.send(
            "OPTIONS",
            "/answers/item",
            "Origin: " + APP,
            "Access-Control-Request-Method: PUT",
            "Access-Control-Request-Private-Network: true");
    Cors.assertGranted(answer, "PUT", APP);
    assertThat(answer.all("Access-Control-Allow-Private-Network")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/answers/%zz",
        "/answers/../plain",
        "/answers//item",
        "//answers/item",
        "/answers/item%2f",
        "/answers/%69tem",
        "/Answers/item",
      })
  void ofAnOddPathIsNeverGrantedForWhatIsNotServed(String path) {
    Answer preflight = wire.preflight(path, "PUT", APP);
    Answer actual =
        wire.send("PUT", path, List.of("Origin: " + APP, "Content-Type: application/json"), "{}");
    if (!preflight.cors().isEmpty()) {
      assertThat(actual.body()).as("%s", preflight).contains("replaced");
    }
  }
}
