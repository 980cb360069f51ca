package org.allowcredentials.benchmarks;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allowcredentials.servlet.CorsServletFilter;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockFilterConfig;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;

/**
 * A container that does nothing but call one servlet filter. What comes after it does nothing.
 *
 * @param context the context
 * @param filter the filter
 */
record ServletServer(ServletContext context, Filter filter) implements Server {

  /** Returns a container with the filter of somebody. */
  @SuppressWarnings("removal") // Jetty prefers its handler, which is no servlet filter.
  static ServletServer of(Contender contender, Policy policy) {
    MockServletContext context = new MockServletContext();
    context.setContextPath("");
    context.addInitParameter(Policy.ORIGINS, policy.joined());
    Filter filter =
        switch (contender) {
          case NONE -> (request, response, chain) -> chain.doFilter(request, response);
          case FLOOR -> new Floor.Servlet(policy);
          case SPRING -> spring(policy);
          case TOMCAT -> new org.apache.catalina.filters.CorsFilter();
          case JETTY -> new org.eclipse.jetty.ee10.servlets.CrossOriginFilter();
          case OURS -> new CorsServletFilter("", Set.of(Orders.class));
          default -> throw new IllegalArgumentException(contender + " has no servlet filter");
        };
    try {
      filter.init(settings(contender, context, policy));
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
    return new ServletServer(context, filter);
  }

  private static FilterConfig settings(Contender contender, ServletContext context, Policy policy) {
    MockFilterConfig config = new MockFilterConfig(context, contender.title());
    Map<String, String> settings =
        switch (contender) {
          case TOMCAT ->
              Map.of(
                  "cors.allowed.origins",
                  policy.joined(),
                  "cors.allowed.methods",
                  Policy.METHODS,
                  "cors.allowed.headers",
                  Policy.HEADERS,
                  "cors.exposed.headers",
                  Policy.EXPOSED,
                  "cors.support.credentials",
                  "true",
                  "cors.preflight.maxage",
                  String.valueOf(Policy.MAX_AGE));
          case JETTY ->
              Map.of(
                  "allowedOrigins",
                  policy.joined(),
                  "allowedMethods",
                  Policy.METHODS,
                  "allowedHeaders",
                  Policy.HEADERS,
                  "exposedHeaders",
                  Policy.EXPOSED,
                  "chainPreflight",
                  "false",
                  "preflightMaxAge",
                  String.valueOf(Policy.MAX_AGE));
          default -> Map.of();
        };
    settings.forEach(config::addInitParameter);
    return config;
  }

  /** Spring's own filter calls this, after it has looked its configuration up by the path. */
  private static Filter spring(Policy policy) {
    CorsConfiguration configuration = new CorsConfiguration();
    if (policy.isPattern()) {
      configuration.setAllowedOriginPatterns(policy.origins());
    } else {
      configuration.setAllowedOrigins(policy.origins());
    }
    configuration.setAllowedMethods(List.of(Policy.METHODS.split(",")));
    configuration.setAllowedHeaders(List.of(Policy.HEADERS.split(",")));
    configuration.setExposedHeaders(List.of(Policy.EXPOSED));
    configuration.setAllowCredentials(true);
    configuration.setMaxAge((long) Policy.MAX_AGE);
    DefaultCorsProcessor processor = new DefaultCorsProcessor();
    return (request, response, chain) -> {
      HttpServletRequest asked = (HttpServletRequest) request;
      boolean goesOn =
          processor.processRequest(configuration, asked, (HttpServletResponse) response);
      if (goesOn && !asked.getMethod().equals(HttpMethod.OPTIONS.name())) {
        chain.doFilter(request, response);
      }
    };
  }

  @Override
  public Client client(Scenario scenario) {
    ServletRequestStub request = new ServletRequestStub(context, scenario);
    ServletResponseStub response = new ServletResponseStub();
    FilterChain application =
        (asked, answered) -> {
          if (!scenario.isFound()) {
            ((HttpServletResponse) answered).setStatus(HttpServletResponse.SC_NOT_FOUND);
          }
        };
    return () -> {
      request.renew();
      response.renew();
      filter.doFilter(request, response, application);
      return response;
    };
  }
}
