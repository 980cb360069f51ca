package org.allowcredentials.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates that servers read differently (CORS322). */
class OddPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "orders",
        "/orders/{id}/",
        "{id}",
        "{ id }",
        "{a.b-c_1}",
        "{id: [0-9]+}",
        "{id:[0-9]{2}}",
        "{id : a;b}",
        "\u00e4",
        "a%2fb",
        "{a}{b}"
      })
  void mostAreTheSameToAll(String template) {
    assertThat(OddPath.of(template)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '"',
      value = {
        "{            > A parameter is {name}",
        "}            > A parameter is {name}",
        "}a           > A parameter is {name}",
        "a}           > A parameter is {name}",
        "{}           > A parameter is {name}",
        "{a b}        > A parameter is {name}",
        "{-a}         > A parameter is {name}",
        "{a:}         > A parameter is {name}",
        "{a: }        > A parameter is {name}",
        "{:a}         > A parameter is {name}",
        "{a           > A parameter is {name}",
        "{a:[0-9]{2}  > A parameter is {name}",
        "a;b          > A semicolon begins",
        ";b           > A semicolon begins",
        "{a}/b;c      > A semicolon begins",
        "{a: b c}     > Jersey drops",
        "\"{a: b }\"  > Jersey drops",
        "x/{a:[ab ]}  > Jersey drops",
      })
  void someAreNot(String template, String why) {
    assertThat(OddPath.of(template)).get().extracting(OddPath::why).asString().startsWith(why);
  }
}
