package org.allowcredentials.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.table.Place;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.text.Quote;

/** The rules for the header names of one policy. */
public final class HeaderRules {

  private static final int MAX_REPAIRABLE = 1000;

  private final boolean credentials;
  private final List<Finding> findings = new ArrayList<>();

  private HeaderRules(boolean credentials) {
    this.credentials = credentials;
  }

  /** Applies the rules to a draft. */
  public static List<Finding> check(PolicyDraft draft) {
    HeaderRules rules = new HeaderRules(draft.credentials());
    rules.names(draft.allowedHeaders(), Rule.CORS002, HeaderRules::allowed);
    rules.names(draft.exposedHeaders(), Rule.CORS004, HeaderRules::exposed);
    return List.copyOf(rules.findings);
  }

  /**
   * Applies the rules to a name that is allowed with credentials.
   *
   * @param name the name as written
   * @return findings; none if there is nothing to say
   */
  public static List<Finding> checkAllowed(PolicyDraft.Value name) {
    HeaderRules rules = new HeaderRules(true);
    rules.names(List.of(name), Rule.CORS002, HeaderRules::allowed);
    return List.copyOf(rules.findings);
  }

  private void names(
      List<PolicyDraft.Value> names,
      Rule star,
      Function<PolicyDraft.Value, Optional<Finding>> usefulness) {
    Map<String, Place> seen = new HashMap<>();
    for (PolicyDraft.Value name : names) {
      String value = name.value();
      Place first = seen.putIfAbsent(value.toLowerCase(Locale.ROOT), name.place());
      if (first != null) {
        findings.add(duplicate(name, first));
      } else if (value.equals("*")) {
        if (credentials) {
          findings.add(literalStar(name, star));
        }
      } else if (value.indexOf('*') >= 0 || !HeaderNames.isToken(value)) {
        findings.add(notAName(name, usefulness));
      } else {
        usefulness.apply(name).ifPresent(findings::add);
      }
    }
  }

  /** CORS206, CORS207, CORS210. */
  private static Optional<Finding> allowed(PolicyDraft.Value name) {
    String value = name.value();
    if (HeaderNames.isResponseOnly(value)) {
      return finding(
          name,
          Rule.CORS207,
          "Only responses carry it; sending it from a script has no effect.",
          HeaderNames.isCors(value)
              ? "Remove it: this library writes the CORS headers of the response."
              : "Remove it: the server sets cookies, and browsers send them as Cookie"
                  + " automatically.");
    }
    if (!HeaderNames.isSettable(value)) {
      return finding(
          name,
          Rule.CORS206,
          "Only the browser can set this header, so no preflight ever requests it.",
          value.equalsIgnoreCase("Cookie")
              ? "Remove it: with credentials, browsers send cookies automatically."
              : "Remove it; send the script's own data in a custom header, such as"
                  + " \"X-Request-Id\".");
    }
    return HeaderNames.isSafelistedRequest(value)
        ? finding(
            name,
            Rule.CORS210,
            "Every cross-origin request may carry it (CORS-safelisted).",
            "Remove it, unless scripts send values of more than 128 bytes or with unusual"
                + " characters.")
        : Optional.empty();
  }

  /** CORS208, CORS209, CORS210. */
  private static Optional<Finding> exposed(PolicyDraft.Value name) {
    String value = name.value();
    if (HeaderNames.isUnreadable(value)) {
      return finding(
          name,
          Rule.CORS208,
          "Browsers hide it from every script, even from one of the same origin.",
          "Remove it; put data for scripts into another header or into the body.");
    }
    boolean forBrowsers = HeaderNames.isResponseOnly(value);
    if (forBrowsers || HeaderNames.isRequestOnly(value)) {
      return finding(
          name,
          Rule.CORS209,
          forBrowsers
              ? "It is for the browser; scripts have no use for it."
              : "Only requests carry it, so there is nothing to read.",
          "Remove it"
              + (!forBrowsers && HeaderNames.isSettable(value)
                  ? ", or move it to allowedHeaders if scripts send it."
                  : "."));
    }
    return HeaderNames.isSafelistedResponse(value)
        ? finding(
            name,
            Rule.CORS210,
            "Scripts may read it on every readable response (CORS-safelisted).",
            "Remove it.")
        : Optional.empty();
  }

  private static Optional<Finding> finding(
      PolicyDraft.Value name, Rule rule, String why, String remedy) {
    return Optional.of(
        new Finding(
            rule,
            name.place(),
            rule.headline(),
            Optional.of(new Quote(name.value(), 0, name.value().length())),
            why,
            remedy,
            List.of()));
  }

  /** CORS212. */
  private static Finding duplicate(PolicyDraft.Value name, Place first) {
    return new Finding(
        Rule.CORS212,
        name.place(),
        Rule.CORS212.headline(),
        Optional.of(new Quote(name.value(), 0, name.value().length())),
        "It is the same as " + first.inWords() + ": header names are case-insensitive.",
        "Remove it.",
        List.of());
  }

  /** CORS002, CORS004. */
  private static Finding literalStar(PolicyDraft.Value written, Rule rule) {
    return new Finding(
        rule,
        written.place(),
        rule.headline(),
        Optional.of(new Quote(written.value(), 0, 1)),
        "With credentials, browsers do not treat \"*\" as a wildcard, so it would allow nothing.",
        "List the names"
            + (rule == Rule.CORS002
                ? ", such as \"Authorization\"; those that the code reads are derived."
                : ", such as \"ETag\"."),
        List.of());
  }

  /** CORS205. */
  private static Finding notAName(
      PolicyDraft.Value written, Function<PolicyDraft.Value, Optional<Finding>> usefulness) {
    String value = written.value();
    int star = value.indexOf('*');
    int start = star >= 0 ? star : HeaderNames.tokenEnd(value);
    List<String> meant = meant(written, usefulness);
    return new Finding(
        Rule.CORS205,
        written.place(),
        star >= 0 ? "a header name cannot be a pattern" : Rule.CORS205.headline(),
        Optional.of(new Quote(value, start, Math.min(start + 1, value.length()))),
        star >= 0
            ? "Browsers compare whole names, so this one would never match."
            : "A header name consists of letters, digits and characters such as - and _; an invalid"
                + " one makes browsers discard the whole list.",
        meant.isEmpty()
            ? "Write each name as a separate string, such as \"X-Requested-With\"."
            : "",
        meant);
  }

  /** Returns the names that a list in one string holds, if each of them passes the rules. */
  private static List<String> meant(
      PolicyDraft.Value written, Function<PolicyDraft.Value, Optional<Finding>> usefulness) {
    String value = written.value();
    if (value.length() > MAX_REPAIRABLE || value.indexOf('\r') >= 0 || value.indexOf('\n') >= 0) {
      return List.of();
    }
    List<String> parts =
        Stream.of(value.strip().split("[\\s,;:]+")).filter(part -> !part.isEmpty()).toList();
    boolean list = value.indexOf(',') >= 0 || value.indexOf(';') >= 0 || parts.size() == 1;
    boolean accepted =
        parts.stream()
            .allMatch(part ->
                part.indexOf('*') < 0
                    && HeaderNames.isToken(part)
                    && usefulness.apply(new PolicyDraft.Value(part, written.place())).isEmpty());
    return list && accepted ? parts : List.of();
  }
}
