package org.allowcredentials.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.allowcredentials.match.EndpointIndex;
import org.allowcredentials.match.VerifiedEndpoint;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.policy.Terms;

/**
 * A preflight that is ours to answer.
 *
 * @param endpoint the endpoint that was asked for; empty if none has the method, which the browser
 *     shall learn then
 * @param terms the terms that decide
 * @param verb the request method that was asked for
 * @param requestHeaderLine the request headers that may be sent; empty for none
 * @param allowed the origin to allow; empty if it is refused
 * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch">Fetch, CORS-preflight
 *     fetch</a>
 */
public record Preflight(
    Optional<VerifiedEndpoint> endpoint,
    Terms terms,
    String verb,
    String requestHeaderLine,
    Optional<String> allowed)
    implements RequestState {

  /** What may be granted below a locator whose classes are not known. */
  private static final Set<String> COMMON_VERBS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

  private static final int MAX_METHOD = 64;

  /** When a request is looked at. */
  public enum Look {
    /**
     * Before all filters. A path that no endpoint has may be one that a filter gives another path.
     */
    FIRST,
    /** After those that may change its path or method: an unknown path is unknown for certain. */
    LAST
  }

  /**
   * Returns whether a request has the form of a preflight.
   *
   * @param request the request
   * @return false for any other {@code OPTIONS}, too
   */
  public static boolean isOne(RequestHead request) {
    return request.method().equals("OPTIONS")
        && request.lines(CorsHeader.REQUEST_METHOD).size() == 1
        && !request.lines(CorsHeader.ORIGIN).isEmpty();
  }

  /**
   * Returns whether the answer to a request may be taken for that to a preflight: then a method for
   * {@code OPTIONS} must not say what is allowed for itself.
   *
   * @param request the request
   * @return true also for some requests for which {@link #isOne} does not hold
   */
  public static boolean mayBeTakenForOne(RequestHead request) {
    return request.method().equals("OPTIONS")
        && !request.lines(CorsHeader.REQUEST_METHOD).isEmpty();
  }

  /**
   * Returns the answer to a preflight.
   *
   * @param index the endpoints
   * @param request a request for which {@link #isOne} holds
   * @param look when it is looked at
   * @return empty if it asks for nothing of ours: the request goes on
   */
  public static Optional<Preflight> of(EndpointIndex index, RequestHead request, Look look) {
    String verb = request.lines(CorsHeader.REQUEST_METHOD).get(0);
    return of(index, new SentRequest(request.path(), verb), request.lines(CorsHeader.ORIGIN), look);
  }

  /**
   * Returns the answer to the preflight of a request.
   *
   * @param index the endpoints
   * @param asked the path and the method that the browser asks for
   * @param origins the lines of {@code Origin}
   * @param look when it is looked at
   * @return empty if nothing of ours is asked for
   */
  public static Optional<Preflight> of(
      EndpointIndex index, SentRequest asked, List<String> origins, Look look) {
    EndpointIndex.Match match = index.find(asked.path(), asked.verb());
    if (match.endpoint().isPresent()) {
      VerifiedEndpoint found = match.endpoint().get();
      return isGrantable(found, asked.verb())
          ? of(match.endpoint(), found.terms(), asked.verb(), found.requestHeaderLine(), origins)
          : Optional.empty();
    }
    boolean unknown = match.samePath().isEmpty();
    if (match.undecided()
        || (unknown && look == Look.FIRST)
        || !isMethod(asked.verb())
        || index.mayReach(asked.path(), asked.verb())) {
      return Optional.empty();
    }
    Terms terms = unknown ? index.elsewhere() : ActualResponse.shared(match);
    String headers = "";
    if (isSafelisted(asked.verb())) {
      headers = unknown ? index.elsewhereHeaderLine() : common(match.samePath());
    }
    return of(Optional.empty(), terms, asked.verb(), headers, origins);
  }

  private static Optional<Preflight> of(
      Optional<VerifiedEndpoint> endpoint,
      Terms terms,
      String verb,
      String headers,
      List<String> origins) {
    return terms.ownHeaders()
        ? Optional.of(
            new Preflight(
                endpoint,
                terms,
                verb,
                headers,
                terms.policy().flatMap(policy -> policy.allow(origins))))
        : Optional.empty();
  }

  /** Returns whether this may be a request method (RFC 9110, token), and not a mere attempt. */
  private static boolean isMethod(String verb) {
    return !verb.isEmpty()
        && verb.length() <= MAX_METHOD
        && verb.chars()
            .allMatch(c -> (c > ' ' && c < 0x7f) && "\"(),/:;<=>?@[\\]{}".indexOf(c) < 0);
  }

  /** Returns the names that each of these endpoints allows. */
  private static String common(List<VerifiedEndpoint> endpoints) {
    return endpoints.get(0).requestHeaders().stream()
        .filter(name ->
            endpoints.stream()
                .allMatch(each -> each.requestHeaders().stream().anyMatch(name::equalsIgnoreCase)))
        .collect(Collectors.joining(", "));
  }

  private static boolean isGrantable(VerifiedEndpoint endpoint, String verb) {
    return !endpoint.endpoint().isLocator() || COMMON_VERBS.contains(verb);
  }

  /**
   * Returns what was asked for, in words.
   *
   * @return the endpoint, or that there is none
   */
  public String where() {
    return endpoint
        .map(VerifiedEndpoint::describe)
        .orElse("which no endpoint of this path has; the browser will report it");
  }

  /**
   * Returns whether the answer is a grant.
   *
   * @return the status is 204 if so, else 403
   */
  public boolean isGranted() {
    return allowed.isPresent();
  }

  /**
   * Writes the headers of the answer. Where no endpoint has the method, they name none, so that the
   * browser says what is true; and they are not kept.
   *
   * @param headers without any of the CORS protocol
   */
  public void write(ResponseHeaders headers) {
    Optional<CorsPolicy> policy = terms.policy();
    if (policy.isPresent() && policy.get().variesByOrigin()) {
      headers.vary("Origin", "Access-Control-Request-Method");
    } else {
      headers.vary("Access-Control-Request-Method");
    }
    if (allowed.isEmpty() || policy.isEmpty()) {
      return;
    }
    ActualResponse.allow(headers, policy.get(), allowed.get());
    if (endpoint.isPresent() && !isSafelisted(verb)) {
      headers.set(CorsHeader.ALLOW_METHODS, verb);
    }
    if (!requestHeaderLine.isEmpty()) {
      headers.set(CorsHeader.ALLOW_HEADERS, requestHeaderLine);
    }
    headers.set(CorsHeader.MAX_AGE, endpoint.isPresent() ? policy.get().maxAgeLine() : "0");
  }

  /** Browsers never ask whether these are allowed (Fetch, CORS-safelisted method). */
  private static boolean isSafelisted(String verb) {
    return verb.equals("GET") || verb.equals("HEAD") || verb.equals("POST");
  }
}
