package org.allowcredentials.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allowcredentials.config.ConfiguredOrigins;
import org.allowcredentials.config.Setting;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.text.Quote;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random and mutated strings of up to 100,000 characters, wherever somebody may write one: nothing
 * is thrown, no message is forged or endless, what is offered instead is accepted, and twice the
 * length costs no more than twice the time.
 */
@Tag("evidence")
class HostileInputTest {

  private static final long SEED = 20_261_123L;
  private static final int STRINGS = 10_000;
  private static final int LONGEST = 100_000;

  /** Of a list of origins in one string, 10,000 characters are taken apart and offered again. */
  private static final int LONGEST_MESSAGE = 16_000;

  private static final int QUICK = 30_000_000;
  private static final int FEWEST_TRIES = 3;
  private static final int MOST_TRIES = 30;

  /** Where a string may stand. */
  enum Group {
    ORIGINS,
    ANONYMOUS_ORIGINS,
    DANGEROUS_ORIGINS,
    REASONS,
    ALLOWED_HEADERS,
    EXPOSED_HEADERS,
    ANONYMOUS_HEADERS,
    CONFIGURED_ORIGINS;

    String random(Random random) {
      return switch (this) {
        case ALLOWED_HEADERS, EXPOSED_HEADERS, ANONYMOUS_HEADERS ->
            PolicyRulesTest.randomName(random);
        case CONFIGURED_ORIGINS ->
            String.join(
                random.nextBoolean() ? "," : " , ",
                Stream.generate(() -> PolicyRulesTest.randomOrigin(random))
                    .limit(1 + random.nextInt(3))
                    .toList());
        default -> PolicyRulesTest.randomOrigin(random);
      };
    }

    /** Returns a draft that has nothing wrong but these. */
    PolicyDraft draft(String... values) {
      String app = "https://app.example.com";
      return switch (this) {
        case ORIGINS -> PolicyDraft.allowCredentials(values).build();
        case ANONYMOUS_ORIGINS -> PolicyDraft.allowOrigins(values).build();
        case DANGEROUS_ORIGINS -> dangerous(values);
        case REASONS ->
            PolicyDraft.allowCredentials().dangerousOrigin("http://a.example", values[0]).build();
        case ALLOWED_HEADERS -> PolicyDraft.allowCredentials(app).allowedHeaders(values).build();
        case EXPOSED_HEADERS -> PolicyDraft.allowCredentials(app).exposedHeaders(values).build();
        case ANONYMOUS_HEADERS ->
            PolicyDraft.allowOrigins(app).allowedHeaders(values).exposedHeaders(values).build();
        case CONFIGURED_ORIGINS -> PolicyDraft.allowCredentials("${app.origins}").build();
      };
    }

    private static PolicyDraft dangerous(String... values) {
      PolicyDraft.Builder draft = PolicyDraft.allowCredentials();
      List.of(values).forEach(value -> draft.dangerousOrigin(value, "because"));
      return draft.build();
    }

