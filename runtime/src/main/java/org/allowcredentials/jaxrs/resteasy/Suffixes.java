package org.allowcredentials.jaxrs.resteasy;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the suffixes of media types and languages off a path, as RESTEasy's {@code
 * AcceptHeaderByFileSuffixFilter} does: all of them, from the last segment. RESTEasy may have done
 * it before; then nothing is left to cut.
 *
 * @param known the suffixes
 */
record Suffixes(Set<String> known) implements UnaryOperator<String> {

  /** Returns what the settings of a deployment want; empty if no suffixes. */
  static Optional<UnaryOperator<String>> of(ResteasyDeployment server) {
    Set<String> known = new HashSet<>();
    keys(server.getMediaTypeMappings()).map(String::trim).forEach(known::add);
    keys(server.getLanguageExtensions()).forEach(known::add);
    return known.isEmpty() ? Optional.empty() : Optional.of(new Suffixes(known));
  }

  /** Takes a copy of the set. */
  Suffixes {
    known = Set.copyOf(known);
  }

  private static Stream<String> keys(@Nullable Map<String, String> mappings) {
    return mappings == null ? Stream.of() : mappings.keySet().stream();
  }

  @Override
  public String apply(String path) {
    int first = path.indexOf('.', path.lastIndexOf('/') + 1);
    if (first < 0) {
      return path;
    }
    String[] extensions = path.substring(first + 1).split("\\.", 0);
    StringBuilder rest = new StringBuilder(path.substring(0, first));
    boolean cut = false;
    for (String extension : extensions) {
      if (known.contains(extension)) {
        cut = true;
      } else {
        rest.append('.').append(extension);
      }
    }
    return cut ? rest.toString() : path;
  }
}
