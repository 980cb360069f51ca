package org.allowcredentials.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts is said by the general category of each character, all 1,114,112 of them. */
class ReasonTest {

  private static final long SEED = 20_261_128L;

  /** The categories of Unicode whose characters a person reads, but for {@link #BLANKS}. */
  private static final Set<String> READABLE = Set.of("Lu", "Ll", "Lt", "Lo", "Nd");

  private static final List<String> CATEGORIES =
      List.of(
          "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe",
          "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn");

  /**
   * The letters that show nothing: those of category Lo with the property
   * Default_Ignorable_Code_Point (DerivedCoreProperties.txt), and those whose name says BLANK.
   */
  private static final Set<Integer> BLANKS =
      Set.of(0x115F, 0x1160, 0x3164, 0xFFA0, 0x13441, 0x13442);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "7",
        "terminals without TLS",
        "Ü",
        "理由",
        "سبب",
        "סיבה",
        "कारण",
        "\u1112\u1161", // Hangul, in parts
        "\uD835\uDC00", // outside of the plane of 16 bits
        "\u0661", // a digit that is not ASCII
        "\u200B \u2800x\uFEFF",
        "...see #11",
      })
  void aLetterOrADigitIsEnough(String text) {
    assertThat(Reason.isReadable(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\t\r\n",
        "\u00A0", // no-break space
        "\u3000", // ideographic space
        "\u200B", // zero-width space
        "\u200C\u200D", // zero-width non-joiner and joiner
        "\u2060", // word joiner
        "\uFEFF", // byte order mark
        "\u00AD", // soft hyphen
        "\u202A\u202E\u2066\u2069\u200E\u061C", // direction marks
        "\u2800", // braille pattern blank
        "\u115F\u1160\u3164\uFFA0", // Hangul fillers
        "\u034F\u17B4\u180E", // ignored by every display
        "\uDB40\uDC41", // a tag character
        "\uE000", // private use
        "\uD800", // half of a pair
        "\u0378", // not assigned
        "\uFFFF", // no character
        "\uFFFC", // object replacement
        "\u0000\u001B",
        ".",
        "-",
        "...",
        "?!",
        "\u2026", // an ellipsis
        "\u02BC", // a letter that looks like an apostrophe
        "\u0301", // an accent without a letter
        "\u2705", // a tick says nothing
      })
  void nothingElseIs(String text) {
    assertThat(Reason.isReadable(text)).isFalse();
  }

  /** The category is asked of the regular expressions, which name it as Unicode does. */
  @Test
  void theCategoryOfEachCharacterDecides() {
    List<Integer> all = new ArrayList<>();
    for (String category : CATEGORIES) {
      Matcher matcher = Pattern.compile("\\p{" + category + "}").matcher("");
      List<Integer> members =
          IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
              .filter(c -> matcher.reset(Character.toString(c)).matches())
              .boxed()
              .toList();
      assertThat(members).as(category).isNotEmpty();
      all.addAll(members);
      assertThat(members.stream().filter(c -> Reason.isReadable(Character.toString(c))).toList())
          .as(category)
          .isEqualTo(
              READABLE.contains(category)
                  ? members.stream().filter(c -> !BLANKS.contains(c)).toList()
                  : List.of());
    }
    assertThat(all).hasSize(Character.MAX_CODE_POINT + 1).doesNotHaveDuplicates();
  }

  /** Where a newer Unicode has another blank letter, its name says so. */
  @Test
  void noOtherLetterIsCalledBlank() {
    Pattern blank = Pattern.compile("\\b(BLANK|FILLER|INVISIBLE|ZERO WIDTH)\\b");
    List<Integer> called =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(Character::isLetterOrDigit)
            .filter(c -> blank.matcher(String.valueOf(Character.getName(c))).find())
            .boxed()
            .toList();
    assertThat(BLANKS).containsAll(called);
  }

  @Test
  void aTextIsReadableIfOneOfItsCharactersIs() {
    Random random = new Random(SEED);
    for (int i = 0; i < 100_000; i++) {
      int[] points =
          random
              .ints(1 + random.nextInt(6), 0, Character.MAX_CODE_POINT + 1)
              .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
              .map(c -> random.nextInt(3) == 0 ? c : c & 0x2FFF)
              .toArray();
      boolean any = IntStream.of(points).anyMatch(c -> Reason.isReadable(Character.toString(c)));
      String text = new String(points, 0, points.length);
      assertThat(Reason.isReadable(text)).as("%s", Quote.literal(text)).isEqualTo(any);
    }
  }
}
