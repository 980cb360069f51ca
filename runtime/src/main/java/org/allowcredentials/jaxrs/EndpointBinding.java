package org.allowcredentials.jaxrs;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;

/**
 * Binds an {@link EndpointFilter} to each resource method that the server has, also to those
 * without a policy: so the response filter knows for certain which method ran.
 */
final class EndpointBinding implements DynamicFeature {

  private final Deployment deployment;

  EndpointBinding(Deployment deployment) {
    this.deployment = deployment;
  }

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    if (resource.getResourceClass() == null || resource.getResourceMethod() == null) {
      return;
    }
    deployment.add(resource.getResourceClass());
    Deployment.Binding binding =
        deployment.bind(resource.getResourceClass(), resource.getResourceMethod());
    if (binding instanceof Deployment.Bound bound) {
      context.register(EndpointFilter.of(bound.endpoint(), deployment));
    } else if (binding instanceof Deployment.ByPath byPath) {
      context.register(EndpointFilter.byPath(byPath.own(), deployment));
    }
  }
}
