package org.allowcredentials.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.allowcredentials.answer.Mark;
import org.allowcredentials.deploy.Deployment;
import org.allowcredentials.policy.OriginGuard;
import org.allowcredentials.table.VerifiedEndpoint;

/**
 * Bound to one resource method: tells the response filter which policy applies, and is the origin
 * guard, first of the filters that run after matching, so before authentication.
 */
@Priority(Integer.MIN_VALUE)
final class EndpointFilter implements ContainerRequestFilter {

  private final Function<ContainerRequestContext, Optional<VerifiedEndpoint>> endpointOf;
  private final EndpointGuard guard;

  private EndpointFilter(
      Function<ContainerRequestContext, Optional<VerifiedEndpoint>> endpointOf,
      EndpointGuard guard) {
    this.endpointOf = endpointOf;
    this.guard = guard;
  }

  /** Returns the filter of a method whose endpoint is known. */
  static EndpointFilter of(VerifiedEndpoint endpoint, EndpointGuard guard) {
    Optional<VerifiedEndpoint> constant = Optional.of(endpoint);
    return new EndpointFilter(request -> constant, guard);
  }

  /** Returns the filter of a method that only a locator leads to. */
  static EndpointFilter byPath(Deployment deployment, EndpointGuard guard) {
    return new EndpointFilter(
        request ->
            deployment
                .index()
                .find(RequestPath.of(request.getUriInfo()), request.getMethod())
                .endpoint(),
        guard);
  }

  @Override
  public void filter(ContainerRequestContext context) {
    Optional<VerifiedEndpoint> endpoint = endpointOf.apply(context);
    if (endpoint.isEmpty()) {
      return;
    }
    boolean isAdmitted = guard.admits(endpoint.get(), guarded(new JakartaRequest(context)));
    context.setProperty(Mark.PROPERTY, new Mark.Chosen(endpoint.get(), isAdmitted));
    if (!isAdmitted) {
      context.abortWith(Response.status(Response.Status.FORBIDDEN).build());
    }
  }

  private static OriginGuard.Request guarded(JakartaRequest request) {
    return new OriginGuard.Request(request.method(), request::lines, request::uri);
  }
}
