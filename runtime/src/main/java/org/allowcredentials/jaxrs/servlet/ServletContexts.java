package org.allowcredentials.jaxrs.servlet;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletConfig;
import java.util.function.Function;
import org.allowcredentials.deploy.Deployed;
import org.jspecify.annotations.Nullable;

/**
 * Tells a servlet context by which policies one of its servlets serves, so that the servlet filter
 * applies the same ones.
 */
public final class ServletContexts {

  private ServletContexts() {}

  /**
   * Tells it, if a servlet or a filter is what serves.
   *
   * @param injected gives what the server would inject, by its type; null if it has none
   * @param deployed the policies
   */
  public static void tell(Function<Class<?>, @Nullable Object> injected, Deployed deployed) {
    if (injected.apply(ServletConfig.class) instanceof ServletConfig servlet) {
      servlet
          .getServletContext()
          .setAttribute(Deployed.BY_SERVLET + servlet.getServletName(), deployed);
    } else if (injected.apply(FilterConfig.class) instanceof FilterConfig filter) {
      filter
          .getServletContext()
          .setAttribute(Deployed.BY_FILTER + filter.getFilterName(), deployed);
    }
  }
}
