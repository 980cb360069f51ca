package org.allowcredentials.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.lang.reflect.Method;
import org.allowcredentials.answer.RequestState;
import org.jspecify.annotations.Nullable;

/**
 * Bound to one resource method: tells what runs, first of the filters that run after matching, so
 * before authentication.
 */
@Priority(Integer.MIN_VALUE)
final class EndpointFilter implements ContainerRequestFilter {

  private final Class<?> type;
  private final Method method;
  private final LastWord lastWord;
  private volatile LastWord.@Nullable Spoken running;

  EndpointFilter(Class<?> type, Method method, LastWord lastWord) {
    this.type = type;
    this.method = method;
    this.lastWord = lastWord;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    Object state = context.getProperty(RequestState.PROPERTY);
    if (state instanceof RequestState.Chosen) {
      return;
    }
    LastWord.Spoken known = running;
    if (known == null || !lastWord.isCurrent(known)) {
      if (lastWord.standsIn(type)) {
        lastWord.speak(context, type, method);
        return;
      }
      known = lastWord.prepare(type, method);
      running = known;
    }
    lastWord.speak(context, known, state);
  }
}
