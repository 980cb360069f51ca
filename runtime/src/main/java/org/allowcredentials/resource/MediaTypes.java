package org.allowcredentials.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which media types a script may send in a header without permission. */
final class MediaTypes {

  private static final Set<String> SAFELISTED =
      Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

  /** Fetch, CORS-unsafe request-header byte: a value that has one is never safelisted. */
  private static final String UNSAFE = "\"():<>?@[\\]{}\u007f";

  /** Fetch, CORS-safelisted request-header: a longer value is not safelisted. */
  private static final int MAX_LENGTH = 128;

  private MediaTypes() {}

  /**
   * Returns the first type that needs permission as a {@code Content-Type}.
   *
   * @param consumes values of {@code @Consumes}, each a type or a list of them (Jakarta REST 3.5).
   *     One that names no type leaves the choice to the caller, as {@code *}{@code /*} does
   * @return the type as written, if there is one. A wildcard needs it: it stands for JSON too. What
   *     cannot be understood needs it as well, which does no harm
   * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-request-header">Fetch,
   *     CORS-safelisted request-header</a>
   */
  static Optional<String> unsafeContentType(List<String> consumes) {
    return first(consumes, type -> !isSafelisted(type) || !isSafe(type));
  }

  /**
   * Returns the first type that needs permission in {@code Accept}: Fetch safelists any type, but
   * not any value.
   *
   * @param produces values of {@code @Produces}, each a type or a list of them (Jakarta REST 3.5)
   * @return the type as written, if there is one
   */
  static Optional<String> unsafeAccept(List<String> produces) {
    return first(produces, type -> !isSafe(type));
  }

  private static Optional<String> first(List<String> lists, Predicate<String> wanted) {
    return lists.stream().flatMap(list -> split(list).stream()).filter(wanted).findFirst();
  }

  /** Returns the types of a list; a comma in a quoted parameter separates nothing. */
  private static List<String> split(String list) {
    List<String> types = new ArrayList<>();
    StringBuilder type = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      if (c == ',' && !quoted) {
        types.add(type.toString());
        type.setLength(0);
      } else {
        quoted ^= c == '"' && (i == 0 || list.charAt(i - 1) != '\\');
        type.append(c);
      }
    }
    types.add(type.toString());
    List<String> named = types.stream().map(String::strip).filter(t -> !t.isEmpty()).toList();
    return named.isEmpty() ? List.of("*/*") : named;
  }

  private static boolean isSafelisted(String type) {
    int end = type.indexOf(';');
    String essence = end < 0 ? type : type.substring(0, end);
    return SAFELISTED.contains(essence.strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isSafe(String value) {
    return value.length() <= MAX_LENGTH
        && value.chars().allMatch(c -> (c >= ' ' || c == '\t') && UNSAFE.indexOf(c) < 0);
  }
}
