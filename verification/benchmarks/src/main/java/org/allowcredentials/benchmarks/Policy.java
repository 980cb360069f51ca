package org.allowcredentials.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The policy that every filter is given: these origins with credentials, {@code GET}, {@code POST}
 * and {@code PUT}, two request headers, one exposed header, and half an hour for preflights.
 *
 * @param origins the allowed origins; a pattern has a star in place of the name below the domain
 * @param endpoints how many endpoints the application has
 */
record Policy(List<String> origins, int endpoints) {

  /** The setting that has the allowed origins. */
  static final String ORIGINS = "orders.origins";

  static final String METHODS = "GET,POST,PUT";
  static final String HEADERS = "content-type,if-match";
  static final String EXPOSED = "ETag";
  static final String REQUEST_HEADER = "Content-Type";
  static final int MAX_AGE = 1800;

  /** The origin of the application that is allowed. */
  static final String ALLOWED = "https://app.example.com";

  /** An origin that is not. */
  static final String REFUSED = "https://evil.example.net";

  /** What stands for a policy with one pattern, in place of a number of origins. */
  static final String PATTERN = "pattern";

  /** The endpoints of {@link Orders}. */
  static final int FEW = 3;

  Policy {
    origins = List.copyOf(origins);
  }

  /**
   * Returns a policy.
   *
   * @param origins how many are allowed, of which {@link #ALLOWED} is the last; or {@link #PATTERN}
   * @param endpoints how many the application has
   */
  static Policy of(String origins, int endpoints) {
    if (origins.equals(PATTERN)) {
      return new Policy(List.of("https://*.example.com"), endpoints);
    }
    Stream<String> others =
        IntStream.range(1, Integer.parseInt(origins))
            .mapToObj("https://shop%05d.example.org"::formatted);
    return new Policy(Stream.concat(others, Stream.of(ALLOWED)).toList(), endpoints);
  }

  boolean isPattern() {
    return origins.get(0).contains("*");
  }

  /** Returns the origins as one setting. */
  String joined() {
    return String.join(",", origins);
  }
}
