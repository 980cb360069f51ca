package org.allowcredentials.verification.runtimes.validation;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers 422, as many APIs do. */
@Provider
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {

  /** Called by servers. */
  public ViolationMapper() {}

  @Override
  public Response toResponse(ConstraintViolationException exception) {
    return Response.status(422).entity("invalid").type("text/plain").build();
  }
}
