package org.allowcredentials.resource;

/**
 * A request header that the code of an endpoint shows, so that nobody has to list it.
 *
 * @param name the name, letter case as in the code
 * @param reason where it comes from, for people: such as {@code from @HeaderParam of parameter
 *     tenant} or {@code because it consumes application/json}
 */
public record DerivedHeader(String name, String reason) {

  /**
   * Returns a header that is injected.
   *
   * @param name the value of {@code @HeaderParam}
   * @param target what carries the annotation, such as {@code field tenant of Orders}
   * @return the header
   */
  public static DerivedHeader injected(String name, String target) {
    return new DerivedHeader(name, "from @HeaderParam of " + target);
  }

  /**
   * Returns the header in words.
   *
   * @return such as {@code X-Tenant from @HeaderParam of parameter tenant}
   */
  public String describe() {
    return name + " " + reason;
  }
}
