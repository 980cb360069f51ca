package org.allowcredentials.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.allowcredentials.benchmarks.CompileTime.Subject;

/**
 * What we want to reach, and what we have.
 *
 * @param what what is meant
 * @param limit what it may be at most
 * @param measured what it is; NaN if nobody can tell
 */
record Target(String what, double limit, double measured) {

  private static final List<Stack> ALONE = List.of(Stack.JERSEY_FILTERS, Stack.RESTEASY_FILTERS);
  private static final List<Stack> WHOLE = List.of(Stack.JERSEY, Stack.RESTEASY);

  boolean isMissed() {
    return measured > limit;
  }

  boolean isUnknown() {
    return Double.isNaN(measured);
  }

  String verdict() {
    return isUnknown() ? "unknown" : isMissed() ? "**missed**" : "reached";
  }

  static String number(double value) {
    return Double.isNaN(value)
        ? "?"
        : String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%,.0f", value);
  }

  /** Returns all that a run can tell of. */
  static List<Target> of(Results results) {
    List<Target> targets = new ArrayList<>();
    ALONE.forEach(stack -> alone(stack, results.requests(), targets));
    WHOLE.forEach(stack -> whole(stack, results.requests(), targets));
    flat(results.requests(), targets);
    javac(results, targets);
    start(results, targets);
    return targets;
  }

  private static void alone(Stack stack, Costs costs, List<Target> targets) {
    for (Scenario scenario :
        List.of(
            Scenario.ALLOWED_GET,
            Scenario.REFUSED_GET,
            Scenario.ALLOWED_POST,
            Scenario.NO_ORIGIN,
            Scenario.PREFLIGHT)) {
      Request ours = new Request(stack, Contender.OURS, scenario);
      String what = stack.title() + ": " + scenario.title();
      Optional<Cost> own = costs.added(ours);
      Optional<Cost> floor = costs.added(ours.by(Contender.FLOOR));
      boolean isPreflight = scenario.isPreflight();
      double limit = isPreflight || scenario == Scenario.NO_ORIGIN ? 1.5 : 1.3;
      add(what + ", time against the floor", limit, own, floor, targets);
      if (scenario != Scenario.NO_ORIGIN) {
        Optional<Cost> resteasy = costs.added(ours.by(Contender.RESTEASY));
        add(what + ", time against RESTEasy's", 1, own, resteasy, targets);
      }
      if (!isPreflight && own.isPresent() && floor.isPresent()) {
        double more = own.get().bytes() - floor.get().bytes();
        targets.add(new Target(what + ", bytes more than the floor", 32, more));
      }
    }
    Request lost = new Request(stack, Contender.OURS, Scenario.NOT_FOUND);
    costs
        .added(lost)
        .ifPresent(cost ->
            targets.add(new Target(stack.title() + ": a 404, nanoseconds", 100, cost.nanos())));
    costs
        .added(lost.asking(Scenario.NOT_FOUND_NO_ORIGIN))
        .ifPresent(cost ->
            targets.add(
                new Target(stack.title() + ": a 404 without `Origin`, bytes", 0, cost.bytes())));
  }

  private static void whole(Stack stack, Costs costs, List<Target> targets) {
    for (Scenario scenario : Scenario.values()) {
      Request ours = new Request(stack, Contender.OURS, scenario);
      add(
          stack.title() + ": " + scenario.title() + ", time against the floor",
          1.02,
          costs.find(ours),
          costs.find(ours.by(Contender.FLOOR)),
          targets);
    }
    if (stack == Stack.JERSEY) {
      Request ours = new Request(stack, Contender.OURS, Scenario.PREFLIGHT);
      add(
          stack.title() + ": preflight, time against Jersey's own `OPTIONS`",
          0.34,
          costs.find(ours),
          costs.find(ours.by(Contender.NONE)),
          targets);
    }
  }

  private static void flat(Costs costs, List<Target> targets) {
    Request get = new Request(Stack.JERSEY_FILTERS, Contender.OURS, Scenario.ALLOWED_GET);
    Request preflight = get.asking(Scenario.PREFLIGHT);
    String most = Plan.ORIGINS.get(Plan.ORIGINS.size() - 1);
    add(
        "10,000 origins against ten",
        1.1,
        costs.added(get.among(most)),
        costs.added(get.among(Plan.ORIGINS.get(0))),
        targets);
    int all = Plan.ENDPOINTS.get(Plan.ENDPOINTS.size() - 1);
    for (Request request : List.of(get, preflight)) {
      add(
          "10,000 endpoints against ten, " + request.scenario().title(),
          1.1,
          costs.added(request.in(all)),
          costs.added(request.in(Plan.ENDPOINTS.get(0))),
          targets);
    }
    add(
        "`Origin` of 8 kB against a refusal",
        1.2,
        costs.added(get.asking(Scenario.LONG_ORIGIN)),
        costs.added(get.asking(Scenario.REFUSED_GET)),
        targets);
    add(
        "headers of 8 kB against a preflight",
        1.2,
        costs.added(get.asking(Scenario.LONG_HEADERS)),
        costs.added(preflight),
        targets);
  }

  private static void javac(Results results, List<Target> targets) {
    CompileTime.Cost alone = results.javac().get(Subject.ALONE);
    CompileTime.Cost ours = results.javac().get(Subject.OURS);
    CompileTime.Cost plain = results.javac().get(Subject.PLAIN_ALONE);
    CompileTime.Cost plainOurs = results.javac().get(Subject.PLAIN_OURS);
    if (alone == null || ours == null || plain == null || plainOurs == null) {
      return;
    }
    targets.add(new Target("javac, warm", 1.3, ours.warm().median() / alone.warm().median()));
    targets.add(new Target("javac, cold", 1.15, ours.cold().median() / alone.cold().median()));
    targets.add(
        new Target(
            "javac, warm, no annotation of ours",
            1.1,
            plainOurs.warm().median() / plain.warm().median()));
    if (ours.heap().isPresent() && alone.heap().isPresent()) {
      double ratio = (double) ours.heap().get() / alone.heap().get();
      targets.add(new Target("javac, smallest heap", 1.3, ratio));
    }
  }

  private static void start(Results results, List<Target> targets) {
    results
        .start()
        .forEach((subject, ours) -> {
          StartUp.Cost alone = results.start().get(subject.withoutUs());
          if (subject.withUs() && subject.roots() == Resources.Roots.LITERAL && alone != null) {
            double ratio = ours.boot().median() / alone.boot().median();
            double later = ours.preflight().median() - alone.preflight().median();
            String what = "start with " + subject.classes() + " classes";
            targets.add(new Target(what, subject.classes() < 1_000 ? 1.05 : 1.1, ratio));
            targets.add(new Target(what + ", first preflight, milliseconds more", 10, later));
          }
        });
  }

  private static void add(
      String what, double limit, Optional<Cost> ours, Optional<Cost> other, List<Target> targets) {
    if (ours.isPresent() && other.isPresent()) {
      double ratio = ours.get().times(other.get());
      targets.add(new Target(what, limit, ratio));
    }
  }
}
