package org.allowcredentials.verification.runtimes.differential;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.allowcredentials.verification.runtimes.differential.App.Media;
import org.allowcredentials.verification.runtimes.differential.Neighbourhood.Side;
import org.allowcredentials.verification.runtimes.differential.Requests.Probe;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.KeptWire;
import org.allowcredentials.verification.servlet.containers.ServletServer;
import org.allowcredentials.verification.servlet.containers.Site;

/** What one container answers with the filter and without, and how that differs. */
final class Comparison {

  /** What is counted. */
  enum Count {
    SITES("web applications"),
    NOT_STARTED("of them not started, with the filter or without"),
    REQUESTS("paths and verbs"),
    MESSAGES("HTTP messages"),
    OF_APPLICATIONS("answered by a method of an application"),
    OF_SERVLETS("answered by another servlet"),
    GRANTED("preflights granted, with the filter as without"),
    READABLE("responses readable, with the filter as without"),
    REFUSED_EARLIER("403 of the guard, where Jakarta REST says 404, 405, 406 or 415"),
    ADDED("answers of the container that became readable"),
    ADDED_PREFLIGHTS("preflights granted before a login that refuses them"),
    NOT_ADDED(
        "answers of the container that stayed unreadable where those of Jakarta REST are readable"),
    WRONG("differences");

    private final String words;

    Count(String words) {
      this.words = words;
    }
  }

  private final ServletServer server;
  private final Map<Count, Integer> counts = new EnumMap<>(Count.class);
  private final List<String> wrong = new ArrayList<>();

  Comparison(ServletServer server) {
    this.server = server;
  }

  ServletServer server() {
    return server;
  }

  List<String> wrong() {
    return List.copyOf(wrong);
  }

  void count(Count what, int more) {
    counts.merge(what, more, Integer::sum);
  }

  int counted(Count what) {
    return counts.getOrDefault(what, 0);
  }

  /** Returns what was counted, as a table. */
  String table(String title) {
    StringBuilder table = new StringBuilder(title).append("\n\n");
    for (Count each : Count.values()) {
      table.append("| ").append(each.words).append(" | ").append(counted(each)).append(" |\n");
    }
    return table.toString();
  }

  /** Serves and asks; returns why it does not start. */
  Optional<String> compare(Neighbourhood site, List<Compiled> compiled, long seed)
      throws IOException {
    Optional<String> refusal =
        site.serve(
            server,
            compiled,
            (plain, filtered) -> {
              count(Count.SITES, 1);
              ask(site, seed, plain, filtered);
            });
    if (refusal.filter(why -> why.startsWith("1 started")).isPresent()) {
      wrong(site, "only the filter does not let it start: " + refusal.get());
    }
    return refusal;
  }

  private void wrong(Neighbourhood site, String what) {
    count(Count.WRONG, 1);
    wrong.add(what + " " + site.described());
    if (wrong.size() <= 3) {
      System.out.println("DIFFERENT " + server + " " + what + " " + site.described());
    }
  }

  private void ask(Neighbourhood site, long seed, Side plain, Side filtered) throws IOException {
    Random random = new Random(seed);
    List<Map.Entry<String, App>> apps = List.copyOf(site.apps().entrySet());
    List<Requests> sources = new ArrayList<>();
    for (Map.Entry<String, App> each : apps) {
      sources.add(new Requests(each.getValue(), seed));
    }
    if (sources.stream().anyMatch(Requests::isEmpty)) {
      return;
    }
    try (KeptWire toPlain = new KeptWire(plain.running().uri());
        KeptWire toFiltered = new KeptWire(filtered.running().uri())) {
      for (int i = 0; i < ServletDifferentialTest.PER_SITE; i++) {
        int from = random.nextInt(apps.size());
        Probe probe = sources.get(from).next();
        String base =
            random.nextInt(100) < 85
                ? apps.get(from).getKey()
                : apps.get(random.nextInt(apps.size())).getKey();
        String path = Site.CONTEXT + path(random, base, probe.path(), site.servlets());
        new Pair(site, random, plain, filtered, toPlain, toFiltered).ask(probe, path);
        count(Count.REQUESTS, 1);
      }
    }
  }

