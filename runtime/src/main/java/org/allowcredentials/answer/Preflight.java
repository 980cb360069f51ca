package org.allowcredentials.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.table.EndpointIndex;
import org.allowcredentials.table.VerifiedEndpoint;

/**
 * A preflight that the policy of an endpoint answers.
 *
 * @param endpoint the endpoint that was asked for
 * @param policy its policy
 * @param verb the request method that was asked for
 * @param allowed the origin to allow; empty if it is refused
 * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch">Fetch, CORS-preflight
 *     fetch</a>
 */
public record Preflight(
    VerifiedEndpoint endpoint, CorsPolicy policy, String verb, Optional<String> allowed) {

  /** What may be granted below a locator whose classes are not known. */
  private static final Set<String> COMMON_VERBS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

  /**
   * Returns whether a request has the form of a preflight.
   *
   * @param request the request
   * @return false for any other {@code OPTIONS}, too
   */
  public static boolean isOne(RequestHead request) {
    return request.method().equals("OPTIONS")
        && request.lines(HeaderName.REQUEST_METHOD).size() == 1
        && !request.lines(HeaderName.ORIGIN).isEmpty();
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
        && !request.lines(HeaderName.REQUEST_METHOD).isEmpty();
  }

  /**
   * Returns the answer to a preflight.
   *
   * @param index the endpoints
   * @param request a request for which {@link #isOne} holds
   * @return empty if no endpoint with a policy is asked for: the request goes on
   */
  public static Optional<Preflight> of(EndpointIndex index, RequestHead request) {
    String verb = request.lines(HeaderName.REQUEST_METHOD).get(0);
    Optional<VerifiedEndpoint> found = index.find(request.path(), verb).endpoint();
    if (found.isEmpty() || found.get().policy().isEmpty() || !isGrantable(found.get(), verb)) {
      return Optional.empty();
    }
    CorsPolicy policy = found.get().policy().get();
    Optional<String> allowed = policy.allow(request.lines(HeaderName.ORIGIN));
    return Optional.of(new Preflight(found.get(), policy, verb, allowed));
  }

  private static boolean isGrantable(VerifiedEndpoint endpoint, String verb) {
    return !endpoint.endpoint().isLocator() || COMMON_VERBS.contains(verb);
  }

  /**
   * Returns the status of the answer.
   *
   * @return 204 or 403
   */
  public int status() {
    return allowed.isPresent() ? 204 : 403;
  }

  /**
   * Writes the headers of the answer.
   *
   * @param headers without any of the CORS protocol
   */
  public void write(ResponseHeaders headers) {
    if (policy.variesByOrigin()) {
      headers.vary("Origin");
    }
    headers.vary("Access-Control-Request-Method");
    if (allowed.isEmpty()) {
      return;
    }
    Actual.allow(headers, policy, allowed.get());
    if (!isSafelisted(verb)) {
      headers.set(HeaderName.ALLOW_METHODS, verb);
    }
    List<String> names = endpoint.requestHeaders();
    if (!names.isEmpty()) {
      headers.set(HeaderName.ALLOW_HEADERS, String.join(", ", names));
    }
    headers.set(HeaderName.MAX_AGE, Integer.toString(policy.maxAge()));
  }

  /** Browsers never ask whether these are allowed (Fetch, CORS-safelisted method). */
  private static boolean isSafelisted(String verb) {
    return verb.equals("GET") || verb.equals("HEAD") || verb.equals("POST");
  }
}
