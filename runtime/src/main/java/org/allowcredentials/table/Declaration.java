package org.allowcredentials.table;

/**
 * What an annotation of this library says of the element that it is on, or of the class that a
 * method inherits it from. An endpoint without one is left to the {@code Application}; that is not
 * the same as {@link CrossSite}, which ends what would be inherited.
 */
public sealed interface Declaration {

  /**
   * Returns what {@code @AllowCredentials} or {@code @AllowOrigins} says. Called by tables.
   *
   * @param draft the policy
   * @return the declaration
   */
  static Declaration policy(PolicyDraft draft) {
    return new Policy(draft);
  }

  /**
   * Returns what {@code @SameOriginOnly} says. Called by tables.
   *
   * @return the declaration
   */
  static Declaration sameOriginOnly() {
    return new SameOrigin();
  }

  /**
   * Returns what {@code @AllowCrossSiteRequests} says. Called by tables.
   *
   * @param reason why
   * @return the declaration
   */
  static Declaration crossSiteRequests(String reason) {
    return new CrossSite(reason, "");
  }

  /**
   * {@code @AllowCredentials} or {@code @AllowOrigins}.
   *
   * @param draft what it says
   */
  record Policy(PolicyDraft draft) implements Declaration {}

  /** {@code @SameOriginOnly}. */
  record SameOrigin() implements Declaration {}

  /**
   * {@code @AllowCrossSiteRequests}.
   *
   * @param reason why
   * @param of on an {@code Application} the binary name of the class that it is said of; else empty
   */
  record CrossSite(String reason, String of) implements Declaration {}
}
