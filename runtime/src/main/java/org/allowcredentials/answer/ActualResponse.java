package org.allowcredentials.answer;

import java.util.List;
import java.util.Optional;
import org.allowcredentials.match.EndpointIndex;
import org.allowcredentials.match.VerifiedEndpoint;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.policy.Terms;

/**
 * What a request gets that is no preflight.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-responses">Fetch, HTTP responses</a>
 */
public final class ActualResponse {

  private ActualResponse() {}

  /**
   * Returns the terms of a request that ended before a method was chosen (401 by an early filter,
   * 404, 405, 406, 415): those of the endpoint which its path and verb name; if none has the verb,
   * those that all endpoints of the path share; if the path is unknown, those of the application.
   * But if none has the verb and the request succeeded, nobody can tell who answered.
   *
   * @param index the endpoints
   * @param match what the request would reach
   * @param verb its method
   * @param failed whether it failed
   * @return the terms
   */
  public static Terms terms(
      EndpointIndex index, EndpointIndex.Match match, String verb, boolean failed) {
    if (verb.equals("OPTIONS") && certain(match).isEmpty()) { // The server's own answer.
      return Terms.none();
    }
    if (match.endpoint().isPresent()) {
      return match.endpoint().get().terms();
    }
    if (!failed || match.undecided()) {
      return Terms.none();
    }
    return match.samePath().isEmpty() ? index.elsewhere() : shared(match);
  }

  /** Returns the terms that all endpoints of a path share. */
  static Terms shared(EndpointIndex.Match match) {
    List<Terms> all = match.samePath().stream().map(VerifiedEndpoint::terms).distinct().toList();
    return all.size() == 1 ? all.get(0) : Terms.none();
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
    if (!policy.exposedHeaderLine().isEmpty()) {
      headers.set(CorsHeader.EXPOSE_HEADERS, policy.exposedHeaderLine());
    }
    return true;
  }

  static void allow(ResponseHeaders headers, CorsPolicy policy, String origin) {
    headers.set(CorsHeader.ALLOW_ORIGIN, origin);
    if (policy.credentials()) {
      headers.set(CorsHeader.ALLOW_CREDENTIALS, "true");
    }
  }
}
