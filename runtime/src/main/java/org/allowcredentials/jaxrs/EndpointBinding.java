package org.allowcredentials.jaxrs;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.Set;
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

  /** Returns the classes that are registered, those of instances too. */
  static Set<Class<?>> registered(Configuration configuration) {
    Set<Class<?>> types = new LinkedHashSet<>(configuration.getClasses());
    configuration.getInstances().forEach(instance -> types.add(instance.getClass()));
    return types;
  }

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    Class<?> type = resource.getResourceClass();
    Method method = resource.getResourceMethod();
    Configuration ofMethod = context.getConfiguration(); // Others will register there, too.
    if (type == null || method == null || ofMethod.isRegistered(EndpointFilter.class)) {
      return;
    }
    deployment.readers().bind(type, method, () -> registered(ofMethod));
    properties.see(ofMethod);
    deployment.add(type);
    // Quarkus registers nothing whose contracts are named.
    context.register(new EndpointFilter(type, method, lastWord));
  }
}
