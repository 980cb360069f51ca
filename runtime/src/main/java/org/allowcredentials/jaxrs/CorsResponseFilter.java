package org.allowcredentials.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.function.Function;
import org.allowcredentials.answer.ActualResponse;
import org.allowcredentials.answer.CorsHeader;
import org.allowcredentials.answer.ForeignHeaders;
import org.allowcredentials.answer.Preflight;
import org.allowcredentials.answer.Reasons;
import org.allowcredentials.answer.RequestState;
import org.allowcredentials.deploy.Deployment;
import org.allowcredentials.match.EndpointIndex;
import org.allowcredentials.policy.Terms;

/**
 * Writes the headers of the CORS protocol, on every response of an endpoint that has a policy:
 * error responses too, or a browser hides the real error. The last of the response filters, and the
 * only one that writes. Running it twice changes nothing.
 */
@Priority(Integer.MIN_VALUE)
final class CorsResponseFilter implements ContainerResponseFilter {

  private static final int FIRST_ERROR = 400;

  private final Deployment deployment;
  private final Function<ContainerRequestContext, String> paths;
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
  CorsResponseFilter(
      Deployment deployment,
      Function<ContainerRequestContext, String> paths,
      HeldVary held,
      boolean losesVary) {
    this.deployment = deployment;
    this.paths = paths;
    this.held = held;
    this.losesVary = losesVary;
    this.reasons = new Reasons(deployment.settings().explains());
  }

  @Override
  public void filter(ContainerRequestContext context, ContainerResponseContext response) {
    if (PreflightFilter.isAsked(context)) {
      return; // Here too: a filter of the application may have been the first, and have answered.
    }
    if (!deployment.isSettled()) {
      return; // Nothing is served, and the log says why.
    }
    JakartaRequest request = new JakartaRequest(context, paths);
    Headers headers = new Headers(response, held);
    Object mark = context.getProperty(RequestState.PROPERTY);
    if (mark instanceof RequestState.Answered answered) {
      writePreflight(answered.preflight(), request, headers);
    } else if (Preflight.mayBeTakenForOne(request)) {
      explainNoPolicy(request, headers);
    } else if (mark instanceof RequestState.Chosen chosen) {
      writeChosen(chosen, request, headers);
    } else {
      writeUnmatched(request, response.getStatus() >= FIRST_ERROR, headers);
    }
    if (losesVary && context.getProperty(RequestState.WRITTEN) != null) {
      keepVary(response);
    }
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
    if (replaceForeign(request, headers)) {
      reasons.ofPreflight(preflight, request, headers);
    }
    preflight.write(headers);
  }

  private void writeChosen(RequestState.Chosen chosen, JakartaRequest request, Headers headers) {
    Terms terms = chosen.endpoint().terms();
    boolean first = terms.ownHeaders() && writeActual(terms, request, headers);
    if (!chosen.isAdmitted()) {
      reasons.ofGuard(chosen.endpoint(), request, headers);
    } else if (first) {
      reasons.ofActual(terms, Optional.of(chosen.endpoint()), request, headers);
    } else if (!terms.ownHeaders()) {
      explainNoPolicy(request, headers);
    }
  }

  /** The request ended before a method was chosen: then its path and verb tell what applies. */
  private void writeUnmatched(JakartaRequest request, boolean failed, Headers headers) {
    EndpointIndex index = deployment.index();
    EndpointIndex.Match match = index.find(request.path(), request.method());
    Terms terms = ActualResponse.terms(index, match, request.method(), failed);
    if (!terms.ownHeaders()) {
      explainNoPolicy(request, headers);
    } else if (writeActual(terms, request, headers)) {
      reasons.ofActual(terms, match.endpoint(), request, headers);
    }
  }

  /** Returns whether this is the first time for the response. */
  private boolean writeActual(Terms terms, JakartaRequest request, Headers headers) {
    boolean first = replaceForeign(request, headers);
    terms
        .policy()
        .ifPresent(
            policy -> ActualResponse.write(policy, request.lines(CorsHeader.ORIGIN), headers));
    return first;
  }

  /** Removes what is there; the second time, that is our own. Returns whether it is the first. */
  private boolean replaceForeign(JakartaRequest request, Headers headers) {
    if (request.context().getProperty(RequestState.WRITTEN) != null) {
      ForeignHeaders.remove(headers);
      return false;
    }
    foreign.replace(headers, request);
    request.context().setProperty(RequestState.WRITTEN, true);
    return true;
  }

  private void explainNoPolicy(JakartaRequest request, Headers headers) {
    if (reasons.shown()) {
      reasons.ofNoPolicy(deployment.index(), request, headers);
    }
  }
}
