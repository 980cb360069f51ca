package org.allowcredentials.samples.demo;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/**
 * What went wrong, as RFC 9457 wants it told.
 *
 * @param title the status in words
 * @param status the status
 * @param detail what to do about it
 */
record Problem(String title, int status, String detail) {

  /** Returns the answer that tells this problem. */
  static Response response(Status status, String detail) {
    return Response.status(status)
        .type("application/problem+json")
        .entity(new Problem(status.getReasonPhrase(), status.getStatusCode(), detail))
        .build();
  }

  /** Returns the exception that ends a resource method with this problem. */
  static WebApplicationException exception(Status status, String detail) {
    return new WebApplicationException(response(status, detail));
  }
}
