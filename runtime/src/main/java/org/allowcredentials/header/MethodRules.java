package org.allowcredentials.header;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.table.Place;
import org.allowcredentials.text.Quote;

/** The rules for the request method of an endpoint that has a policy. */
public final class MethodRules {

  /** Fetch, forbidden methods; letter case does not matter. */
  private static final Set<String> FORBIDDEN = Set.of("CONNECT", "TRACE", "TRACK");

  /** Fetch, normalise: browsers send these in upper case, however a script writes them. */
  private static final Set<String> NORMALISED =
      Set.of("DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT");

  private MethodRules() {}

  /** Returns what is wrong with a method, if anything is. */
  public static Optional<Finding> check(String verb) {
    String upper = verb.toUpperCase(Locale.ROOT);
    if (!HeaderNames.isToken(verb)) {
      int start = HeaderNames.tokenEnd(verb);
      return finding(
          Rule.CORS202,
          "this is not a request method",
          new Quote(verb, start, Math.min(start + 1, verb.length())),
          "A method is one word of letters, digits and characters such as - and _, so no request"
              + " ever reaches this one.",
          "Write one designator for each method, such as @PUT.");
    }
    Quote whole = new Quote(verb, 0, verb.length());
    if (FORBIDDEN.contains(upper)) {
      return finding(
          Rule.CORS202,
          Rule.CORS202.headline(),
          whole,
          "Scripts cannot send CONNECT, TRACE or TRACK, so the policy has no effect; TRACE would"
              + " echo cookies to the caller.",
          "Use another method, or put @SameOriginOnly here.");
    }
    if (verb.equals(upper)) {
      return Optional.empty();
    }
    boolean known = NORMALISED.contains(upper) || upper.equals("PATCH");
    return finding(
        Rule.CORS203,
        Rule.CORS203.headline(),
        whole,
        NORMALISED.contains(upper)
            ? "Servers serve "
                + upper
                + ", and browsers send "
                + upper
                + " regardless of how a script writes it."
            : "Servers serve "
                + upper
                + ", but browsers send the method as the script writes it: only "
                + upper
                + " is allowed.",
        "Write " + (known ? "@" + upper : "@HttpMethod(\"" + upper + "\")") + ".");
  }

  private static Optional<Finding> finding(
      Rule rule, String summary, Quote quote, String why, String remedy) {
    return Optional.of(
        new Finding(
            rule, new Place.Designator(), summary, Optional.of(quote), why, remedy, List.of()));
  }
}
