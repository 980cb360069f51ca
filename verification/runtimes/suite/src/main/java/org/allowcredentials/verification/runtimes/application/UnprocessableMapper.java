package org.allowcredentials.verification.runtimes.application;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The one mapper of the application. */
@Provider
public class UnprocessableMapper implements ExceptionMapper<Unprocessable> {

  /** Called by servers. */
  public UnprocessableMapper() {}

  @Override
  public Response toResponse(Unprocessable exception) {
    return Response.status(422).entity("mapped").type("text/plain").build();
  }
}
