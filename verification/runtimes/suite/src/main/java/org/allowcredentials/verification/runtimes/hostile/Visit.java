package org.allowcredentials.verification.runtimes.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.Request;

/**
 * A request to {@link Shop}, and what a correct answer to it is. The expectation is made with the
 * request, by what the request was made to be: nothing of the product decides it.
 *
 * @param request what to send, a character for each byte
 * @param statuses the statuses that are right
 * @param cors the lines of the CORS protocol to expect, exactly these, in any order
 * @param variesByOrigin whether {@code Vary: Origin} must be there; if not, it must not
 */
record Visit(String request, Set<Integer> statuses, List<String> cors, boolean variesByOrigin) {

  private static final String ALLOW = "access-control-allow-";

  /** Who asks. */
  private enum Who {
    NOBODY,
    APP,
    BELOW_ORG,
    ADMIN,
    STRANGER
  }

  /** What is asked for. */
  private record Target(String verb, String path, Set<Who> allowed, String requestHeaders) {

    boolean credentialed() {
      return path.startsWith("/orders");
    }

    boolean safelisted() {
      return verb.equals("GET") || verb.equals("POST");
    }
  }

  private static final Set<Who> LISTED = Set.of(Who.APP, Who.BELOW_ORG);
  private static final Target REMOVE = new Target("DELETE", "/orders/7", Set.of(Who.ADMIN), "");
  private static final Target PLAIN = new Target("GET", "/plain", Set.of(), "");
  private static final List<Target> TARGETS =
      List.of(
          new Target("GET", "/orders", LISTED, ""),
          new Target("POST", "/orders", LISTED, ""),
          new Target("GET", "/orders/7", LISTED, ""),
          new Target("PUT", "/orders/7", LISTED, "If-Match"),
          REMOVE,
          new Target("GET", "/rates", Set.of(Who.values()), ""),
          PLAIN);

  /** Returns a request, half of them preflights. */
  static Visit random(SplittableRandom random) {
    Target target = TARGETS.get(random.nextInt(TARGETS.size()));
    Who who = Who.values()[random.nextInt(Who.values().length)];
    boolean preflight = random.nextBoolean() && who != Who.NOBODY;
    String origin = origin(who, random);
    return preflight ? preflight(target, who, origin) : actual(target, who, origin);
  }

  /** Returns a preflight. */
  static Visit preflight(SplittableRandom random) {
    Target target = TARGETS.get(random.nextInt(TARGETS.size()));
    Who who = Who.values()[1 + random.nextInt(Who.values().length - 1)];
    return preflight(target, who, origin(who, random));
  }

  private static Visit preflight(Target target, Who who, String origin) {
    String request =
        Request.text(
            "OPTIONS",
            target.path,
            List.of("Origin: " + origin, "Access-Control-Request-Method: " + target.verb),
            "");
    List<String> cors = new ArrayList<>();
    if (target.allowed.contains(who)) {
      cors.addAll(allowed(target, origin));
      cors.add("access-control-max-age: 1800");
      if (!target.safelisted()) {
        cors.add(ALLOW + "methods: " + target.verb);
      }
      if (!target.requestHeaders.isEmpty()) {
        cors.add(ALLOW + "headers: " + target.requestHeaders);
      }
      return new Visit(request, Set.of(204), cors, target.credentialed());
    }
    // Without a policy the server's own answer to OPTIONS stands.
    Set<Integer> statuses = target.equals(PLAIN) ? Set.of(200, 204) : Set.of(403);
    return new Visit(request, statuses, cors, target.credentialed());
  }

  private static Visit actual(Target target, Who who, String origin) {
    List<String> headers = new ArrayList<>();
    if (who != Who.NOBODY) {
      headers.add("Origin: " + origin);
    }
    boolean body = target.verb.equals("POST") || target.verb.equals("PUT");
    if (body) {
      headers.add("Content-Type: text/plain");
    }
    String request = Request.text(target.verb, target.path, headers, body ? "one" : "");
    boolean allowed = target.allowed.contains(who);
    boolean refused =
        target.credentialed() && !target.verb.equals("GET") && !allowed && who != Who.NOBODY;
    List<String> cors = new ArrayList<>();
    if (allowed && (who != Who.NOBODY || !target.credentialed())) {
      cors.addAll(allowed(target, origin));
      if (target.credentialed() && !target.equals(REMOVE)) {
        cors.add("access-control-expose-headers: ETag");
      }
    }
    return new Visit(request, Set.of(refused ? 403 : 200), cors, target.credentialed());
  }

  private static List<String> allowed(Target target, String origin) {
    return target.credentialed()
        ? List.of(ALLOW + "origin: " + origin, ALLOW + "credentials: true")
        : List.of(ALLOW + "origin: *");
  }

  private static String origin(Who who, SplittableRandom random) {
    return switch (who) {
      case NOBODY -> "";
      case APP -> "https://app.example.com";
      case ADMIN -> "https://admin.example.com";
      case BELOW_ORG -> "https://" + labels(random, 1 + random.nextInt(3)) + ".example.org";
      case STRANGER -> stranger(random);
    };
  }

  private static String labels(SplittableRandom random, int count) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      labels.add(Long.toString(random.nextLong(1L << 60), 36));
    }
    return String.join(".", labels);
  }

  /** Returns an origin that no policy lists, many of them nearly one that is. */
  private static String stranger(SplittableRandom random) {
    String label = labels(random, 1);
    return switch (random.nextInt(16)) {
      case 0 -> "null";
      case 1 -> "https://example.org";
      case 2 -> "http://" + label + ".example.org";
      case 3 -> "https://" + label + ".example.org:8443";
      case 4 -> "https://" + label + "example.org";
      case 5 -> "https://" + label + ".example.org.evil.example";
      case 6 -> "https://app.example.com." + label;
      case 7 -> "https://app.example.com/" + label;
      case 8 -> "HTTPS://app.example.com";
      case 9 -> "https://APP.example.com";
      case 10 -> "https://" + label + "@app.example.com";
      case 11 -> "https://" + label + "..example.org";
      case 12 -> "https://" + label + "/.example.org";
      case 13 -> "https://app.example.com https://" + label + ".example.org";
      case 14 -> "https://" + label.repeat(300) + ".example.org";
      default -> "https://" + labels(random, 2) + ".example";
    };
  }

  /** Returns what is wrong with an answer; empty if nothing is. */
  String fault(Answer answer) {
    StringBuilder fault = new StringBuilder();
    if (!statuses.contains(answer.status())) {
      fault.append("status ").append(answer.status()).append(" instead of ").append(statuses);
    }
    if (!answer.cors().equals(cors.stream().sorted().toList())) {
      fault.append(" ").append(answer.cors()).append(" instead of ").append(cors);
    }
    if (answer.variesBy("Origin") != variesByOrigin) {
      fault.append(" Vary ").append(answer.all("vary"));
    }
    return fault.toString();
  }
}
