package org.allowcredentials.origin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allowcredentials.finding.Rule;

/**
 * A placeholder as other tools write it: <code>#{key}</code>, <code>%{key}</code>, <code>{{key}}
 * </code>, {@code $(key)}, {@code $key}, {@code %key%} and {@code @key@}. What is meant is <code>
 * ${key}</code>.
 *
 * @param start where it begins
 * @param end where it ends
 * @param inner what stands between its marks, without blanks
 */
public record OtherPlaceholder(int start, int end, String inner) {

  private static final String NAME = "([A-Za-z_][A-Za-z0-9._-]*)";

  /** The names exclude the marks that end them, so a search takes linear time. */
  private static final Pattern FORMS =
      Pattern.compile(
          "[#%@]\\{([^{}]*)\\}|\\{\\{([^{}]*)\\}\\}|\\$\\("
              + NAME
              + "\\)|\\$"
              + NAME
              + "|(?<![^/])%"
              + NAME
              + "%|(?<![^/])@"
              + NAME
              + "@");

  /** Returns the first one in a text. */
  public static Optional<OtherPlaceholder> in(String text) {
    Matcher found = FORMS.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    String inner = "";
    for (int i = 1; i <= found.groupCount(); i++) {
      inner = found.group(i) == null ? inner : found.group(i).strip();
    }
    return Optional.of(new OtherPlaceholder(found.start(), found.end(), inner));
  }

  /** Returns what is wrong with a text that has one, and how ours is written. */
  Optional<OriginFlaw> flaw(String text) {
    List<String> ours = ours();
    boolean whole = text.strip().length() == end - start;
    return OriginFlaw.of(
        Rule.CORS116,
        "a placeholder must have the form ${key}",
        start,
        end,
        "Only ${key} stands for a setting; other forms are not replaced, "
            + OriginFlaw.NEVER_MATCHES,
        "Write only "
            + (ours.isEmpty() ? "\"${key}\"" : '"' + ours.get(0) + '"')
            + ", and put the complete origins into the configuration.",
        whole ? ours : List.of());
  }

  /** Returns our placeholder with the same text, or else with the same key; none if it has none. */
  private List<String> ours() {
    int colon = inner.indexOf(':');
    String key = colon < 0 ? inner : inner.substring(0, colon);
    return List.of(inner, key).stream()
        .map(each -> "${" + each + "}")
        .filter(each -> OriginGrammar.placeholderKey(each).isPresent())
        .limit(1)
        .toList();
  }
}
