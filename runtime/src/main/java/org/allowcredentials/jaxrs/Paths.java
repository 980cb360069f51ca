package org.allowcredentials.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.allowcredentials.answer.SentRequest;

/** Gives the path of a request that the server matches. */
@FunctionalInterface
interface Paths {

  /** Where nothing but the URI tells it. */
  Paths BY_URI =
      new Paths() {
        @Override
        public String of(ContainerRequestContext context) {
          return RequestPath.of(context.getUriInfo());
        }

        @Override
        public SentRequest sent(ContainerRequestContext context) {
          return RequestPath.sent(context.getUriInfo(), context.getMethod());
        }
      };

  /** Returns the encoded path below the base of the application, with its first slash. */
  String of(ContainerRequestContext context);

  /** Returns the request as it is now. */
  default SentRequest sent(ContainerRequestContext context) {
    return new SentRequest(of(context), context.getMethod());
  }
}
