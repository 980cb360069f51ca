package org.allowcredentials.jaxrs;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.allowcredentials.answer.CorsHeader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the response of a servlet container, below that of Jakarta REST.
 *
 * @param type named once, at the start: it fails at once where there are no servlets
 * @param find gives what the server has of a type
 */
record ServletVary(
    Class<HttpServletResponse> type, Function<Class<HttpServletResponse>, @Nullable Object> find)
    implements HeldVary {

  /**
   * Returns a reader.
   *
   * @param find gives the response, or nothing where the server runs in no servlet container
   * @throws LinkageError if there are no servlets
   */
  static HeldVary by(Function<Class<HttpServletResponse>, @Nullable Object> find) {
    return new ServletVary(HttpServletResponse.class, find);
  }

  /** The container is asked first whether there is any, because its collections are copies. */
  @Override
  public Collection<?> lines(ContainerResponseContext response) {
    return find.apply(type) instanceof HttpServletResponse servlet
            && servlet.containsHeader(CorsHeader.VARY)
        ? servlet.getHeaders(CorsHeader.VARY)
        : List.of();
  }
}
