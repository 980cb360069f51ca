package org.allowcredentials.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Optional;
import java.util.function.Function;
import org.allowcredentials.deploy.ServedRoot.ServedMethod;

/**
 * Tells what runs where no {@link EndpointFilter} is bound to it: CXF does not call a {@code
 * DynamicFeature} for the classes that locators return, nor RESTEasy for what an application has
 * added before ours was there. It runs after those that are bound, and after matching only, so that
 * whatever comes here has a method that runs.
 *
 * <p>The server is asked directly; where it cannot be, {@link InjectedFilter} asks Jakarta REST.
 */
@Priority(Integer.MIN_VALUE + 1)
final class UnboundFilter implements ContainerRequestFilter {

  private final LastWord lastWord;
  private final Function<ContainerRequestContext, Optional<ServedMethod>> running;

  UnboundFilter(
      LastWord lastWord, Function<ContainerRequestContext, Optional<ServedMethod>> running) {
    this.lastWord = lastWord;
    this.running = running;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    if (!LastWord.isSpoken(context)) {
      running
          .apply(context)
          .ifPresent(served -> lastWord.speak(context, served.type(), served.method()));
    }
  }
}
