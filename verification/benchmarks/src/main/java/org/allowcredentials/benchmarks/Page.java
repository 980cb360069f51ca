package org.allowcredentials.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page about costs: its words are those of a template, its numbers those of a run. In the
 * template, <code>{{filters JERSEY_FILTERS}}</code> stands for a table.
 */
final class Page {

  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)(?: (\\w+))?}}");

  private final Results results;

  private Page(Results results) {
    this.results = results;
  }

  /** Returns the page. */
  static String of(Results results) throws IOException {
    Page page = new Page(results);
    StringBuilder text = new StringBuilder();
    Matcher place = PLACE.matcher(resource("performance.md"));
    while (place.find()) {
      place.appendReplacement(
          text, Matcher.quoteReplacement(page.put(place.group(1), place.group(2))));
    }
    return place.appendTail(text).toString();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      return new String(
          Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String put(String name, @Nullable String argument) throws IOException {
    return switch (name) {
      case "machine" -> machine();
      case "targets" -> targets();
      case "missed" -> missed();
      case "filters" -> filters(stack(argument));
      case "whole" -> whole(stack(argument));
      case "cheaper" -> cheaper();
      case "origins" -> origins();
      case "patterns" -> patterns();
      case "endpoints" -> endpoints();
      case "threads" -> threads();
      case "classes" -> String.format(Locale.ROOT, "%,d", results.classes());
      case "javac" -> javac();
      case "start" -> start();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Stack stack(@Nullable String name) {
    return Stack.valueOf(String.valueOf(name));
  }

  private static String machine() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "%s, %d cores, %d GB, %s %s, %s %s, load %.1f at the end",
        LocalDate.now(ZoneOffset.UTC),
        system.getAvailableProcessors(),
        Math.round(system.getTotalMemorySize() / 1e9),
        System.getProperty("java.vm.name"),
        System.getProperty("java.vm.version"),
        system.getName(),
        system.getArch(),
        system.getSystemLoadAverage());
  }

  private String targets() {
    Table table = new Table(List.of("what", "at most", "measured", ""));
    for (Target each : Target.of(results)) {
      table.add(
          List.of(
              each.what(),
              Target.number(each.limit()),
              Target.number(each.measured()),
              each.verdict()));
    }
    return table.toString();
  }

  private String missed() {
    List<Target> all = Target.of(results);
    long missed = all.stream().filter(Target::isMissed).count();
    long unknown = all.stream().filter(Target::isUnknown).count();
    return "%d of %d are missed; of %d this run was too noisy to tell"
        .formatted(missed, all.size(), unknown);
  }

  /** What each filter adds to the same request without any. */
  private String filters(Stack stack) {
    List<Contender> filters = filters(stack, contender -> true);
    List<String> titles = new ArrayList<>(List.of("", "without any"));
    filters.forEach(filter -> titles.add(filter.title()));
    titles.add("ours, against the floor");
    Table table = new Table(titles);
    for (Scenario scenario : Scenario.values()) {
      Request none = new Request(stack, Contender.NONE, scenario);
      Optional<Cost> base = results.requests().find(none);
      if (base.isPresent()) {
        List<String> row = new ArrayList<>(List.of(scenario.title(), base.get().toString()));
        filters.forEach(filter -> row.add(added(none.by(filter))));
        row.add(
            against(
                results.requests().added(none.by(Contender.OURS)),
                results.requests().added(none.by(Contender.FLOOR))));
        table.add(row);
      }
    }
    return table.toString();
  }

  private static List<Contender> filters(Stack stack, Predicate<Contender> which) {
    return stack.contenders().stream()
        .filter(contender -> contender != Contender.NONE)
        .filter(which)
        .toList();
  }

  private String added(Request request) {
    return results.requests().added(request).map(Cost::signed).orElse("");
  }

  private static String against(Optional<Cost> ours, Optional<Cost> other) {
    return ours.isEmpty() || other.isEmpty()
        ? ""
        : String.format(
            Locale.ROOT,
            "× %s, %+,d B",
            Target.number(ours.get().times(other.get())),
            Math.round(ours.get().bytes() - other.get().bytes()));
  }

  /** What a whole request costs, and in proportion to the one without any filter. */
  private String whole(Stack stack) {
    List<Contender> filters = filters(stack, contender -> true);
    List<String> titles = new ArrayList<>(List.of("", "without any"));
    filters.forEach(filter -> titles.add(filter.title()));
    titles.add("ours, against the floor");
    Table table = new Table(titles);
    for (Scenario scenario : Scenario.values()) {
      Request none = new Request(stack, Contender.NONE, scenario);
      Optional<Cost> base = results.requests().find(none);
      if (base.isPresent()) {
        List<String> row = new ArrayList<>(List.of(scenario.title(), base.get().toString()));
        filters.forEach(filter -> row.add(against(results.requests().find(none.by(filter)), base)));
        row.add(
            against(
                results.requests().find(none.by(Contender.OURS)),
                results.requests().find(none.by(Contender.FLOOR))));
        table.add(row);
      }
    }
    return table.toString();
  }

  /** Where others are faster, beyond the uncertainty; each with the reason. */
  private String cheaper() throws IOException {
    Map<Contender, List<String>> cheaper = new EnumMap<>(Contender.class);
    for (Stack stack : Stack.values()) {
      for (Contender peer : filters(stack, each -> each != Contender.OURS)) {
        List<String> scenarios =
            Stream.of(Scenario.values())
                .filter(scenario -> isCheaper(new Request(stack, peer, scenario)))
                .map(Scenario::title)
                .toList();
        if (!scenarios.isEmpty()) {
          cheaper
              .computeIfAbsent(peer, key -> new ArrayList<>())
              .add(stack.title() + " (" + String.join(", ", scenarios) + ")");
        }
      }
    }
    Properties reasons = reasons();
    List<String> lines = new ArrayList<>();
    cheaper.forEach((peer, where) ->
        lines.add(
            "- **%s**: %s. Why: %s"
                .formatted(
                    peer.title(), String.join("; ", where), reasons.getProperty(peer.name()))));
    return lines.isEmpty() ? "Nowhere in this run." : String.join("\n", lines);
  }

  /** Returns why a peer may be cheaper. */
  static Properties reasons() throws IOException {
    Properties reasons = new Properties();
    reasons.load(new StringReader(resource("reasons.properties")));
    return reasons;
  }

  private boolean isCheaper(Request peer) {
    Optional<Cost> theirs = results.requests().find(peer);
    Optional<Cost> ours = results.requests().find(peer.by(Contender.OURS));
    return theirs.isPresent() && ours.isPresent() && theirs.get().isCertainlyFasterThan(ours.get());
  }

  private String origins() {
    List<String> sizes = Stream.concat(Stream.of("1"), Plan.ORIGINS.stream()).toList();
    List<String> titles = new ArrayList<>(List.of("allowed GET, origins:"));
    titles.addAll(sizes);
    Table table = new Table(titles);
    for (Stack stack : Plan.WITH_ORIGINS) {
      for (Contender filter : filters(stack, each -> true)) {
        Request request = new Request(stack, filter, Scenario.ALLOWED_GET);
        if (results.requests().find(request.among("10")).isPresent()) {
          List<String> row = new ArrayList<>(List.of(stack.title() + ": " + filter.title()));
          sizes.forEach(size -> row.add(added(request.among(size))));
          table.add(row);
        }
      }
    }
    return table.toString();
  }

  private String patterns() {
    Table table = new Table(List.of("allowed GET", "one origin", "one pattern"));
    for (Request request : Plan.PATTERNS) {
      if (results.requests().find(request.among(Policy.PATTERN)).isPresent()) {
        table.add(
            List.of(
                request.stack().title() + ": " + request.contender().title(),
                added(request),
                added(request.among(Policy.PATTERN))));
      }
    }
    return table.toString();
  }

  private String endpoints() {
    List<String> titles = new ArrayList<>(List.of("ours, endpoints:"));
    Plan.ENDPOINTS.forEach(size -> titles.add(String.format(Locale.ROOT, "%,d", size)));
    Table table = new Table(titles);
    for (Scenario scenario : Scenario.values()) {
      Request request = new Request(Stack.JERSEY_FILTERS, Contender.OURS, scenario);
      if (results.requests().find(request.in(Plan.ENDPOINTS.get(0))).isPresent()) {
        List<String> row = new ArrayList<>(List.of(scenario.title()));
        Plan.ENDPOINTS.forEach(size -> row.add(added(request.in(size))));
        table.add(row);
      }
    }
    return table.toString();
  }

  private String threads() {
    Table table = new Table(List.of("threads", "without any", "floor", "ours"));
    for (Scenario scenario : Scenario.values()) {
      for (int threads : List.of(1, Plan.THREADS)) {
        Request none = new Request(Stack.JERSEY_FILTERS, Contender.NONE, scenario);
        if (results.requests().find(none.with(Plan.THREADS)).isPresent()) {
          Request some = none.with(threads);
          table.add(
              List.of(
                  scenario.title() + ", " + threads,
                  results.requests().find(some).map(Cost::toString).orElse(""),
                  added(some.by(Contender.FLOOR)),
                  added(some.by(Contender.OURS))));
        }
      }
    }
    return table.toString();
  }

  private String javac() {
    Table table = new Table(List.of("", "warm", "cold", "smallest heap"));
    results
        .javac()
        .forEach((subject, cost) ->
            table.add(
                List.of(
                    subject.title(),
                    cost.warm().toString(),
                    cost.cold().toString(),
                    cost.heap().map(megabytes -> megabytes + " MB").orElse("not measured"))));
    return table.toString();
  }

  private String start() {
    Table table =
        new Table(List.of("classes", "root paths", "", "CPU time of the start", "first preflight"));
    results
        .start()
        .forEach((subject, cost) ->
            table.add(
                List.of(
                    String.valueOf(subject.classes()),
                    "`" + subject.roots().path() + "`",
                    subject.withUs() ? "with us" : "without us",
                    cost.boot().toString(),
                    cost.preflight().toString())));
    return table.toString();
  }
}
