package org.allowcredentials.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a template is, apart from what it matches. */
class PathTemplateTest {

  /** CXF compares matrix parameters with what they are part of. */
  @ParameterizedTest
  @CsvSource({
    "a, false",
    "{x}, false",
    "a/{x}/b, false",
    "{x}/a, false",
    "a/{x}, false",
    "a{x}, true",
    "{x}a, true",
    "{x}{y}, true",
    "a/{x}b/c, true",
    "a;b, true",
    ";b, true",
    "'{x: [0-9]+}', false",
    "'a{x: [0-9]+}', false",
    "'{x: .+}', true",
    "'{x: a|;}', true",
    "'{x: (?i)a}', true",
    "'{x: [0-9]+}/b;c', true",
  })
  void seesMatrixParametersOrDoesNot(String template, boolean sees) {
    assertThat(PathTemplate.parse(template).orElseThrow().seesMatrix()).isEqualTo(sees);
  }

  /** A slash before the first parameter is a literal; to the beginning it does not count. */
  @ParameterizedTest
  @CsvSource({
    "'',                    0, 0, 0, 0",
    "orders,                6, 6, 0, 0",
    "orders/{id},           7, 6, 1, 0",
    "orders/{id: [0-9]+}/x, 9, 6, 1, 1",
    "{a}-{b: x}{c},         1, 0, 3, 1",
    "\u00fc,                6, 6, 0, 0",
  })
  void countsWhatItsPlaceDependsOn(
      String template, int literals, int beginning, int groups, int expressions) {
    PathTemplate read = PathTemplate.parse(template).orElseThrow();
    assertThat(read.literals()).isEqualTo(literals);
    assertThat(read.beginning()).isEqualTo(beginning);
    assertThat(read.groups()).isEqualTo(groups);
    assertThat(read.expressions()).isEqualTo(expressions);
  }
}
