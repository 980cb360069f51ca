package org.allowcredentials.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.allowcredentials.answer.EndpointGuard;
import org.allowcredentials.answer.Mark;
import org.allowcredentials.deploy.Deployment;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.resource.Endpoint;
import org.allowcredentials.table.EndpointIndex;
import org.allowcredentials.table.VerifiedEndpoint;

/**
 * Bound to one resource method: tells the response filter which policy applies, and is the origin
 * guard, first of the filters that run after matching, so before authentication.
 */
@Priority(Integer.MIN_VALUE)
final class EndpointFilter implements ContainerRequestFilter {

  /** Stands for whatever runs: a path that is too hard to look up must not evade the guard. */
  private static final VerifiedEndpoint UNDECIDED =
      VerifiedEndpoint.of(
          "?",
          new Endpoint("?", "", "?", List.of(), "", Optional.empty()),
          Optional.of(CorsPolicy.trustingNobody()));

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
            endpoint(
                deployment.index().find(RequestPath.of(request.getUriInfo()), request.getMethod())),
        guard);
  }

  private static Optional<VerifiedEndpoint> endpoint(EndpointIndex.Match match) {
    return match.undecided() ? Optional.of(UNDECIDED) : match.endpoint();
  }

  @Override
  public void filter(ContainerRequestContext context) {
    Optional<VerifiedEndpoint> endpoint = endpointOf.apply(context);
    if (endpoint.isEmpty()) {
      return;
    }
    boolean isAdmitted = guard.admits(endpoint.get(), new JakartaRequest(context));
    context.setProperty(Mark.PROPERTY, new Mark.Chosen(endpoint.get(), isAdmitted));
    if (!isAdmitted) {
      context.abortWith(Response.status(Response.Status.FORBIDDEN).build());
    }
  }
}
