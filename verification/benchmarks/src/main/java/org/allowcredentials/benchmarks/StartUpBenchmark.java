package org.allowcredentials.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.allowcredentials.match.EndpointIndex;
import org.allowcredentials.match.VerifiedEndpoint;
import org.allowcredentials.overlap.Ambiguity;
import org.allowcredentials.overlap.Clash;
import org.allowcredentials.overlap.ServedClass;
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

/** What a start costs once, in a JVM that has just started. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class StartUpBenchmark {

  /** How many endpoints the application has. */
  @Param({"100", "1000", "10000"})
  public int endpoints;

  /** Where its classes lie. */
  @Param({"LITERAL", "EXPRESSION", "UNCERTAIN"})
  public Applications.Roots roots = Applications.Roots.LITERAL;

  private Map<Resource, List<VerifiedEndpoint>> verified = Map.of();
  private List<ServedClass> served = List.of();

  /** Makes the application. */
  @Setup
  public void makeApplication() {
    List<Resource> resources = Applications.resources(roots, endpoints);
    verified = Applications.verified(resources);
    served = Applications.served(resources);
  }

  /**
   * Builds the index.
   *
   * @return the index
   */
  @Benchmark
  public EndpointIndex index() {
    return EndpointIndex.of(verified);
  }

  /**
   * Compares the endpoints with each other (CORS505).
   *
   * @return what may be confused
   */
  @Benchmark
  public List<Clash> compare() {
    return new Ambiguity().add(served);
  }
}
