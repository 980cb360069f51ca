package org.allowcredentials.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.allowcredentials.origin.OriginGrammar.Wrong;
import org.allowcredentials.text.Quote;
import org.junit.jupiter.api.Test;

/**
 * The grammar and the diagnosis judge apart from each other; what one refuses, the other must be
 * able to explain, and nothing else.
 */
class OriginDiagnosisTest {

  private static final long SEED = 20_261_128L;
  private static final int RANDOM_TEXTS = 100_000;

  private static final List<String> STARTS =
      List.of("", "https://", "http://a.b", "app://", "https://*.", "http://[::1]", "${");

  private static final List<String> PIECES =
      List.of(
          "a",
          "A",
          "\u00fc",
          "_",
          "-",
          "xn--",
          "xn--bcher-kva",
          ".",
          "*",
          "*.",
          ":",
          ":*",
          "://",
          "0",
          "80",
          "443",
          "65536",
          "127.0.0.1",
          "1.2",
          "::1",
          "[",
          "]",
          "[::1]",
          "@",
          "/",
          "?",
          "#",
          "\\",
          "\\.",
          "$",
          "${",
          "}",
          "^",
          "(",
          ".+",
          ",",
          " ",
          "\u0000",
          "null",
          "ws",
          "file",
          "https",
          "a".repeat(63),
          "a.".repeat(125));

  private static void forEveryText(Consumer<String> action) {
    for (String start : STARTS) {
      for (String first : PIECES) {
        for (String second : PIECES) {
          action.accept(start + first);
          action.accept(start + first + second);
          action.accept(start + first + second + ":8080");
        }
      }
    }
    Random random = new Random(SEED);
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      action.accept(
          STARTS.get(random.nextInt(STARTS.size()))
              + IntStream.range(0, random.nextInt(9))
                  .mapToObj(piece -> PIECES.get(random.nextInt(PIECES.size())))
                  .collect(Collectors.joining()));
    }
  }

  @Test
  void thereIsAFlawExactlyWhereTheGrammarRefuses() {
    List<String> differences = new ArrayList<>();
    int[] counts = new int[2];
    forEveryText(text -> {
      boolean refused = OriginGrammar.read(text) instanceof Wrong;
      counts[refused ? 0 : 1]++;
      if (refused != OriginDiagnosis.of(text).isPresent()) {
        differences.add(Quote.literal(text));
      }
    });
    assertThat(differences.stream().limit(20)).isEmpty();
    assertThat(counts[0]).isGreaterThan(10_000);
    assertThat(counts[1]).isGreaterThan(1_000);
  }

  @Test
  void theMarkedPartStandsInTheText() {
    forEveryText(text ->
        OriginDiagnosis.of(text)
            .ifPresent(flaw ->
                assertThat(
                        0 <= flaw.start()
                            && flaw.start() <= flaw.end()
                            && flaw.end() <= text.length())
                    .as(text)
                    .isTrue()));
  }
}
