package org.allowcredentials.jaxrs.quarkus;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Application;
import java.util.LinkedHashSet;
import java.util.Set;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.deploy.Deployment;
import org.allowcredentials.deploy.ListedClasses;
import org.allowcredentials.jaxrs.CorsFeature;

/**
 * Stops an application on Quarkus whose {@code Application} lists classes with policies, but not
 * {@link CorsFeature}: Quarkus registers what is listed, and nothing else, so nobody would apply
 * the policies. Stops one of which nobody can tell whether the policy of another applies.
 *
 * <p>Quarkus makes a bean of it, because the index of the jar names it. Elsewhere
 * {@code @Singleton} alone makes no bean, and nobody fires the event.
 */
@Singleton
@SuppressWarnings("exports") // Whoever calls it is Quarkus.
public final class StartCheck {

  /** Called by Quarkus. */
  public StartCheck() {}

  /**
   * Looks whether the feature is among what the application lists, and says which application is
   * deployed.
   *
   * @param event Quarkus has started
   * @throws CorsDeploymentException if the feature is needed and not listed (CORS506), or if it
   *     cannot be told which policy applies (CORS508)
   */
  public void check(@Observes StartupEvent event) {
    QuarkusModel.application().ifPresent(StartCheck::check);
    QuarkusModel.property(Deployment.PROPERTY, Deployment.class).ifPresent(QuarkusModel::settle);
  }

  private static void check(Application application) {
    ListedClasses.check(
        application.getClass(),
        listed(application),
        Set.of(CorsFeature.class, IndexedCorsFeature.class),
        application.getProperties());
  }

  @SuppressWarnings("deprecation") // Whoever still returns singletons means them.
  private static Set<Class<?>> listed(Application application) {
    Set<Class<?>> listed = new LinkedHashSet<>(application.getClasses());
    application.getSingletons().forEach(each -> listed.add(each.getClass()));
    return listed;
  }
}