    List<Finding> findings(String... values) {
      if (this != CONFIGURED_ORIGINS) {
        return PolicyRules.verify(draft(values)).findings();
      }
      ConfiguredOrigins.Resolved resolved =
          ConfiguredOrigins.resolve(draft(), key -> Setting.of("a test", String.join(",", values)));
      return Stream.of(resolved.findings(), PolicyRules.verify(resolved.draft()).findings())
          .flatMap(List::stream)
          .toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsThrownAndNoMessageIsForged(Group group) {
    Random random = new Random(SEED);
    Map<Rule, Integer> counts = new TreeMap<>();
    for (int i = 0; i < STRINGS; i++) {
      String text = text(group, i, random);
      List<Finding> findings = group.findings(text);
      findings.stream()
          .limit(100)
          .forEach(finding -> checkMessage(finding.message("com.acme.Orders#list()")));
      findings.forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
    }
    System.out.println("HostileInputTest: seed " + SEED + ", " + group + " " + counts);
    assertThat(counts).isNotEmpty();
  }

  /** Returns mostly what looks like the right thing, now and then a very long one. */
  private static String text(Group group, int i, Random random) {
    String text =
        random.nextInt(4) == 0
            ? PolicyRulesTest.randomCharacters(random, random.nextInt(60))
            : group.random(random);
    return i % 100 == 0 ? PolicyRulesTest.stretch(text, LONGEST - text.length(), random) : text;
  }

  private static void checkMessage(String message) {
    List<String> lines = Arrays.asList(message.split("\n", -1));
    assertThat(message).hasSizeLessThan(LONGEST_MESSAGE);
    assertThat(lines).hasSizeBetween(4, 6);
    assertThat(lines.get(0)).matches("\\[CORS\\d{3}] .*");
    assertThat(lines.subList(1, lines.size())).allMatch(line -> line.startsWith("  "));
    assertThat(lines.get(lines.size() - 1)).startsWith("  In com.acme.Orders#list(), ");
    assertThat(message.chars().filter(c -> c != '\n'))
        .allMatch(c -> (c >= ' ' && c <= '~') || Character.isLetterOrDigit(c));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsOfferedInsteadIsAccepted(Group group) {
    Random random = new Random(SEED + 1);
    int offered = 0;
    for (int i = 0; i < STRINGS; i++) {
      String text = text(group, i, random);
      for (Finding finding : group.findings(text)) {
        String[] replacements = finding.replacements().toArray(String[]::new);
        if (replacements.length > 0) {
          offered++;
          assertThat(group.findings(replacements).stream().map(Finding::rule))
              .as("%s for %s", finding.advice(), Quote.literal(text))
              .noneMatch(rule -> rule.ruleClass().isError() || rule == Rule.CORS307);
          assertThat(replacements).doesNotContain(text);
        }
      }
    }
    System.out.println("HostileInputTest: " + group + " offers " + offered);
    assertThat(offered > STRINGS / 50).isEqualTo(group != Group.REASONS);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1, 86_400, 86_401, Integer.MAX_VALUE})
  void anAgeIsRefusedOrKept(int boundary) {
    Random random = new Random(SEED + boundary);
    IntStream.concat(IntStream.of(boundary), random.ints(STRINGS))
        .forEach(age -> {
          PolicyDraft draft = PolicyDraft.allowOrigins("*").maxAge(age).build();
          Verdict verdict = PolicyRules.verify(draft);
          if (age < 0 || age > 86_400) {
            assertThat(verdict.findings()).extracting(Finding::rule).containsExactly(Rule.CORS220);
            checkMessage(verdict.findings().get(0).message("com.acme.Orders#list()"));
          } else {
            assertThat(verdict)
                .isInstanceOfSatisfying(
                    Verdict.Verified.class,
                    verified -> assertThat(verified.policy().maxAge()).isEqualTo(age));
          }
        });
  }

  /**
   * Shapes on which a search in a loop would be quadratic: the whole would take four times as long
   * as its quarters, one after the other, and must take less than two and a half times. Both take
   * equally long otherwise, so a busy machine slows them down alike; the best of several
   * measurements counts.
   */
  @ParameterizedTest
  @EnumSource
  void theTimeIsLinear(Group group) {
    List<String> slow = new ArrayList<>();
    for (String unit : UNITS) {
      for (String frame : FRAMES) {
        if (!isLinear(group, unit, frame)) {
          slow.add(Quote.literal(frame.formatted(unit)));
        }
      }
    }
    assertThat(slow).isEmpty();
  }

  private static final List<String> UNITS =
      List.of(
          "a",
          "A",
          "0",
          ".",
          "a.",
          "1.",
          "*",
          "*.",
          ":",
          "::",
          "://",
          "@",
          "/",
          "[",
          "${",
          "${a}",
          " ",
          "\t\n",
          ",",
          ";",
          "\\",
          "\u00e9",
          "\u202e",
          "xn--a.",
          "(",
          "a://b ",
          "https://a%d.example,",
          "https://*.a%d.example,",
          "http://a%d.b.c.d.example:*,");

  private static final List<String> FRAMES =
      List.of(
          "%s",
          "https://%s",
          "https://a.example:%s",
          "https://a.example%s",
          "https://[%s]",
          "%s://a.example",
          "X-%s(");

  private static boolean isLinear(Group group, String unit, String frame) {
    String quarter = shape(unit, frame, LONGEST / 4);
    String whole = shape(unit, frame, LONGEST);
    long best = Long.MAX_VALUE;
    long bestOfQuarters = Long.MAX_VALUE;
    for (int i = 0; i < MOST_TRIES; i++) {
      best = Math.min(best, nanos(group, whole));
      if (best < QUICK) {
        return true; // A hundred thousand characters, each for each, are not done by then.
      }
      bestOfQuarters = Math.min(bestOfQuarters, nanos(group, quarter, quarter, quarter, quarter));
      if (i >= FEWEST_TRIES && best < 2.5 * bestOfQuarters) {
        return true;
      }
    }
    return false;
  }

  /** Repeats a unit, each time with another number, and puts it into a frame. */
  private static String shape(String unit, String frame, int length) {
    StringBuilder many = new StringBuilder(length);
    for (int i = 0; many.length() < length; i++) {
      many.append(unit.replace("%d", Integer.toString(i)));
    }
    return frame.formatted(many.substring(0, length - frame.length()));
  }

  /** Returns the time that the rules and their messages take for one text after the other. */
  private static long nanos(Group group, String... texts) {
    long start = System.nanoTime();
    long length = 0;
    for (String text : texts) {
      for (Finding finding : group.findings(text)) {
        length += finding.message("x").length();
      }
    }
    long end = System.nanoTime();
    assertThat(length).isNotNegative();
    return end - start;
  }
}
