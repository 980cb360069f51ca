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
import org.allowcredentials.table.Grant;
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

  private final Optional<VerifiedEndpoint> own;
  private final Function<JakartaRequest, Optional<VerifiedEndpoint>> endpointOf;
  private final EndpointGuard guard;

  private EndpointFilter(
      Optional<VerifiedEndpoint> own,
      Function<JakartaRequest, Optional<VerifiedEndpoint>> endpointOf,
      EndpointGuard guard) {
    this.own = own;
    this.endpointOf = endpointOf;
    this.guard = guard;
  }

  /**
   * Returns the filter of a method of a root class. Below a locator whose class is not known the
   * locator speaks, should it return a root class.
   */
  static EndpointFilter of(VerifiedEndpoint endpoint, Deployment deployment, EndpointGuard guard) {
    Optional<VerifiedEndpoint> own = Optional.of(endpoint);
    return new EndpointFilter(
        own,
        request ->
            deployment.hasOpenLocators()
                ? find(deployment, request)
                    .filter(found -> found.endpoint().isLocator())
                    .or(() -> own)
                : own,
        guard);
  }

  /**
   * Returns the filter of a method that only a locator leads to. What a preflight is told for the
   * path applies to the request too: that of the locator where it is declared to return another
   * type. Only the guard asks the method's own policy as well.
   *
   * @param own what the class itself says, if it says anything
   */
  static EndpointFilter byPath(
      Optional<VerifiedEndpoint> own, Deployment deployment, EndpointGuard guard) {
    Optional<Grant> grant = own.flatMap(VerifiedEndpoint::policy).map(Grant::of);
    return new EndpointFilter(
        own,
        request ->
            find(deployment, request)
                .filter(found -> own.isEmpty() || !found.policy().map(Grant::of).equals(grant))
                .or(() -> own),
        guard);
  }

  private static Optional<VerifiedEndpoint> find(Deployment deployment, JakartaRequest request) {
    EndpointIndex.Match match = deployment.index().find(request.path(), request.method());
    return match.undecided() ? Optional.of(UNDECIDED) : match.endpoint();
  }

  @Override
  public void filter(ContainerRequestContext context) {
    JakartaRequest request = new JakartaRequest(context);
    Optional<VerifiedEndpoint> endpoint = endpointOf.apply(request);
    if (endpoint.isEmpty()) {
      return;
    }
    boolean isAdmitted =
        guard.admits(endpoint.get(), request)
            && (own.isEmpty() || own.equals(endpoint) || guard.admits(own.get(), request));
    context.setProperty(Mark.PROPERTY, new Mark.Chosen(endpoint.get(), isAdmitted));
    if (!isAdmitted) {
      context.abortWith(Response.status(Response.Status.FORBIDDEN).build());
    }
  }
}
