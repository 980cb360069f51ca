package org.allowcredentials.resource;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a resource method takes and gives. Some servers look at this before they look at the path.
 *
 * @param consumes the types of {@code @Consumes}; none for any
 * @param produces the types of {@code @Produces}; none for any
 */
public record MediaTypes(Set<String> consumes, Set<String> produces) {

  /** Anything. */
  public static final MediaTypes ANY = new MediaTypes(Set.of(), Set.of());

  /** Takes copies of the sets. */
  public MediaTypes {
    consumes = Set.copyOf(consumes);
    produces = Set.copyOf(produces);
  }

  static MediaTypes of(Collection<String> consumes, Collection<String> produces) {
    return new MediaTypes(normalized(consumes), normalized(produces));
  }

  private static Set<String> normalized(Collection<String> types) {
    return types.stream()
        .map(type -> type.replace(" ", "").toLowerCase(Locale.ROOT))
        .filter(type -> !type.equals("*/*"))
        .collect(Collectors.toUnmodifiableSet());
  }
}
