package org.allowcredentials.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What a browser sends, and what the answer must be. */
public enum Scenario {
  /** A read by a script of the allowed origin. */
  ALLOWED_GET("allowed GET", "GET", "/orders/4711", Policy.ALLOWED, "", true),
  /** A request that is not of CORS: an answer for a cache must still say that it varies. */
  NO_ORIGIN("no `Origin`", "GET", "/orders/4711", "", "", false),
  /** A read by a script of another origin. */
  REFUSED_GET("refused GET", "GET", "/orders/4711", Policy.REFUSED, "", false),
  /** A write by a script of the allowed origin, which a guard lets pass. */
  ALLOWED_POST("allowed POST, guarded", "POST", "/orders", Policy.ALLOWED, "", true),
  /** A write by a script of another origin, which a guard stops before it runs. */
  REFUSED_POST("refused POST, guarded", "POST", "/orders", Policy.REFUSED, "", false),
  /** The question before a write. */
  PREFLIGHT("preflight", "PUT", "/orders/4711", Policy.ALLOWED, Policy.HEADERS, true),
  /** The same question by another origin. */
  REFUSED_PREFLIGHT(
      "refused preflight", "PUT", "/orders/4711", Policy.REFUSED, Policy.HEADERS, false),
  /** No method is found, below the path of a class that has a policy. */
  NOT_FOUND("404 below a served class", "GET", "/orders/4711/x", Policy.ALLOWED, "", false),
  /** The same, and not of CORS. */
  NOT_FOUND_NO_ORIGIN("404, no `Origin`", "GET", "/orders/4711/x", "", "", false),
  /** An origin of 8 kB that looks like one which is allowed. */
  LONG_ORIGIN(
      "`Origin` of 8 kB",
      "GET",
      "/orders/4711",
      "https://" + "a".repeat(8_165) + ".example.net",
      "",
      false),
  /** A preflight that asks 630 times for the same header. */
  LONG_HEADERS(
      "preflight, headers of 8 kB",
      "PUT",
      "/orders/4711",
      Policy.ALLOWED,
      String.join(",", Collections.nCopies(630, "content-type")),
      true);

  private final String title;
  private final String verb;
  private final String path;
  private final String origin;
  private final String requested;
  private final boolean granted;

  Scenario(
      String title, String verb, String path, String origin, String requested, boolean granted) {
    this.title = title;
    this.verb = verb;
    this.path = path;
    this.origin = origin;
    this.requested = requested;
    this.granted = granted;
  }

  /** One header of a request: what a filter reads of it must be read anew in each request. */
  static final class Header {

    private final String name;
    private final byte[] value;

    private Header(String name, byte[] value) {
      this.name = name;
      this.value = value;
    }

    private static Header of(String name, String value) {
      return new Header(name, value.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Returns the name as browsers spell it. */
    String name() {
      return name;
    }

    /** Returns the value as a server reads it from the wire: a string that nobody has hashed. */
    String fresh() {
      return new String(value, StandardCharsets.ISO_8859_1);
    }
  }

  String title() {
    return title;
  }

  boolean isPreflight() {
    return !requested.isEmpty();
  }

  /** Returns whether a script may read the answer. */
  boolean isGranted() {
    return granted;
  }

  boolean isFound() {
    return !path.endsWith("/x");
  }

  /** Returns the method that is sent. */
  String method() {
    return isPreflight() ? "OPTIONS" : verb;
  }

  String path() {
    return path;
  }

  /** Returns the headers that CORS is about, in the order in which browsers send them. */
  List<Header> headers() {
    List<Header> headers = new ArrayList<>();
    if (isPreflight()) {
      headers.add(Header.of("Access-Control-Request-Method", verb));
      headers.add(Header.of("Access-Control-Request-Headers", requested));
    }
    if (!origin.isEmpty()) {
      headers.add(Header.of("Origin", origin));
    }
    return headers;
  }

  /** Returns what a browser sends beside them. */
  static List<Header> otherHeaders() {
    return Stream.of(
            "Host: api.example.com",
            "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
            "Accept: */*",
            "Accept-Language: en-US,en;q=0.5",
            "Accept-Encoding: gzip, deflate, br, zstd",
            "Referer: https://app.example.com/",
            "Connection: keep-alive")
        .map(line ->
            Header.of(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2)))
        .toList();
  }

  /**
   * Checks that an answer is what it must be: what does nothing, or the wrong thing, would be
   * cheap. Filters that know no paths write headers on a 404 as well, and most have no guard.
   *
   * @param contender who has answered
   * @param answer the answer
   * @throws IllegalStateException if it is something else
   */
  void check(Contender contender, Answer answer) {
    String allowed = String.valueOf(answer.header("Access-Control-Allow-Origin"));
    boolean isGranted =
        allowed.equals(origin)
            && String.valueOf(answer.header("Access-Control-Allow-Credentials")).equals("true")
            && (!isPreflight()
                || String.valueOf(answer.header("Access-Control-Allow-Methods")).contains(verb));
    boolean isRefused = allowed.equals("null");
    boolean mustBeGranted = granted && contender != Contender.NONE;
    boolean mayBeGranted = !isFound() && !contender.knowsPaths();
    boolean isRight = mustBeGranted ? isGranted : isRefused || (mayBeGranted && isGranted);
    boolean mustSucceed =
        isFound() && (isGranted || (contender == Contender.NONE && !isPreflight()));
    boolean mustBeStopped = this == REFUSED_POST && contender.isGuard();
    if (!isRight
        || (mustSucceed && answer.status() / 100 != 2)
        || (mustBeStopped && answer.status() != 403)) {
      throw new IllegalStateException(
          "%s by %s: %d, Access-Control-Allow-Origin is %s"
              .formatted(this, contender, answer.status(), allowed));
    }
  }
}
