package org.allowcredentials.servlet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the Jakarta REST applications of a servlet context are.
 *
 * @param paths encoded, without a slash at their end; the longest first
 */
record BasePaths(List<String> paths) {

  BasePaths {
    paths =
        paths.stream()
            .map(BasePaths::clean)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** Returns a path as a request has it: {@code api/*} is {@code /api}. */
  private static String clean(String path) {
    String bare = path.strip();
    bare = bare.endsWith("/*") ? bare.substring(0, bare.length() - 2) : bare;
    while (bare.endsWith("/")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    return bare.isEmpty() || bare.startsWith("/") ? bare : "/" + bare;
  }

  /**
   * Returns the path that an application would match. Dot segments are left alone: nobody can tell
   * how a container takes them, and no browser sends them.
   *
   * @param uri the encoded path of a request, its context path included
   * @param contextPath the context path, as in the request
   * @param others where other applications are: what is below a longer one is theirs
   * @return the encoded path below the application; empty if it belongs to none
   */
  Optional<String> below(String uri, String contextPath, Collection<String> others) {
    if (!uri.startsWith(contextPath) || hasDotSegment(uri)) {
      return Optional.empty();
    }
    String path = uri.substring(contextPath.length());
    return paths.stream()
        .filter(base -> isBelow(path, base))
        .findFirst()
        .filter(base ->
            others.stream()
                .noneMatch(other -> other.length() > base.length() && isBelow(path, other)))
        .map(base -> path.length() == base.length() ? "/" : path.substring(base.length()));
  }

  private static boolean isBelow(String path, String base) {
    return path.startsWith(base)
        && (path.length() == base.length() || path.charAt(base.length()) == '/');
  }

  private static boolean hasDotSegment(String uri) {
    if (!uri.contains("/.") && uri.indexOf('%') < 0) {
      return false;
    }
    for (String segment : uri.split("/", -1)) {
      int end = segment.indexOf(';');
      String name =
          (end < 0 ? segment : segment.substring(0, end))
              .toLowerCase(Locale.ROOT)
              .replace("%2e", ".");
      if (name.equals(".") || name.equals("..")) {
        return true;
      }
    }
    return false;
  }
}
