package org.allowcredentials.verification.servlet.app;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers in place of Jakarta REST, whose servlet would serve these paths: as a login filter does.
 */
@WebFilter(
    urlPatterns = {"/api/accounts/direct", "/api/accounts/internal/direct"},
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ASYNC},
    asyncSupported = true)
public class DirectFilter implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getParameter("do") == null) {
      chain.doFilter(request, response);
    } else {
      answer(request, (HttpServletResponse) response);
    }
  }

  private static void answer(ServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (request.getDispatcherType() == DispatcherType.ASYNC) {
      response.getWriter().print("dispatched");
      return;
    }
    switch (request.getParameter("do")) {
      case "write" -> response.getWriter().print("written");
      case "reset" -> {
        response.setHeader("X-Before", "1");
        response.getWriter().print("lost");
        response.reset();
        response.getWriter().print("after reset");
      }
      case "flush" -> {
        response.flushBuffer();
        response.setHeader("Access-Control-Allow-Origin", "*");
      }
      case "404" -> response.sendError(404);
      case "503" -> response.sendError(503, "busy");
      case "redirect" -> response.sendRedirect("elsewhere");
      case "throw" -> throw new ServletException("on purpose");
      case "reset-foreign" -> {
        response.reset();
        response.setHeader("Access-Control-Allow-Origin", "https://app.example.com");
        response.setHeader("Access-Control-Allow-Credentials", "true");
        response.flushBuffer();
      }
      case "foreign" -> {
        response.addHeader("Access-Control-Allow-Origin", "*");
        response.addHeader("access-control-allow-origin", "https://evil.example");
        response.setHeader("Access-Control-Allow-Credentials", "TRUE");
        response.addIntHeader("Access-Control-Max-Age", 5);
        response.getWriter().print("foreign");
      }
      case "vary" -> {
        response.setHeader("Vary", "Accept-Language");
        response.getWriter().print("varied");
      }
      case "async" -> request.startAsync().dispatch();
      case "complete" -> {
        AsyncContext async = request.startAsync();
        async.start(() -> {
          ((HttpServletResponse) async.getResponse()).setStatus(202);
          async.complete();
        });
      }
      case "forward" ->
          request.getRequestDispatcher("/api/accounts/rates").forward(request, response);
      case "include" -> {
        response.getWriter().print("before ");
        request.getRequestDispatcher("/static.txt").include(request, response);
      }
      case "static" -> request.getRequestDispatcher("/nothing.txt").forward(request, response);
      default -> throw new ServletException("unknown");
    }
  }
}
