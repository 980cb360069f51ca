package org.allowcredentials.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.policy.Rule;
import org.allowcredentials.table.EndpointIndex;
import org.allowcredentials.table.VerifiedEndpoint;

/**
 * Writes the headers of the CORS protocol, on every response of an endpoint that has a policy:
 * error responses too, or a browser hides the real error. The last of the response filters, and the
 * only place that writes. Running it twice changes nothing.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-responses">Fetch, HTTP responses</a>
 */
@Priority(Integer.MIN_VALUE)
final class CorsResponseFilter implements ContainerResponseFilter {

  /** Says that the headers now on the response are our own. */
  private static final String WRITTEN = "org.allowcredentials.written";

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  private final Deployment deployment;
  private final AtomicBoolean reported = new AtomicBoolean();

  CorsResponseFilter(Deployment deployment) {
    this.deployment = deployment;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Optional<Mark> mark = Mark.of(request);
    if (mark.isPresent() && mark.get() instanceof Mark.Preflight preflight) {
      writePreflight(preflight, response.getHeaders());
      return;
    }
    if (isPreflight(request)) {
      return; // Nobody may take what an OPTIONS method allows for itself for a grant.
    }
    Optional<CorsPolicy> policy =
        mark.isPresent() && mark.get() instanceof Mark.Actual actual
            ? actual.endpoint().policy()
            : unmatched(request, response);
    policy.ifPresent(applied -> writeActual(applied, request, response));
  }

  /** Returns whether this is a preflight that {@link PreflightFilter} did not answer. */
  private static boolean isPreflight(ContainerRequestContext request) {
    return request.getMethod().equals("OPTIONS")
        && !Headers.lines(request.getHeaders(), Headers.REQUEST_METHOD).isEmpty();
  }

  /**
   * Returns the policy for a request that failed before a method was chosen (401 by an early
   * filter, 404, 405, 406, 415): that of the endpoint which its path and verb name; if none has the
   * verb, the one that all endpoints of the path share. But if there was none and the request
   * succeeded, a method ran that this library cannot tell.
   */
  private Optional<CorsPolicy> unmatched(
      ContainerRequestContext request, ContainerResponseContext response) {
    String verb = request.getMethod();
    EndpointIndex.Match match = deployment.index().find(RequestPath.of(request.getUriInfo()), verb);
    boolean serversOwnAnswer =
        verb.equals("OPTIONS") && match.endpoint().filter(e -> !e.endpoint().isLocator()).isEmpty();
    if (serversOwnAnswer) {
      return Optional.empty();
    }
    if (match.endpoint().isPresent()) {
      return match.endpoint().get().policy();
    }
    if (response.getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) {
      return Optional.empty();
    }
    List<Optional<CorsPolicy>> policies =
        match.samePath().stream().map(VerifiedEndpoint::policy).distinct().toList();
    return policies.size() == 1 ? policies.get(0) : Optional.empty();
  }

  private void writePreflight(Mark.Preflight preflight, MultivaluedMap<String, Object> headers) {
    CorsPolicy policy = preflight.endpoint().policy().orElseThrow();
    replaceForeign(headers, preflight.endpoint().describe());
    if (policy.variesByOrigin()) {
      Headers.vary(headers, "Origin");
    }
    Headers.vary(headers, "Access-Control-Request-Method");
    if (preflight.origin().isEmpty()) {
      return;
    }
    allow(headers, policy, preflight.origin().get());
    if (!isSafelisted(preflight.verb())) {
      Headers.set(headers, Headers.ALLOW_METHODS, preflight.verb());
    }
    List<String> names = preflight.endpoint().requestHeaders();
    if (!names.isEmpty()) {
      Headers.set(headers, Headers.ALLOW_HEADERS, String.join(", ", names));
    }
    Headers.set(headers, Headers.MAX_AGE, Integer.toString(policy.maxAge()));
  }

  /** Browsers never ask whether these are allowed (Fetch, CORS-safelisted method). */
  private static boolean isSafelisted(String verb) {
    return verb.equals("GET") || verb.equals("HEAD") || verb.equals("POST");
  }

  private void writeActual(
      CorsPolicy policy, ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    boolean again = request.getProperty(WRITTEN) != null;
    if (!again) {
      replaceForeign(headers, RequestPath.of(request.getUriInfo()));
      request.setProperty(WRITTEN, true);
    } else {
      Headers.removeCors(headers);
    }
    if (policy.variesByOrigin()) {
      Headers.vary(headers, "Origin");
    }
    List<String> origins = Headers.lines(request.getHeaders(), Headers.ORIGIN);
    Optional<String> allowed = policy.allow(origins);
    if (allowed.isEmpty()) {
      return;
    }
    allow(headers, policy, allowed.get());
    if (!policy.exposedHeaders().isEmpty()) {
      Headers.set(headers, Headers.EXPOSE_HEADERS, String.join(", ", policy.exposedHeaders()));
    }
  }

  private static void allow(
      MultivaluedMap<String, Object> headers, CorsPolicy policy, String origin) {
    Headers.set(headers, Headers.ALLOW_ORIGIN, origin);
    if (policy.credentials()) {
      Headers.set(headers, Headers.ALLOW_CREDENTIALS, "true");
    }
  }

  private void replaceForeign(MultivaluedMap<String, Object> headers, String where) {
    if (Headers.removeCors(headers) && reported.compareAndSet(false, true)) {
      LOG.log(
          System.Logger.Level.WARNING,
          "[CORS504] "
              + Rule.CORS504.headline()
              + "\n  Its headers were replaced by those of the policy. Remove that filter, or the"
              + " annotation. First seen at "
              + where
              + "; reported once. "
              + Rule.CORS504.page());
    }
  }
}
