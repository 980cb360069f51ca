package org.allowcredentials.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.allowcredentials.match.Expression;
import org.allowcredentials.match.ExpressionParser;
import org.allowcredentials.match.PathTemplate;
import org.allowcredentials.match.StepBudget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions and templates against {@code java.util.regex}, on seeds that are fixed. */
class ExpressionDifferentialTest {

  private static final long SEED = 20_261_123L;
  private static final String ALPHABET = "ab1-_./";

  private static boolean accepts(Expression expression, String text) {
    Automaton one = Automaton.of(Expression.Sequence.of(text));
    return Automaton.of(expression).and(one) instanceof Automaton.Shared;
  }

  private static String text(Random random, int most) {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      out.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return out.toString();
  }

  private static String regex(Random random, int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      List<String> atoms =
          List.of(
              "a", "b", "1", "\\.", "\\-", ".", "\\d", "\\w", "\\s", "\\D", "\\W", "\\S", "[a-b]",
              "[^/]", "[^a/]", "[\\w-]", "[\\w.-]", "[-a]", "[a-]", "[0-9_]", "[^\\d]", "[.]");
      return atoms.get(random.nextInt(atoms.size()));
    }
    String left = regex(random, depth - 1);
    String right = regex(random, depth - 1);
    List<String> forms =
        List.of(
            left + right,
            left + right,
            "(" + left + "|" + right + ")",
            "(?:" + left + "|" + right + ")",
            "(" + left + ")*",
            "(?:" + left + ")+?",
            "(" + left + ")?" + right,
            "(?:" + left + "){2}",
            "(?:" + left + "){0,2}" + right,
            "(?:" + left + "){1,}",
            "(?<name>" + left + ")",
            left + "|" + right);
    return forms.get(random.nextInt(forms.size()));
  }

  @Test
  void whatIsReadMatchesTheSame() {
    Random random = new Random(SEED);
    int read = 0;
    int matched = 0;
    for (int i = 0; i < 4_000; i++) {
      String regex = regex(random, 3);
      Optional<ExpressionParser.Parsed> parsed = ExpressionParser.parse(regex);
      if (parsed.isEmpty()) {
        assertThat(regex).contains("(?<");
        continue;
      }
      read++;
      Pattern pattern = Pattern.compile(regex);
      for (int j = 0; j < 20; j++) {
        String text = text(random, 5);
        boolean expected = pattern.matcher(text).matches();
        matched += expected ? 1 : 0;
        assertThat(accepts(parsed.get().expression(), text))
            .as("%s on \"%s\"", regex, text)
            .isEqualTo(expected);
      }
    }
    assertThat(read).isGreaterThan(2_500);
    assertThat(matched).isGreaterThan(5_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?=a)b",
        "(?!a)b",
        "(?<=a)b",
        "(a)\\1",
        "a++",
        "a*+",
        "a?+",
        "(?i)a",
        "\\p{L}+",
        "\\bx",
        "[a[b]]",
        "[a&&[b]]",
        "[]a]",
        "\u00e9",
        "[\u00e0-\u00ff]+",
        "\\u0061",
        "\\x61",
        "\\Qa\\E",
        "a^b",
        "a$b",
        "^a|b",
        "(a",
        "a)",
        "[a",
        "a{",
        "a{2",
        "a{,2}",
        "a{3,2}",
        "*a",
        "a**",
        "(?:a{1000}){1000}",
        "\\"
      })
  void whatIsBeyondIsNotRead(String regex) {
    assertThat(ExpressionParser.parse(regex)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"^[0-9]+$", "^a", "a$", "(a|b)"})
  void whatServersMayTreatDifferentlyIsNotPlain(String regex) {
    assertThat(ExpressionParser.parse(regex).orElseThrow().plain()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[0-9]+", "(?:a|b)", "\\d{4}-\\d{2}", "[^/]+", ".*", ".+"})
  void theUsualIsPlain(String regex) {
    assertThat(ExpressionParser.parse(regex).orElseThrow().plain()).isTrue();
  }

  private static String template(Random random) {
    List<String> segments =
        List.of(
            "a",
            "b",
            "ab",
            "{x}",
            "{y}",
            "{z}",
            "a{x}",
            "{x}-{y}",
            "{x}.{y}",
            "{n: \\d+}",
            "{n: [ab]+}",
            "{p: .*}",
            "{p: .+}",
            "{o: (a|b)}",
            "{q: (?=a).*}",
            "{r: a?}",
            "1",
            "-");
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      out.append('/').append(segments.get(random.nextInt(segments.size())));
    }
    return out.toString();
  }

  private static boolean matches(PathTemplate template, String path) {
    return template
        .rest(path, new StepBudget())
        .filter(rest -> rest.isEmpty() || rest.equals("/"))
        .isPresent();
  }

  private static Automaton automaton(String template) {
    Expression slash = Expression.Sequence.of("/");
    return Automaton.of(
        new Expression.Sequence(
            List.of(slash, PathShape.of(template).language(), Expression.Repeat.optional(slash))));
  }

  @Test
  void pathsThatBothTemplatesMatchAreNeverMissed() {
    Random random = new Random(SEED);
    int both = 0;
    int disjoint = 0;
    for (int i = 0; i < 4_000; i++) {
      String left = template(random);
      String right = template(random);
      PathTemplate one = PathTemplate.parse(left).orElseThrow();
      PathTemplate other = PathTemplate.parse(right).orElseThrow();
      Automaton.Common common = automaton(left).and(automaton(right));
      boolean readable = !(left + right).contains("(?=");
      if (common instanceof Automaton.Nothing) {
        disjoint++;
        for (int j = 0; j < 200; j++) {
          String path = "/" + text(random, 7);
          assertThat(matches(one, path) && matches(other, path))
              .as("%s and %s on %s", left, right, path)
              .isFalse();
        }
      } else if (common instanceof Automaton.Shared shared && readable) {
        both++;
        String path = shared.example();
        boolean oneSplit = full(one, path) && full(other, path);
        assertThat(oneSplit).as("%s and %s on %s", left, right, path).isTrue();
      }
    }
    assertThat(both).isGreaterThan(500);
    assertThat(disjoint).isGreaterThan(500);
  }

  /** Whether the template matches, however a path is divided between parameters and the rest. */
  private static boolean full(PathTemplate template, String path) {
    String regex = template.pattern().pattern();
    return Pattern.matches(regex.substring(0, regex.length() - "(/.*)?".length()) + "/?", path);
  }
}
