package org.allowcredentials.resource;

import org.allowcredentials.policy.PolicyDraft;

/** What one of our annotations on an element says. */
public sealed interface Declaration {

  /**
   * {@code @AllowCredentials} or {@code @AllowOrigins}.
   *
   * @param draft what it says
   */
  record Policy(PolicyDraft draft) implements Declaration {}

  /** {@code @SameOriginOnly}. */
  record SameOrigin() implements Declaration {}
}
