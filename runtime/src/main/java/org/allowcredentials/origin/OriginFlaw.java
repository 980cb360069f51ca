package org.allowcredentials.origin;

import java.util.List;
import java.util.Optional;
import org.allowcredentials.finding.Rule;

/**
 * What is wrong with a string in {@code origins}, and which strings were likely meant.
 *
 * @param start where the wrong part begins
 * @param end where it ends
 * @param candidates what was likely meant, itself not yet checked: {@link OriginRepair}
 */
record OriginFlaw(
    Rule rule,
    String summary,
    int start,
    int end,
    String why,
    String remedy,
    List<String> candidates) {

  static final String NEVER_MATCHES =
      "so this value would never match and every request would be refused.";
  static final String BROWSERS_SEND =
      "Browsers send an origin as scheme://host or scheme://host:port, ";

  /** Returns a flaw for which nobody can tell what was meant. */
  static Optional<OriginFlaw> of(
      Rule rule, String summary, int start, int end, String why, String remedy) {
    return of(rule, summary, start, end, why, remedy, List.of());
  }

  /** Returns a flaw. */
  static Optional<OriginFlaw> of(
      Rule rule,
      String summary,
      int start,
      int end,
      String why,
      String remedy,
      List<String> candidates) {
    return Optional.of(new OriginFlaw(rule, summary, start, end, why, remedy, candidates));
  }
}
