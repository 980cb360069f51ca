package org.allowcredentials.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.allowcredentials.match.EndpointIndex;
import org.allowcredentials.match.ListScan;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Each benchmark runs; the numbers are another matter. */
class BenchmarksTest {

  private static Collection<RunResult> run(String benchmark, String endpoints)
      throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(benchmark)
                .param("endpoints", endpoints)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(10))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build())
        .run();
  }

  @Test
  void eachRunsOnce() throws RunnerException {
    assertThat(run("LookUpBenchmark", "10")).hasSize(2);
    assertThat(run("StartUpBenchmark", "100")).hasSize(6);
  }

  @Test
  void theIndexFindsInItsApplicationsWhatTheScanFinds() {
    var application =
        Applications.verified(Applications.resources(Applications.Roots.LITERAL, 1_000));
    EndpointIndex index = EndpointIndex.of(application);
    ListScan scan = ListScan.of(application);
    for (String path : Applications.paths(1_000, 64)) {
      assertThat(index.find(path, "GET").endpoint()).isPresent();
      assertThat(index.find(path, "GET")).isEqualTo(scan.find(path, "GET"));
    }
  }
}
