package org.allowcredentials.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.allowcredentials.answer.CorsHeader;

/**
 * What a browser asked for, and which servlet the container chose for that: an error page and a
 * forwarded request see something else. An attribute of the request.
 *
 * @param uri the encoded path, with that of the context
 * @param method the method
 * @param mapped the servlet; empty if nobody knows it for certain
 */
record FirstRequest(String uri, String method, Optional<Mapped> mapped) {

  private static final String ATTRIBUTE = "org.allowcredentials.servlet.first";

  /** An error page finds here what was asked for; Servlet 6.1. */
  private static final String ERROR_METHOD = "jakarta.servlet.error.method";

  /** Returns what was seen first of a request; if that is an error page, what led to it. */
  static FirstRequest of(HttpServletRequest request, ServletRules rules) {
    if (request.getAttribute(ATTRIBUTE) instanceof FirstRequest seen) {
      return seen;
    }
    DispatcherType type = request.getDispatcherType();
    FirstRequest first =
        type == DispatcherType.ERROR
            ? beforeError(request, rules)
            : type == DispatcherType.FORWARD
                ? beforeForward(request, rules)
                : new FirstRequest(
                    request.getRequestURI(),
                    request.getMethod(),
                    Mapped.of(request.getHttpServletMapping()));
    request.setAttribute(ATTRIBUTE, first);
    return first;
  }

  private static FirstRequest beforeError(HttpServletRequest request, ServletRules rules) {
    String uri = attribute(request, RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
    String method = attribute(request, ERROR_METHOD, request.getMethod());
    return new FirstRequest(uri, asked(request, method), rules.find(uri));
  }

  private static FirstRequest beforeForward(HttpServletRequest request, ServletRules rules) {
    String uri = attribute(request, RequestDispatcher.FORWARD_REQUEST_URI, request.getRequestURI());
    return new FirstRequest(
        uri,
        asked(request, request.getMethod()),
        Mapped.of(request.getAttribute(RequestDispatcher.FORWARD_MAPPING))
            .or(() -> rules.find(uri)));
  }

  /** Nothing but a preflight has that header; a login page is forwarded to as GET. */
  private static String asked(HttpServletRequest request, String method) {
    return request.getHeader(CorsHeader.REQUEST_METHOD) == null ? method : "OPTIONS";
  }

  private static String attribute(HttpServletRequest request, String name, String otherwise) {
    return request.getAttribute(name) instanceof String value ? value : otherwise;
  }
}
