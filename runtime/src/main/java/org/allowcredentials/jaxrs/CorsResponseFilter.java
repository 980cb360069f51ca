package org.allowcredentials.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.allowcredentials.answer.ActualResponse;
import org.allowcredentials.answer.CorsHeader;
import org.allowcredentials.answer.ForeignHeaders;
import org.allowcredentials.answer.Preflight;
import org.allowcredentials.answer.Reasons;
import org.allowcredentials.answer.RequestState;
import org.allowcredentials.answer.SentRequest;
import org.allowcredentials.deploy.Deployment;
import org.allowcredentials.match.EndpointIndex;
import org.allowcredentials.match.VerifiedEndpoint;
import org.allowcredentials.policy.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Writes the headers of the CORS protocol, on every response of an endpoint that has a policy:
 * error responses too, or a browser hides the real error. The last of the response filters, and the
 * only one that writes. Running it twice changes nothing.
 */
@Priority(Integer.MIN_VALUE)
final class CorsResponseFilter implements ContainerResponseFilter {

  private static final int FIRST_ERROR = 400;

  private final Deployment deployment;
  private final Paths paths;
  private final HeldVary held;
  private final boolean losesVary;
  private final Reasons reasons;
  private final ForeignHeaders foreign = new ForeignHeaders();

  /**
   * Takes what it applies.
   *
   * @param deployment the policies
   * @param paths gives the path of a request that the server matches
   * @param held reads the response of the server itself
   * @param losesVary whether the servlet container takes {@code Vary} away from an error without an
   *     entity, to write a page
   */
  CorsResponseFilter(Deployment deployment, Paths paths, HeldVary held, boolean losesVary) {
    this.deployment = deployment;
    this.paths = paths;
    this.held = held;
    this.losesVary = losesVary;
    this.reasons = new Reasons(deployment.settings().explains());
  }

  @Override
  public void filter(ContainerRequestContext context, ContainerResponseContext response) {
    boolean written = write(context, response);
    if (losesVary && written) {
      keepVary(response);
    }
  }

  /**
   * Writes headers, and changes nothing else of a response. Also called where a server runs no
   * filters, because it leaves an exception to its container.
   *
   * @return whether the headers are ours
   */
  boolean write(ContainerRequestContext context, ContainerResponseContext response) {
    if (PreflightFilter.isAsked(context)) {
      return false; // A filter of the application may have been the first, and have answered.
    }
    if (!deployment.isSettled()) {
      return false; // Nothing is served, and the log says why.
    }
    JakartaRequest request = new JakartaRequest(context, paths);
    Headers headers = Headers.of(response, held);
    Object state = context.getProperty(RequestState.PROPERTY);
    boolean written = state instanceof RequestState before && before.isWritten();
    if (state instanceof Preflight preflight) {
      writePreflight(preflight, request, headers);
      written = true;
    } else if (state instanceof RequestState.AnsweredPreflight again) {
      ForeignHeaders.remove(headers);
      again.preflight().write(headers);
    } else if (Preflight.mayBeTakenForOne(request)) {
      explainNoPolicy(request, headers);
    } else if (state instanceof RequestState.Chosen chosen) {
      written |= writeChosen(chosen, request, headers);
    } else {
      boolean failed = response.getStatus() >= FIRST_ERROR;
      written |= writeUnmatched(request, failed, state, written, headers);
    }
    return written;
  }

  /** Jersey leaves an error to the container unless it has an entity; the empty one will do. */
  private static void keepVary(ContainerResponseContext response) {
    if (response.getStatus() >= FIRST_ERROR
        && !response.hasEntity()
        && response.getHeaders().containsKey(CorsHeader.VARY)) {
      response.setEntity("", new Annotation[0], MediaType.TEXT_PLAIN_TYPE);
    }
  }

  private void writePreflight(Preflight preflight, JakartaRequest request, Headers headers) {
    foreign.replace(headers, request);
    keep(request, new RequestState.AnsweredPreflight(preflight));
    reasons.ofPreflight(preflight, request, headers);
    preflight.write(headers);
  }

  /** Returns whether the headers are ours. */
  private boolean writeChosen(RequestState.Chosen chosen, JakartaRequest request, Headers headers) {
    VerifiedEndpoint endpoint = chosen.endpoint();
    Terms terms = endpoint.terms();
    boolean ours = terms.ownHeaders();
    boolean first = ours && !chosen.isWritten();
    boolean allowed = ours && writeActual(terms, first, request, headers);
    if (first) {
      keep(request, chosen.written());
    }
    if (!chosen.isAdmitted()) {
      reasons.ofGuard(endpoint, request, headers);
    } else if (first) {
      reasons.ofActual(terms, allowed, Optional.of(endpoint), request, headers);
    } else if (!ours) {
      explainNoPolicy(request, headers);
    }
    return ours;
  }

  /**
   * The request ended before a method was chosen: then its path and verb tell what applies. Returns
   * whether the headers are ours.
   */
  private boolean writeUnmatched(
      JakartaRequest request,
      boolean failed,
      @Nullable Object state,
      boolean written,
      Headers headers) {
    EndpointIndex index = deployment.index();
    if (!index.hasOwnHeaders()) {
      explainNoPolicy(request, headers);
      return false;
    }
    EndpointIndex.Match match = index.find(request.path(), request.method());
    Terms terms = ActualResponse.terms(index, match, request.method(), failed);
    if (!terms.ownHeaders()) {
      explainNoPolicy(request, headers);
      return false;
    }
    boolean allowed = writeActual(terms, !written, request, headers);
    if (!written) {
      Optional<SentRequest> sent =
          state instanceof SentRequest kept ? Optional.of(kept) : Optional.empty();
      keep(request, new RequestState.Unmatched(sent));
      reasons.ofActual(terms, allowed, match.endpoint(), request, headers);
    }
    return true;
  }

  private static void keep(JakartaRequest request, RequestState state) {
    request.context().setProperty(RequestState.PROPERTY, state);
  }

  /**
   * Writes the headers in place of what is there; what is there the first time is not our own.
   * Returns whether the origin is allowed.
   */
  private boolean writeActual(Terms terms, boolean first, JakartaRequest request, Headers headers) {
    if (first) {
      foreign.replace(headers, request);
    } else {
      ForeignHeaders.remove(headers);
    }
    return terms instanceof Terms.Shared shared
        && ActualResponse.write(shared.value(), request.lines(CorsHeader.ORIGIN), headers);
  }

  private void explainNoPolicy(JakartaRequest request, Headers headers) {
    if (reasons.shown()) {
      reasons.ofNoPolicy(deployment.index(), request, headers);
    }
  }
}
