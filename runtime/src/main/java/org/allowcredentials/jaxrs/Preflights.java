package org.allowcredentials.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.answer.CorsHeader;
import org.allowcredentials.answer.Preflight;
import org.allowcredentials.answer.RequestState;
import org.allowcredentials.answer.SentRequest;
import org.allowcredentials.deploy.Deployment;

/** What the two filters have in common that see requests before they are matched. */
final class Preflights {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  private final Deployment deployment;
  private final Paths paths;
  private final Runnable server;
  private final Supplier<Optional<Class<?>>> application;
  private final AtomicBoolean told = new AtomicBoolean();

  /**
   * Takes the policies.
   *
   * @param deployment the policies
   * @param paths gives the path that the server matches
   * @param server lets the server tell more, before each request
   * @param application gives the class of the {@code Application} that is deployed, as far as it is
   *     known when the first request comes
   */
  Preflights(
      Deployment deployment,
      Paths paths,
      Runnable server,
      Supplier<Optional<Class<?>>> application) {
    this.deployment = deployment;
    this.paths = paths;
    this.server = server;
    this.application = application;
  }

  /**
   * Returns the policies, if they are known. Most servers tell when an application has started; for
   * the others the first request settles what is known by then. If none can be told by then,
   * nothing is served.
   */
  Optional<Deployment> served() {
    return isServed() ? Optional.of(deployment) : Optional.empty();
  }

  private boolean isServed() {
    try {
      server.run();
      deployment.settle(application);
      deployment.announce("Jakarta REST");
      return true;
    } catch (CorsDeploymentException e) {
      if (told.compareAndSet(false, true)) {
        LOG.log(System.Logger.Level.ERROR, "No request is served: " + e.getMessage());
      }
      return false;
    }
  }

  /** Returns whether a request is served; answers {@code 503} if not. */
  boolean isReady(ContainerRequestContext context) {
    boolean ready = isServed();
    if (!ready) {
      context.abortWith(Response.status(Response.Status.SERVICE_UNAVAILABLE).build());
    }
    return ready;
  }

  Deployment deployment() {
    return deployment;
  }

  /** Returns a request as it was sent, with the path that the server will match. */
  SentRequest sent(ContainerRequestContext context) {
    return deployment.rewrites()
        ? new SentRequest(deployment.asMatched(paths.of(context)), context.getMethod())
        : paths.sent(context);
  }

  /** Returns whether this is a preflight, answered or not ours to answer. */
  boolean answer(ContainerRequestContext context, Preflight.Look look) {
    if (!context.getMethod().equals("OPTIONS")) {
      return false; // Most requests: nothing is made for them.
    }
    JakartaRequest request = new JakartaRequest(context, paths);
    if (!Preflight.isOne(request)) {
      return false;
    }
    String verb = request.lines(CorsHeader.REQUEST_METHOD).get(0);
    String path =
        look == Preflight.Look.FIRST ? deployment.asMatched(request.path()) : request.path();
    Optional<Preflight> preflight =
        Preflight.of(
            deployment.index(),
            new SentRequest(path, verb),
            request.lines(CorsHeader.ORIGIN),
            look);
    if (preflight.isPresent()) {
      context.setProperty(RequestState.PROPERTY, preflight.get());
      context.abortWith( // A status by its number takes 220 bytes more.
          preflight.get().isGranted()
              ? Response.noContent().build()
              : Response.status(Response.Status.FORBIDDEN).build());
    }
    return true;
  }
}
