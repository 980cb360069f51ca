package org.allowcredentials.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9110, 12.5.5. Lines are separated by a bar here. */
class VaryTest {

  private static List<String> lines(String lines) {
    return List.of(lines.split("\\|", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Origin                          > true",
        "oRIGIN                          > true",
        "Accept, Origin                  > true",
        "'Accept ,Origin , X'            > true",
        "Accept|Origin                   > true",
        "*                               > true",
        "Accept, *                       > true",
        "Accept                          > false",
        "X-Origin, Original              > false",
        "''                              > false",
      })
  void hasANameInAnyLine(String lines, boolean has) {
    assertThat(Vary.has(lines(lines), "Origin")).isEqualTo(has);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Accept                          > Accept, Origin",
        "Accept|Accept-Language          > Accept, Accept-Language, Origin",
        "Accept, ORIGIN|accept, X        > Accept, ORIGIN, X",
        "'Accept ,, X,'                  > Accept, X, Origin",
        "''                              > Origin",
        "Accept, *|X                     > *",
      })
  void becomesOneLineWithEachNameOnce(String lines, String line) {
    assertThat(Vary.line(lines(lines), "Origin")).isEqualTo(line);
  }

  @Test
  void withoutAnyLineHasNothingAndBecomesTheName() {
    assertThat(Vary.has(List.of(), "Origin")).isFalse();
    assertThat(Vary.line(List.of(), "Origin")).isEqualTo("Origin");
  }

  /** Jakarta REST has objects for headers, such as this one. */
  @Test
  void readsAnyObject() {
    assertThat(Vary.has(List.of(new StringBuilder("Origin")), "Origin")).isTrue();
    assertThat(Vary.line(List.of(new StringBuilder("Accept")), "Origin"))
        .isEqualTo("Accept, Origin");
  }
}
