package org.allowcredentials.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import org.allowcredentials.answer.HeaderName;
import org.allowcredentials.answer.Preflight;
import org.allowcredentials.answer.Sent;
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
    if (!preflights.isReady(context)) {
      return;
    }
    JakartaRequest request = preflights.request(context);
    if (Preflight.isOne(request)) {
      preflights.answer(context, request, Preflight.Look.FIRST);
    } else if (context.getProperty(Sent.PROPERTY) == null
        && !request.lines(HeaderName.ORIGIN).isEmpty()) {
      context.setProperty(Sent.PROPERTY, preflights.sent(request));
    }
  }

  @Override
  public Deployment deployment() {
    return preflights.deployment();
  }
}
