package org.allowcredentials.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.allowcredentials.origin.PublicSuffixes.Section;
import org.allowcredentials.origin.PublicSuffixes.Suffix;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled list, and lists in the text format. */
class PublicSuffixesTest {

  private static final long SEED = 20_261_123L;

  private static final String SMALL =
      """
      // VERSION: 2030-01-02_03-04-05_UTC
      // ===BEGIN ICANN DOMAINS===
      com
      // a comment

      *.ck
      !www.ck
      \u516c\u53f8.cn and a comment
      // ===END ICANN DOMAINS===
      // ===BEGIN PRIVATE DOMAINS===
      s3.cloud.com
      *.r.cloud.com
      a.com
      *.a.com
      // ===END PRIVATE DOMAINS===
      """;

  private static Optional<Suffix> suffix(String name, String rule, Section section) {
    return Optional.of(new Suffix(name, rule, section));
  }

  // ------------------------------------------------------------------ the official vectors

  /** {@code checkPublicSuffix(name, the name directly below its suffix)}; null is none. */
  private static final Pattern VECTOR =
      Pattern.compile("checkPublicSuffix\\((?:'([^']*)'|null), (?:'([^']*)'|null)\\);");

  static List<Arguments> vectors() {
    try (Stream<String> lines =
        Files.lines(Path.of("src/test/resources/publicsuffix/test_psl.txt"))) {
      return lines
          .map(VECTOR::matcher)
          .filter(Matcher::matches)
          .filter(vector -> vector.group(1) != null)
          .map(vector -> Arguments.of(vector.group(1), Optional.ofNullable(vector.group(2))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void theOfficialVectorsPass(String name, Optional<String> registrable) {
    if (name.startsWith(".")) {
      assertThat(registrable).isEmpty();
      assertThat(OriginGrammar.pattern("https://" + name)).isEmpty(); // no host begins like this
    } else {
      assertThat(registrable(browsersName(name)))
          .isEqualTo(registrable.map(PublicSuffixesTest::browsersName));
    }
  }

  @Test
  void thereAreManyVectors() {
    assertThat(vectors()).hasSizeGreaterThan(75);
  }

  private static String browsersName(String name) {
    return Idna.toAscii(name.toLowerCase(Locale.ROOT)).orElseThrow();
  }

  private static Optional<String> registrable(String name) {
    String suffix = PublicSuffixes.bundled().suffixOf(name).name();
    assertThat("." + name).endsWith("." + suffix);
    if (name.equals(suffix)) {
      return Optional.empty();
    }
    int dot = name.lastIndexOf('.', name.length() - suffix.length() - 2);
    return Optional.of(name.substring(dot + 1));
  }

  // ------------------------------------------------------------------ the bundled list

  @ParameterizedTest
  @CsvSource({
    "com,                             com,                             com,       ICANN",
    "example.com,                     com,                             com,       ICANN",
    "co.uk,                           co.uk,                           co.uk,     ICANN",
    "www.github.io,                   github.io,                       github.io, PRIVATE",
    "foo.ck,                          foo.ck,                          *.ck,      ICANN",
    "bar.foo.ck,                      foo.ck,                          *.ck,      ICANN",
    "www.ck,                          ck,                              !www.ck,   ICANN",
    "ck,                              ck,                              *,         UNLISTED",
    "corp,                            corp,                            *,         UNLISTED",
    "build.corp,                      corp,                            *,         UNLISTED",
    "a.eu-west-1.compute.amazonaws.com, eu-west-1.compute.amazonaws.com, *.compute.amazonaws.com, PRIVATE",
    "xn--p1ai,                        xn--p1ai,                        xn--p1ai,  ICANN",
  })
  void aNameHasASuffixByARule(String name, String suffix, String rule, Section section) {
    assertThat(PublicSuffixes.bundled().suffixOf(name))
        .isEqualTo(new Suffix(suffix, rule, section));
    assertThat(PublicSuffixes.bundled().suffix(name).isPresent()).isEqualTo(name.equals(suffix));
  }

  @ParameterizedTest
  @CsvSource({
    "amazonaws.com, s3.amazonaws.com, PRIVATE",
    "r.appspot.com, *.r.appspot.com,  PRIVATE",
    "ck,            *.ck,             ICANN",
    "kobe.jp,       *.kobe.jp,        ICANN",
    "uk,            ac.uk,            ICANN",
  })
  void aNameHasSuffixesBelowIt(String name, String example, Section section) {
    assertThat(PublicSuffixes.bundled().suffixBelow(name))
        .isEqualTo(suffix(example, example, section));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.com",
        "zonaws.com",
        "github.io",
        "foo.ck",
        "www.ck",
        "corp",
        "z",
        "",
        "0"
      })
  void aNameHasNone(String name) {
    assertThat(PublicSuffixes.bundled().suffixBelow(name)).isEmpty();
  }

  @Test
  void itSaysWhichListItIs() {
    assertThat(PublicSuffixes.bundled())
        .hasToString("the public suffix list of " + PublicSuffixes.bundled().date());
    assertThat(PublicSuffixes.bundled().date())
        .isAfter("2026-01-01")
        .isEqualTo(PublicSuffixes.BUNDLED_DATE);
  }

  @Test
  @Tag("random")
  void noStringMakesItThrow() {
    System.out.println("PublicSuffixesTest: seed " + SEED);
    Random random = new Random(SEED);
    for (int i = 0; i < 100_000; i++) {
      StringBuilder name = new StringBuilder();
      int length = random.nextInt(12);
      for (int c = 0; c < length; c++) {
        name.append("..comk*!ck-\u00e9\uffff\ud800 /[".charAt(random.nextInt(17)));
      }
      Suffix suffix = PublicSuffixes.bundled().suffixOf(name.toString());
      assertThat("." + name).endsWith("." + suffix.name());
      assertThat(PublicSuffixes.bundled().suffixBelow(name.toString())).isNotNull();
    }
  }

  // ------------------------------------------------------------------ the text format

  @Test
  void aTextIsRead() {
    PublicSuffixes list = PublicSuffixes.parse(SMALL);
    assertThat(list.date()).isEqualTo(LocalDate.of(2030, 1, 2));
    assertThat(list.suffix("com")).isEqualTo(suffix("com", "com", Section.ICANN));
    assertThat(list.suffix("b.ck")).isEqualTo(suffix("b.ck", "*.ck", Section.ICANN));
    assertThat(list.suffix("www.ck")).isEmpty();
    assertThat(list.suffix("xn--55qx5d.cn"))
        .isEqualTo(suffix("xn--55qx5d.cn", "xn--55qx5d.cn", Section.ICANN));
    assertThat(list.suffix("github.io")).isEmpty();
    assertThat(list.suffixBelow("cloud.com"))
        .isEqualTo(suffix("s3.cloud.com", "s3.cloud.com", Section.PRIVATE));
    assertThat(list.suffixBelow("r.cloud.com"))
        .isEqualTo(suffix("*.r.cloud.com", "*.r.cloud.com", Section.PRIVATE));
    assertThat(list.suffixBelow("loud.com")).isEmpty();
  }

  @Test
  void aNameMayHaveTwoRules() {
    PublicSuffixes list = PublicSuffixes.parse(SMALL);
    assertThat(list.suffix("a.com")).isEqualTo(suffix("a.com", "a.com", Section.PRIVATE));
    assertThat(list.suffix("b.a.com")).isEqualTo(suffix("b.a.com", "*.a.com", Section.PRIVATE));
  }

  @Test
  void theSameTextIsTheSameList() {
    assertThat(PublicSuffixes.parse(SMALL))
        .isEqualTo(PublicSuffixes.parse(SMALL.replace("\n", "\r\n")))
        .hasSameHashCodeAs(PublicSuffixes.parse(SMALL))
        .isNotEqualTo(PublicSuffixes.parse(SMALL.replace("2030", "2031")))
        .isNotEqualTo(PublicSuffixes.parse(SMALL.replace("!www.ck\n", "")));
  }

  static Stream<Arguments> malformed() {
    return Stream.of(
        Arguments.of("", "===BEGIN ICANN DOMAINS==="),
        Arguments.of("com\n", "line 1: \"com\" is outside the sections"),
        Arguments.of("<!DOCTYPE html>\n", "line 1: \"<!DOCTYPE\" is not a rule"),
        Arguments.of(SMALL.substring(0, SMALL.length() / 2), "===END PRIVATE DOMAINS==="),
        Arguments.of(SMALL.replaceFirst("// VERSION.*\n", ""), "// VERSION:"),
        Arguments.of(
            SMALL.replace("2030-01-02", "2030-02-30"), "line 1: \"2030-02-30\" is not a date"),
        Arguments.of(SMALL.replace("\n*.ck", "\n*.*.ck"), "line 6: \"*.*.ck\" is not a rule"),
        Arguments.of(SMALL.replace("\n*.ck", "\n*"), "line 6: \"*\" is not a rule"),
        Arguments.of(SMALL.replace("\n*.ck", "\nck."), "line 6: \"ck.\" is not a rule"),
        Arguments.of(SMALL.replace("\n*.ck", "\na..ck"), "line 6: \"a..ck\" is not a rule"),
        Arguments.of(SMALL.replace("\n*.ck", "\n1.2.3.4"), "line 6: \"1.2.3.4\" is not a rule"),
        Arguments.of(
            SMALL.replace("\n*.ck", "\n" + "x".repeat(100)),
            "line 6: \"" + "x".repeat(80) + "...\" is not a rule"),
        Arguments.of(
            SMALL.replace("// ===END ICANN DOMAINS===\n", ""),
            "\"PRIVATE\" is a section that cannot begin here"),
        Arguments.of(
            SMALL.replace("===END ICANN", "===END PRIVATE"),
            "\"PRIVATE\" is a section that cannot end here"),
        Arguments.of(SMALL.replaceAll("(?m)^[^/].*\n", ""), "===BEGIN ICANN DOMAINS==="));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void aTextThatIsNoWholeListIsRefused(String text, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublicSuffixes.parse(text))
        .withMessageContaining(why);
  }
}
