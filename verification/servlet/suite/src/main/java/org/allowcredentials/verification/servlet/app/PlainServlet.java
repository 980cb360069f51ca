package org.allowcredentials.verification.servlet.app;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Below the API, where the paths of endpoints would fit, and no part of it. */
@WebServlet(urlPatterns = {"/api/accounts/plain", "/api/secured/plain/*"})
public class PlainServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.getWriter().print("plain " + request.getMethod());
  }
}
