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
import java.util.stream.Stream;
import org.allowcredentials.policy.OriginGuard;
import org.allowcredentials.table.Grant;
import org.allowcredentials.table.VerifiedEndpoint;

/**
 * Bound to one resource method: tells the response filter which policy applies, and is the origin
 * guard, first of the filters that run after matching, so before authentication.
 */
@Priority(Integer.MIN_VALUE)
final class EndpointFilter implements ContainerRequestFilter {

  private final Optional<VerifiedEndpoint> own;
  private final Function<ContainerRequestContext, Optional<VerifiedEndpoint>> endpointOf;

  private EndpointFilter(
      Optional<VerifiedEndpoint> own,
      Function<ContainerRequestContext, Optional<VerifiedEndpoint>> endpointOf) {
    this.own = own;
    this.endpointOf = endpointOf;
  }

  /**
   * Returns the filter of a method of a root class. Below a locator whose class is not known the
   * locator speaks, should it return a root class.
   */
  static EndpointFilter of(VerifiedEndpoint endpoint, Deployment deployment) {
    Optional<VerifiedEndpoint> own = Optional.of(endpoint);
    return new EndpointFilter(
        own,
        request ->
            deployment.hasOpenLocators()
                ? find(deployment, request)
                    .filter(found -> found.endpoint().isLocator())
                    .or(() -> own)
                : own);
  }

  /**
   * Returns the filter of a method that only a locator leads to. What a preflight is told for the
   * path applies to the request too: that of the locator where it is declared to return another
   * type. Only the guard asks the method's own policy as well.
   *
   * @param own what the class itself says, if it says anything
   */
  static EndpointFilter byPath(Optional<VerifiedEndpoint> own, Deployment deployment) {
    Optional<Grant> grant = own.flatMap(VerifiedEndpoint::policy).map(Grant::of);
    return new EndpointFilter(
        own,
        request ->
            find(deployment, request)
                .filter(found -> own.isEmpty() || !found.policy().map(Grant::of).equals(grant))
                .or(() -> own));
  }

  private static Optional<VerifiedEndpoint> find(
      Deployment deployment, ContainerRequestContext request) {
    return deployment
        .index()
        .find(RequestPath.of(request.getUriInfo()), request.getMethod())
        .endpoint();
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Optional<VerifiedEndpoint> endpoint = endpointOf.apply(request);
    endpoint.ifPresent(found -> new Mark.Actual(found).putOn(request));
    boolean refused =
        Stream.of(endpoint, own)
            .flatMap(Optional::stream)
            .distinct()
            .flatMap(each -> each.policy().stream())
            .anyMatch(policy -> !OriginGuard.admits(policy, guarded(request)));
    if (refused) {
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
