package org.allowcredentials.benchmarks;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The filter that is copied from one answer on the web to the next, with the list of origins that
 * careful people add. It leaves out {@code Vary} and the guard, answers preflights for paths and
 * methods that do not exist, and writes the headers of a preflight on every answer.
 */
@PreMatching
final class CopiedFilter implements ContainerRequestFilter, ContainerResponseFilter {

  private final Set<String> origins;

  CopiedFilter(Policy policy) {
    origins = Set.copyOf(policy.origins());
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getMethod().equals("OPTIONS") && request.getHeaders().getFirst("Origin") != null) {
      request.abortWith(Response.ok().build());
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    String origin = request.getHeaders().getFirst("Origin");
    if (!isAllowed(origin)) {
      return;
    }
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putSingle("Access-Control-Allow-Origin", origin);
    headers.putSingle("Access-Control-Allow-Credentials", "true");
    headers.putSingle("Access-Control-Allow-Headers", Policy.HEADERS);
    headers.putSingle("Access-Control-Allow-Methods", Policy.METHODS);
  }

  private boolean isAllowed(@Nullable String origin) {
    return origin != null && origins.contains(origin);
  }
}
