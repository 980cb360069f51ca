package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allowcredentials.policy.Rule;
import org.allowcredentials.policy.RuleClass;
import org.allowcredentials.processor.Javac.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each fixture is a source with its diagnostics drawn below the lines: {@code // ^^^ error CORS001}
 * means that this very range of the line above is marked. The set must be complete: a line without
 * a marker has no diagnostic.
 */
class FixtureTest {

  private static final Path FIXTURES = Path.of("src/test/resources/fixtures");
  private static final Pattern MARKER =
      Pattern.compile("\\s*//\\s*(\\^+) (error|warning) (CORS\\d{3})");

  /** Rules that need more than one source; other tests show them. */
  private static final Set<Rule> SHOWN_ELSEWHERE =
      Set.of(
          Rule.CORS309, // ApplicationPolicyTest
          Rule.CORS401, // DeploymentTest, and what follows
          Rule.CORS402,
          Rule.CORS403,
          Rule.CORS501,
          Rule.CORS502,
          Rule.CORS503,
          Rule.CORS504,
          Rule.CORS505,
          Rule.CORS902, // RobustnessTest
          Rule.CORS903,
          Rule.CORS905);

  @TempDir private Path folder;

  private record Expected(long line, long column, long length, String kind, String code) {}

  @ParameterizedTest
  @MethodSource("fixtures")
  void diagnosticsStandWhereTheyAreDrawn(String name) {
    String source = read(FIXTURES.resolve(name));
    List<Message> messages = Javac.into(folder).compile(Map.of(name, source)).messages();
    List<Expected> found =
        messages.stream()
            .map(message ->
                new Expected(
                    message.line(),
                    message.startColumn(),
                    message.length(),
                    message.kind().name().toLowerCase(Locale.ROOT),
                    message.code().isEmpty() ? message.text() : message.code()))
            .toList();
    assertThat(sorted(found)).isEqualTo(sorted(expected(source)));
  }

  @Test
  void everyRuleHasAFixture() {
    Set<String> drawn = new TreeSet<>();
    fixtures()
        .flatMap(name -> expected(read(FIXTURES.resolve(name))).stream())
        .forEach(expected -> drawn.add(expected.code()));
    Set<String> rules =
        Stream.of(Rule.values())
            .filter(rule -> !SHOWN_ELSEWHERE.contains(rule))
            .filter(rule -> rule.ruleClass() != RuleClass.NOTE)
            .map(Rule::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(drawn).isEqualTo(rules);
  }

  static Stream<String> fixtures() {
    try (Stream<Path> files = Files.list(FIXTURES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Expected> expected(String source) {
    List<Expected> expected = new ArrayList<>();
    List<String> lines = source.lines().toList();
    long code = 0;
    for (int i = 0; i < lines.size(); i++) {
      Matcher marker = MARKER.matcher(lines.get(i));
      if (marker.matches()) {
        expected.add(
            new Expected(
                code,
                marker.start(1) + 1,
                marker.group(1).length(),
                marker.group(2),
                marker.group(3)));
      } else {
        code = i + 1L;
      }
    }
    return expected;
  }

  private static List<Expected> sorted(List<Expected> list) {
    return list.stream()
        .sorted(
            Comparator.comparingLong(Expected::line)
                .thenComparingLong(Expected::column)
                .thenComparing(Expected::code))
        .toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
