package org.allowcredentials.verification.runtimes;

import static org.allowcredentials.verification.runtimes.application.Origins.ADMIN;
import static org.allowcredentials.verification.runtimes.application.Origins.APP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.List;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read an answer, and what caches are told. */
@ExtendWith(Contract.class)
class SharingTest {

  private static final String SIGNED_IN = "Cookie: session=ada";

  private final Container container;
  private final Wire wire;

  SharingTest(Container container, Wire wire) {
    this.container = container;
    this.wire = wire;
  }

  private Answer get(String path, String origin) {
    return wire.send("GET", path, "Origin: " + origin, SIGNED_IN);
  }

  @Test
  void anAllowedOriginReadsTheBodyAndTheExposedHeaders() {
    Answer answer = get("/answers/ok", APP);
    Cors.assertReadable(answer, APP);
    assertThat(answer.body()).contains("ok");
    assertThat(answer.all("X-Total-Count")).containsExactly("7");
    assertThat(answer.all("Access-Control-Expose-Headers"))
        .containsExactly("ETag, Location, X-Total-Count");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Cors.EVIL,
        "null",
        "https://app.example.com/",
        "https://APP.example.com",
        "https://app.example.com:443",
        "http://app.example.com",
        "https://app.example.com:8443",
        "https://app.example.com.evil.example",
        "https://example.org",
        "https://evil-example.org",
        "https://.example.org",
        "*",
      })
  void anotherOriginIsServedButCannotRead(String origin) {
    Answer answer = get("/answers/ok", origin);
    assertThat(answer.status()).isEqualTo(200);
    Cors.assertUnreadable(answer);
  }

  /** A cache must not give the answer to this request to one that has an origin. */
  @Test
  void withoutAnOriginThereIsVaryToo() {
    Cors.assertUnreadable(wire.send("GET", "/answers/ok", SIGNED_IN));
    Cors.assertUnreadable(wire.send("HEAD", "/answers/ok", SIGNED_IN));
  }

  /** The server cannot see the credentials mode of a request. */
  @Test
  void theHeaderDoesNotDependOnACookie() {
    Cors.assertReadable(wire.send("GET", "/answers/ok", "Origin: " + APP), APP);
  }

  @Test
  void twoOriginsAreNone() {
    Cors.assertUnreadable(
        wire.send("GET", "/answers/ok", "Origin: " + APP, "Origin: " + APP, SIGNED_IN));
    Cors.assertUnreadable(
        wire.send("GET", "/answers/ok", "Origin: " + APP, "Origin: " + Cors.EVIL, SIGNED_IN));
  }

  @Test
  void withoutCredentialsTheAnswerIsTheSameForAll() {
    for (String line : List.of("Origin: " + APP, "Origin: null", "X-None: 1")) {
      Answer answer = wire.send("GET", "/rates", line, SIGNED_IN);
      assertThat(answer.all("Access-Control-Allow-Origin")).containsExactly("*");
      assertThat(answer.all("Access-Control-Expose-Headers")).containsExactly("ETag");
      assertThat(answer.all("Access-Control-Allow-Credentials")).isEmpty();
      assertThat(answer.vary()).doesNotContain("Origin");
    }
    assertThat(get("/answers/rates", Cors.EVIL).all("Access-Control-Allow-Origin"))
        .containsExactly("*");
  }

  @Test
  void theVaryOfTheApplicationStays() {
    assertThat(get("/answers/varied", APP).vary())
        .containsOnlyOnce("Accept-Language", "accept", "Origin");
    assertThat(get("/answers/varied-by-all", APP).vary()).contains("*").doesNotContain("Origin");
  }

  @ParameterizedTest
  @CsvSource({"/answers/own", "/filters/foreign"})
  void headersThatAnotherWroteAreReplaced(String path) {
    Cors.assertReadable(get(path, APP), APP);
    Cors.assertUnreadable(get(path, Cors.EVIL));
  }

  @Test
  void whatHasNoPolicyIsLeftAlone() {
    Answer plain = get("/plain", APP);
    assertThat(plain.all("Access-Control-Allow-Origin")).containsExactly("https://its.own");
    assertThat(plain.vary()).doesNotContain("Origin");
    Answer internal = get("/answers/internal", APP);
    assertThat(internal.status()).isEqualTo(200);
    assertThat(internal.cors()).isEmpty();
    assertThat(internal.vary()).doesNotContain("Origin");
    Answer nowhere = get("/nowhere", APP);
    assertThat(nowhere.status()).isEqualTo(404);
    assertThat(nowhere.cors()).isEmpty();
  }

  @Test
  void anUnchangedAnswerKeepsItsHeaders() {
    Answer fresh = get("/answers/cached", APP);
    assertThat(fresh.all("ETag")).containsExactly("\"1\"");
    Answer unchanged =
        wire.send("GET", "/answers/cached", "Origin: " + APP, "If-None-Match: \"1\"");
    assertThat(unchanged.status()).isEqualTo(304);
    Cors.assertReadable(unchanged, APP);
    Cors.assertUnreadable(
        wire.send("GET", "/answers/cached", "Origin: " + Cors.EVIL, "If-None-Match: \"1\""));
  }

  @Test
  void eventsGoOnWhereTheyStopped() {
    assumeFalse(isQuarkus(), "It runs no response filters for events: see Deviation.");
    Answer first =
        wire.send("GET", "/streams/events", "Origin: " + APP, "Accept: text/event-stream");
    assertThat(first.body()).contains("event 1").containsPattern("id: ?1");
    Answer again =
        wire.send(
            "GET",
            "/streams/events",
            "Origin: " + APP,
            "Accept: text/event-stream",
            "Last-Event-ID: 1");
    assertThat(again.body()).contains("event 2");
    Cors.assertReadable(again, APP);
    Answer preflight =
        wire.send(
            "OPTIONS",
            "/streams/events",
            "Origin: " + APP,
            "Access-Control-Request-Method: GET",
            "Access-Control-Request-Headers: last-event-id");
    assertThat(preflight.all("Access-Control-Allow-Headers")).containsExactly("Last-Event-ID");
  }

  @Test
  void aStreamIsSentWhole() {
    assertThat(get("/streams/pieces", APP).body()).contains("piece 0", "piece 1", "piece 2");
  }

  @Test
  void partsOfAFormAreRead() {
    assumeFalse(isQuarkus(), "It reads no EntityPart.");
    String part = "Content-Disposition: form-data; name=";
    String body =
        String.join(
            "\r\n",
            "--b",
            part + "\"one\"",
            "",
            "1",
            "--b",
            part + "\"two\"",
            "",
            "2",
            "--b--",
            "");
    List<String> headers =
        List.of("Origin: " + APP, "Content-Type: multipart/form-data; boundary=b");
    Answer answer = wire.send("POST", "/answers/parts", headers, body);
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.body()).contains("parts 2");
    Cors.assertReadable(answer, APP);
  }

  @ParameterizedTest
  @CsvSource({
    "/catalog/items",
    "/rooted",
    "/store",
    "/heir",
    "/configured",
    "/shelves/1/books",
  })
  void whatIsInheritedConfiguredOrBelowALocatorHasItsOwnPolicy(String path) {
    Answer answer = get(path, ADMIN);
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    Cors.assertReadable(answer, ADMIN);
    Cors.assertUnreadable(get(path, APP));
    if (!path.startsWith("/shelves")) {
      Cors.assertGranted(wire.preflight(path, "PUT", ADMIN), "PUT", ADMIN);
      Cors.assertRefused(wire.preflight(path, "PUT", APP));
      Answer replaced =
          wire.send("PUT", path, List.of("Origin: " + ADMIN, "Content-Type: text/plain"), "e");
      assertThat(replaced.body()).contains("replaced");
      Cors.assertReadable(replaced, ADMIN);
    }
  }

  @Test
  void belowALocatorOfWhichNothingIsKnownItsPolicyApplies() {
    Answer answer = get("/shelves/any/1/things", APP);
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    Cors.assertReadable(answer, APP);
    Cors.assertUnreadable(get("/shelves/any/1/things", ADMIN));
    Answer preflight = wire.preflight("/shelves/any/1/things", "POST", APP);
    assertThat(preflight.all("Access-Control-Allow-Origin")).containsExactly(APP);
  }

  /** Helidon takes each 404 without a method for a path that is not ours, and starts anew. */
  @Test
  void whatALocatorThrowsIsReadable() {
    Answer answer = get("/shelves/none/books", ADMIN);
    assertThat(answer.status()).isEqualTo(404);
    if (container.name().startsWith("Helidon")) {
      assertThat(answer.cors()).isEmpty();
    } else {
      Cors.assertReadable(answer, ADMIN);
    }
  }

  private boolean isQuarkus() {
    return container.name().startsWith("Quarkus");
  }
}