  /**
   * Returns a path below a base, which is written in another way at times; or that of a servlet.
   */
  private static String path(Random random, String base, String path, Set<String> servlets) {
    int chance = random.nextInt(100);
    if (chance < 12 && !servlets.isEmpty()) {
      String pattern = Neighbourhood.pick(random, List.copyOf(servlets));
      return pattern.startsWith("*")
          ? base + path + pattern.substring(1)
          : pattern.replace("/*", "") + (random.nextBoolean() ? path : "");
    }
    if (chance < 27) {
      return odd(random, base + path, base.length());
    }
    return base + path;
  }

  private static String odd(Random random, String path, int base) {
    int at = base == 0 ? 0 : path.indexOf('/', 1 + random.nextInt(base));
    String head = path.substring(0, Math.max(at, 0));
    String tail = path.substring(Math.max(at, 0));
    return switch (random.nextInt(8)) {
      case 0 -> head + ";v=1" + tail;
      case 1 -> head + "/" + tail;
      case 2 -> head + "/." + tail;
      case 3 -> head + "/x/.." + tail;
      case 4 -> head + "/%2e%2e" + tail;
      case 5 -> "/beside/.." + path;
      case 6 ->
          path.length() < 2 ? path : "/%" + Integer.toHexString(path.charAt(1)) + path.substring(2);
      default -> head.isEmpty() ? "/;" + path : head.toUpperCase(Locale.ROOT) + tail;
    };
  }

  /** The same request to both. */
  private final class Pair {

    private final Neighbourhood site;
    private final Random random;
    private final Side plain;
    private final Side filtered;
    private final KeptWire toPlain;
    private final KeptWire toFiltered;

    Pair(
        Neighbourhood site,
        Random random,
        Side plain,
        Side filtered,
        KeptWire toPlain,
        KeptWire toFiltered) {
      this.site = site;
      this.random = random;
      this.plain = plain;
      this.filtered = filtered;
      this.toPlain = toPlain;
      this.toFiltered = toFiltered;
    }

    /** What came back, and what ran. */
    private record Outcome(Answer answer, Optional<String> ran) {}

    void ask(Probe probe, String path) throws IOException {
      String origin =
          random.nextInt(8) == 0
              ? Neighbourhood.pick(
                  random, List.of(Policy.FOREIGN_ORIGIN, Policy.originOf(0), Policy.originOf(1)))
              : Policy.COMMON_ORIGIN;
      preflight(probe, path, origin);
      Media media = Neighbourhood.pick(random, probe.media());
      List<String> headers = new ArrayList<>(probe.headers());
      headers.add("Origin: " + origin);
      headers.add("Accept: " + media.produces());
      if (random.nextBoolean()) {
        headers.add("Sec-Fetch-Site: cross-site");
      }
      if (Oracle.isUnsafe(probe.verb()) && !media.consumes().isEmpty()) {
        headers.add("Content-Type: " + media.consumes());
      }
      actual(probe.verb(), path, headers);
    }

    private void preflight(Probe probe, String path, String origin) throws IOException {
      List<String> headers =
          List.of("Origin: " + origin, "Access-Control-Request-Method: " + probe.verb());
      Outcome without = send(toPlain, plain, "OPTIONS", path, headers);
      Outcome with = send(toFiltered, filtered, "OPTIONS", path, headers);
      compare("preflight for " + probe.verb(), path, headers, without, with);
      boolean granted = without.answer().first("access-control-allow-origin").isPresent();
      count(Count.GRANTED, granted ? 1 : 0);
      if (random.nextInt(4) == 0) {
        Answer refused =
            send(toFiltered, filtered, "OPTIONS", path, refused(headers, Neighbourhood.REFUSE))
                .answer();
        if (!refused.cors().isEmpty()) {
          count(Count.ADDED_PREFLIGHTS, 1);
          same("preflight before a login", path, headers, without.answer(), refused);
        }
      }
    }

