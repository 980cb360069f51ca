package org.allowcredentials.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A template that is compared as text matches what its regular expression matches. */
class PlainPathTest {

  private static final long SEED = 20261128;
  private static final int TEMPLATES = 4_000;
  private static final int PATHS = 25;

  private static final String[] PIECES = {
    "/", "//", "a", "b", "ab", "{x}", "{y}", "a{x}", "{x}b", "%2F", "%2f", "%C3%A9", ";m", ".", "é"
  };
  private static final String[] TEXT = {
    "/", "/", "//", "a", "b", "ab", "A", "%2F", "%2f", ";m=1", ".", "\n", "\u2028", "\u0085", "é",
    "é"
  };

  private static String joined(Random random, String[] pieces, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }

  @ParameterizedTest
  @EnumSource
  void matchesWhatTheExpressionMatches(PathReader reader) {
    System.out.println("PlainPathTest: seed " + SEED);
    Random random = new Random(SEED);
    int plain = 0;
    int matched = 0;
    for (int i = 0; i < TEMPLATES; i++) {
      String written = joined(random, PIECES, 6);
      Optional<PathTemplate> template = PathTemplate.parse(written, reader);
      if (template.isEmpty() || template.get().plain().isEmpty()) {
        continue;
      }
      plain++;
      for (int j = 0; j < PATHS; j++) {
        String path = "/a/" + joined(random, TEXT, 8);
        int from = random.nextBoolean() ? 0 : 2;
        int rest = template.get().rest(path, from, new StepBudget());
        assertThat(rest)
            .as("%s of %s, from %s", written, path, from)
            .isEqualTo(template.get().restByExpression(path, from, new StepBudget()));
        matched += rest < 0 ? 0 : 1;
      }
    }
    assertThat(plain).isGreaterThan(TEMPLATES / 10);
    assertThat(matched).isBetween(plain, plain * (PATHS - 1));
  }

  @ParameterizedTest
  @EnumSource
  void costsWhatItReads(PathReader reader) {
    PathTemplate template = PathTemplate.parse("{x}", reader).orElseThrow();
    String path = "/" + "a".repeat(StepBudget.LIMIT / 2);
    StepBudget budget = new StepBudget();
    assertThat(template.rest(path, 0, budget)).isEqualTo(path.length());
    assertThatThrownBy(
            () -> {
              template.rest(path, 0, budget);
              template.rest(path, 0, budget);
            })
        .isInstanceOf(RuntimeException.class);
  }
}
