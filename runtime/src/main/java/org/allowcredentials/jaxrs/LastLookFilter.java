package org.allowcredentials.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import org.allowcredentials.answer.Preflight;
import org.allowcredentials.answer.RequestState;
import org.allowcredentials.answer.SentRequest;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a preflight again that was not answered first, last of the filters that run before
 * matching: by now it has the path that they want it to have.
 */
@Priority(Integer.MAX_VALUE)
@PreMatching
final class LastLookFilter implements ContainerRequestFilter {

  private final Preflights preflights;

  LastLookFilter(Preflights preflights) {
    this.preflights = preflights;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    if (context.getMethod().equals("OPTIONS")
        && !isDecided(context.getProperty(RequestState.PROPERTY))) {
      preflights.answer(context, Preflight.Look.LAST);
    }
  }

  private static boolean isDecided(@Nullable Object state) {
    return state instanceof RequestState known && !(known instanceof SentRequest);
  }
}
