package org.allowcredentials.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/**
 * The origin guard of the methods that no {@link EndpointFilter} is bound to: CXF does not call a
 * {@code DynamicFeature} for the classes that locators return.
 */
@Priority(Integer.MIN_VALUE + 1)
final class UnboundGuard implements ContainerRequestFilter {

  private final EndpointFilter byPath;

  UnboundGuard(Deployment deployment) {
    this.byPath = EndpointFilter.byPath(deployment);
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (Mark.of(request).isEmpty() && !request.getMethod().equals("OPTIONS")) {
      byPath.filter(request);
    }
  }
}
