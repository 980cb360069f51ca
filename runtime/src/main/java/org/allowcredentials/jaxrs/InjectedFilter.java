package org.allowcredentials.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.util.Optional;
import org.allowcredentials.deploy.ServedRoot.ServedMethod;
import org.jspecify.annotations.Nullable;

/**
 * Learns from an injected {@link ResourceInfo} which method runs, where the server offers nothing
 * better: because it is not one of those that {@link CorsFeature} knows, or because it hides its
 * own API from applications, as Open Liberty does. What is injected costs more, so it is asked only
 * then.
 *
 * <p>{@link CorsFeature} registers it, and servers inject into it, which is why it is public. It is
 * of no use to applications.
 */
@Priority(Integer.MIN_VALUE + 1)
@SuppressWarnings("exports") // Were it transitive, every module would need jakarta.annotation.
public final class InjectedFilter implements ContainerRequestFilter {

  private final UnboundFilter filter;
  private @Nullable ResourceInfo resource;

  InjectedFilter(LastWord lastWord) {
    this.filter = new UnboundFilter(lastWord, context -> running(context, resource));
  }

  /**
   * Called by servers.
   *
   * @param resource tells which method was chosen for the request
   */
  @Context
  public void setResource(ResourceInfo resource) {
    this.resource = resource;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    filter.filter(context);
  }

  private static Optional<ServedMethod> running(
      ContainerRequestContext context, @Nullable ResourceInfo resource) {
    if (resource == null
        || resource.getResourceClass() == null
        || resource.getResourceMethod() == null) {
      return Optional.empty();
    }
    return Optional.of(
        new ServedMethod(
            "", context.getMethod(), resource.getResourceClass(), resource.getResourceMethod()));
  }
}
