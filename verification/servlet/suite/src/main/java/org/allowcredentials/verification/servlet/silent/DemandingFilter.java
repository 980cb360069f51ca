package org.allowcredentials.verification.servlet.silent;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/** Wants a number in each request. */
public class DemandingFilter implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    int number = Integer.parseInt(request.getHeaderString("X-Number"));
    response.getHeaders().putSingle("X-Next", number + 1);
  }
}
