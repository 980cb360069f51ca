package org.allowcredentials.policy;

import java.util.Optional;

/** What applies to an endpoint, after the rules have seen it. */
public sealed interface Terms {

  /**
   * A policy: {@code @AllowCredentials} or {@code @AllowOrigins}.
   *
   * @param value the policy
   */
  record Shared(CorsPolicy value) implements Terms {}

  /**
   * A policy with origins from the configuration, which change while requests are served. A
   * deployment holds it; what answers requests holds what it is {@linkplain #now now}, so that
   * nothing changes in the middle of one.
   */
  final class Reloadable implements Terms {
    private volatile Shared now;

    /**
     * Takes what applies first.
     *
     * @param policy the policy
     */
    public Reloadable(CorsPolicy policy) {
      this.now = new Shared(policy);
    }

    /**
     * Takes what applies from now on.
     *
     * @param policy the policy
     */
    public void become(CorsPolicy policy) {
      now = new Shared(policy);
    }
  }

  /** {@code @SameOriginOnly}: no other origin may read or cause. */
  record SameOriginOnly() implements Terms {
    private static final SameOriginOnly TERMS = new SameOriginOnly();
    private static final Optional<CorsPolicy> NOBODY = Optional.of(CorsPolicy.trustingNobody());
  }

  /**
   * {@code @AllowCrossSiteRequests}: no headers, no guard.
   *
   * @param reason why
   */
  record CrossSiteRequests(String reason) implements Terms {}

  /** Nothing was said, by nobody: the library stays away. */
  record None() implements Terms {
    private static final None NONE = new None();
  }

  /**
   * Returns the terms of what nothing was said of.
   *
   * @return the same for all
   */
  static Terms none() {
    return None.NONE;
  }

  /**
   * Returns the terms of what no other origin may read or cause.
   *
   * @return the same for all
   */
  static Terms sameOriginOnly() {
    return SameOriginOnly.TERMS;
  }

  /**
   * Returns the terms of a policy.
   *
   * @param policy the policy, if there is one
   * @return the policy, or {@link #none()}
   */
  static Terms of(Optional<CorsPolicy> policy) {
    return policy.<Terms>map(Shared::new).orElseGet(Terms::none);
  }

  /**
   * Returns the policy by which other origins may read.
   *
   * @return empty if none may, or if nothing was said
   */
  default Optional<CorsPolicy> policy() {
    return now() instanceof Shared shared ? Optional.of(shared.value()) : Optional.empty();
  }

  /**
   * Returns the terms as they are now, which never change.
   *
   * @return the same object until the configuration changes
   */
  default Terms now() {
    return this instanceof Reloadable reloadable ? reloadable.now : this;
  }

  /**
   * Returns the policy whose origins alone may cause something.
   *
   * @return empty where the origin guard does not stand
   */
  default Optional<CorsPolicy> guard() {
    if (this instanceof SameOriginOnly) {
      return SameOriginOnly.NOBODY;
    }
    return policy().filter(CorsPolicy::credentials);
  }

  /**
   * Returns whether the headers of the CORS protocol are ours to write: then those that somebody
   * else wrote are removed.
   *
   * @return true for a policy, and where no other origin may read
   */
  default boolean ownHeaders() {
    return now() instanceof Shared || this instanceof SameOriginOnly;
  }

  /**
   * Returns the terms in words.
   *
   * @return such as {@code credentials for [https://app.example.com]}
   */
  default String inWords() {
    if (now() instanceof Shared shared) {
      return shared.value().toString();
    }
    if (this instanceof SameOriginOnly) {
      return "@SameOriginOnly";
    }
    return this instanceof CrossSiteRequests ? "@AllowCrossSiteRequests" : "no policy";
  }
}
