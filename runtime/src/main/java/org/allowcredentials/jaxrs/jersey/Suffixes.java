package org.allowcredentials.jaxrs.jersey;

import jakarta.ws.rs.core.Configuration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.glassfish.jersey.server.ServerProperties;

/**
 * Cuts the suffixes of media types and languages off a path, as Jersey's {@code UriConnegFilter}
 * does: at most one of each kind, the last one first, from the last segment that is not empty.
 *
 * @param mediaTypes the suffixes of media types
 * @param languages the suffixes of languages
 */
record Suffixes(Set<String> mediaTypes, Set<String> languages) implements UnaryOperator<String> {

  /** Returns what the settings of an application want; empty if no suffixes. */
  static Optional<UnaryOperator<String>> of(Configuration settings) {
    Suffixes suffixes =
        new Suffixes(
            names(settings.getProperty(ServerProperties.MEDIA_TYPE_MAPPINGS)),
            names(settings.getProperty(ServerProperties.LANGUAGE_MAPPINGS)));
    return suffixes.mediaTypes.isEmpty() && suffixes.languages.isEmpty()
        ? Optional.empty()
        : Optional.of(suffixes);
  }

  /** Returns the suffixes of a setting: a map, or lists such as {@code txt : text/plain}. */
  private static Set<String> names(Object mappings) {
    Set<String> names = new HashSet<>();
    if (mappings instanceof Map<?, ?> map) {
      map.keySet().forEach(key -> names.add(String.valueOf(key).strip()));
    } else {
      List<String> lists =
          mappings instanceof String[] several
              ? Arrays.asList(several)
              : mappings instanceof String one ? List.of(one) : List.of();
      lists.stream()
          .flatMap(list -> Arrays.stream(list.split(",")))
          .map(pair -> pair.split(":", 2)[0].strip())
          .forEach(names::add);
    }
    return Set.copyOf(names);
  }

  @Override
  public String apply(String path) {
    if (path.indexOf('.') < 0) {
      return path;
    }
    String[] segments = path.split("/", -1);
    int last = segments.length - 1;
    while (last > 0 && withoutMatrix(segments[last]).isEmpty()) {
      last--;
    }
    String[] parts = withoutMatrix(segments[last]).split("\\.", 0);
    return cut(cut(path, parts, mediaTypes), parts, languages);
  }

  private static String withoutMatrix(String segment) {
    int end = segment.indexOf(';');
    return end < 0 ? segment : segment.substring(0, end);
  }

  private static String cut(String path, String[] parts, Set<String> known) {
    for (int i = parts.length - 1; i >= 1; i--) {
      if (!parts[i].isEmpty() && known.contains(parts[i])) {
        int at = path.lastIndexOf("." + parts[i]);
        int end = at + 1 + parts[i].length();
        parts[i] = "";
        return path.substring(0, at) + path.substring(end);
      }
    }
    return path;
  }
}
