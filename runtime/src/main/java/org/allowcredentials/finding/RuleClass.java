package org.allowcredentials.finding;

/** How grave a finding is, and what may change that. */
public enum RuleClass {
  /**
   * Breaks the Fetch standard, opens the resource to anyone, or can never work. Nothing opens it.
   */
  FORBIDDEN,
  /** Dangerous, sometimes intended: only {@code dangerousOrigins} with a reason allows it. */
  GUARDED,
  /** Useless, redundant or surprising. */
  WARNING,
  /** Worth knowing; shown on request. */
  NOTE;

  /**
   * Returns whether a finding of this class stops the compilation or the start-up.
   *
   * @return true for {@link #FORBIDDEN} and {@link #GUARDED}
   */
  public boolean isError() {
    return this == FORBIDDEN || this == GUARDED;
  }
}
