package org.allowcredentials.servlet;

import jakarta.servlet.ServletContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which servlet a path leads to, by the rules of the Servlet specification: for an error page,
 * where the container chose before any filter was asked, and does not say what.
 *
 * @param contextPath the context path
 * @param mappings all that are mapped
 * @see <a
 *     href="https://jakarta.ee/specifications/servlet/6.0/jakarta-servlet-spec-6.0#mapping-requests-to-servlets">Servlet
 *     6.0, 12</a>
 */
record ServletRules(String contextPath, List<Mapped> mappings) {

  /** What some containers take away or decode before they compare, and others after, or never. */
  private static final List<String> NOT_THE_SAME = List.of("//", ";", "%2f", "%5c", "%25", "%3b");

  ServletRules {
    mappings = List.copyOf(mappings);
  }

  /** Returns those of a context that has all its servlets. */
  static ServletRules of(ServletContext context) {
    List<Mapped> mappings = new ArrayList<>();
    context
        .getServletRegistrations()
        .values()
        .forEach(servlet ->
            servlet
                .getMappings()
                .forEach(pattern -> mappings.add(new Mapped(servlet.getName(), pattern))));
    return new ServletRules(context.getContextPath(), mappings);
  }

  /**
   * Returns the servlet that a request leads to.
   *
   * @param uri its encoded path, with that of the context
   * @return empty if it cannot be told for certain
   */
  Optional<Mapped> find(String uri) {
    return decoded(uri).flatMap(this::choose);
  }

  private Optional<Mapped> choose(String path) {
    List<Mapped> chosen = those(pattern -> isExact(pattern, path));
    for (String base = path; chosen.isEmpty() && !base.isEmpty(); base = parent(base)) {
      String prefix = base + "/*";
      chosen = those(prefix::equals);
    }
    if (chosen.isEmpty()) {
      chosen = those("/*"::equals);
    }
    if (chosen.isEmpty()) {
      chosen = those(pattern -> isExtension(pattern, path));
    }
    if (chosen.isEmpty()) {
      chosen = those("/"::equals);
    }
    return switch (chosen.size()) {
      case 0 -> Optional.of(Mapped.NOWHERE);
      case 1 -> Optional.of(chosen.get(0));
      default -> Optional.empty();
    };
  }

  private List<Mapped> those(Predicate<String> fits) {
    return mappings.stream().filter(each -> fits.test(each.pattern())).toList();
  }

  private static boolean isExact(String pattern, String path) {
    return pattern.isEmpty() ? path.equals("/") : pattern.equals(path) && !pattern.equals("/");
  }

  private static boolean isExtension(String pattern, String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/')
        && pattern.startsWith("*.")
        && pattern.substring(1).equals(path.substring(dot));
  }

  private static String parent(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }

  /** Returns the path below the context as containers compare it, if all do it in the same way. */
  private Optional<String> decoded(String uri) {
    if (!uri.startsWith(contextPath + "/") || !RequestedPath.isPlain(uri)) {
      return Optional.empty();
    }
    String escapes = uri.toLowerCase(Locale.ROOT);
    if (NOT_THE_SAME.stream().anyMatch(escapes::contains)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(uri).getPath().substring(contextPath.length()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
