package org.allowcredentials.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allowcredentials.deploy.Deployment;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.table.VerifiedEndpoint;

/**
 * Answers preflights, before any other filter and without running anything of the application: a
 * preflight carries no credentials, so authentication would refuse it.
 *
 * <p>Only decides; {@link CorsResponseFilter} writes the headers.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch">Fetch, CORS-preflight
 *     fetch</a>
 */
@Priority(Integer.MIN_VALUE)
@PreMatching
final class PreflightFilter implements ContainerRequestFilter {

  /** What may be granted below a locator whose classes are not known. */
  private static final Set<String> COMMON_VERBS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

  private final Deployment deployment;

  PreflightFilter(Deployment deployment) {
    this.deployment = deployment;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (!request.getMethod().equals("OPTIONS")) {
      return;
    }
    MultivaluedMap<String, String> headers = request.getHeaders();
    List<String> origins = Headers.lines(headers, Headers.ORIGIN);
    List<String> verbs = Headers.lines(headers, Headers.REQUEST_METHOD);
    if (origins.isEmpty() || verbs.size() != 1) {
      return;
    }
    String verb = verbs.get(0);
    Optional<VerifiedEndpoint> found =
        deployment.index().find(RequestPath.of(request.getUriInfo()), verb).endpoint();
    if (found.isEmpty() || found.get().policy().isEmpty() || !isGrantable(found.get(), verb)) {
      return;
    }
    CorsPolicy policy = found.get().policy().get();
    Optional<String> allowed = policy.allow(origins);
    new Mark.Preflight(found.get(), verb, allowed).putOn(request);
    Response.Status status =
        allowed.isPresent() ? Response.Status.NO_CONTENT : Response.Status.FORBIDDEN;
    request.abortWith(Response.status(status).build());
  }

  private static boolean isGrantable(VerifiedEndpoint endpoint, String verb) {
    return !endpoint.endpoint().isLocator() || COMMON_VERBS.contains(verb);
  }
}
