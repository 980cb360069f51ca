package org.allowcredentials.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.function.Supplier;

/**
 * Tells what runs where no {@link EndpointFilter} is bound to it: CXF does not call a {@code
 * DynamicFeature} for the classes that locators return. It runs after those that are bound, and
 * after matching only, so that whatever comes here has a method that runs.
 *
 * <p>The server is asked directly: to be injected, this class and a setter would have to be public.
 */
@Priority(Integer.MIN_VALUE + 1)
final class UnboundFilter implements ContainerRequestFilter {

  private final LastWord lastWord;
  private final Supplier<ResourceInfo> running;

  UnboundFilter(LastWord lastWord, Supplier<ResourceInfo> running) {
    this.lastWord = lastWord;
    this.running = running;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    if (LastWord.isSpoken(context)) {
      return;
    }
    ResourceInfo resource = running.get();
    Class<?> type = resource.getResourceClass();
    Method method = resource.getResourceMethod();
    if (type != null && method != null) {
      lastWord.speak(context, type, method);
    }
  }
}
