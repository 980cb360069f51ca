package org.allowcredentials.verification.servlet.containers;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A servlet that is no Jakarta REST; it answers whatever it is asked. */
public final class Plain extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final String name;

  /** Makes one. */
  public Plain(String name) {
    this.name = name;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("X-Ran", name);
    if (request.getParameter("error") != null) {
      response.sendError(Integer.parseInt(request.getParameter("error")));
    } else {
      response.getWriter().print(name + " " + request.getMethod());
    }
  }
}
