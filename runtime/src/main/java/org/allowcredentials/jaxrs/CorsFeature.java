package org.allowcredentials.jaxrs;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.CorsOrigins;
import org.allowcredentials.answer.EndpointGuard;
import org.allowcredentials.config.Settings;
import org.allowcredentials.deploy.Deployment;
import org.jspecify.annotations.Nullable;

/**
 * Applies the compiled CORS policies. Servers find it automatically: through {@code
 * META-INF/services/jakarta.ws.rs.core.Feature}, CXF through {@code
 * META-INF/cxf/bus-extensions.txt}, Quarkus through {@code IndexedCorsFeature}. Registering it by
 * hand as well is harmless, and needed where a server looks for nothing:
 *
 * <pre>{@code
 * new ResourceConfig(OrderResource.class).register(CorsFeature.class);
 * }</pre>
 *
 * <p>It answers preflights, refuses what the policy of the method that runs does not trust, and
 * writes the CORS headers of each response. Other CORS filters must be removed (CORS504).
 *
 * <p>An application does not start if its policies are missing, stale or refused by the rules: see
 * {@link CorsDeploymentException}.
 */
public class CorsFeature implements Feature, DynamicFeature {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  /**
   * The property in which the binding waits for {@link #configure(ResourceInfo, FeatureContext)}.
   */
  private static final String BINDING = "org.allowcredentials.binding";

  private @Nullable Application application;

  /** Called by servers. */
  public CorsFeature() {}

  /**
   * Returns a feature that names the class with the policy of everything that is served, for an
   * application that has no {@code Application} class of its own:
   *
   * <pre>{@code
   * new ResourceConfig(OrderResource.class).register(CorsFeature.of(ApiPolicy.class));
   * }</pre>
   *
   * <p>The order of registration does not matter, nor whether the server also finds the library
   * automatically. The setting {@code cors.application} has the same effect.
   *
   * @param policy a class that has one of the annotations; it does not have to be deployed
   * @return the feature, to be registered
   */
  public static CorsFeature of(Class<? extends Application> policy) {
    return new NamedPolicy(policy);
  }

  /** Has a class of its own, because servers keep one instance of each class. */
  private static final class NamedPolicy extends CorsFeature {

    private final Class<? extends Application> policy;

    private NamedPolicy(Class<? extends Application> policy) {
      this.policy = policy;
    }

    @Override
    public boolean configure(FeatureContext context) {
      boolean first = super.configure(context);
      if (context.getConfiguration().getProperty(Deployment.PROPERTY)
          instanceof Deployment deployment) {
        deployment.name(policy);
      }
      return first;
    }
  }

  /**
   * Called by servers that inject into features; RESTEasy does.
   *
   * @param application the application
   */
  @Context
  public void setApplication(Application application) {
    this.application = application;
  }

  /**
   * Registers the filters according to the settings.
   *
   * @param context where they are registered
   * @return whether this call registered them; false if they were already registered
   * @throws CorsDeploymentException if a registered resource has a policy that cannot be applied,
   *     or if a setting cannot be used
   */
  @Override
  public boolean configure(FeatureContext context) {
    Configuration configuration = context.getConfiguration();
    if (configuration.isRegistered(PreflightFilter.class)) {
      return false;
    }
    Properties properties = new Properties(configuration);
    Settings settings = Settings.of(properties::find);
    Set<Class<?>> known = registered(configuration);
    Deployment deployment = Deployment.of(settings, known);
    deployment.readers().add(() -> known);
    deployment.readers().add(() -> EndpointBinding.registered(configuration));
    context.property(Deployment.PROPERTY, deployment);
    context.property(CorsOrigins.PROPERTY, deployment.origins());
    Paths paths = Server.paths(context);
    EndpointGuard guard = new EndpointGuard(deployment.settings().guard());
    LastWord lastWord = new LastWord(deployment, guard, paths);
    Runnable server = Server.tell(context, deployment, lastWord);
    Preflights preflights = new Preflights(deployment, paths, server, this::application);
    PreflightFilter first = new PreflightFilter(preflights);
    context.register(first);
    boolean losesVary = Server.tellContainer(context, first);
    context.register(new LastLookFilter(preflights));
    EndpointBinding binding = new EndpointBinding(deployment, lastWord, properties);
    context.register(binding);
    context.property(BINDING, binding);
    CorsResponseFilter last =
        new CorsResponseFilter(deployment, paths, Server.heldBy(context), losesVary);
    context.register(last);
    Server.alsoOnFailure(context, last::write);
    if (deployment.settings().mapsExceptions()
        && !configuration.isRegistered(CorsExceptionMapper.class)) {
      context.register(new CorsExceptionMapper());
    }
    return true;
  }

  /**
   * Binds a method. Quarkus silently drops the dynamic features that a feature registers, so it
   * needs this one. On other servers the method is already bound, and nothing happens.
   *
   * @param resource the class and method
   * @param context where the filter of the method is registered
   * @throws CorsDeploymentException if the class has a policy that cannot be applied
   */
  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    if (context.getConfiguration().getProperty(BINDING) instanceof EndpointBinding binding) {
      binding.configure(resource, context);
    }
  }

  /**
   * Returns what is already registered. Classes that a server finds later come through {@link
   * EndpointBinding}; but RESTEasy does not call that for a class that only has locators, and shows
   * no resource class in its configuration.
   */
  private Set<Class<?>> registered(Configuration configuration) {
    Set<Class<?>> types = EndpointBinding.registered(configuration);
    types.addAll(listed());
    return types;
  }

  private Optional<Class<?>> application() {
    return Optional.ofNullable(application).map(Object::getClass);
  }

  /**
   * Returns the classes that the application lists. On Quarkus it can only be asked during
   * requests.
   */
  @SuppressWarnings("deprecation") // Whoever still returns singletons means them.
  private Set<Class<?>> listed() {
    if (application == null) {
      return Set.of();
    }
    try {
      Set<Class<?>> listed = new LinkedHashSet<>(application.getClasses());
      application.getSingletons().forEach(each -> listed.add(each.getClass()));
      return listed;
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.DEBUG, "The application does not report its classes yet.", e);
      return Set.of();
    }
  }
}
