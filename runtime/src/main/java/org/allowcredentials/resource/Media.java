package org.allowcredentials.resource;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a resource method takes and gives. Some servers look at this before they look at the path.
 *
 * @param consumes the types of {@code @Consumes}; none for any
 * @param produces the types of {@code @Produces}; none for any
 */
public record Media(Set<String> consumes, Set<String> produces) {

  /** Anything. */
  public static final Media ANY = new Media(Set.of(), Set.of());

  /** Takes copies of the sets. */
  public Media {
    consumes = Set.copyOf(consumes);
    produces = Set.copyOf(produces);
  }

  /**
   * Returns whether every request that fits the other fits this, too.
   *
   * @param other another
   * @return false also where only a range such as {@code text/*} would make it true
   */
  public boolean covers(Media other) {
    return covers(consumes, other.consumes) && covers(produces, other.produces);
  }

  private static boolean covers(Set<String> types, Set<String> others) {
    return types.isEmpty() || (!others.isEmpty() && types.containsAll(others));
  }

  static Media of(Collection<String> consumes, Collection<String> produces) {
    return consumes.isEmpty() && produces.isEmpty()
        ? ANY
        : new Media(normalized(consumes), normalized(produces));
  }

  private static Set<String> normalized(Collection<String> types) {
    return types.stream()
        .flatMap(list -> Stream.of(list.split(",")))
        .map(type -> type.replace(" ", "").toLowerCase(Locale.ROOT))
        .filter(type -> !type.isEmpty() && !type.equals("*/*"))
        .collect(Collectors.toUnmodifiableSet());
  }
}
