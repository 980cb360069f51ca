package org.allowcredentials.overlap;

import java.util.Optional;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.text.Quote;

/**
 * Two endpoints that may be confused.
 *
 * @param first the one that was there first
 * @param second the other
 * @param example a path that both match, as short as possible; empty if none could be found in a
 *     reasonable time
 * @param reason why servers differ
 */
public record Clash(
    ServedEndpoint first, ServedEndpoint second, Optional<String> example, Reason reason) {

  /** Why servers differ. */
  public enum Reason {
    /** One path. */
    SAME_PATH(
        "They have the same path, so only @Consumes and @Produces can distinguish them, and a"
            + " preflight names no media type.",
        "Give both the same policy."),
    /** Several root classes. */
    ROOTS(
        "Their classes have different paths: some servers search only the best of them, others"
            + " search all.",
        "Give both the same policy, or move one of them to a path that the other does not match."),
    /** A locator and a method, or two locators. */
    LOCATOR(
        "One of them is reached through a sub-resource locator, and servers do not agree when a"
            + " locator precedes a method.",
        "Give both the same policy, or move one of them to a path that the other does not match."),
    /** The path would decide, but the types come first. */
    MEDIA_TYPES(
        "Their @Consumes or @Produces differ, and some servers compare these before they compare"
            + " the paths.",
        "Give both the same policy, or the same @Consumes and @Produces."),
    /** An expression that cannot be ordered. */
    EXPRESSION(
        "Servers order an expression differently if it may match several segments or nothing, or"
            + " cannot be analysed.",
        "Give both the same policy, or make the paths disjoint: an expression such as"
            + " {id: [0-9]+} matches one segment of digits only."),
    /** HEAD, which GET answers too. */
    HEAD(
        "A method for GET may answer a HEAD request, and servers do not agree which of the two"
            + " comes first.",
        "Give both the same policy, or the same path."),
    /** HEAD, which GET answers where the types fit nothing else. */
    HEAD_TYPES(
        "They have the same path, but some servers answer a HEAD request with the method for GET if"
            + " only its @Consumes and @Produces fit.",
        "Give both the same policy, or give the method for HEAD the types of the other."),
    /** Two for HEAD, of which the paths would decide. */
    HEADS(
        "Some servers do not compare the paths of methods for HEAD, and run any of them that"
            + " matches.",
        "Give both the same policy, or make the paths disjoint, for example with an expression"
            + " such as {id: [0-9]+}."),
    /** Nobody knows, because there are too many ways. */
    WAYS(
        "Locators that return each other lead to their classes by thousands of routes, too many to"
            + " check which of them servers may confuse.",
        "Give the classes that these locators return one policy, or let fewer of them return each"
            + " other."),
    /** Neither path is better in every respect. */
    ORDER(
        "Neither path is more specific than the other in the order of every server.",
        "Give both the same policy, or make the paths disjoint, for example with an expression"
            + " such as {id: [0-9]+}.");

    private final String why;
    private final String remedy;

    Reason(String why, String remedy) {
      this.why = why;
      this.remedy = remedy;
    }
  }

  /**
   * Returns the same, seen from the other endpoint.
   *
   * @return the endpoints exchanged
   */
  public Clash swapped() {
    return new Clash(second, first, example, reason);
  }

  /**
   * Returns the finding, seen from the second endpoint.
   *
   * @param certain the rule for two endpoints which were compared
   * @return the finding
   */
  public Finding finding(Rule certain) {
    return reason == Reason.WAYS
        ? Finding.of(
            Rule.CORS321,
            "One method for "
                + first.request()
                + " allows "
                + granted(first)
                + ", another for "
                + second.request()
                + " allows "
                + granted(second)
                + ".\n"
                + reason.why,
            reason.remedy)
        : Finding.of(
            certain,
            second.request()
                + " may be confused with "
                + first.request()
                + ", which has another policy",
            example.map(path -> "Both match " + quoted(path)).orElse("Both may match one path")
                + ": "
                + policy(first)
                + ", "
                + policy(second)
                + ".\n"
                + reason.why
                + " So a preflight may be answered for one of them while the request runs the"
                + " other.",
            reason.remedy);
  }

  private static String quoted(String path) {
    String literal = Quote.literal(path);
    return literal.substring(1, literal.length() - 1);
  }

  private static String policy(ServedEndpoint side) {
    return side.method() + " allows " + granted(side);
  }

  private static String granted(ServedEndpoint side) {
    return side.item().grant().map(Grant::inWords).orElse("no other origin");
  }
}
