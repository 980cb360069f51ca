package org.allowcredentials.origin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.allowcredentials.finding.Rule;

/** Patterns that we do not have: regular expressions, and those of other frameworks. */
final class OtherPattern {

  /** Marks of a regular expression or of another framework's pattern; one look each, no nesting. */
  private static final List<String> FOREIGN =
      List.of("\\.", "\\d", "\\w", ".+", "[a-", "[0-", "[A-", "[^", "(", ")", "]+", "]*", "{");

  /** {@code ".*"}, but for a star that is a whole label, as in {@code app.*.com}. */
  private static final Pattern ANYTHING =
      Pattern.compile("(?<![A-Za-z0-9])\\.\\*|\\.\\*(?![.:/]|$)");

  private OtherPattern() {}

  /** Returns whether a text looks like one. */
  static boolean looksLikeOne(String text) {
    return FOREIGN.stream().anyMatch(text::contains)
        || ANYTHING.matcher(text).find()
        || text.startsWith("^")
        || text.endsWith("$");
  }

  /** Returns whether a text stands between slashes, as Quarkus writes regular expressions. */
  static boolean isBetweenSlashes(String text) {
    return text.length() > 2
        && text.startsWith("/")
        && text.endsWith("/")
        && !text.startsWith("//");
  }

  /** Returns what is wrong with a text that has one. */
  static Optional<OriginFlaw> flaw(int start, int end) {
    return OriginFlaw.of(
        Rule.CORS117,
        "this looks like a regular expression or another framework's pattern",
        start,
        end,
        "Regular expressions are not supported, because they are easily too wide: the allowed"
            + " forms are an exact origin, \"https://*.example.com\" and \"http://localhost:*\".",
        "List the origins, or name the domain whose subdomains you mean.");
  }

  /** Returns what is wrong with a star for every browser extension: they have no domain to name. */
  static Optional<OriginFlaw> everyExtension(OriginParts parts) {
    boolean listable = parts.scheme().equals("chrome-extension");
    return OriginFlaw.of(
        Rule.CORS117,
        "\"*\" cannot stand for every browser extension",
        parts.hostStart(),
        parts.hostEnd(),
        "Any extension that the user has installed could read the response."
            + (listable
                ? ""
                : " Each installation has another host here, so it cannot be listed either."),
        (listable ? "List the ID of each extension, such as \"chrome-extension://ID\". " : "")
            + "An extension with host permission for this API needs no CORS if its background"
            + " script calls.");
  }
}
