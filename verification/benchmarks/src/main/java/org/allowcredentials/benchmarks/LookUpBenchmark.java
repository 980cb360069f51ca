package org.allowcredentials.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.allowcredentials.match.EndpointIndex;
import org.allowcredentials.match.EndpointIndex.Match;
import org.allowcredentials.match.ListScan;
import org.allowcredentials.match.VerifiedEndpoint;
import org.allowcredentials.table.Resource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The part of a preflight that depends on the application: which endpoint is meant. Single look-ups
 * are timed, because their median bears a machine that is busy with other things.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class LookUpBenchmark {

  private static final int PATHS = 64;

  /** How many endpoints the application has. */
  @Param({"10", "100", "1000", "10000"})
  public int endpoints;

  private EndpointIndex index = EndpointIndex.of(Map.of());
  private ListScan scan = ListScan.of(Map.of());
  private List<String> paths = List.of("");
  private int next;

  /** Makes the application. */
  @Setup
  public void makeApplication() {
    Map<Resource, List<VerifiedEndpoint>> application =
        Applications.verified(Applications.resources(Applications.Roots.LITERAL, endpoints));
    index = EndpointIndex.of(application);
    scan = ListScan.of(application);
    paths = Applications.paths(endpoints, PATHS);
  }

  private String path() {
    next = (next + 1) % paths.size();
    return paths.get(next);
  }

  /**
   * Looks a path up in the index.
   *
   * @return what is found
   */
  @Benchmark
  public Match index() {
    return found(index.find(path(), "GET"));
  }

  /**
   * Looks a path up by a scan of all templates.
   *
   * @return what is found
   */
  @Benchmark
  public Match scan() {
    return found(scan.find(path(), "GET"));
  }

  private static Match found(Match match) {
    if (match.endpoint().isEmpty()) {
      throw new IllegalStateException("nothing was found");
    }
    return match;
  }
}
