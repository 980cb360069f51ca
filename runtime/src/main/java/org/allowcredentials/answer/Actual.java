package org.allowcredentials.answer;

import java.util.List;
import java.util.Optional;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.table.EndpointIndex;
import org.allowcredentials.table.VerifiedEndpoint;

/**
 * What a request gets that is no preflight.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-responses">Fetch, HTTP responses</a>
 */
public final class Actual {

  private Actual() {}

  /**
   * Returns the policy for a request of which nobody knows the method that ran, or that failed
   * before one was chosen (401 by an early filter, 404, 405, 406, 415): that of the endpoint which
   * its path and verb name; if none has the verb, the one that all endpoints of the path share. But
   * if none has it and the request succeeded, a method ran that nobody can tell.
   *
   * @param match what the request would reach
   * @param verb its method
   * @param failed whether no method ran, as far as that is known
   * @return the policy, if there is one
   */
  public static Optional<CorsPolicy> policy(
      EndpointIndex.Match match, String verb, boolean failed) {
    if (verb.equals("OPTIONS") && certain(match).isEmpty()) { // The server's own answer.
      return Optional.empty();
    }
    if (match.endpoint().isPresent()) {
      return match.endpoint().get().policy();
    }
    if (!failed) {
      return Optional.empty();
    }
    List<Optional<CorsPolicy>> policies =
        match.samePath().stream().map(VerifiedEndpoint::policy).distinct().toList();
    return policies.size() == 1 ? policies.get(0) : Optional.empty();
  }

  /**
   * Returns the endpoint whose method would run.
   *
   * @param match what a request would reach
   * @return empty also if the path goes through a locator whose classes are not known
   */
  public static Optional<VerifiedEndpoint> certain(EndpointIndex.Match match) {
    return match.endpoint().filter(endpoint -> !endpoint.endpoint().isLocator());
  }

  /**
   * Writes the headers of a response.
   *
   * @param policy the policy that applies
   * @param origins the lines of {@code Origin}
   * @param headers without any of the CORS protocol
   * @return whether the origin is allowed
   */
  public static boolean write(CorsPolicy policy, List<String> origins, ResponseHeaders headers) {
    if (policy.variesByOrigin()) {
      headers.vary("Origin");
    }
    Optional<String> allowed = policy.allow(origins);
    if (allowed.isEmpty()) {
      return false;
    }
    allow(headers, policy, allowed.get());
    if (!policy.exposedHeaders().isEmpty()) {
      headers.set(HeaderName.EXPOSE_HEADERS, String.join(", ", policy.exposedHeaders()));
    }
    return true;
  }

  static void allow(ResponseHeaders headers, CorsPolicy policy, String origin) {
    headers.set(HeaderName.ALLOW_ORIGIN, origin);
    if (policy.credentials()) {
      headers.set(HeaderName.ALLOW_CREDENTIALS, "true");
    }
  }
}
