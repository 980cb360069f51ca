package org.allowcredentials.verification.runtimes;

import static org.allowcredentials.verification.runtimes.application.Origins.APP;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Each hop of a redirect needs the headers of its own endpoint; the hops are sent as browsers do.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-redirect-fetch">Fetch, HTTP-redirect fetch</a>
 */
@ExtendWith(Contract.class)
class RedirectTest {

  private static final String JSON = "Content-Type: application/json";

  private final Wire wire;

  RedirectTest(Wire wire) {
    this.wire = wire;
  }

  private Answer get(String path, String origin) {
    return wire.send("GET", path, "Origin: " + origin);
  }

  private static URI location(Answer answer) {
    return URI.create(answer.all("Location").get(0));
  }

  @Test
  void eachHopIsReadable() {
    Answer first = get("/answers/moved", APP);
    assertThat(first.status()).isEqualTo(302);
    Cors.assertReadable(first, APP);
    assertThat(location(first).getPath()).isEqualTo("/answers/ok");
    Answer second = get(location(first).getPath(), APP);
    assertThat(second.status()).isEqualTo(200);
    Cors.assertReadable(second, APP);
  }

  /** Fetch lets no preflight be redirected, and sends one for each hop. */
  @Test
  void eachHopHasItsOwnPreflight() {
    Answer preflight = wire.preflight("/answers/moved", "PUT", APP);
    Cors.assertGranted(preflight, "PUT", APP);
    assertThat(preflight.all("Location")).isEmpty();
    Answer first = wire.send("PUT", "/answers/moved", List.of("Origin: " + APP, JSON), "{}");
    assertThat(first.status()).as("%s", first).isEqualTo(307);
    Cors.assertReadable(first, APP);
    assertThat(location(first).getPath()).isEqualTo("/answers/item");
    Cors.assertGranted(wire.preflight("/answers/item", "PUT", APP), "PUT", APP);
    Answer second = wire.send("PUT", "/answers/item", List.of("Origin: " + APP, JSON), "{}");
    assertThat(second.body()).isEqualTo("replaced");
    Cors.assertReadable(second, APP);
  }

  /** Where a redirect leaves an origin that is not the page's, the next hop says {@code null}. */
  @Test
  void afterAnotherSiteTheOriginIsNullAndNobodys() {
    Answer first = get("/answers/moved-away", APP);
    assertThat(first.status()).isEqualTo(302);
    Cors.assertReadable(first, APP);
    String host = "Host: " + location(first).getHost();
    assertThat(host).isEqualTo("Host: api.example.net");
    Answer second = wire.send("GET", location(first).getPath(), host, "Origin: null");
    assertThat(second.status()).isEqualTo(200);
    Cors.assertUnreadable(second);
    Cors.assertRefused(
        wire.send(
            "OPTIONS",
            "/answers/item",
            host,
            "Origin: null",
            "Access-Control-Request-Method: PUT"));
    wire.send("DELETE", "/ledger");
    Answer changed = wire.send("PUT", "/answers/item", List.of(host, "Origin: null", JSON), "{}");
    assertThat(changed.status()).isEqualTo(403);
    Cors.assertUnreadable(changed);
    assertThat(wire.send("GET", "/ledger").body()).isEmpty();
  }
}
