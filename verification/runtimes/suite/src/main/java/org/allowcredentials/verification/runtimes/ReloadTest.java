package org.allowcredentials.verification.runtimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Preflight, answer and guard follow a list that changes while requests are served. */
@ExtendWith(Contract.class)
class ReloadTest {

  private static final String ONE = "https://one.example";
  private static final String TWO = "https://two.example";

  private final Wire wire;

  ReloadTest(Wire wire) {
    this.wire = wire;
  }

  @AfterEach
  void readAnew() {
    assertThat(take("reload")).isEqualTo("true");
  }

  private String take(String list) {
    return wire.send("PUT", "/reloaded/list", List.of("Content-Type: text/plain"), list).body();
  }

  private Answer put(String origin) {
    return wire.send(
        "PUT", "/reloaded", List.of("Content-Type: text/plain", "Origin: " + origin), "e");
  }

  private Answer preflight(String origin) {
    return wire.send(
        "OPTIONS", "/reloaded", "Origin: " + origin, "Access-Control-Request-Method: PUT");
  }

  private void assertAllowed(String origin) {
    Cors.assertGranted(preflight(origin), "PUT", origin);
    Answer answer = put(origin);
    assertThat(answer.body()).as("%s", answer).isEqualTo("replaced");
    Cors.assertReadable(answer, origin);
    Cors.assertReadable(wire.send("GET", "/reloaded", "Origin: " + origin), origin);
  }

  private void assertRefused(String origin) {
    Cors.assertRefused(preflight(origin));
    Answer answer = put(origin);
    assertThat(answer.status()).as("%s", answer).isEqualTo(403);
    Cors.assertUnreadable(answer);
    Cors.assertUnreadable(wire.send("GET", "/reloaded", "Origin: " + origin));
  }

  @Test
  void theListIsFollowedBothWays() {
    assertAllowed(ONE);
    assertRefused(TWO);
    assertThat(take(TWO)).isEqualTo("true");
    assertAllowed(TWO);
    assertRefused(ONE);
    assertThat(take(ONE)).isEqualTo("true");
    assertAllowed(ONE);
    assertRefused(TWO);
  }

  @Test
  void aRefusedListOnlyTakesAway() {
    assertThat(take(ONE + " " + TWO)).isEqualTo("true");
    assertThat(take(TWO + " https://three.example http://four.example")).isEqualTo("false");
    assertAllowed(TWO);
    assertRefused(ONE);
    assertRefused("https://three.example");
    assertRefused("http://four.example");
  }

  @Test
  void whatIsReadAnewCountsAgain() {
    assertThat(take(TWO)).isEqualTo("true");
    assertThat(take("reload")).isEqualTo("true");
    assertAllowed(ONE);
    assertRefused(TWO);
  }
}
