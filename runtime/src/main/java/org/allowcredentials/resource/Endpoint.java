package org.allowcredentials.resource;

import java.util.List;
import java.util.Optional;
import org.allowcredentials.policy.PolicyDraft;

/**
 * A resource method, or a sub-resource locator.
 *
 * @param verb the request method, letter case as designated; empty for a locator
 * @param path the path template below that of the class; empty if there is none
 * @param method name and erased parameter types, such as {@code list(java.lang.String)}
 * @param headers the request headers derived from the code, sorted; of a method without a policy
 *     none. A locator has them with or without one: those that its class and its parameters read
 *     are read on the way to every endpoint below it
 * @param subResource for a locator the binary name of the type it returns; else empty
 * @param policy the policy that applies, if any
 */
public record Endpoint(
    String verb,
    String path,
    String method,
    List<String> headers,
    String subResource,
    Optional<PolicyDraft> policy) {

  /** Takes a copy of the list. */
  public Endpoint {
    headers = List.copyOf(headers);
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
