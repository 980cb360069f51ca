package org.allowcredentials.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.allowcredentials.answer.CorsHeader;
import org.allowcredentials.answer.Preflight;
import org.allowcredentials.answer.Presence;
import org.allowcredentials.answer.RequestState;
import org.allowcredentials.deploy.Deployed;
import org.allowcredentials.deploy.Deployment;

/**
 * Answers preflights, before any other filter and without running anything of the application: a
 * preflight carries no credentials, so authentication would refuse it. Keeps the path and the
 * method of other requests as they were sent.
 *
 * <p>Only decides; {@link CorsResponseFilter} writes the headers.
 */
@Priority(Integer.MIN_VALUE)
@PreMatching
final class PreflightFilter implements ContainerRequestFilter, Deployed {

  private final Preflights preflights;

  PreflightFilter(Preflights preflights) {
    this.preflights = preflights;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    if (isAsked(context)) {
      context.abortWith(Response.noContent().build());
      return;
    }
    if (!preflights.isReady(context)) {
      return;
    }
    if (context.getProperty(Asker.PROPERTY) instanceof Asker asker) {
      asker.tell(this, context.getUriInfo().getBaseUri().getRawPath());
    }
    if (!preflights.answer(context, Preflight.Look.FIRST)
        && !JakartaRequest.lines(context, CorsHeader.ORIGIN).isEmpty()
        && context.getProperty(RequestState.PROPERTY) == null) {
      context.setProperty(RequestState.PROPERTY, preflights.sent(context));
    }
  }

  /** Returns whether somebody asks for nothing but whether these filters are there; says yes. */
  static boolean isAsked(ContainerRequestContext context) {
    if (context.getMethod().equals(Presence.METHOD)
        && context.getProperty(Presence.PROPERTY) instanceof Presence question) {
      question.confirm();
      return true;
    }
    return false;
  }

  @Override
  public Deployment deployment() {
    return preflights.deployment();
  }

  @Override
  public Optional<Deployment> served() {
    return preflights.served();
  }
}
