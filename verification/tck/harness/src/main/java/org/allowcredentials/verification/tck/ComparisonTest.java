package org.allowcredentials.verification.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Compares the runs of the TCK that are there with the server alone. That one runs only if it is
 * asked for ({@code -Pfull}); else what was recorded of it counts.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparisonTest {

  private static final String PLAIN = "plain";
  private static final String CROSS_ORIGIN = "cross-origin";
  private static final List<String> RUNS = List.of(PLAIN, "jar", "policy", CROSS_ORIGIN);
  private static final Path REPORTS = Path.of(System.getProperty("tck.reports"));

  private final Map<String, Results> found = new LinkedHashMap<>();
  private final Set<String> unstable;
  private final Results recorded;

  ComparisonTest() throws IOException {
    Path record = Path.of(System.getProperty("tck.recorded"));
    recorded = Results.ofRecord(record);
    unstable = Results.unstable(record);
    for (String run : RUNS) {
      if (Files.isDirectory(REPORTS.resolve(run))) {
        found.put(run, Results.ofReports(REPORTS.resolve(run), unstable));
      }
    }
  }

  @BeforeAll
  void print() {
    System.out.println("recorded of the server alone:\n" + recorded);
    found.forEach((run, results) -> System.out.println(run + ":\n" + results));
  }

  @Test
  void theServerAloneDoesWhatWasRecorded() {
    assertThat(found.getOrDefault(PLAIN, recorded)).isEqualTo(recorded);
  }

  /** A test whose result differs is a fault of ours. */
  @Test
  void noTestNoticesUs() {
    assertThat(found).containsKey(CROSS_ORIGIN);
    found.forEach((run, results) -> assertThat(results).as(run).isEqualTo(recorded));
  }

  /** The servers that the tests start by themselves, which no valve is in front of. */
  @Test
  void norDoThoseThatStartAServer() throws IOException {
    Results results = Results.ofReports(REPORTS.resolve("se-bootstrap"), unstable);
    assertThat(results.passed()).isPositive();
    Set<String> added = new TreeSet<>(results.failed());
    added.removeAll(recorded.failed());
    assertThat(added).isEmpty();
  }

  /** Without it the other tests would prove nothing. */
  @Test
  void almostAllAnswersHaveOurHeaders() throws IOException {
    List<String> counts = Files.readAllLines(REPORTS.resolve(CROSS_ORIGIN).resolve("answers.txt"));
    counts.forEach(System.out::println);
    assertThat(count(counts, "readable")).isGreaterThan(count(counts, "answers") * 95 / 100);
  }

  private static int count(List<String> counts, String what) {
    return counts.stream()
        .filter(line -> line.endsWith(" " + what))
        .mapToInt(line -> Integer.parseInt(line.substring(0, line.indexOf(' '))))
        .findFirst()
        .orElse(0);
  }
}
