package org.allowcredentials.verification.servlet.silent;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;

/** Answers all OPTIONS itself, as first as can be. */
@PreMatching
@Priority(Integer.MIN_VALUE)
public class FirstFilter implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext context) {
    if (context.getMethod().equals("OPTIONS")) {
      context.abortWith(Response.ok("first").build());
    }
  }
}
