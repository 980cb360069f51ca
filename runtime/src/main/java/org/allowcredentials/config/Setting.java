package org.allowcredentials.config;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the configuration says of one key. */
public sealed interface Setting {

  /** The longest list: a longer one is a mistake, and its report would help nobody. */
  int MAX_ITEMS = 100_000;

  /**
   * A list.
   *
   * @param source where it was found, in words, such as {@code environment variable ORDERS_ORIGINS}
   * @param items the items, not checked in any way; none if the value is empty or blank
   */
  record Value(String source, List<String> items) implements Setting {

    /** Takes a copy of the list. */
    public Value {
      items = List.copyOf(items);
    }
  }

  /**
   * No source has the key.
   *
   * @param remedies how each source could have it, in the order in which they are asked
   */
  record Missing(List<String> remedies) implements Setting {

    /** Takes a copy of the list. */
    public Missing {
      remedies = List.copyOf(remedies);
    }
  }

  /**
   * A source has the key, or may have it, and gives no value that can be used.
   *
   * @param source where, in words
   * @param why what is wrong, as a sentence
   * @param remedy what to do, as a sentence
   */
  record Unreadable(String source, String why, String remedy) implements Setting {}

  /**
   * Returns a configured value as a list. A string is split at its commas, and blanks around its
   * items do not count; a comma behind a backslash does not separate, as in MicroProfile Config.
   * The elements of a collection or an array are the items, as they are: each is what a string of
   * the annotation would be.
   *
   * @param source where the value was found, in words
   * @param value a collection, an array, or something whose {@code toString} is the value
   * @return the list, or that it has more than {@link #MAX_ITEMS} items
   */
  static Setting of(String source, Object value) {
    List<String> items;
    if (value instanceof Collection<?> collection) {
      items = elements(collection.stream());
    } else if (value instanceof Object[] array) {
      items = elements(Stream.of(array));
    } else {
      items = split(value.toString());
    }
    return items.size() <= MAX_ITEMS
        ? new Value(source, items)
        : new Unreadable(
            source,
            "It has more than " + MAX_ITEMS + " items.",
            "Write a shorter list; a pattern such as https://*.example.com covers many origins.");
  }

  private static List<String> elements(Stream<?> elements) {
    return elements.limit(MAX_ITEMS + 1L).map(each -> Objects.toString(each, "")).toList();
  }

  private static List<String> split(String text) {
    return text.isBlank()
        ? List.of()
        : Stream.of(Pattern.compile("(?<!\\\\),").split(text, MAX_ITEMS + 1))
            .map(String::strip)
            .toList();
  }
}
