package org.allowcredentials.table;

import java.util.List;

/**
 * The compiled table of classes that were compiled together, in one package: a service that the
 * annotation processor generates. Not meant to be written by hand; what it says is checked against
 * the classes when an application starts. Its method {@code resources} is such as
 *
 * <pre>{@code
 * public List<Resource> resources() {
 *   Declaration policy =
 *       Declaration.policy(
 *           PolicyDraft.allowCredentials("https://app.example.com").maxAge(600).build());
 *   return List.of(
 *       Resource.of("com.acme.OrderResource")
 *           .path("/orders")
 *           .endpoint("GET", "{id}", "find(long)", policy, "If-None-Match")
 *           .endpoint("DELETE", "{id}", "delete(long)", Declaration.sameOriginOnly())
 *           .build());
 * }
 * }</pre>
 */
public interface CorsPolicyTable {

  /**
   * Returns the format of this table.
   *
   * @return the format
   */
  TableFormat format();

  /**
   * Returns the classes with their endpoints and policies.
   *
   * @return the resources; an {@code Application} class has no endpoints
   */
  List<Resource> resources();

  /**
   * Returns by which rules the compiler has let the policies of this table pass. The same ones are
   * not asked again when an application starts.
   *
   * @return the version of the rules and of the list of public suffixes, in words; the empty string
   *     if nothing is known, as of a table that nobody has generated: then the rules are asked
   */
  default String proof() {
    return "";
  }
}
