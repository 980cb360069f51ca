package org.allowcredentials.jaxrs.jersey;

import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes headers, and only then leaves an exception to the container; which answers it as ever,
 * with its own page. What is sent already stays as it is.
 */
final class FailureWriter implements ContainerResponseWriter {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  /** Helidon sends a response as soon as it has a status, and would then answer a second time. */
  private static final String SENDS_AT_ONCE = "io.helidon.";

  private final ContainerRequest request;
  private final ContainerResponseWriter container;
  private final ContainerResponseFilter headers;
  private volatile boolean isWritten;

  FailureWriter(
      ContainerRequest request,
      ContainerResponseWriter container,
      ContainerResponseFilter headers) {
    this.request = request;
    this.container = container;
    this.headers = headers;
  }

  /** Returns whether what writes a response needs one of these around it. */
  static boolean fits(@Nullable ContainerResponseWriter container) {
    return container != null
        && !(container instanceof FailureWriter)
        && !container.getClass().getName().startsWith(SENDS_AT_ONCE);
  }

  @Override
  public @Nullable OutputStream writeResponseStatusAndHeaders(
      long contentLength, ContainerResponse response) {
    isWritten = true;
    return container.writeResponseStatusAndHeaders(contentLength, response);
  }

  /** Jersey may call this twice: also when it could not write the response of its own mapper. */
  @Override
  public void failure(Throwable error) {
    if (!isWritten) {
      isWritten = true;
      writeHeaders();
    }
    container.failure(error);
  }

  /** What is wrong here must not hide the exception itself. */
  private void writeHeaders() {
    ContainerResponse response = new ContainerResponse(request, Response.serverError().build());
    try {
      headers.filter(request, response);
      if (!response.getHeaders().isEmpty()) {
        container.writeResponseStatusAndHeaders(0, response);
      }
    } catch (IOException | RuntimeException e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "An exception without a mapper is answered without CORS headers: they cannot be written.",
          e);
    }
  }

  @Override
  public boolean suspend(long timeOut, TimeUnit unit, TimeoutHandler handler) {
    return container.suspend(timeOut, unit, handler);
  }

  @Override
  public void setSuspendTimeout(long timeOut, TimeUnit unit) {
    container.setSuspendTimeout(timeOut, unit);
  }

  @Override
  public void commit() {
    container.commit();
  }

  @Override
  public boolean enableResponseBuffering() {
    return container.enableResponseBuffering();
  }
}
