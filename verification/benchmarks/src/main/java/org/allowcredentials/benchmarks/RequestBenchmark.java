package org.allowcredentials.benchmarks;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One request, and its answer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RequestBenchmark {

  /** What calls the filter. */
  @Param("JERSEY_FILTERS")
  public Stack stack = Stack.JERSEY_FILTERS;

  /** Whose filter it is. */
  @Param("OURS")
  public Contender contender = Contender.OURS;

  /** What is asked. */
  @Param("ALLOWED_GET")
  public Scenario scenario = Scenario.ALLOWED_GET;

  /** How many origins are allowed. */
  @Param("1")
  public String origins = "1";

  /** How many endpoints the application has. */
  @Param("3")
  public int endpoints = Policy.FEW;

  private @Nullable Server server;

  /** Starts the server. */
  @Setup
  public void start() {
    server = stack.server(contender, Policy.of(origins, endpoints));
  }

  /** A thread that sends requests. */
  @State(Scope.Thread)
  public static class Sender {

    private @Nullable Client client;

    /**
     * Sends two requests and looks at the answers: what does not answer measures nothing.
     *
     * @param benchmark the benchmark
     * @throws Exception if the server fails
     */
    @Setup(Level.Trial)
    public void look(RequestBenchmark benchmark) throws Exception {
      Client first = Objects.requireNonNull(benchmark.server).client(benchmark.scenario);
      benchmark.scenario.check(benchmark.contender, first.send());
      benchmark.scenario.check(benchmark.contender, first.send());
      client = first;
    }
  }

  /**
   * Sends a request.
   *
   * @param sender who sends it
   * @return the answer
   * @throws Exception if the server fails
   */
  @Benchmark
  public Object send(Sender sender) throws Exception {
    return Objects.requireNonNull(sender.client).send();
  }
}
