package org.allowcredentials.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What requests cost, as far as they were measured. */
final class Costs {

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private final Map<Request, Cost> costs;

  Costs(Map<Request, Cost> costs) {
    this.costs = Map.copyOf(costs);
  }

  /**
   * How thoroughly is measured.
   *
   * @param forks how many processes; none is for tests
   * @param warmUp how many iterations before it counts
   * @param iterations how many iterations
   * @param time how long each is
   */
  record Effort(int forks, int warmUp, int iterations, TimeValue time) {}

  /** Measures requests, in an order that has nothing to do with the order of the tables. */
  static Costs of(Collection<Request> requests, Effort effort) throws RunnerException {
    Map<Request, Cost> costs = new HashMap<>();
    List<Request> shuffled = new ArrayList<>(new LinkedHashSet<>(requests));
    Collections.shuffle(shuffled, new Random(14));
    int done = 0;
    for (Request each : shuffled) {
      Cost cost = measure(each, effort);
      costs.put(each, cost);
      done++;
      System.out.println(done + " of " + shuffled.size() + ": " + each + ": " + cost);
    }
    return new Costs(costs);
  }

  private static Cost measure(Request request, Effort effort) throws RunnerException {
    RunResult result =
        new Runner(
                new OptionsBuilder()
                    .include(RequestBenchmark.class.getName())
                    .param("stack", request.stack().name())
                    .param("contender", request.contender().name())
                    .param("scenario", request.scenario().name())
                    .param("origins", request.origins())
                    .param("endpoints", String.valueOf(request.endpoints()))
                    .threads(request.threads())
                    .forks(effort.forks())
                    .warmupIterations(effort.warmUp())
                    .warmupTime(effort.time())
                    .measurementIterations(effort.iterations())
                    .measurementTime(effort.time())
                    .jvmArgs(
                        "-Xms1g",
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        // Else each of these processes tells once how many endpoints there are.
                        "-Djava.util.logging.SimpleFormatter.format=")
                    .addProfiler(GCProfiler.class)
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .runSingle();
    Result<?> time = result.getPrimaryResult();
    double error = time.getScoreError();
    return new Cost(
        time.getScore(),
        Double.isNaN(error) ? 0 : error,
        Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED)).getScore());
  }

  /** Returns what a request costs, if it was measured. */
  Optional<Cost> find(Request request) {
    return Optional.ofNullable(costs.get(request));
  }

  /** Returns what a filter adds to the same request without any, if both were measured. */
  Optional<Cost> added(Request request) {
    return find(request)
        .flatMap(cost -> find(request.by(Contender.NONE)).map(none -> cost.minus(none)));
  }
}
