package org.allowcredentials.jaxrs.servlet;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
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
   * @return whether the container takes {@code Vary} away from an error that it is to write a page
   *     for: Jetty does
   */
  public static boolean tell(Function<Class<?>, @Nullable Object> injected, Deployed deployed) {
    if (injected.apply(ServletConfig.class) instanceof ServletConfig servlet) {
      return tell(
          servlet.getServletContext(), Deployed.BY_SERVLET + servlet.getServletName(), deployed);
    }
    return injected.apply(FilterConfig.class) instanceof FilterConfig filter
        && tell(filter.getServletContext(), Deployed.BY_FILTER + filter.getFilterName(), deployed);
  }

  private static boolean tell(ServletContext context, String name, Deployed deployed) {
    context.setAttribute(name, deployed);
    return String.valueOf(context.getServerInfo()).startsWith("jetty/");
  }
}
