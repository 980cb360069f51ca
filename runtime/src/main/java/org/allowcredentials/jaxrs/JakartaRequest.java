package org.allowcredentials.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.List;
import org.allowcredentials.answer.RequestHead;

/**
 * A request as Jakarta REST shows it.
 *
 * @param context the request
 * @param paths gives the path that the server matches
 */
record JakartaRequest(ContainerRequestContext context, Paths paths) implements RequestHead {

  @Override
  public String method() {
    return context.getMethod();
  }

  @Override
  public String path() {
    return paths.of(context);
  }

  @Override
  public URI uri() {
    return context.getUriInfo().getRequestUri();
  }

  @Override
  public List<String> lines(String name) {
    return lines(context, name);
  }

  /** {@code getHeaderString} would copy the value, and hide that there are two. */
  static List<String> lines(ContainerRequestContext context, String name) {
    List<String> lines = context.getHeaders().get(name);
    return lines == null ? List.of() : lines;
  }
}
