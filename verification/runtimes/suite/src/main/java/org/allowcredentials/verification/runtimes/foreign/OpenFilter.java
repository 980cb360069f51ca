package org.allowcredentials.verification.runtimes.foreign;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** One of the many that let everyone in, and answer every {@code OPTIONS}. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class OpenFilter implements ContainerRequestFilter, ContainerResponseFilter {

  /** Called by servers. */
  public OpenFilter() {}

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getMethod().equals("OPTIONS")) {
      request.abortWith(Response.ok().build());
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().add("Access-Control-Allow-Origin", request.getHeaderString("Origin"));
    response.getHeaders().add("Access-Control-Allow-Credentials", "true");
    response.getHeaders().add("Access-Control-Allow-Methods", "GET, PUT, POST, DELETE");
    response.getHeaders().add("Access-Control-Allow-Headers", "*");
    response.getHeaders().add("Access-Control-Expose-Headers", "*");
    response.getHeaders().add("Access-Control-Max-Age", "86400");
  }
}
