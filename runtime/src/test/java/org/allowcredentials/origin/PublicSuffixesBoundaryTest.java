package org.allowcredentials.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.allowcredentials.origin.PublicSuffixes.Section;
import org.allowcredentials.origin.PublicSuffixes.Suffix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lists that are smaller and stranger than the bundled one. What is right follows from the
 * algorithm of publicsuffix.org and from the words of the class.
 */
class PublicSuffixesBoundaryTest {

  private static final String END = "// ===END PRIVATE DOMAINS===\n";

  /** Returns a whole list, as text, with these rules of the private section. */
  private static String text(String... rules) {
    return """
    // VERSION: 2030-01-02_03-04-05_UTC
    // ===BEGIN ICANN DOMAINS===
    y
    // ===END ICANN DOMAINS===
    // ===BEGIN PRIVATE DOMAINS===
    """
        + String.join("\n", rules)
        + "\n"
        + END;
  }

  private static PublicSuffixes list(String... rules) {
    return PublicSuffixes.parse(text(rules));
  }

  @ParameterizedTest
  @CsvSource({
    "y,       y,   y, ICANN",
    "x.y,     y,   y, ICANN",
    "a.x.y,   y,   y, ICANN",
    "a.xx.y,  y,   y, ICANN",
    "z.y,     z.y, z.y, PRIVATE",
    "a.z.y,   z.y, z.y, PRIVATE",
    "x,       x,   *, UNLISTED",
    "a.x,     x,   *, UNLISTED",
  })
  void labelsMayBeOfOneCharacter(String name, String suffix, String rule, Section section) {
    assertThat(list("z.y").suffixOf(name)).isEqualTo(new Suffix(suffix, rule, section));
  }

  /** The fewest labels, then the fewest characters, then the first by the alphabet. */
  @ParameterizedTest
  @CsvSource({
    "*.r.cloud.com,                     *.r.cloud.com",
    "*.r.cloud.com s3.cloud.com,        s3.cloud.com",
    "*.r.cloud.com a.b.c.d.cloud.com,   *.r.cloud.com",
    "a.b.cloud.com longer.cloud.com,    longer.cloud.com",
    "longer.cloud.com a.b.cloud.com,    longer.cloud.com",
    "aaa.cloud.com zz.cloud.com,        zz.cloud.com",
    "b.cloud.com a.cloud.com,           a.cloud.com",
  })
  void thePlainestSuffixBelowIsTheExample(String rules, String example) {
    assertThat(list(rules.split(" ")).suffixBelow("cloud.com"))
        .contains(new Suffix(example, example, Section.PRIVATE));
  }

  @Test
  void aListThatBreaksOffInItsLastSectionIsRefused() {
    String whole = text("a.com");
    assertThat(PublicSuffixes.parse(whole).suffix("a.com")).isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublicSuffixes.parse(whole.replace(END, "")))
        .withMessageContaining("===END PRIVATE DOMAINS===");
  }

  /** A label of more than 63 characters is none, so these are no rules. */
  @ParameterizedTest
  @ValueSource(ints = {64, 79, 80})
  void aShortTextIsShownWhole(int length) {
    String rule = "x".repeat(length);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list(rule))
        .withMessage("line 6: \"" + rule + "\" is not a rule of the public suffix list");
  }

  @Test
  void ofALongTextTheStartIsShown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list("x".repeat(81)))
        .withMessage(
            "line 6: \"" + "x".repeat(80) + "...\" is not a rule of the public suffix list");
  }

  /** No contract asks for this, but a map of lists would be slow without. */
  @Test
  void otherListsHaveOtherHashCodes() {
    PublicSuffixes one = PublicSuffixes.parse(text("a.com"));
    assertThat(one).hasSameHashCodeAs(PublicSuffixes.parse(text("a.com")));
    assertThat(one).doesNotHaveSameHashCodeAs(PublicSuffixes.parse(text("b.com")));
    assertThat(one)
        .doesNotHaveSameHashCodeAs(PublicSuffixes.parse(text("a.com").replace("2030", "2031")));
  }
}
