package org.allowcredentials.config;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.table.Place;
import org.allowcredentials.text.Quote;

/** Recognises a list of origins in the syntax of JSON or YAML: brackets, or quotes. */
final class ListSyntax {

  /** A longer list is not printed: nobody would paste it from a message. */
  private static final int MAX_PRINTED = 200;

  private ListSyntax() {}

  /**
   * Returns what is wrong with a list that has brackets or quotes: one finding, since each item is
   * wrong for the same reason.
   *
   * @param key the setting
   * @param value its value
   * @return empty if the list has none of them
   */
  static Optional<Finding> check(String key, Setting.Value value) {
    List<String> items = value.items();
    if (items.isEmpty() || !isMarked(items.get(0), items.get(items.size() - 1))) {
      return Optional.empty();
    }
    String first = items.get(0);
    return Optional.of(
        new Finding(
            Rule.CORS101,
            new Place.Setting(key, 1, value.source()),
            "a list of origins has no brackets and no quotes",
            Optional.of(new Quote(first, 0, first.length())),
            "The value is not read as JSON or YAML, so they count as part of the origin, which"
                + " would never match.",
            "Write commas, no brackets, no quotes" + written(items) + ".",
            List.of()));
  }

  private static String written(List<String> items) {
    String list =
        items.stream()
            .map(item -> plain(item).strip())
            .filter(item -> !item.isEmpty())
            .collect(Collectors.joining(","));
    return list.isEmpty() || list.length() > MAX_PRINTED ? "" : ": " + Quote.literal(list);
  }

  /** An IPv6 address has brackets too, but not around a scheme. */
  private static boolean isMarked(String first, String last) {
    boolean brackets = first.startsWith("[") && last.endsWith("]");
    return first.equals("[]")
        || (brackets && first.contains("://"))
        || (first.startsWith("\"") && last.endsWith("\""))
        || (first.startsWith("'") && last.endsWith("'"));
  }

  private static String plain(String item) {
    String plain = item.replace("\"", "").replace("'", "");
    boolean opens = plain.startsWith("[") && (plain.equals("[]") || plain.contains("://"));
    plain = opens ? plain.substring(1) : plain;
    boolean closes = plain.endsWith("]") && plain.indexOf('[') != plain.lastIndexOf("://") + 3;
    return closes ? plain.substring(0, plain.length() - 1) : plain;
  }
}
