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
 * Tells what runs where no {@link EndpointFilter} is bound to it, on a server that cannot be asked
 * by an API of its own: because nobody knows the server, or because it hides that API from
 * applications, as Open Liberty does. What is injected costs more, so it is asked only then.
 *
 * <p>Servers create and inject it; it is of no use to applications.
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
