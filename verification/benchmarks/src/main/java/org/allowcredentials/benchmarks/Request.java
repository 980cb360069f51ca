package org.allowcredentials.benchmarks;

/**
 * What is measured: one run of {@link RequestBenchmark}.
 *
 * @param stack what calls the filter
 * @param contender whose filter it is
 * @param scenario what is asked
 * @param origins how many origins are allowed, or {@link Policy#PATTERN}
 * @param endpoints how many endpoints the application has
 * @param threads how many threads ask
 */
record Request(
    Stack stack,
    Contender contender,
    Scenario scenario,
    String origins,
    int endpoints,
    int threads) {

  Request(Stack stack, Contender contender, Scenario scenario) {
    this(stack, contender, scenario, "1", Policy.FEW, 1);
  }

  Request by(Contender other) {
    return new Request(stack, other, scenario, origins, endpoints, threads);
  }

  Request asking(Scenario other) {
    return new Request(stack, contender, other, origins, endpoints, threads);
  }

  Request among(String others) {
    return new Request(stack, contender, scenario, others, endpoints, threads);
  }

  Request in(int others) {
    return new Request(stack, contender, scenario, origins, others, threads);
  }

  Request with(int others) {
    return new Request(stack, contender, scenario, origins, endpoints, others);
  }
}
