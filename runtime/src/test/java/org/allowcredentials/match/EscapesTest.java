package org.allowcredentials.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.allowcredentials.match.Expression.Chars;
import org.allowcredentials.match.Expression.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Percent-encoded characters. */
class EscapesTest {

  @ParameterizedTest
  @CsvSource({
    "/a%2f, /a%2F",
    "%c3%a4, %C3%A4",
    "%fF%Aa, %FF%AA",
    "abc, abc",
    "%a, %a",
    "%ag, %ag",
    "%ga, %ga",
    "a%, a%",
    "%%2f, %%2F",
    "af%20af, af%20af",
  })
  void areWrittenInUpperCase(String text, String upper) {
    assertThat(Escapes.upper(text)).isEqualTo(upper);
  }

  @Test
  void haveALetterOrNot() {
    assertThat(Escapes.hasLetter("%2f", 0)).isTrue();
    assertThat(Escapes.hasLetter("%c3", 0)).isTrue();
    assertThat(Escapes.hasLetter("%20", 0)).isFalse();
  }

  /** Only their digits are the same in both cases. */
  @Test
  void areComparedInBothCases() {
    Sequence language = (Sequence) Escapes.language("fc%c3fc");
    assertThat(language.parts())
        .containsExactly(one("f"), one("c"), one("%"), one("cC"), one("3"), one("f"), one("c"));
    assertThat(((Sequence) Escapes.language("%zz")).parts())
        .containsExactly(one("%"), one("z"), one("z"));
  }

  private static Expression one(String characters) {
    CharSet set = CharSet.NONE;
    for (int i = 0; i < characters.length(); i++) {
      set = set.or(CharSet.of(characters.charAt(i)));
    }
    return new Chars(set);
  }
}
