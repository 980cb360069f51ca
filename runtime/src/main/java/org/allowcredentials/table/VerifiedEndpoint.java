package org.allowcredentials.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.resource.Endpoint;

/**
 * An endpoint whose policy has passed the rules.
 *
 * @param resource the binary name of its class
 * @param endpoint the endpoint
 * @param policy its policy, if any
 * @param requestHeaders the request headers a script may set: those of the annotation, then the
 *     derived ones
 */
public record VerifiedEndpoint(
    String resource, Endpoint endpoint, Optional<CorsPolicy> policy, List<String> requestHeaders) {

  /**
   * Returns an endpoint with its policy.
   *
   * @param resource the binary name of its class
   * @param endpoint the endpoint
   * @param policy its policy, if any
   * @return the endpoint
   */
  public static VerifiedEndpoint of(
      String resource, Endpoint endpoint, Optional<CorsPolicy> policy) {
    List<String> allowed = policy.map(CorsPolicy::allowedHeaders).orElse(List.of());
    return new VerifiedEndpoint(resource, endpoint, policy, allowed).with(endpoint.headers());
  }

  /**
   * Returns the endpoint with more request headers.
   *
   * @param headers names; those that it has already, whatever their letter case, are passed over
   * @return the endpoint
   */
  VerifiedEndpoint with(List<String> headers) {
    List<String> all = new ArrayList<>(requestHeaders);
    headers.stream()
        .filter(name -> all.stream().noneMatch(name::equalsIgnoreCase))
        .forEach(all::add);
    return new VerifiedEndpoint(resource, endpoint, policy, List.copyOf(all));
  }

  /**
   * Returns the endpoint in words.
   *
   * @return such as {@code com.acme.Orders: GET {id} -> find(java.lang.String)}
   */
  public String describe() {
    return resource + ": " + endpoint.describe();
  }
}
