package org.allowcredentials.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/**
 * Turns an exception that the application does not map into a response, so that the CORS headers
 * reach the browser: Jersey and CXF leave such an exception to the container, whose error page
 * bypasses the filters.
 *
 * <p>It is registered if the setting {@code cors.mapExceptions} is {@code true}, or by hand:
 *
 * <pre>{@code
 * new ResourceConfig(OrderResource.class).register(CorsExceptionMapper.class);
 * }</pre>
 *
 * <p>Every mapper of the application comes first: this one has the lowest priority, and the widest
 * type. With the servlet filter it is not needed.
 */
@Priority(Integer.MAX_VALUE)
@SuppressWarnings("exports") // Nobody has to read @Priority; the server does.
public final class CorsExceptionMapper implements ExceptionMapper<Throwable> {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  /** Called by servers. */
  public CorsExceptionMapper() {}

  /**
   * Returns the response of a {@link WebApplicationException}; for anything else a {@code 500}
   * without a body, after logging it with its stack trace.
   *
   * @param exception what was thrown
   * @return the response
   */
  @Override
  public Response toResponse(Throwable exception) {
    if (exception instanceof WebApplicationException known) {
      return known.getResponse();
    }
    LOG.log(
        System.Logger.Level.ERROR,
        "An exception without a mapper was answered with" + " 500.",
        exception);
    return Response.serverError().build();
  }
}
