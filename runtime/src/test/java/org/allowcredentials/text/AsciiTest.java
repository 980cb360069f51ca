package org.allowcredentials.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The classes, each with what is next to it. */
class AsciiTest {

  private static final String DIGITS = "0123456789";
  private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";

  /** Returns all characters of a class, in order; letters of other scripts would be among them. */
  private static String all(IntPredicate belongs) {
    return IntStream.rangeClosed(0, Character.MAX_VALUE)
        .filter(belongs)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @Test
  void haveTheseCharactersOnly() {
    assertThat(all(Ascii::isDigit)).isEqualTo(DIGITS);
    assertThat(all(Ascii::isUpper)).isEqualTo(UPPER);
    assertThat(all(Ascii::isLower)).isEqualTo(LOWER);
    assertThat(all(Ascii::isLetterOrDigit)).isEqualTo(DIGITS + UPPER + LOWER);
    assertThat(all(Ascii::isLabelCharacter)).isEqualTo("-" + DIGITS + "_" + LOWER);
  }

  @Test
  void endAt127() {
    assertThat(Ascii.isAscii("")).isTrue();
    assertThat(Ascii.isAscii("\u0000\u007f")).isTrue();
    assertThat(Ascii.isAscii("a\u0080")).isFalse();
    assertThat(Ascii.isAscii("\u00e4")).isFalse();
  }
}
