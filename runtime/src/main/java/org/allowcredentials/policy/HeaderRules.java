package org.allowcredentials.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules for the header names of one policy. */
final class HeaderRules {

  private final PolicyDraft draft;
  private final List<Finding> findings = new ArrayList<>();

  private HeaderRules(PolicyDraft draft) {
    this.draft = draft;
  }

  /** Applies the rules to a draft. */
  static List<Finding> check(PolicyDraft draft) {
    HeaderRules rules = new HeaderRules(draft);
    rules.names(draft.allowedHeaders(), Rule.CORS002);
    rules.names(draft.exposedHeaders(), Rule.CORS004);
    return List.copyOf(rules.findings);
  }

  /** Header names: CORS205, and "*" where credentials make it a literal name. */
  private void names(List<Written> names, Rule wildcard) {
    for (Written name : names) {
      String value = name.value();
      if (value.equals("*")) {
        if (draft.credentials()) {
          findings.add(literalStar(name, wildcard));
        }
        continue;
      }
      int end = HeaderNames.tokenEnd(value);
      boolean pattern = value.indexOf('*') >= 0;
      if (value.isEmpty() || end < value.length() || pattern) {
        int start = value.isEmpty() ? 0 : pattern ? value.indexOf('*') : end;
        findings.add(notAName(name, start, pattern));
      }
    }
  }

  private static Finding literalStar(Written written, Rule rule) {
    return new Finding(
        rule,
        written.place(),
        rule.headline(),
        Optional.of(new Quote(written.value(), 0, 1)),
        "Together with credentials browsers do not read \"*\" as a wildcard, so it would allow"
            + " nothing.",
        "List the names"
            + (rule == Rule.CORS002
                ? ", such as \"Authorization\"; those that the code reads are derived."
                : ", such as \"ETag\"."),
        List.of());
  }

  private static Finding notAName(Written written, int start, boolean pattern) {
    String value = written.value();
    List<String> parts =
        Stream.of(value.strip().split("[\\s,;:]+", 100)).filter(s -> !s.isEmpty()).toList();
    boolean names =
        value.length() < 1000
            && !parts.isEmpty()
            && parts.stream()
                .allMatch(s -> s.indexOf('*') < 0 && HeaderNames.tokenEnd(s) == s.length());
    boolean oneLine = value.indexOf('\r') < 0 && value.indexOf('\n') < 0;
    boolean list = value.indexOf(',') >= 0 || value.indexOf(';') >= 0 || parts.size() == 1;
    return new Finding(
        Rule.CORS205,
        written.place(),
        pattern ? "there are no patterns of header names" : "this is not the name of a header",
        Optional.of(new Quote(value, start, Math.min(start + 1, value.length()))),
        pattern
            ? "Browsers compare whole names, so this one would never match."
            : "The name of a header consists of letters, digits and marks such as - and _; one"
                + " that does not makes browsers discard the whole list.",
        "Write each name as a string of its own, such as \"X-Requested-With\".",
        names && oneLine && list ? parts : List.of());
  }
}
