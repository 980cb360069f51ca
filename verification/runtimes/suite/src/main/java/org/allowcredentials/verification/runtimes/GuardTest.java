package org.allowcredentials.verification.runtimes;

import static org.allowcredentials.verification.runtimes.application.Origins.ADMIN;
import static org.allowcredentials.verification.runtimes.application.Origins.APP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another site causes is refused before the method runs, on whatever way it is reached. */
@ExtendWith(Contract.class)
class GuardTest {

  private final Wire wire;

  GuardTest(Wire wire) {
    this.wire = wire;
  }

  @BeforeEach
  void clear() {
    wire.send("DELETE", "/ledger");
  }

  private Answer send(String verb, String path, String... headers) {
    if (verb.equals("DELETE")) {
      return wire.send(verb, path, headers);
    }
    List<String> lines = new ArrayList<>(List.of(headers));
    lines.add("Content-Type: " + (verb.equals("PUT") ? "application/json" : "text/plain"));
    return wire.send(verb, path, lines, "e");
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /answers/item",
    "DELETE, /answers/item",
    "POST, /shelves/1/books",
    "POST, /shelves/any/1/things",
  })
  void anotherSiteIsRefusedAndNothingRuns(String verb, String path) {
    Answer answer = send(verb, path, "Origin: " + Cors.EVIL, "Cookie: session=ada");
    assertThat(answer.status()).isEqualTo(403);
    Cors.assertUnreadable(answer);
    assertThat(wire.send("GET", "/ledger").body()).isEmpty();
  }

  /** So the test above can fail. */
  @ParameterizedTest
  @CsvSource({
    "PUT, /answers/item, " + APP + ", replaced",
    "DELETE, /answers/item, " + ADMIN + ", deleted",
    "POST, /shelves/1/books, " + ADMIN + ", book added",
    "POST, /shelves/any/1/things, " + APP + ", thing added",
  })
  void aListedOriginIsServed(String verb, String path, String origin, String entry) {
    Answer answer = send(verb, path, "Origin: " + origin);
    assertThat(answer.status()).as("%s", answer).isIn(200, 204);
    Cors.assertReadable(answer, origin);
    assertThat(wire.send("GET", "/ledger").body()).contains(entry);
  }

  @Test
  void whatNoBrowserSentIsServed() {
    assertThat(send("PUT", "/answers/item").body()).contains("replaced");
  }

  @Test
  void whatTheApisOwnPageSentIsServed() {
    assertThat(
            send("PUT", "/answers/item", "Host: api.example.com", "Origin: http://api.example.com")
                .body())
        .contains("replaced");
    assertThat(
            send("PUT", "/answers/item", "Origin: http://it.self", "Sec-Fetch-Site: same-origin")
                .body())
        .contains("replaced");
  }

  @Test
  void theOriginOfASandboxIsRefused() {
    assertThat(send("PUT", "/answers/item", "Origin: null").status()).isEqualTo(403);
  }

  /** The method decides, not what its neighbours on the path allow. */
  @Test
  void anOriginOfAnotherMethodIsRefused() {
    assertThat(send("DELETE", "/answers/item", "Origin: " + APP).status()).isEqualTo(403);
    assertThat(send("POST", "/shelves/1/books", "Origin: " + APP).status()).isEqualTo(403);
  }
}
