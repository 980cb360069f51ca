package org.allowcredentials.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;

/**
 * Lets no request pass to an application of Jakarta REST whose policies nobody applies (CORS509).
 */
final class PresenceFilter implements Filter {

  private static final String NAME = "org.allowcredentials.presence";

  private final RestServlets servlets;

  private PresenceFilter(RestServlets servlets) {
    this.servlets = servlets;
  }

  /** Registers the filter in front of all others, in a context that starts. */
  static void addTo(ServletContext context, RestServlets servlets) {
    FilterRegistration.Dynamic registration = context.addFilter(NAME, new PresenceFilter(servlets));
    if (registration != null) {
      registration.setAsyncSupported(true);
      registration.addMappingForUrlPatterns(
          EnumSet.of(DispatcherType.REQUEST, DispatcherType.FORWARD), false, "/*");
    }
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean admitted =
        !(request instanceof HttpServletRequest http
                && response instanceof HttpServletResponse answer)
            || servlets.admit(http, answer);
    if (admitted) {
      chain.doFilter(request, response);
    }
  }
}
