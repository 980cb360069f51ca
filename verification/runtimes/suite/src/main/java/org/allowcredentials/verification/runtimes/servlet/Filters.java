package org.allowcredentials.verification.runtimes.servlet;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Set;
import org.allowcredentials.servlet.CorsServletFilter;
import org.allowcredentials.verification.runtimes.application.ContractApplication;

/** Servlet filters that an application may have. */
public final class Filters {

  private Filters() {}

  /** Returns ours. */
  public static Filter ours() {
    Set<Class<?>> resources = new HashSet<>(new ContractApplication().getClasses());
    resources.add(ResetResource.class);
    return new CorsServletFilter("/", resources);
  }

  /** Returns ours, which is given no class: the server must tell. */
  public static Filter knowingNothing() {
    return new CorsServletFilter("/", Set.of());
  }

  /** Returns one that refuses whatever has the header {@code X-Refuse}, as a login does. */
  public static Filter refusing() {
    return (request, response, chain) -> {
      if (((HttpServletRequest) request).getHeader("X-Refuse") == null) {
        chain.doFilter(request, response);
      } else {
        ((HttpServletResponse) response).setStatus(401);
      }
    };
  }

  /** Returns one of the many that let everyone in. */
  public static Filter openToEveryone() {
    return (request, response, chain) -> {
      String origin = ((HttpServletRequest) request).getHeader("Origin");
      HttpServletResponse http = (HttpServletResponse) response;
      if (origin != null) {
        http.setHeader("Access-Control-Allow-Origin", origin);
        http.setHeader("Access-Control-Allow-Credentials", "true");
        http.setHeader("Access-Control-Expose-Headers", "X-Foreign");
      }
      http.addHeader("Vary", "Accept-Language");
      chain.doFilter(request, response);
    };
  }

  /** Returns one that answers what an application throws. */
  public static Filter catchesAll() {
    return (request, response, chain) -> {
      try {
        chain.doFilter(request, response);
      } catch (ServletException | RuntimeException e) {
        HttpServletResponse http = (HttpServletResponse) response;
        http.reset();
        http.setStatus(503);
        http.getOutputStream().print("caught");
      }
    };
  }
}
