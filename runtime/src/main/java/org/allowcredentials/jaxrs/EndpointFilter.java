package org.allowcredentials.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.policy.OriginGuard;
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
        endpoint(
            deployment.index().find(RequestPath.of(request.getUriInfo()), request.getMethod())));
  }

  private static Optional<VerifiedEndpoint> endpoint(EndpointIndex.Match match) {
    return match.undecided() ? Optional.of(UNDECIDED) : match.endpoint();
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Optional<VerifiedEndpoint> endpoint = endpointOf.apply(request);
    if (endpoint.isEmpty()) {
      return;
    }
    new Mark.Actual(endpoint.get()).putOn(request);
    Optional<CorsPolicy> policy = endpoint.get().policy();
    if (policy.isPresent() && !OriginGuard.admits(policy.get(), guarded(request))) {
      request.abortWith(Response.status(Response.Status.FORBIDDEN).build());
    }
  }

  private static OriginGuard.Request guarded(ContainerRequestContext request) {
    MultivaluedMap<String, String> headers = request.getHeaders();
    URI uri = request.getUriInfo().getRequestUri();
    List<String> host = Headers.lines(headers, "host");
    return new OriginGuard.Request(
        request.getMethod(),
        Headers.lines(headers, Headers.FETCH_SITE),
        Headers.lines(headers, Headers.ORIGIN),
        host.size() == 1 ? host.get(0) : "",
        uri.getScheme() == null ? "" : uri.getScheme());
  }
}
