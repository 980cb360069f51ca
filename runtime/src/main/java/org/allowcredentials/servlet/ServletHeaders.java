package org.allowcredentials.servlet;

import jakarta.servlet.http.HttpServletResponse;
import org.allowcredentials.answer.CorsHeader;
import org.allowcredentials.answer.ResponseHeaders;
import org.allowcredentials.answer.Vary;

/**
 * The headers of a response as a servlet container shows them.
 *
 * @param response the response
 */
record ServletHeaders(HttpServletResponse response) implements ResponseHeaders {

  @Override
  public void set(String name, String value) {
    response.setHeader(name, value);
  }

  /**
   * Servlet 6.1 removes a header that is set to null. Before it some containers cannot remove one;
   * an empty value grants nothing either.
   */
  @Override
  public boolean remove(String name) {
    String value = response.getHeader(name);
    if (value == null || value.isEmpty()) {
      return false;
    }
    response.setHeader(name, null);
    if (response.containsHeader(name)) {
      response.setHeader(name, "");
    }
    return true;
  }

  @Override
  public boolean removeCors() {
    boolean found = false;
    for (String name : CorsHeader.CORS) {
      found |= remove(name);
    }
    return found;
  }

  @Override
  public void vary(String name) {
    if (!Vary.has(response.getHeaders(CorsHeader.VARY), name)) {
      response.addHeader("Vary", name);
    }
  }
}
