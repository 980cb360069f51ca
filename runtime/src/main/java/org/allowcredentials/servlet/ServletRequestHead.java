package org.allowcredentials.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.allowcredentials.answer.RequestHead;

/**
 * A request as a servlet container shows it, as the browser sent it: an error page or a forward
 * sees another path, and some see another method.
 *
 * @param request the request, for its headers
 * @param method its method
 * @param path its path below the base of the application
 */
record ServletRequestHead(HttpServletRequest request, String method, String path)
    implements RequestHead {

  /** The path plays no part in what is asked of it. */
  @Override
  public URI uri() {
    try {
      return new URI(
          request.getScheme(),
          null,
          request.getServerName(),
          request.getServerPort(),
          "/",
          null,
          null);
    } catch (URISyntaxException e) {
      return URI.create("/");
    }
  }

  @Override
  public List<String> lines(String name) {
    Enumeration<String> lines = request.getHeaders(name);
    return lines == null ? List.of() : Collections.list(lines);
  }
}
