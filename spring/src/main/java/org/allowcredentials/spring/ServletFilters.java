package org.allowcredentials.spring;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.allowcredentials.servlet.CorsServletFilter;

/**
 * A servlet filter for each application. They are made when the container starts this one: only
 * then are all servlets registered.
 */
final class ServletFilters implements Filter {

  private final Supplier<List<ServedApplication>> applications;
  private volatile List<CorsServletFilter> filters = List.of();

  ServletFilters(Supplier<List<ServedApplication>> applications) {
    this.applications = applications;
  }

  @Override
  public void init(FilterConfig config) {
    List<CorsServletFilter> made =
        applications.get().stream()
            .map(each -> new CorsServletFilter(each.path(), each.types()))
            .toList();
    made.forEach(each -> each.init(config));
    filters = made;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    pass(filters, request, response, chain);
  }

  /** Each of them leaves alone what belongs to another one. */
  private static void pass(
      List<CorsServletFilter> filters,
      ServletRequest request,
      ServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    if (filters.isEmpty()) {
      chain.doFilter(request, response);
    } else {
      List<CorsServletFilter> others = filters.subList(1, filters.size());
      filters
          .get(0)
          .doFilter(request, response, (sent, answer) -> pass(others, sent, answer, chain));
    }
  }
}
