package org.allowcredentials.jaxrs.quarkus;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import java.util.Optional;
import java.util.function.Supplier;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.deploy.Deployment;

/**
 * Tells a deployment which {@code Application} Quarkus REST serves. Where an application has none,
 * that is a class of Quarkus or Jakarta REST.
 */
public final class QuarkusModel implements Runnable {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  private static final String RECORDER =
      "io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder";

  private final Deployment deployment;

  /**
   * Takes whom to tell.
   *
   * @param deployment the policies
   */
  @SuppressWarnings("exports") // Whoever calls it is our feature.
  public QuarkusModel(Deployment deployment) {
    this.deployment = deployment;
  }

  /**
   * Tells it, unless {@link StartCheck} has.
   *
   * @throws CorsDeploymentException if it cannot be told which policy applies
   */
  @Override
  public void run() {
    settle(deployment);
  }

  static void settle(Deployment deployment) {
    deployment.settle(() -> application().<Class<?>>map(Object::getClass));
  }

  /** Returns what Quarkus REST serves; nothing where an application does without it. */
  static Optional<Application> application() {
    return ask("getApplicationSupplier")
        .filter(Supplier.class::isInstance)
        .<Object>map(supplier -> ((Supplier<?>) supplier).get())
        .filter(Application.class::isInstance)
        .map(Application.class::cast);
  }

  /**
   * Returns a property that a feature has set.
   *
   * @param name its name
   * @param type what is expected
   */
  static <T> Optional<T> property(String name, Class<T> type) {
    return ask("getConfiguration")
        .filter(Configuration.class::isInstance)
        .map(configuration -> ((Configuration) configuration).getProperty(name))
        .filter(type::isInstance)
        .map(type::cast);
  }

  /** Asks what is deployed. Nobody else gives it away before the first request. */
  private static Optional<Object> ask(String method) {
    try {
      Class<?> recorder =
          Class.forName(RECORDER, true, Thread.currentThread().getContextClassLoader());
      Object deployed = recorder.getMethod("getCurrentDeployment").invoke(null);
      if (deployed == null) {
        return Optional.empty();
      }
      return Optional.ofNullable(deployed.getClass().getMethod(method).invoke(deployed));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "This version of Quarkus REST does not report what an Application lists. If yours lists"
              + " its classes, add org.allowcredentials.jaxrs.CorsFeature, or no CORS policy is"
              + " applied. If it has a policy, name it with the setting cors.application.",
          e);
      return Optional.empty();
    }
  }
}
