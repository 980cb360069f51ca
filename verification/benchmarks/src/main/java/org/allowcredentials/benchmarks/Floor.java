package org.allowcredentials.benchmarks;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The floor: the least that a right answer needs, written by hand for {@link Orders} and nothing
 * else. Whoever wants to be faster has to leave something out:
 *
 * <ul>
 *   <li>every answer says {@code Vary: Origin}, or a cache would serve one origin's to another;
 *   <li>but not where the path is unknown: no policy is about that;
 *   <li>an allowed origin gets three headers more: the origin, credentials, what it may read;
 *   <li>a preflight is answered for a path and a method that exist, by six headers;
 *   <li>a write of an origin that is not allowed is refused before it runs.
 * </ul>
 *
 * <p>It compares the {@code Origin} as it was sent, answers with its own copy, reads no list of
 * requested headers (the browser compares it), and never shares a header's list: what comes after a
 * filter may add to that.
 */
final class Floor {

  private static final int FORBIDDEN = 403;
  private static final int NO_CONTENT = 204;
  private static final int NOT_FOUND = 404;

  private final String last;
  private final Map<String, String> origins = new HashMap<>();
  private final boolean isPattern;

  Floor(Policy policy) {
    isPattern = policy.isPattern();
    last = policy.origins().get(policy.origins().size() - 1);
    policy.origins().forEach(origin -> origins.put(origin, origin));
  }

  /** Returns an origin as it may be answered, or null if it is not allowed. */
  private @Nullable String allowed(String origin) {
    if (isPattern) {
      return isBelow(origin) ? origin : null;
    }
    return origin.equals(last) ? last : origins.size() == 1 ? null : origins.get(origin);
  }

