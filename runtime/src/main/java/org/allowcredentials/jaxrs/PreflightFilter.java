package org.allowcredentials.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.allowcredentials.answer.Mark;
import org.allowcredentials.answer.Preflight;
import org.allowcredentials.deploy.Deployment;

/**
 * Answers preflights, before any other filter and without running anything of the application: a
 * preflight carries no credentials, so authentication would refuse it.
 *
 * <p>Only decides; {@link CorsResponseFilter} writes the headers.
 */
@Priority(Integer.MIN_VALUE)
@PreMatching
final class PreflightFilter implements ContainerRequestFilter {

  private final Deployment deployment;

  PreflightFilter(Deployment deployment) {
    this.deployment = deployment;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    deployment.announce("Jakarta REST");
    JakartaRequest request = new JakartaRequest(context);
    if (!Preflight.isOne(request)) {
      return;
    }
    Optional<Preflight> preflight = Preflight.of(deployment.index(), request);
    if (preflight.isPresent()) {
      context.setProperty(Mark.PROPERTY, new Mark.Answered(preflight.get()));
      context.abortWith(Response.status(preflight.get().status()).build());
    }
  }
}
