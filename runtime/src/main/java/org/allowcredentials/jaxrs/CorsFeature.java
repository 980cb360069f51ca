package org.allowcredentials.jaxrs;

import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allowcredentials.config.Settings;

/**
 * Applies the compiled CORS policies. Servers find it by themselves, through {@code
 * META-INF/services/jakarta.ws.rs.core.Feature}; registering it by hand as well does no harm.
 *
 * <p>It refuses to start an application whose policies are missing, stale or refused by the rules:
 * see {@link CorsDeploymentException}.
 */
public final class CorsFeature implements Feature {

  /** Called by servers. */
  public CorsFeature() {}

  /**
   * Registers the filters.
   *
   * @param context where they are registered
   * @return whether this call registered them; false if they were there already
   * @throws CorsDeploymentException if a registered resource has a policy that cannot be applied
   */
  @Override
  public boolean configure(FeatureContext context) {
    Configuration configuration = context.getConfiguration();
    if (configuration.isRegistered(PreflightFilter.class)) {
      return false;
    }
    Deployment deployment =
        new Deployment(Settings.of(key -> Optional.ofNullable(configuration.getProperty(key))));
    addRegistered(deployment, configuration);
    context.register(new PreflightFilter(deployment));
    context.register(new EndpointBinding(deployment));
    context.register(new CorsResponseFilter(deployment));
    return true;
  }

  /**
   * Adds the resources that are registered by now, so that all problems are told at once. Those
   * that a server finds later come through {@link EndpointBinding}.
   */
  private static void addRegistered(Deployment deployment, Configuration configuration) {
    Set<Class<?>> types = new LinkedHashSet<>(configuration.getClasses());
    configuration.getInstances().forEach(instance -> types.add(instance.getClass()));
    List<String> problems = new ArrayList<>();
    types.stream()
        .filter(ReflectiveReader::isRootResource)
        .sorted((a, b) -> a.getName().compareTo(b.getName()))
        .forEach(type -> {
          try {
            deployment.add(type);
          } catch (CorsDeploymentException e) {
            problems.addAll(e.problems());
          }
        });
    if (!problems.isEmpty()) {
      throw new CorsDeploymentException(problems);
    }
  }
}
