package org.allowcredentials.jaxrs.quarkus;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Application;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.allowcredentials.deploy.Listed;
import org.allowcredentials.jaxrs.CorsFeature;
import org.allowcredentials.jaxrs.IndexedCorsFeature;
import org.allowcredentials.table.CorsDeploymentException;

/**
 * Stops an application on Quarkus whose {@code Application} lists classes with policies, but not
 * {@link CorsFeature}: Quarkus registers what is listed, and nothing else, so nobody would apply
 * the policies.
 *
 * <p>Quarkus makes a bean of it, because the index of the jar names it. Elsewhere
 * {@code @Singleton} alone makes no bean, and nobody fires the event.
 */
@Singleton
@SuppressWarnings("exports") // Whoever calls it is Quarkus.
public final class StartCheck {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  private static final String RECORDER =
      "io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder";

  /** Called by Quarkus. */
  public StartCheck() {}

  /**
   * Looks whether the feature is among what the application lists.
   *
   * @param event Quarkus has started
   * @throws CorsDeploymentException if the feature is needed and not listed (CORS506)
   */
  public void check(@Observes StartupEvent event) {
    application().ifPresent(StartCheck::check);
  }

  /**
   * Returns what Quarkus REST serves; nothing where an application does without it. Nobody else
   * gives an {@code Application} away before the first request.
   */
  private static Optional<Application> application() {
    try {
      Class<?> recorder =
          Class.forName(RECORDER, true, Thread.currentThread().getContextClassLoader());
      Object deployment = recorder.getMethod("getCurrentDeployment").invoke(null);
      if (deployment == null) {
        return Optional.empty();
      }
      Object served = deployment.getClass().getMethod("getApplicationSupplier").invoke(deployment);
      return served instanceof Supplier<?> supplier
              && supplier.get() instanceof Application application
          ? Optional.of(application)
          : Optional.empty();
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "This version of Quarkus REST does not tell what an Application lists. If yours lists its"
              + " classes, add org.allowcredentials.jaxrs.CorsFeature, or no CORS policy is applied.",
          e);
      return Optional.empty();
    }
  }

  private static void check(Application application) {
    Listed.check(
        application.getClass(),
        listed(application),
        Set.of(CorsFeature.class, IndexedCorsFeature.class));
  }

  @SuppressWarnings("deprecation") // Whoever still returns singletons means them.
  private static Set<Class<?>> listed(Application application) {
    Set<Class<?>> listed = new LinkedHashSet<>(application.getClasses());
    application.getSingletons().forEach(each -> listed.add(each.getClass()));
    return listed;
  }
}
