package org.allowcredentials.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.allowcredentials.answer.Actual;
import org.allowcredentials.answer.Mark;
import org.allowcredentials.deploy.Deployment;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.table.VerifiedEndpoint;

/**
 * Bound to one resource method: tells the response filter which policy applies, and is the origin
 * guard, first of the filters that run after matching, so before authentication.
 */
@Priority(Integer.MIN_VALUE)
final class EndpointFilter implements ContainerRequestFilter {

  private final Function<ContainerRequestContext, Optional<VerifiedEndpoint>> endpointOf;

  private EndpointFilter(Function<ContainerRequestContext, Optional<VerifiedEndpoint>> endpointOf) {
    this.endpointOf = endpointOf;
  }

  /** Returns the filter of a method whose endpoint is known. */
  static EndpointFilter of(VerifiedEndpoint endpoint) {
    Optional<VerifiedEndpoint> constant = Optional.of(endpoint);
    return new EndpointFilter(request -> constant);
  }

  /** Returns the filter of a method that only a locator leads to. */
  static EndpointFilter byPath(Deployment deployment) {
    return new EndpointFilter(request ->
        deployment
            .index()
            .find(RequestPath.of(request.getUriInfo()), request.getMethod())
            .endpoint());
  }

  @Override
  public void filter(ContainerRequestContext context) {
    Optional<VerifiedEndpoint> endpoint = endpointOf.apply(context);
    if (endpoint.isEmpty()) {
      return;
    }
    Optional<CorsPolicy> policy = endpoint.get().policy();
    boolean isAdmitted =
        policy.isEmpty() || Actual.isAdmitted(policy.get(), new JakartaRequest(context));
    context.setProperty(Mark.PROPERTY, new Mark.Chosen(endpoint.get(), isAdmitted));
    if (!isAdmitted) {
      context.abortWith(Response.status(Response.Status.FORBIDDEN).build());
    }
  }
}
