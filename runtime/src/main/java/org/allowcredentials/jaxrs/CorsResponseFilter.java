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
   * @return whether the headers are ours, now or since an earlier dispatch of the request
   */
  boolean write(ContainerRequestContext context, ContainerResponseContext response) {
    if (PreflightFilter.isAsked(context)) {
      return false; // A filter of the application may have been the first, and have answered.
    }
    if (!deployment.isSettled()) {
      return false; // Nothing is served, and the log says why.
    }
    Object state = context.getProperty(RequestState.PROPERTY);
    if (state instanceof Preflight preflight) {
      writePreflight(preflight, context, response);
      return true;
    }
    if (state instanceof RequestState.AnsweredPreflight again) {
      again.preflight().write(own(false, context, response));
      return true;
    }
    boolean written = state instanceof RequestState before && before.isWritten();
    if (context.getMethod().equals("OPTIONS") && Preflight.mayBeTakenForOne(request(context))) {
      explainNoPolicy(context, response);
      return written;
    }
    return state instanceof RequestState.Chosen chosen
        ? writeChosen(chosen, context, response) || written
        : writeUnmatched(state, written, context, response) || written;
  }

  /** Jersey leaves an error to the container unless it has an entity; the empty one will do. */
  private static void keepVary(ContainerResponseContext response) {
    if (response.getStatus() >= FIRST_ERROR
        && !response.hasEntity()
        && response.getHeaders().containsKey(CorsHeader.VARY)) {
      response.setEntity("", new Annotation[0], MediaType.TEXT_PLAIN_TYPE);
    }
  }

  private void writePreflight(
      Preflight preflight, ContainerRequestContext context, ContainerResponseContext response) {
    Headers headers = own(true, context, response);
    context.setProperty(RequestState.PROPERTY, new RequestState.AnsweredPreflight(preflight));
    if (reasons.isTold(preflight.allowed().isEmpty())) {
      reasons.ofPreflight(preflight, request(context), headers);
    }
    preflight.write(headers);
  }

  /** Returns whether the headers are ours. */
  private boolean writeChosen(
      RequestState.Chosen chosen,
      ContainerRequestContext context,
      ContainerResponseContext response) {
    VerifiedEndpoint endpoint = chosen.endpoint();
    Terms terms = endpoint.terms();
    boolean ours = terms.ownHeaders();
    boolean first = ours && !chosen.isWritten();
    boolean allowed = ours && writeActual(terms, first, context, response);
    if (first) {
      context.setProperty(RequestState.PROPERTY, chosen.written());
    }
    if (!chosen.isAdmitted()) {
      explainGuard(endpoint, context, response);
    } else if (first) {
      explain(terms, allowed, Optional.of(endpoint), context, response);
    } else if (!ours) {
      explainNoPolicy(context, response);
    }
    return ours;
  }

  /**
   * The request ended before a method was chosen: then its path and verb tell what applies. Returns
   * whether the headers are ours.
   */
  private boolean writeUnmatched(
      @Nullable Object state,
      boolean written,
      ContainerRequestContext context,
      ContainerResponseContext response) {
    EndpointIndex index = deployment.index();
    if (!index.hasOwnHeaders()) {
      explainNoPolicy(context, response);
      return false;
    }
    EndpointIndex.Match match = index.find(paths.of(context), context.getMethod());
    boolean failed = response.getStatus() >= FIRST_ERROR;
    Terms terms = ActualResponse.terms(index, match, context.getMethod(), failed);
    if (!terms.ownHeaders()) {
      explainNoPolicy(context, response);
      return false;
    }
    boolean allowed = writeActual(terms, !written, context, response);
    if (!written) {
      Optional<SentRequest> sent =
          state instanceof SentRequest kept ? Optional.of(kept) : Optional.empty();
      context.setProperty(RequestState.PROPERTY, new RequestState.Unmatched(sent));
      explain(terms, allowed, match.endpoint(), context, response);
    }
    return true;
  }

  /** Writes the headers. Returns whether the origin is allowed. */
  private boolean writeActual(
      Terms terms,
      boolean first,
      ContainerRequestContext context,
      ContainerResponseContext response) {
    Headers headers = own(first, context, response);
    return terms instanceof Terms.Shared shared
        && ActualResponse.write(
            shared.value(), JakartaRequest.lines(context, CorsHeader.ORIGIN), headers);
  }

  /**
   * Returns the headers of a response without any of the CORS protocol. What is there the first
   * time is not our own.
   */
  private Headers own(
      boolean first, ContainerRequestContext context, ContainerResponseContext response) {
    Headers headers = Headers.of(response, held);
    if (ForeignHeaders.remove(headers) && first) {
      foreign.report(request(context));
    }
    return headers;
  }

  private JakartaRequest request(ContainerRequestContext context) {
    return new JakartaRequest(context, paths);
  }

  private void explain(
      Terms terms,
      boolean allowed,
      Optional<VerifiedEndpoint> where,
      ContainerRequestContext context,
      ContainerResponseContext response) {
    if (reasons.isTold(!allowed)) {
      reasons.ofActual(terms, allowed, where, request(context), Headers.of(response, held));
    }
  }

  private void explainGuard(
      VerifiedEndpoint endpoint,
      ContainerRequestContext context,
      ContainerResponseContext response) {
    if (reasons.shown()) {
      reasons.ofGuard(endpoint, request(context), Headers.of(response, held));
    }
  }

  private void explainNoPolicy(ContainerRequestContext context, ContainerResponseContext response) {
    if (reasons.shown()) {
      reasons.ofNoPolicy(deployment.index(), request(context), Headers.of(response, held));
    }
  }
}
