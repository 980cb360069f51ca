package org.allowcredentials.verification.runtimes;

import static org.allowcredentials.verification.runtimes.application.Origins.APP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code Vary} says what an answer depends on, whoever knows it: the application, the server (some
 * write it where no filter sees it), and the policy. Else a cache gives a German page to whoever
 * comes next.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.5">RFC 9110, 12.5.5</a>
 */
@ExtendWith(Contract.class)
class NegotiationTest {

  private static final String GERMAN = "Accept-Language: de";

  /** What servers write into their own response, which Open Liberty hides from applications. */
  private static final Set<String> HELD =
      Set.of("chosen 200", "chosen 406", "entity 200", "tagged 200", "mapped 422", "suspended 200");

  private final Container container;
  private final Wire wire;

  NegotiationTest(Container container, Wire wire) {
    this.container = container;
    this.wire = wire;
  }

  /** Twins: one resource has a policy, the other has none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "chosen 200",
        "entity 200",
        "tagged 200",
        "tagged 304 If-None-Match:\"1\"",
        "mapped 422",
        "suspended 200",
        "listed 200",
      })
  void aPolicyTakesNothingAway(String row) {
    String[] cells = row.split(" ", 3);
    String condition = cells.length == 3 ? cells[2] : "X-None: 1";
    Answer plain = wire.send("GET", "/plainly-negotiated/" + cells[0], GERMAN, condition);
    String path = "/negotiated/" + cells[0];
    assertThat(plain.status()).as("%s", plain).isEqualTo(Integer.parseInt(cells[1]));
    for (Answer answer :
        List.of(
            wire.send("GET", path, GERMAN, condition),
            wire.send("GET", path, GERMAN, condition, "Origin: " + APP),
            wire.send("GET", path, GERMAN, condition, "Origin: " + Cors.EVIL))) {
      assertThat(answer.status()).as("%s", answer).isEqualTo(plain.status());
      assertThat(answer.body()).isEqualTo(plain.body());
      assertThat(answer.all("Content-Language")).isEqualTo(plain.all("Content-Language"));
      assertThat(answer.all("ETag")).isEqualTo(plain.all("ETag"));
      assertThat(names(answer)).as("%s %s", answer, plain).isEqualTo(expected(row, plain));
    }
    assertThat(plain.variesBy("Accept-Language")).as("%s", plain).isTrue();
    Cors.assertReadable(wire.send("GET", path, GERMAN, condition, "Origin: " + APP), APP);
  }

  /** Without a policy, the servers themselves replace what they chose by. */
  @Test
  void whatTheApplicationAddsStaysToo() {
    Answer answer = wire.send("GET", "/negotiated/more", GERMAN, "Origin: " + APP);
    assertThat(answer.vary()).as("%s", answer).contains("X-Region", "Cookie");
    Cors.assertReadable(answer, APP);
  }

  /** Nobody's language. CXF says of such an answer nothing at all, with or without a policy. */
  @Test
  void aRefusalVariesToo() {
    String french = "Accept-Language: fr";
    Answer plain = wire.send("GET", "/plainly-negotiated/chosen", french);
    Answer answer = wire.send("GET", "/negotiated/chosen", french, "Origin: " + APP);
    assertThat(answer.status()).isEqualTo(plain.status()).isEqualTo(406);
    assertThat(names(answer)).as("%s", answer).isEqualTo(expected("chosen 406", plain));
    Cors.assertReadable(answer, APP);
  }

  private Set<String> expected(String row, Answer plain) {
    Set<String> expected = names(plain);
    if (container.name().contains("Open Liberty") && HELD.contains(row)) {
      expected.clear();
    }
    if (container.name().contains("Dropwizard")) {
      expected.add("accept-encoding"); // Of its compression; without a policy Jersey drops it.
    }
    expected.add("origin");
    return expected;
  }

  private static Set<String> names(Answer answer) {
    Set<String> names = new TreeSet<>();
    answer.vary().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    return names;
  }
}
