package org.allowcredentials.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.allowcredentials.match.Expression.Chars;
import org.allowcredentials.match.Expression.Choice;
import org.allowcredentials.match.Expression.Repeat;
import org.allowcredentials.match.Expression.Sequence;
import org.allowcredentials.match.ExpressionParser.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read matches the strings that {@link Pattern} matches; anything else is not read. */
class ExpressionParserTest {

  private static final List<String> TEXTS = texts();

  /** Returns each character that a path has, and all strings of up to four out of a few. */
  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    IntStream.rangeClosed(' ', '~')
        .filter(c -> c != '?' && c != '#')
        .forEach(c -> texts.add(Character.toString(c)));
    List<String> longest = List.of("");
    for (int length = 0; length <= 4; length++) {
      texts.addAll(longest);
      longest =
          longest.stream().flatMap(text -> "ab1-".chars().mapToObj(c -> text + (char) c)).toList();
    }
    return texts;
  }

  /** Returns where the strings may end that an expression matches from some place on. */
  private static Set<Integer> ends(Expression expression, String text, int from) {
    if (expression instanceof Chars chars) {
      return from < text.length() && chars.set().has(text.charAt(from))
          ? Set.of(from + 1)
          : Set.of();
    }
    if (expression instanceof Sequence sequence) {
      Set<Integer> ends = Set.of(from);
      for (Expression part : sequence.parts()) {
        ends = next(part, text, ends);
      }
      return ends;
    }
    if (expression instanceof Choice choice) {
      return choice.parts().stream()
          .flatMap(part -> ends(part, text, from).stream())
          .collect(Collectors.toSet());
    }
    Repeat repeat = (Repeat) expression;
    Set<Integer> all = new TreeSet<>();
    Set<Integer> ends = Set.of(from);
    for (int times = 0; times <= Math.min(repeat.max(), repeat.min() + text.length()); times++) {
      if (times >= repeat.min()) {
        all.addAll(ends);
      }
      ends = next(repeat.part(), text, ends);
    }
    return all;
  }

  private static Set<Integer> next(Expression part, String text, Set<Integer> froms) {
    return froms.stream()
        .flatMap(from -> ends(part, text, from).stream())
        .collect(Collectors.toSet());
  }

  private static List<String> matching(Expression expression) {
    return TEXTS.stream()
        .filter(text -> ends(expression, text, 0).contains(text.length()))
        .toList();
  }

  private static Expression read(String regex) {
    return ExpressionParser.parse(regex).map(Parsed::expression).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "ab",
        "a|b",
        "a||b",
        "|",
        "(a)",
        "(?:a|b)1",
        "(a|)",
        "()",
        ".",
        "..",
        "a.b",
        "a*",
        "a+",
        "a?",
        "a*b",
        "(ab)+",
        "(?:a|b)?1",
        "a*?",
        "a+?b",
        "a??",
        "a{2}",
        "a{0}",
        "a{2}b",
        "a{1,}",
        "a{0,2}",
        "a{2,2}",
        "a{1,3}?",
        "(?:ab){1,2}1",
        "[ab]",
        "[a-b1]",
        "[^a]",
        "[^a-b]",
        "[-a]",
        "[a-]",
        "[a\\-b]",
        "[a-a]",
        "[\\d]",
        "[\\w-]",
        "[^\\d]",
        "[\\D]",
        "[\\]]",
        "[+-.]",
        "[!-\\-]",
        "[\\--1]",
        "[ -~]",
        "[^/]",
        "[a^]",
        "\\d",
        "\\D",
        "\\w",
        "\\W",
        "\\s",
        "\\S",
        "\\.",
        "\\-",
        "\\$",
        "a\\$",
        "\\\\",
        "\\ ",
        "^",
        "^$",
        "^a",
        "a$",
        "^a$",
        "^ab*$",
        "~",
        " ",
        "]",
        "}",
        "a}",
        "&",
        "\\[",
        "[a.b]",
        "((a)b)1",
        "(a{2}|b)*",
        "[a-b]{2}"
      })
  void readsWhatPatternReads(String regex) {
    Pattern pattern = Pattern.compile(regex);
    List<String> expected = TEXTS.stream().filter(text -> pattern.matcher(text).matches()).toList();
    Expression read = read(regex);
    assertThat(matching(read)).isEqualTo(expected);
    assertThat(read.isNullable()).isEqualTo(expected.contains(""));
    String held = expected.stream().collect(Collectors.joining());
    assertThat(TEXTS)
        .filteredOn(text -> text.length() == 1 && read.mayHold(text.charAt(0)))
        .containsAll(held.chars().mapToObj(Character::toString).toList());
    assertThat(matching(read.reversed()))
        .containsExactlyInAnyOrderElementsOf(
            expected.stream().map(text -> new StringBuilder(text).reverse().toString()).toList());
  }

  /** Look-around, references, flags, what is possessive, of Unicode, or an error to Pattern too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?=a)",
        "(?i)a",
        "(?i:a)",
        "(?<n>a)",
        "(?",
        "\\1",
        "\\b",
        "\\pL",
        "\\Qa\\E",
        "\\n",
        "a++",
        "a*+",
        "a?+",
        "a{2}+",
        "a**",
        "a+*",
        "a{2}{2}",
        "*",
        "+a",
        "?",
        "{2}",
        "a{",
        "a{2",
        "a{,2}",
        "a{1,2,3}",
        "a{x}",
        "a{2,1}",
        "a{}",
        "(",
        "(a",
        "(a|b",
        ")",
        "a)",
        "[",
        "[a",
        "[]",
        "[]a]",
        "[^]",
        "[^]a]",
        "[a[b]]",
        "[[a]]",
        "[a&&b]",
        "[a-\\d]",
        "[a-[b]]",
        "[a-&]",
        "[b-a]",
        "[a-",
        "[\\",
        "[\\n]",
        "[a-\\n]",
        "\\",
        "a^b",
        "a$b",
        "^a|b",
        "^|a",
        "a|b$",
        "^^a",
        "a$$",
        "^$^",
        "\u00e4",
        "[\u00e4]",
        "\u007f",
        "\u001f",
        "\\\u00e4"
      })
  void doesNotReadWhatItCannotDecide(String regex) {
    assertThat(ExpressionParser.parse(regex)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "a true",
        "[0-9]+ true",
        "(?:a|b) true",
        "(a) false",
        "(?:(a)) false",
        "^a false",
        "a$ false",
        "^a$ false"
      })
  void isPlainWithoutAnchorsAndCapturingGroups(String regex, boolean plain) {
    assertThat(ExpressionParser.parse(regex)).get().extracting(Parsed::plain).isEqualTo(plain);
  }

  /** What is larger would cost the compiler too much. */
  @Test
  void readsUpToALimit() {
    assertThat(ExpressionParser.parse("a{1000}")).isEmpty();
    assertThat(ExpressionParser.parse("a{999}")).isPresent();
    assertThat(ExpressionParser.parse("a{999,}")).isEmpty();
    assertThat(ExpressionParser.parse("a{998,}")).isPresent();
    assertThat(ExpressionParser.parse("a{9999}")).isEmpty();
    assertThat(ExpressionParser.parse("(?:){0,1000}")).isEmpty();
    assertThat(ExpressionParser.parse("a|".repeat(1998) + "a")).isEmpty();
    assertThat(ExpressionParser.parse("a|".repeat(1997) + "a")).isPresent();
    assertThat(ExpressionParser.parse("(?:ab){499}")).isPresent();
    assertThat(ExpressionParser.parse("(?:ab){500}")).isEmpty();
    assertThat(ExpressionParser.parse("a{0001}")).isPresent();
    assertThat(ExpressionParser.parse("a{00001}")).isEmpty();
    assertThat(ExpressionParser.parse("(?:".repeat(50) + "a" + ")".repeat(50))).isPresent();
    assertThat(ExpressionParser.parse("(?:".repeat(51) + "a" + ")".repeat(51))).isEmpty();
    assertThat(ExpressionParser.parse("(?:a)".repeat(51))).isPresent();
  }

  @Test
  void holdsWhatSomeStringHasThatMatches() {
    assertThat(read("[^/]+").mayHold('/')).isFalse();
    assertThat(read("[^/]+").mayHold(';')).isTrue();
    assertThat(read("a|b/").mayHold('/')).isTrue();
    assertThat(read("a|b").mayHold('/')).isFalse();
    assertThat(read("ab*").mayHold('b')).isTrue();
    assertThat(read("ab{0}").mayHold('b')).isFalse();
    assertThat(read("ab{0,1}").mayHold('b')).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '"',
      value = {
        "[a-z] a",
        "[b-z] b",
        "[cC] C",
        "[cCd] c",
        "[A-Z] A",
        "[0-9] 1",
        "[0] 0",
        "[-/] -",
        "[/] /",
        "[!$] !",
        "[$] $",
        "[{|}] {",
        "[|}] |",
        "[@A] A",
        "[@{] @",
        "[^0-9a-zA-Z._~/-] \" \""
      })
  void theExampleOfASetIsItsMostReadableCharacter(String set, String example) {
    assertThat(((Chars) read(set)).set().example()).isEqualTo(example.charAt(0));
  }
}
