package org.allowcredentials.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The limits of what is read at all, and the ends of ranges. The encoded forms come from Python's
 * punycode codec, what is an IPv4 number from the URL standard.
 */
class IdnaBoundaryTest {

  /** Soft hyphens are dropped by UTS #46, so that a short name may be written at any length. */
  @ParameterizedTest
  @CsvSource({"999, true", "1000, true", "1001, false"})
  void readsUpTo1000Characters(int length, boolean read) {
    String name = "a.example";
    String written = "\u00ad".repeat(length - name.length()) + name;
    assertThat(Idna.toAscii(written)).isEqualTo(read ? Optional.of(name) : Optional.empty());
  }

  /** Labels that stand for many a and one u with two dots. */
  @ParameterizedTest
  @CsvSource({"246, ehz, 254, true", "247, ykz, 255, true", "248, joz, 256, false"})
  void decodesLabelsOfUpTo255Characters(int count, String number, int length, boolean decoded) {
    String label = "xn--" + "a".repeat(count) + "-" + number;
    assertThat(label).hasSize(length);
    assertThat(Idna.isUnchanged(label)).isEqualTo(decoded);
  }

  /** After the first syllable of these, the bias of Punycode is adapted at its threshold, 455. */
  @ParameterizedTest
  @CsvSource({
    "hello\ub274\uc2a4, xn--hello-0e7t829f",
    "\ub274\uc2a4hello, xn--hello-ve7t829f",
    "bonus\ub274\ud55c, xn--bonus-0e7tr90q",
  })
  void adaptsTheBiasAsEveryoneDoes(String label, String ascii) {
    assertThat(Idna.toAscii(label)).contains(ascii);
    assertThat(Idna.isUnchanged(ascii)).isTrue();
  }

  /** Hexadecimal digits end with f. */
  @ParameterizedTest
  @ValueSource(strings = {"0x", "0x0", "0x9", "0xa", "0xf", "0xaf09", "0XA", "0XF", "0", "9", "09"})
  void hasNoAsciiFormForWhatEndsInANumber(String last) {
    assertThat(Idna.toAscii(last)).isEmpty();
    assertThat(Idna.toAscii("a." + last)).isEmpty();
    assertThat(Idna.toAscii("a." + last + ".")).isEmpty();
    assertThat(Idna.toAscii(last + ".a")).contains(last.toLowerCase(Locale.ROOT) + ".a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0xg", "0xz", "0x-", "0x_", "0x1g", "0xg1", "1a", "a1", "1-", "x1", "00x1"})
  void hasAnAsciiFormForWhatOnlyLooksLikeANumber(String last) {
    assertThat(Idna.toAscii(last)).contains(last);
    assertThat(Idna.toAscii("a." + last)).contains("a." + last);
  }

  /** The first code point of the table, the last ASCII one and the last of all. */
  @ParameterizedTest
  @ValueSource(ints = {0, 0x7F, 0x80, 0x10_FFFF})
  void refusesTheCodePointsAtTheEnds(int codePoint) {
    String character = Character.toString(codePoint);
    assertThat(Idna.toAscii(character)).isEmpty();
    assertThat(Idna.toAscii("a" + character + ".example")).isEmpty();
  }

  @Test
  void keepsTheLettersAndDigitsAtTheEnds() {
    assertThat(Idna.toAscii("a0z9.AZ")).contains("a0z9.az");
    assertThat(Idna.isUnchanged("a0z9.az")).isTrue();
    assertThat(Idna.isUnchanged("a`")).isFalse();
    assertThat(Idna.isUnchanged("a{")).isFalse();
    assertThat(Idna.isUnchanged("a:")).isFalse();
  }
}
