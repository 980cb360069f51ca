package org.allowcredentials.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.allowcredentials.answer.EndpointGuard;
import org.allowcredentials.answer.Mark;
import org.allowcredentials.answer.Sent;
import org.allowcredentials.deploy.Deployment;
import org.allowcredentials.deploy.Deployment.Running;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.table.CorsDeploymentException;
import org.allowcredentials.table.VerifiedEndpoint;

/**
 * The last word of the method that runs: once a server has chosen a method, its terms apply to the
 * request, and no others; whatever the path made us expect. They are noted for the response, and
 * the guard decides by them.
 */
final class LastWord {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  private final Deployment deployment;
  private final EndpointGuard guard;

  LastWord(Deployment deployment, EndpointGuard guard) {
    this.deployment = deployment;
    this.guard = guard;
  }

  /** Returns whether the method that runs is known already. */
  static boolean isSpoken(ContainerRequestContext context) {
    return context.getProperty(Mark.PROPERTY) instanceof Mark.Chosen;
  }

  boolean standsIn(Class<?> type) {
    return deployment.standsIn(type);
  }

  Running running(Class<?> type, Method method) {
    return deployment.running(type, method);
  }

  /**
   * Says what runs, where nothing but the request tells it. A class whose policy cannot be applied
   * is not served: the exception would leave the headers of the answer to the server.
   */
  void speak(ContainerRequestContext context, Class<?> type, Method method) {
    Class<?> served = deployment.standsIn(type) ? served(context, type) : type;
    try {
      speak(context, running(served, method));
    } catch (CorsDeploymentException e) {
      LOG.log(System.Logger.Level.ERROR, "A request was not served: " + e.getMessage());
      VerifiedEndpoint nobody = deployment.unservable(served, method);
      context.setProperty(Mark.PROPERTY, new Mark.Chosen(nobody, false));
      context.abortWith(Response.serverError().build());
    }
  }

  /** Returns the class of the object that is asked, where the server names a type above it. */
  private static Class<?> served(ContainerRequestContext context, Class<?> type) {
    return context.getUriInfo().getMatchedResources().stream()
        .findFirst()
        .<Class<?>>map(Object::getClass)
        .filter(type::isAssignableFrom)
        .orElse(type);
  }

  void speak(ContainerRequestContext context, Running running) {
    JakartaRequest request = new JakartaRequest(context);
    VerifiedEndpoint endpoint = onTermsOfLocator(running, request, context.getUriInfo());
    if (running.isStranger() && endpoint.terms().equals(Terms.none())) {
      deployment.tellOfStranger(endpoint);
    }
    Sent sent = context.getProperty(Sent.PROPERTY) instanceof Sent kept ? kept : Sent.of(request);
    boolean isAdmitted =
        guard.admits(endpoint, request)
            && guard.keepsPromise(endpoint, request, sent, deployment::index);
    context.setProperty(Mark.PROPERTY, new Mark.Chosen(endpoint, isAdmitted));
    if (!isAdmitted) {
      context.abortWith(Response.status(Response.Status.FORBIDDEN).build());
    }
  }

  /**
   * Returns what runs on the terms of the locator that leads to it, where neither the method nor
   * its class says anything, and the class of the locator is not known (CORS304). Which locator
   * that is, the path and the classes on the way tell. Where they do not, nobody knows what the
   * locator would allow: then only the same origin may.
   */
  private VerifiedEndpoint onTermsOfLocator(Running running, JakartaRequest request, UriInfo uri) {
    VerifiedEndpoint endpoint = running.endpoint();
    if (running.says() || !deployment.hasSpeakingLocators()) {
      return endpoint;
    }
    Terms spoken = deployment.index().spokenOnTheWay(names(way(uri, running)), request.path());
    return spoken.equals(Terms.none()) ? endpoint : endpoint.on(spoken);
  }

  /** Returns the names of classes and of their superclasses, the root first. */
  private static List<List<String>> names(List<Class<?>> way) {
    List<List<String>> names = new ArrayList<>();
    for (Class<?> type : way) {
      names.add(
          0,
          Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
              .map(Class::getName)
              .toList());
    }
    return names;
  }

  /**
   * Returns the classes over which the way to what runs leads; none for a method of a root class.
   * The last step, which servers name first, is what runs itself; CXF does not name it yet, and
   * names classes instead of objects.
   */
  private static List<Class<?>> way(UriInfo uri, Running running) {
    List<Class<?>> way =
        uri.getMatchedResources().stream()
            .<Class<?>>map(each -> each instanceof Class<?> named ? named : each.getClass())
            .toList();
    boolean itself = !way.isEmpty() && isA(way.get(0), running.endpoint().resource());
    return itself ? way.subList(1, way.size()) : way;
  }

  private static boolean isA(Class<?> type, String name) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      if (each.getName().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
