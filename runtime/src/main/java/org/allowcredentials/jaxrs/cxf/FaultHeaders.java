package org.allowcredentials.jaxrs.cxf;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.cxf.jaxrs.impl.ContainerRequestContextImpl;
import org.apache.cxf.jaxrs.impl.ContainerResponseContextImpl;
import org.apache.cxf.jaxrs.impl.ResponseImpl;
import org.apache.cxf.message.Message;

/**
 * Finds again, in the fault chain of CXF, what writes our headers: there no response filter runs.
 * As a filter it does nothing; that is how CXF keeps it for its endpoint.
 */
public final class FaultHeaders implements ContainerResponseFilter {

  private static final String RESPONSE = "HTTP.RESPONSE";

  private final ContainerResponseFilter headers;

  private FaultHeaders(ContainerResponseFilter headers) {
    this.headers = headers;
  }

  /**
   * Lets headers be written where CXF leaves an exception to its container.
   *
   * @param context where it is registered
   * @param headers writes them
   */
  public static void tell(FeatureContext context, ContainerResponseFilter headers) {
    context.register(new FaultHeaders(headers));
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    // The response filter itself writes the headers of what CXF answers.
  }

  /** Writes the headers into the response of the servlet container, unless it is sent. */
  void write(Message fault) throws IOException {
    Message request = fault.getExchange().getInMessage();
    if (request.get(RESPONSE) instanceof HttpServletResponse servlet && !servlet.isCommitted()) {
      ResponseImpl response = (ResponseImpl) Response.serverError().build();
      headers.filter(
          new ContainerRequestContextImpl(request, false, true),
          new ContainerResponseContextImpl(response, fault, null, null));
      response
          .getHeaders()
          .forEach((name, lines) -> servlet.setHeader(name, line(lines)));
    }
  }

  private static String line(List<Object> lines) {
    return lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
