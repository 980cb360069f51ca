package org.allowcredentials.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.allowcredentials.origin.OriginPattern;

/**
 * A verified policy. Only {@link PolicyRules} makes one, so there is none that the rules refuse.
 *
 * <p>Immutable; may be shared between threads.
 */
public final class CorsPolicy {

  private static final Optional<String> EVERYONE = Optional.of("*");

  private final boolean credentials;
  private final boolean everyone;
  private final List<OriginPattern> origins;
  private final List<OriginPattern> wide;
  private final Map<String, Optional<String>> exact;
  private final int longest;
  private final List<String> allowedHeaders;
  private final List<String> exposedHeaders;
  private final int maxAge;

  /** As answers have them: joined once, because that takes as long as all the rest. */
  private final String allowedHeaderLine;

  private final String exposedHeaderLine;
  private final String maxAgeLine;

  CorsPolicy(
      boolean credentials,
      boolean everyone,
      List<OriginPattern> origins,
      List<String> allowedHeaders,
      List<String> exposedHeaders,
      int maxAge) {
    this.credentials = credentials;
    this.everyone = everyone;
    this.origins = List.copyOf(origins);
    this.wide = origins.stream().filter(Predicate.not(OriginPattern::isExact)).toList();
    this.exact =
        origins.stream()
            .filter(OriginPattern::isExact)
            .map(OriginPattern::toString)
            .distinct()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Optional::of));
    this.longest = origins.stream().mapToInt(CorsPolicy::longest).max().orElse(0);
    this.allowedHeaders = List.copyOf(allowedHeaders);
    this.exposedHeaders = List.copyOf(exposedHeaders);
    this.maxAge = maxAge;
    this.allowedHeaderLine = String.join(", ", allowedHeaders);
    this.exposedHeaderLine = String.join(", ", exposedHeaders);
    this.maxAgeLine = Integer.toString(maxAge);
  }

  /**
   * Returns a policy that trusts no origin, for a request of which nobody can tell what it runs.
   *
   * @return a policy with credentials and without origins, which no annotation can say
   */
  public static CorsPolicy trustingNobody() {
    return new CorsPolicy(true, false, List.of(), List.of(), List.of(), 0);
  }

  /**
   * Returns the same policy with more request headers.
   *
   * @param names header names that the rules have let pass; those that it has already, whatever
   *     their letter case, are passed over
   * @return the policy
   */
  public CorsPolicy allowing(List<String> names) {
    List<String> all = union(allowedHeaders, names);
    return all.size() == allowedHeaders.size()
        ? this
        : new CorsPolicy(credentials, everyone, origins, all, exposedHeaders, maxAge);
  }

  /**
   * Returns header names with more of them.
   *
   * @param names what there is
   * @param more those of it that there are already, whatever their letter case, are passed over
   * @return a list of its own, of the same size if there is nothing new
   */
  public static List<String> union(List<String> names, List<String> more) {
    List<String> all = new ArrayList<>(names);
    more.stream().filter(name -> all.stream().noneMatch(name::equalsIgnoreCase)).forEach(all::add);
    return all;
  }

  /** Returns the length of the longest origin that a pattern matches. */
  private static int longest(OriginPattern pattern) {
    String longestPort = ":65535";
    return pattern.isExact()
        ? pattern.toString().length()
        : pattern.scheme().length() + "://".length() + 253 + longestPort.length();
  }

  /**
   * Returns the value of {@code Access-Control-Allow-Origin} for a request from this origin. For a
   * listed origin it is the string of the policy, never the request's. The cost is bounded however
   * long the header is.
   *
   * @param origin the value of the {@code Origin} header
   * @return {@code *}, the origin, or empty if it is not allowed
   * @see <a href="https://fetch.spec.whatwg.org/#cors-check">Fetch, CORS check</a>
   */
  public Optional<String> allow(String origin) {
    if (everyone) {
      return EVERYONE;
    }
    if (origin.length() > longest) {
      return Optional.empty();
    }
    Optional<String> listed = exact.getOrDefault(origin, Optional.empty());
    if (listed.isPresent()) {
      return listed;
    }
    for (OriginPattern pattern : wide) {
      if (pattern.matches(origin)) {
        return Optional.of(origin);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the value of {@code Access-Control-Allow-Origin} for a request with these lines of
   * {@code Origin}.
   *
   * @param lines the lines as received
   * @return {@code *}; the origin; empty if it is not allowed, absent, or there are several
   */
  public Optional<String> allow(List<String> lines) {
    if (everyone) {
      return EVERYONE;
    }
    return lines.size() == 1 ? allow(lines.get(0)) : Optional.empty();
  }

  /**
   * Returns whether credentials are allowed.
   *
   * @return true for {@code @AllowCredentials}
   */
  public boolean credentials() {
    return credentials;
  }

  /**
   * Returns whether answers depend on who asks, so that they need {@code Vary: Origin}.
   *
   * @return false only where every origin is allowed
   * @see <a href="https://fetch.spec.whatwg.org/#cors-protocol-and-http-caches">Fetch, CORS and
   *     HTTP caches</a>
   */
  public boolean variesByOrigin() {
    return !everyone;
  }

  /**
   * Returns the patterns; none where every origin is allowed.
   *
   * @return patterns in the order of the annotation
   */
  public List<OriginPattern> origins() {
    return origins;
  }

  /**
   * Returns the request headers that the annotation allows.
   *
   * @return header names as written
   */
  public List<String> allowedHeaders() {
    return allowedHeaders;
  }

  /**
   * Returns the response headers that scripts may read.
   *
   * @return header names as written
   */
  public List<String> exposedHeaders() {
    return exposedHeaders;
  }

  /**
   * Returns how long the answer to a preflight may be kept.
   *
   * @return seconds, 0 to 86400
   */
  public int maxAge() {
    return maxAge;
  }

  /**
   * Returns the value of {@code Access-Control-Allow-Headers} where nothing but the annotation says
   * anything.
   *
   * @return the names as one line; empty if there are none
   */
  public String allowedHeaderLine() {
    return allowedHeaderLine;
  }

  /**
   * Returns the value of {@code Access-Control-Expose-Headers}.
   *
   * @return the names as one line; empty if there are none
   */
  public String exposedHeaderLine() {
    return exposedHeaderLine;
  }

  /**
   * Returns the value of {@code Access-Control-Max-Age}.
   *
   * @return {@link #maxAge()} as text
   */
  public String maxAgeLine() {
    return maxAgeLine;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CorsPolicy that
        && credentials == that.credentials
        && everyone == that.everyone
        && origins.equals(that.origins)
        && allowedHeaders.equals(that.allowedHeaders)
        && exposedHeaders.equals(that.exposedHeaders)
        && maxAge == that.maxAge;
  }

  @Override
  public int hashCode() {
    return Objects.hash(origins, maxAge);
  }

  /**
   * Returns the policy in words, for logs.
   *
   * @return such as {@code credentials for [https://app.example.com]}
   */
  @Override
  public String toString() {
    return (credentials ? "credentials for " : "anonymous for ") + (everyone ? "*" : origins);
  }
}
