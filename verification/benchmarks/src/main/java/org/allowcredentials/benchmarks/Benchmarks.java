package org.allowcredentials.benchmarks;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints them as proportions: the nanoseconds are those of one machine. Of
 * look-ups the median counts, of starts the fastest.
 */
public final class Benchmarks {

  private Benchmarks() {}

  /**
   * Runs all of them.
   *
   * @param args none
   * @throws RunnerException if one fails
   */
  public static void main(String[] args) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include("LookUpBenchmark|StartUpBenchmark")
                    .shouldFailOnError(true)
                    .build())
            .run();
    System.out.println(
        "\n| endpoints | index | index, against 10 endpoints | scan, against index |");
    System.out.println("|---|---|---|---|");
    double ten = median(results, "LookUpBenchmark.index", "10");
    for (String size : List.of("10", "100", "1000", "10000")) {
      double index = median(results, "LookUpBenchmark.index", size);
      double scan = median(results, "LookUpBenchmark.scan", size);
      System.out.printf("| %s | %.0f ns | %.1f | %.1f |%n", size, index, index / ten, scan / index);
    }
    System.out.println(
        "\n| endpoints | index, built | compared, literal roots | expressions | uncertain ones |");
    System.out.println("|---|---|---|---|---|");
    for (String size : List.of("100", "1000", "10000")) {
      System.out.printf(
          "| %s | %.0f ms | %.0f ms | %.0f ms | %.0f ms |%n",
          size,
          fastest(results, "StartUpBenchmark.index", size, "LITERAL"),
          fastest(results, "StartUpBenchmark.compare", size, "LITERAL"),
          fastest(results, "StartUpBenchmark.compare", size, "EXPRESSION"),
          fastest(results, "StartUpBenchmark.compare", size, "UNCERTAIN"));
    }
  }

  /** Of the best second, since other seconds belonged to the compiler or to another process. */
  private static double median(Collection<RunResult> results, String benchmark, String endpoints) {
    return find(results, benchmark, endpoints, "").getBenchmarkResults().stream()
        .flatMap(fork -> fork.getIterationResults().stream())
        .mapToDouble(second -> second.getPrimaryResult().getStatistics().getPercentile(50))
        .min()
        .orElseThrow();
  }

  private static double fastest(
      Collection<RunResult> results, String benchmark, String endpoints, String roots) {
    return find(results, benchmark, endpoints, roots).getPrimaryResult().getStatistics().getMin();
  }

  private static RunResult find(
      Collection<RunResult> results, String benchmark, String endpoints, String roots) {
    return results.stream()
        .filter(each -> each.getParams().getBenchmark().endsWith(benchmark))
        .filter(each -> each.getParams().getParam("endpoints").equals(endpoints))
        .filter(each -> roots.isEmpty() || roots.equals(each.getParams().getParam("roots")))
        .findFirst()
        .orElseThrow();
  }
}
