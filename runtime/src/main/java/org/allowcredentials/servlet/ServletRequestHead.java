package org.allowcredentials.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.allowcredentials.answer.RequestHead;

/**
 * A request as a servlet container shows it, as the browser sent it: an error page or a forward
 * sees another path, and some see another method.
 *
 * @param request the request, for its headers
 * @param method its method
 * @param path its path below the base of the application
 * @param isCertain whether the server will match that path; else it is the whole path, for messages
 */
record ServletRequestHead(HttpServletRequest request, String method, String path, boolean isCertain)
    implements RequestHead {

  /** Returns a request for the application whose path, with that of the context, is the base. */
  static ServletRequestHead of(HttpServletRequest request, FirstRequest first, String base) {
    Optional<String> path = RequestedPath.below(first.uri(), base);
    return new ServletRequestHead(
        request, first.method(), path.orElse(first.uri()), path.isPresent());
  }

  /**
   * Returns scheme and authority: the path plays no part in what is asked of it. They are those of
   * the URL that servers begin with, too, which has no default port.
   */
  @Override
  public URI uri() {
    String url = request.getRequestURL().toString();
    int path = url.indexOf('/', url.indexOf("://") + 3);
    try {
      return new URI(path < 0 ? url : url.substring(0, path + 1));
    } catch (URISyntaxException e) {
      return URI.create("/");
    }
  }

  @Override
  public List<String> lines(String name) {
    Enumeration<String> lines = request.getHeaders(name);
    return lines == null || !lines.hasMoreElements() ? List.of() : Collections.list(lines);
  }
}