    private void actual(String verb, String path, List<String> headers) throws IOException {
      Outcome without = send(toPlain, plain, verb, path, headers);
      Outcome with = send(toFiltered, filtered, verb, path, headers);
      compare(verb, path, headers, without, with);
      without
          .ran()
          .ifPresent(
              ran -> count(ran.startsWith("plain") ? Count.OF_SERVLETS : Count.OF_APPLICATIONS, 1));
      boolean readable = without.answer().first("access-control-allow-origin").isPresent();
      count(Count.READABLE, readable ? 1 : 0);
      if (random.nextInt(3) == 0) {
        refused(verb, path, headers, without.answer());
      }
    }

    /**
     * A container's answer has what a filter of Jakarta REST would get for its own at the same
     * point, before a method is chosen; or what the method gets, where the server rewrites the path
     * later.
     */
    private void refused(String verb, String path, List<String> headers, Answer answered)
        throws IOException {
      Answer within =
          send(toPlain, plain, verb, path, refused(headers, Neighbourhood.REFUSE_WITHIN)).answer();
      Answer refused =
          send(toFiltered, filtered, verb, path, refused(headers, Neighbourhood.REFUSE)).answer();
      if (refused.status() != 401) { // The guard was first.
        return;
      }
      boolean added = !grants(refused).isEmpty();
      count(Count.ADDED, added ? 1 : 0);
      count(Count.NOT_ADDED, !added && !grants(within).isEmpty() ? 1 : 0);
      if (added && !grants(refused).equals(grants(within))) {
        same("401 of " + verb, path, headers, answered, refused);
      }
    }

    private List<String> refused(List<String> headers, String by) {
      List<String> more = new ArrayList<>(headers);
      more.add(by + ": 401");
      return more;
    }

    private Outcome send(KeptWire wire, Side side, String verb, String path, List<String> headers)
        throws IOException {
      int number = counted(Count.MESSAGES);
      count(Count.MESSAGES, 1);
      List<String> all = new ArrayList<>(headers);
      all.add(JavaSource.NUMBER + ": " + number);
      Answer answer = wire.send(verb, path, all, "");
      return new Outcome(answer, side.ran("" + number).or(() -> answer.first("X-Ran")));
    }

    private void compare(
        String what, String path, List<String> headers, Outcome without, Outcome with) {
      if (isRefusedEarlier(without, with)) {
        count(Count.REFUSED_EARLIER, 1);
      } else if (!without.ran().equals(with.ran())
          || without.answer().status() != with.answer().status()
          || (without.ran().isPresent() && !without.answer().body().equals(with.answer().body()))) {
        wrong(site, what + " " + path + " " + headers + ": without " + without + ", with " + with);
        return;
      }
      same(what, path, headers, without.answer(), with.answer());
    }

    /**
     * The guard of the filter does not wait for what else is wrong with a request: 404, 406, 415.
     */
    private static boolean isRefusedEarlier(Outcome without, Outcome with) {
      return without.ran().isEmpty()
          && with.ran().isEmpty()
          && without.answer().status() >= 400
          && without.answer().status() != 403
          && with.answer().status() == 403;
    }

    private void same(String what, String path, List<String> headers, Answer without, Answer with) {
      if (!grants(without).equals(grants(with))) {
        wrong(site, what + " " + path + " " + headers + ": without " + without + ", with " + with);
      }
    }

    /** Servlet 6.0 cannot remove a header that is written; an empty one grants nothing. */
    private static List<String> grants(Answer answer) {
      return answer.cors().stream().filter(line -> !line.endsWith(": ")).toList();
    }
  }
}
