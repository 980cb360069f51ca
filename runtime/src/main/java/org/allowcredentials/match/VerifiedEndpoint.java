package org.allowcredentials.match;

import java.util.List;
import java.util.Optional;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.table.Endpoint;

/**
 * An endpoint whose policy has passed the rules.
 *
 * @param resource the binary name of its class
 * @param endpoint the endpoint
 * @param terms what applies to it
 * @param requestHeaders the request headers a script may set: those of the annotation, then the
 *     derived ones
 * @param requestHeaderLine the same as one line, as answers have it
 */
public record VerifiedEndpoint(
    String resource,
    Endpoint endpoint,
    Terms terms,
    List<String> requestHeaders,
    String requestHeaderLine) {

  VerifiedEndpoint(String resource, Endpoint endpoint, Terms terms, List<String> requestHeaders) {
    this(resource, endpoint, terms, requestHeaders, String.join(", ", requestHeaders));
  }

  /**
   * Returns an endpoint with its terms.
   *
   * @param resource the binary name of its class
   * @param endpoint the endpoint
   * @param terms what applies to it
   * @return the endpoint
   */
  public static VerifiedEndpoint of(String resource, Endpoint endpoint, Terms terms) {
    List<String> allowed = terms.policy().map(CorsPolicy::allowedHeaders).orElse(List.of());
    return new VerifiedEndpoint(resource, endpoint, terms, allowed).with(endpoint.headers());
  }

  /**
   * Returns the policy by which other origins may read.
   *
   * @return empty if none may
   */
  public Optional<CorsPolicy> policy() {
    return terms.policy();
  }

  /**
   * Returns the same endpoint on other terms: those of a locator, or of an {@code Application}.
   *
   * @param others what applies
   * @return the endpoint
   */
  public VerifiedEndpoint on(Terms others) {
    return of(resource, endpoint, others);
  }

  /**
   * Returns the same endpoint on terms that never change.
   *
   * @return this one, unless its origins may be reloaded
   */
  public VerifiedEndpoint now() {
    return terms instanceof Terms.Reloadable ? on(terms.now()) : this;
  }

  /**
   * Returns the endpoint with more request headers.
   *
   * @param headers names; those that it has already, whatever their letter case, are passed over
   * @return the endpoint
   */
  public VerifiedEndpoint with(List<String> headers) {
    List<String> all = CorsPolicy.union(requestHeaders, headers);
    if (all.size() == requestHeaders.size()) {
      return this;
    }
    return new VerifiedEndpoint(resource, endpoint, terms, List.copyOf(all));
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
