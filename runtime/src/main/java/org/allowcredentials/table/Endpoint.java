package org.allowcredentials.table;

import java.util.List;
import java.util.Optional;

/**
 * A resource method, or a sub-resource locator, as its class declares it: what a preflight is
 * matched with, and which policy is nearest to it.
 *
 * @param verb the request method, letter case as designated; empty for a locator
 * @param path the path template below that of the class; empty if there is none
 * @param method name and erased parameter types, such as {@code list(java.lang.String)}
 * @param headers the request headers derived from the code, sorted. Those that a locator reads are
 *     read on the way to every endpoint below it
 * @param subResource for a locator the binary name of the type it returns; else empty
 * @param declaration what the nearest annotation says, on the method, its class, or what they
 *     inherit; empty if none says anything, so that the {@code Application} decides
 */
public record Endpoint(
    String verb,
    String path,
    String method,
    List<String> headers,
    String subResource,
    Optional<Declaration> declaration) {

  /** Takes a copy of the list. */
  public Endpoint {
    headers = List.copyOf(headers);
  }

  /**
   * Returns the policy that the nearest annotation declares.
   *
   * @return empty also where it switches off what would be inherited
   */
  public Optional<PolicyDraft> policy() {
    return declaration
        .filter(Declaration.Policy.class::isInstance)
        .map(each -> ((Declaration.Policy) each).draft());
  }

  /**
   * Returns the same endpoint with another declaration.
   *
   * @param other what applies
   * @return the endpoint
   */
  public Endpoint with(Optional<Declaration> other) {
    return new Endpoint(verb, path, method, headers, subResource, other);
  }

  /**
   * Returns the same endpoint as a server serves it, perhaps at another path.
   *
   * @param asVerb the request method
   * @param atPath the path template below that of its root
   * @return the endpoint
   */
  public Endpoint servedAs(String asVerb, String atPath) {
    return new Endpoint(asVerb, atPath, method, headers, subResource, declaration);
  }

  /**
   * Returns whether this is a sub-resource locator.
   *
   * @return true if it has no verb
   */
  public boolean isLocator() {
    return verb.isEmpty();
  }

  /**
   * Returns what identifies the endpoint in its class, for messages.
   *
   * @return such as {@code GET orders/{id} -> find(java.lang.String)}
   */
  public String describe() {
    return (isLocator() ? "locator" : verb) + (path.isEmpty() ? "" : " " + path) + " -> " + method;
  }
}
