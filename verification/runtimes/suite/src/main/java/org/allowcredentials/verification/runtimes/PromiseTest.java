package org.allowcredentials.verification.runtimes;

import static org.allowcredentials.verification.runtimes.application.Origins.ADMIN;
import static org.allowcredentials.verification.runtimes.application.Origins.APP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs is what was promised: the method that runs has the last word. */
@ExtendWith(Contract.class)
class PromiseTest {

  private final Container container;
  private final Wire wire;

  PromiseTest(Container container, Wire wire) {
    this.container = container;
    this.wire = wire;
  }

  @BeforeEach
  void clear() {
    wire.send("DELETE", "/ledger");
  }

  private String ledger() {
    return wire.send("GET", "/ledger").body();
  }

  private Answer send(String verb, String path, String origin) {
    List<String> headers = List.of("Origin: " + origin, "Sec-Fetch-Site: cross-site");
    return wire.send(verb, path, headers.toArray(String[]::new));
  }

  /** CXF and Quarkus name the bridge, which an overload fits as well. */
  @Test
  void theMethodBehindABridgeDecides() {
    Cors.assertReadable(send("DELETE", "/promises/generic?q=x", APP), APP);
    assertThat(ledger()).contains("string removed");
    clear();
    assertThat(send("DELETE", "/promises/generic?q=x", Cors.EVIL).status()).isEqualTo(403);
    assertThat(send("DELETE", "/promises/boolean?q=true", APP).status()).isEqualTo(403);
    assertThat(send("DELETE", "/promises/boolean?q=true", Cors.EVIL).status()).isEqualTo(403);
    assertThat(ledger()).isEmpty();
  }

  @Test
  void aStaticMethodHasItsPolicy() {
    Answer answer = send("POST", "/promises/static", Cors.EVIL);
    assertThat(ledger()).isEmpty();
    if (container.name().startsWith("Quarkus")) { // It does not serve them.
      assertThat(answer.status()).isIn(404, 405);
    } else {
      assertThat(answer.status()).isEqualTo(403);
      Cors.assertReadable(send("POST", "/promises/static", APP), APP);
      assertThat(ledger()).contains("static");
    }
  }

  /** The locator is declared to return a class that APP may read. */
  @Test
  void theClassBehindALocatorDecides() {
    Cors.assertUnreadable(send("GET", "/promises/below", APP));
    Cors.assertReadable(send("GET", "/promises/below", ADMIN), ADMIN);
    assertThat(send("POST", "/promises/below", APP).status()).isEqualTo(403);
    assertThat(ledger()).isEmpty();
    assertThat(send("POST", "/promises/below", ADMIN).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {APP, ADMIN, Cors.EVIL, "null"})
  void noOtherOriginReadsOrCausesWhatIsForTheSameOriginOnly(String origin) {
    assertThat(send("POST", "/promises/own", origin).status()).isEqualTo(403);
    Answer read = send("GET", "/promises/own", origin);
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.cors()).isEmpty();
    for (String verb : List.of("GET", "POST")) {
      Answer preflight = wire.preflight("/promises/own", verb, origin);
      assertThat(preflight.status()).isEqualTo(403);
      assertThat(preflight.cors()).isEmpty();
    }
    assertThat(ledger()).isEmpty();
  }

  @Test
  void theSameOriginDoes() {
    List<String> own = List.of("Origin: http://it.self", "Sec-Fetch-Site: same-origin");
    assertThat(wire.send("POST", "/promises/own", own.toArray(String[]::new)).body())
        .isEqualTo("own");
    assertThat(wire.send("POST", "/promises/own").body()).isEqualTo("own");
  }

  @ParameterizedTest
  @CsvSource({"/promises/callback, callback", "/promises/silent, silent"})
  void whatIsOpenToOtherSitesIsLeftAlone(String path, String body) {
    Answer answer = send("POST", path, Cors.EVIL);
    assertThat(answer.body()).isEqualTo(body);
    assertThat(answer.cors()).isEmpty();
    assertThat(ledger()).contains(body);
  }

  /** So the browser says that the method is not allowed, and not that a header is missing. */
  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
  void aPreflightForAVerbThatThePathDoesNotHaveNamesNone(String verb) {
    Answer answer = wire.preflight("/promises/single", verb, APP);
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.all("Access-Control-Allow-Origin")).containsExactly(APP);
    assertThat(answer.all("Access-Control-Allow-Credentials")).containsExactly("true");
    assertThat(answer.all("Access-Control-Allow-Methods")).isEmpty();
    assertThat(answer.all("Access-Control-Allow-Headers")).isEmpty();
    assertThat(answer.all("Access-Control-Max-Age")).containsExactly("0");
    Answer refused = wire.preflight("/promises/single", verb, Cors.EVIL);
    assertThat(refused.status()).isEqualTo(403);
    Cors.assertRefused(refused);
  }

  @Test
  void aSafelistedVerbGetsTheHeadersOfThePath() {
    Answer answer = wire.preflight("/promises/single", "POST", APP);
    assertThat(answer.all("Access-Control-Allow-Headers")).containsExactly("Authorization");
    assertThat(answer.all("Access-Control-Allow-Methods")).isEmpty();
  }
}
