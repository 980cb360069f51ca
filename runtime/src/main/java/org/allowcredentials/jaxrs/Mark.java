package org.allowcredentials.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import org.allowcredentials.table.VerifiedEndpoint;

/** What the request filters found out, for the response filter. A property of the request. */
sealed interface Mark {

  /** The name of the property. */
  String PROPERTY = "org.allowcredentials.mark";

  /**
   * The method of this endpoint runs.
   *
   * @param endpoint the endpoint
   */
  record Actual(VerifiedEndpoint endpoint) implements Mark {}

  /**
   * A preflight that was answered.
   *
   * @param endpoint the endpoint that was asked for
   * @param verb the request method that was asked for
   * @param origin the origin to allow; empty if it is refused
   */
  record Preflight(VerifiedEndpoint endpoint, String verb, Optional<String> origin)
      implements Mark {}

  /**
   * Marks a request.
   *
   * @param request the request
   */
  default void putOn(ContainerRequestContext request) {
    request.setProperty(PROPERTY, this);
  }

  /**
   * Returns the mark of a request.
   *
   * @param request the request
   * @return the mark, if a filter of ours left one
   */
  static Optional<Mark> of(ContainerRequestContext request) {
    return request.getProperty(PROPERTY) instanceof Mark mark
        ? Optional.of(mark)
        : Optional.empty();
  }
}
