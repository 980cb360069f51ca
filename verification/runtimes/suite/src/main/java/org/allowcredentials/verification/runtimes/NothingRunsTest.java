package org.allowcredentials.verification.runtimes;

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

/** A preflight runs nothing of the application: no filter, constructor, converter or locator. */
@ExtendWith(Contract.class)
class NothingRunsTest {

  private final Wire wire;

  NothingRunsTest(Wire wire) {
    this.wire = wire;
  }

  @BeforeEach
  void clear() {
    assertThat(wire.send("DELETE", "/ledger").status()).isEqualTo(204);
  }

  private String ledger() {
    Answer answer = wire.send("GET", "/ledger");
    assertThat(answer.status()).isEqualTo(200);
    return answer.body();
  }

  @ParameterizedTest
  @CsvSource({
    "/loud/method, constructed",
    "/loud/method, method",
    "/loud/method?field=x, converted x",
    "/loud/parameter/x, converted x",
    "/loud/entity, entity read",
    "/loud/locator/deep, locator",
  })
  void butTheRequestThatFollowsDoes(String path, String last) {
    Cors.assertGranted(wire.preflight(path, "PUT", APP), "PUT", APP);
    assertThat(wire.preflight(path, "PUT", Cors.EVIL).status()).isEqualTo(403);
    assertThat(ledger()).isEmpty();

    Answer actual =
        wire.send("PUT", path, List.of("Origin: " + APP, "Content-Type: application/x-loud"), "e");
    assertThat(actual.status()).isGreaterThanOrEqualTo(400);
    assertThat(ledger()).contains("early filter", last);
  }

  /** Both would refuse it, for it carries no cookie. */
  @ParameterizedTest
  @CsvSource({"/filters/early-refuses", "/filters/late-refuses"})
  void norIsAuthenticationAsked(String path) {
    Cors.assertGranted(wire.preflight(path, "PUT", APP), "PUT", APP);
    List<String> stranger = List.of("Origin: " + APP, "Content-Type: text/plain");
    assertThat(wire.send("PUT", path, stranger, "e").status()).isEqualTo(401);
    List<String> known =
        List.of("Origin: " + APP, "Content-Type: text/plain", "Cookie: session=ada");
    assertThat(wire.send("PUT", path, known, "e").body()).contains("reached");
  }

  @Test
  void norIsASessionMade() {
    assertThat(wire.preflight("/loud/method", "PUT", APP).all("Set-Cookie")).isEmpty();
  }
}
