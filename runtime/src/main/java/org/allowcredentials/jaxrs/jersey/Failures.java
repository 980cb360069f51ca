package org.allowcredentials.jaxrs.jersey;

import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.spi.ExtendedExceptionMapper;

/**
 * Is told of exceptions, and maps none. An exception that nobody maps goes to the container, past
 * the response filters; so the request gets a {@link FailureWriter}. Requests without an exception
 * cost nothing.
 */
@Priority(Integer.MAX_VALUE)
public final class Failures implements ExtendedExceptionMapper<Throwable> {

  private final JerseyInjection injection;
  private final ContainerResponseFilter headers;

  private Failures(JerseyInjection injection, ContainerResponseFilter headers) {
    this.injection = injection;
    this.headers = headers;
  }

  /**
   * Lets Jersey write headers before it leaves an exception to the container.
   *
   * @param context where it is registered
   * @param headers writes them
   */
  public static void tell(FeatureContext context, ContainerResponseFilter headers) {
    context.register(new Failures(JerseyInjection.of(context), headers));
  }

  /**
   * Returns false: the mappers of the application and of Jersey decide as if this was not there.
   */
  @Override
  public boolean isMappable(Throwable exception) {
    if (exception instanceof WebApplicationException) {
      return false; // Jersey answers it itself, such as each 404.
    }
    if (injection.find(ContainerRequest.class) instanceof ContainerRequest request
        && FailureWriter.fits(request.getResponseWriter())) {
      request.setWriter(new FailureWriter(request, request.getResponseWriter(), headers));
    }
    return false;
  }

  /**
   * Returns what Jersey's own mapper for everything returns. Jersey never asks; whoever looks for
   * the mapper of a class, without an exception, may be given this one in place of that.
   */
  @Override
  public Response toResponse(Throwable exception) {
    return exception instanceof WebApplicationException known
        ? known.getResponse()
        : Response.serverError().build();
  }
}
