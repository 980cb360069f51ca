package org.allowcredentials.origin;

import java.util.ArrayList;
import java.util.List;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.text.Quote;

/**
 * An origin in the default of a placeholder: {@code "${key:https://app.example.com}"}.
 *
 * @param placeholder all of the string
 * @param start where the origin begins, from 0
 * @param end where it ends, exclusive
 */
record DefaultOrigin(PolicyDraft.Value placeholder, int start, int end) {

  /**
   * Returns the origins of a default. Commas separate them, and blanks around them do not count, as
   * in a configured list.
   */
  static List<DefaultOrigin> of(PolicyDraft.Value placeholder) {
    String otherwise = OriginGrammar.placeholderDefault(placeholder.value()).orElse("");
    List<DefaultOrigin> origins = new ArrayList<>();
    if (!otherwise.isBlank()) {
      int start = placeholder.value().length() - 1 - otherwise.length();
      for (String item : otherwise.split(",", -1)) {
        String origin = item.strip();
        int from = start + (origin.isEmpty() ? 0 : item.indexOf(origin));
        origins.add(new DefaultOrigin(placeholder, from, from + origin.length()));
        start += item.length() + 1;
      }
    }
    return origins;
  }

  /** Returns the origin as if it stood alone. */
  PolicyDraft.Value value() {
    return new PolicyDraft.Value(placeholder.value().substring(start, end), placeholder.place());
  }

  /** Returns what is said of the origin so that it shows, and replaces, all of the string. */
  Finding inPlaceholder(Finding finding) {
    String all = placeholder.value();
    List<String> replacements =
        finding.replacements().isEmpty()
            ? List.of()
            : List.of(
                all.substring(0, start)
                    + String.join(", ", finding.replacements())
                    + all.substring(end));
    return new Finding(
        finding.rule(),
        finding.place(),
        finding.summary(),
        finding.quote().map(part -> new Quote(all, start + part.start(), start + part.end())),
        finding.why(),
        finding.remedy(),
        replacements);
  }
}