  /** Returns whether an origin is {@code https://*.example.com}: letters, digits, hyphens, dots. */
  private static boolean isBelow(String origin) {
    int end = origin.length() - ".example.com".length();
    int start = "https://".length();
    if (end <= start
        || end > start + 253
        || !origin.startsWith("https://")
        || !origin.endsWith(".example.com")) {
      return false;
    }
    char before = '.';
    for (int i = start; i < end; i++) {
      char each = origin.charAt(i);
      boolean isInName =
          (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '-';
      if (!isInName && (each != '.' || before == '.')) {
        return false;
      }
      before = each;
    }
    return before != '.';
  }

  /** Returns the methods at a path, or null if there are none. */
  private static @Nullable String methods(String path) {
    if (path.equals("/orders")) {
      return "POST";
    }
    boolean isOrder = path.startsWith("/orders/") && path.indexOf('/', "/orders/".length()) < 0;
    return isOrder ? "GET, PUT" : null;
  }

  private static boolean isUnsafe(String method) {
    return !method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS");
  }

  /** The floor on Jakarta REST: header names in lower case are what Jersey need not copy. */
  @PreMatching
  static final class Rest implements ContainerRequestFilter, ContainerResponseFilter {

    private final Floor floor;

    Rest(Policy policy) {
      floor = new Floor(policy);
    }

    @Override
    public void filter(ContainerRequestContext request) {
      MultivaluedMap<String, String> headers = request.getHeaders();
      List<String> origin = headers.get("origin");
      if (origin == null) {
        return;
      }
      String method = request.getMethod();
      if (method.equals("OPTIONS")) {
        List<String> verb = headers.get("access-control-request-method");
        if (verb != null) {
          String path = request.getUriInfo().getRequestUri().getRawPath();
          request.abortWith(preflight(allowed(origin), methods(path), verb.get(0)));
        }
      } else if (isUnsafe(method) && allowed(origin) == null) {
        request.abortWith(Response.status(Response.Status.FORBIDDEN).build());
      }
    }

    private @Nullable String allowed(List<String> origin) {
      return origin.size() == 1 ? floor.allowed(origin.get(0)) : null;
    }

    private static Response preflight(
        @Nullable String allowed, @Nullable String methods, String verb) {
      if (allowed == null || methods == null || !methods.contains(verb)) {
        return Response.status(Response.Status.FORBIDDEN).build();
      }
      Response response = Response.noContent().build();
      MultivaluedMap<String, Object> headers = response.getHeaders();
      headers.put("access-control-allow-origin", line(allowed));
      headers.put("access-control-allow-credentials", line("true"));
      headers.put("access-control-allow-methods", line(methods));
      headers.put("access-control-allow-headers", line(Policy.HEADERS));
      headers.put("access-control-max-age", line("1800"));
      return response;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
      if (response.getStatus() == NOT_FOUND
          && methods(request.getUriInfo().getRequestUri().getRawPath()) == null) {
        return;
      }
      MultivaluedMap<String, Object> headers = response.getHeaders();
      List<Object> vary = headers.get("vary");
      if (vary == null) {
        headers.put("vary", line("Origin"));
      } else {
        vary.add("Origin");
      }
      List<String> origin = request.getHeaders().get("origin");
      if (origin == null || request.getMethod().equals("OPTIONS")) {
        return;
      }
      String allowed = allowed(origin);
      if (allowed != null) {
        headers.put("access-control-allow-origin", line(allowed));
        headers.put("access-control-allow-credentials", line("true"));
        headers.put("access-control-expose-headers", line(Policy.EXPOSED));
      }
    }

    private static List<Object> line(String value) {
      return new OneLine(value);
    }
  }

  /** The floor on servlets. */
  static final class Servlet implements Filter {

    private final Floor floor;

    Servlet(Policy policy) {
      floor = new Floor(policy);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      HttpServletRequest asked = (HttpServletRequest) request;
      HttpServletResponse answer = (HttpServletResponse) response;
      String methods = methods(asked.getRequestURI());
      if (methods == null) {
        chain.doFilter(request, response);
        return;
      }
      answer.addHeader("Vary", "Origin");
      String origin = asked.getHeader("Origin");
      if (origin == null) {
        chain.doFilter(request, response);
        return;
      }
      String allowed = floor.allowed(origin);
      String method = asked.getMethod();
      String verb =
          method.equals("OPTIONS") ? asked.getHeader("Access-Control-Request-Method") : null;
      if (verb != null) {
        preflight(allowed, methods, verb, answer);
      } else if (allowed == null && isUnsafe(method)) {
        answer.setStatus(FORBIDDEN);
      } else {
        if (allowed != null) {
          answer.setHeader("Access-Control-Allow-Origin", allowed);
          answer.setHeader("Access-Control-Allow-Credentials", "true");
          answer.setHeader("Access-Control-Expose-Headers", Policy.EXPOSED);
        }
        chain.doFilter(request, response);
      }
    }

    private static void preflight(
        @Nullable String allowed, String methods, String verb, HttpServletResponse answer) {
      if (allowed == null || !methods.contains(verb)) {
        answer.setStatus(FORBIDDEN);
        return;
      }
      answer.setHeader("Access-Control-Allow-Origin", allowed);
      answer.setHeader("Access-Control-Allow-Credentials", "true");
      answer.setHeader("Access-Control-Allow-Methods", methods);
      answer.setHeader("Access-Control-Allow-Headers", Policy.HEADERS);
      answer.setHeader("Access-Control-Max-Age", "1800");
      answer.setStatus(NO_CONTENT);
    }
  }

  /** A list of one value, to which others may add: 24 bytes, where a linked list has 56. */
  private static final class OneLine extends AbstractList<Object> {

    private final Object only;
    private @Nullable List<Object> more;

    OneLine(Object only) {
      this.only = only;
    }

    @Override
    public int size() {
      return more == null ? 1 : more.size();
    }

    @Override
    public Object get(int index) {
      return more == null && index == 0 ? only : all().get(index);
    }

    @Override
    public Object set(int index, Object value) {
      return all().set(index, value);
    }

    @Override
    public void add(int index, Object value) {
      all().add(index, value);
    }

    @Override
    public Object remove(int index) {
      return all().remove(index);
    }

    private List<Object> all() {
      List<Object> all = more;
      if (all == null) {
        all = new ArrayList<>(List.of(only));
        more = all;
      }
      return all;
    }
  }
}
