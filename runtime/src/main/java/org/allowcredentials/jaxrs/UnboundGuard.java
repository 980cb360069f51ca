package org.allowcredentials.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Optional;
import org.allowcredentials.answer.EndpointGuard;
import org.allowcredentials.answer.Mark;
import org.allowcredentials.deploy.Deployment;

/**
 * The origin guard of the methods that no {@link EndpointFilter} is bound to: CXF does not call a
 * {@code DynamicFeature} for the classes that locators return.
 */
@Priority(Integer.MIN_VALUE + 1)
final class UnboundGuard implements ContainerRequestFilter {

  private final EndpointFilter byPath;

  UnboundGuard(Deployment deployment, EndpointGuard guard) {
    this.byPath = EndpointFilter.byPath(Optional.empty(), deployment, guard);
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getProperty(Mark.PROPERTY) == null && !request.getMethod().equals("OPTIONS")) {
      byPath.filter(request);
    }
  }
}
