package org.allowcredentials.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Tells what runs where no {@link EndpointFilter} is bound to it: CXF does not call a {@code
 * DynamicFeature} for the classes that locators return. It runs after those that are bound, and
 * after matching only, so that whatever comes here has a method that runs.
 */
@Priority(Integer.MIN_VALUE + 1)
@SuppressWarnings("exports") // Nobody has to read @Priority; the server does.
public final class UnboundFilter implements ContainerRequestFilter {

  private final LastWord lastWord;
  private @Nullable ResourceInfo resource;

  UnboundFilter(LastWord lastWord) {
    this.lastWord = lastWord;
  }

  /**
   * Called by servers.
   *
   * @param info tells of each request what runs
   */
  @Context
  public void setResourceInfo(ResourceInfo info) {
    this.resource = info;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    if (resource == null || LastWord.isSpoken(context)) {
      return;
    }
    Class<?> type = resource.getResourceClass();
    Method method = resource.getResourceMethod();
    if (type != null && method != null) {
      lastWord.speak(context, type, method);
    }
  }
}
