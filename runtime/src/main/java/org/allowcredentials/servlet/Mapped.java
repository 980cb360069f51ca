package org.allowcredentials.servlet;

import jakarta.servlet.http.HttpServletMapping;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The servlet that a container chooses for a request.
 *
 * @param servlet its name; empty if there is none
 * @param pattern the pattern of the mapping by which it was chosen
 */
record Mapped(String servlet, String pattern) {

  /** Where no servlet is mapped to, not even the default one. */
  static final Mapped NOWHERE = new Mapped("", "/");

  /**
   * Returns the choice of the container itself.
   *
   * @param mapping what the request says, or an attribute of it
   * @return empty if that says nothing
   */
  static Optional<Mapped> of(@Nullable Object mapping) {
    if (!(mapping instanceof HttpServletMapping known)) {
      return Optional.empty();
    }
    String servlet = Objects.requireNonNullElse(known.getServletName(), "");
    String pattern = Objects.requireNonNullElse(known.getPattern(), "");
    return Optional.of(
        servlet.isEmpty() && pattern.isEmpty() ? NOWHERE : new Mapped(servlet, pattern));
  }

  /** Returns whether no pattern but that of the default servlet fits. */
  boolean isByDefault() {
    return pattern.equals("/");
  }

  /**
   * Returns the path of an application that this servlet serves: what is below it is its own.
   *
   * @return empty for patterns that Jakarta REST does not know
   */
  Optional<String> base() {
    return base(pattern);
  }

  /** Returns the path that a pattern such as {@code /api/*} begins with. */
  static Optional<String> base(String pattern) {
    if (pattern.equals("/")) {
      return Optional.of("");
    }
    return pattern.endsWith("/*")
        ? Optional.of(pattern.substring(0, pattern.length() - 2))
        : Optional.empty();
  }
}
