package org.allowcredentials.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What a run measures.
 *
 * @param requests the requests
 * @param effort how thoroughly
 * @param javac how the compiler is measured
 * @param start how starts are measured
 */
record Plan(
    Set<Request> requests, Costs.Effort effort, CompileTime.Effort javac, StartUp.Effort start) {

  static final List<String> ORIGINS = List.of("10", "100", "1000", "10000");

  /** Three of them are those of {@link Orders}. */
  static final List<Integer> ENDPOINTS = List.of(11, 103, 1_003, 10_003);

  static final int THREADS = 16;

  /** The stacks and filters that know patterns of origins. */
  static final List<Request> PATTERNS =
      List.of(
          new Request(Stack.JERSEY_FILTERS, Contender.FLOOR, Scenario.ALLOWED_GET),
          new Request(Stack.JERSEY_FILTERS, Contender.OURS, Scenario.ALLOWED_GET),
          new Request(Stack.SERVLET_FILTERS, Contender.FLOOR, Scenario.ALLOWED_GET),
          new Request(Stack.SERVLET_FILTERS, Contender.SPRING, Scenario.ALLOWED_GET),
          new Request(Stack.SERVLET_FILTERS, Contender.JETTY, Scenario.ALLOWED_GET),
          new Request(Stack.SERVLET_FILTERS, Contender.OURS, Scenario.ALLOWED_GET),
          new Request(Stack.VERTX_HANDLERS, Contender.QUARKUS, Scenario.ALLOWED_GET));

  /**
   * The stacks on which the number of origins is varied: all with which a filter of a peer comes.
   */
  static final List<Stack> WITH_ORIGINS =
      List.of(Stack.JERSEY_FILTERS, Stack.CXF_FILTERS, Stack.SERVLET_FILTERS, Stack.VERTX_HANDLERS);

  /** Returns everything: about two hours. */
  static Plan all() {
    Set<Request> requests = new LinkedHashSet<>();
    for (Stack stack : Stack.values()) {
      requests.addAll(of(stack, List.of(Scenario.values())));
    }
    for (String origins : ORIGINS) {
      WITH_ORIGINS.forEach(stack ->
          of(stack, List.of(Scenario.ALLOWED_GET))
              .forEach(request -> requests.add(request.among(origins))));
    }
    PATTERNS.forEach(request -> addWithNone(request.among(Policy.PATTERN), requests));
    for (int endpoints : ENDPOINTS) {
      for (Scenario scenario :
          List.of(Scenario.PREFLIGHT, Scenario.ALLOWED_GET, Scenario.NOT_FOUND)) {
        addWithNone(
            new Request(Stack.JERSEY_FILTERS, Contender.OURS, scenario).in(endpoints), requests);
      }
    }
    for (Scenario scenario : List.of(Scenario.ALLOWED_GET, Scenario.PREFLIGHT)) {
      for (Contender contender : List.of(Contender.NONE, Contender.FLOOR, Contender.OURS)) {
        requests.add(new Request(Stack.JERSEY_FILTERS, contender, scenario).with(THREADS));
      }
    }
    return new Plan(
        requests,
        new Costs.Effort(2, 5, 5, TimeValue.milliseconds(500)),
        new CompileTime.Effort(1_000, 21, 7, true),
        new StartUp.Effort(List.of(100, 1_000), 11));
  }

  /** Returns what matters most: five minutes. */
  static Plan shortly() {
    List<Scenario> scenarios =
        List.of(
            Scenario.ALLOWED_GET,
            Scenario.NO_ORIGIN,
            Scenario.REFUSED_GET,
            Scenario.ALLOWED_POST,
            Scenario.PREFLIGHT);
    Set<Request> requests = new LinkedHashSet<>(of(Stack.JERSEY_FILTERS, scenarios));
    for (Stack stack : Stack.values()) {
      requests.addAll(of(stack, List.of(Scenario.ALLOWED_GET, Scenario.PREFLIGHT)));
    }
    return new Plan(
        requests,
        new Costs.Effort(1, 4, 4, TimeValue.milliseconds(250)),
        new CompileTime.Effort(200, 6, 3, false),
        new StartUp.Effort(List.of(100), 3));
  }

  private static List<Request> of(Stack stack, List<Scenario> scenarios) {
    List<Request> requests = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      for (Contender contender : stack.contenders()) {
        requests.add(new Request(stack, contender, scenario));
      }
    }
    return requests;
  }

  private static void addWithNone(Request request, Set<Request> requests) {
    requests.add(request);
    requests.add(request.by(Contender.NONE));
  }
}
