package org.allowcredentials.jaxrs;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import org.allowcredentials.deploy.Deployment;

/**
 * Binds an {@link EndpointFilter} to each resource method that the server has, also to those
 * without a policy: so the response filter knows for certain which method ran. A method that is
 * bound already stays as it is.
 */
final class EndpointBinding implements DynamicFeature {

  private final Deployment deployment;
  private final LastWord lastWord;
  private final Properties properties;

  EndpointBinding(Deployment deployment, LastWord lastWord, Properties properties) {
    this.deployment = deployment;
    this.lastWord = lastWord;
    this.properties = properties;
  }

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    if (resource.getResourceClass() == null
        || resource.getResourceMethod() == null
        || context.getConfiguration().isRegistered(EndpointFilter.class)) {
      return;
    }
    properties.see(context.getConfiguration());
    deployment.add(resource.getResourceClass());
    // Quarkus registers nothing whose contracts are named.
    context.register(
        new EndpointFilter(resource.getResourceClass(), resource.getResourceMethod(), lastWord));
  }
}
