package org.allowcredentials.verification.servlet.app;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Below the API, where an endpoint has a policy, but outside of Jakarta REST. */
@WebServlet(urlPatterns = "/api/accounts/direct", asyncSupported = true)
public class DirectServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
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
