package org.allowcredentials.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.answer.EndpointGuard;
import org.allowcredentials.answer.RequestState;
import org.allowcredentials.answer.SentRequest;
import org.allowcredentials.deploy.Deployment;
import org.allowcredentials.deploy.RunningMethod;
import org.allowcredentials.match.EndpointIndex;
import org.allowcredentials.match.VerifiedEndpoint;
import org.allowcredentials.policy.Terms;

/**
 * The last word of the method that runs: once a server has chosen a method, its terms apply to the
 * request, and no others; whatever the path made us expect. They are noted for the response, and
 * the guard decides by them.
 */
final class LastWord {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  private final Deployment deployment;
  private final EndpointGuard guard;
  private final Function<ContainerRequestContext, String> paths;

  LastWord(
      Deployment deployment, EndpointGuard guard, Function<ContainerRequestContext, String> paths) {
    this.deployment = deployment;
    this.guard = guard;
    this.paths = paths;
  }

  /** Returns whether the method that runs is known already. */
  static boolean isSpoken(ContainerRequestContext context) {
    return context.getProperty(RequestState.PROPERTY) instanceof RequestState.Chosen;
  }

  boolean standsIn(Class<?> type) {
    return deployment.standsIn(type);
  }

  RunningMethod running(Class<?> type, Method method) {
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
      VerifiedEndpoint nobody = RunningMethod.unservable(served, method);
      context.setProperty(RequestState.PROPERTY, new RequestState.Chosen(nobody, false));
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

  void speak(ContainerRequestContext context, RunningMethod running) {
    JakartaRequest request = new JakartaRequest(context, paths);
    VerifiedEndpoint endpoint = onTermsOfLocator(running, request, context.getUriInfo());
    if (running.isStranger() && endpoint.terms().equals(Terms.none())) {
      deployment.tellOfStranger(endpoint);
    }
    SentRequest sent =
        context.getProperty(SentRequest.PROPERTY) instanceof SentRequest kept
            ? kept
            : SentRequest.of(request);
    boolean isAdmitted =
        guard.admits(endpoint, request)
            && guard.keepsPromise(endpoint, request, sent, deployment::index);
    context.setProperty(RequestState.PROPERTY, new RequestState.Chosen(endpoint, isAdmitted));
    if (!isAdmitted) {
      context.abortWith(Response.status(Response.Status.FORBIDDEN).build());
    }
  }

  /**
   * Returns what runs on the terms of the locator that leads to it, where neither the method nor
   * its class says anything, and the class of the locator is not known (CORS304). Which locator
   * that is, the path tells, or else the classes on the way. Where neither does, nobody knows what
   * the locator would allow: then only the same origin may.
   */
  private VerifiedEndpoint onTermsOfLocator(
      RunningMethod running, JakartaRequest request, UriInfo uri) {
    VerifiedEndpoint endpoint = running.endpoint();
    if (running.says() || !deployment.index().hasSpeakingLocators()) {
      return endpoint;
    }
    List<Set<String>> way = way(uri, running.type());
    if (way.size() == 1) { // A root class: no locator leads there.
      return endpoint;
    }
    EndpointIndex index = deployment.index();
    Terms spoken =
        index
            .find(request.path(), request.method())
            .endpoint()
            .filter(found -> isFound(found, endpoint, way))
            .map(found -> found.endpoint().isLocator() ? found.terms() : Terms.none())
            .orElseGet(() -> index.spokenOnTheWay(way, request.path()));
    return spoken.equals(Terms.none()) ? endpoint : endpoint.on(spoken);
  }

  /** Returns whether the path tells what runs: the method itself, or a locator on the way to it. */
  private static boolean isFound(
      VerifiedEndpoint found, VerifiedEndpoint running, List<Set<String>> way) {
    int last = way.size() - 1;
    return found.endpoint().isLocator()
        ? way.subList(0, last).stream().anyMatch(names -> names.contains(found.resource()))
        : found.endpoint().method().equals(running.endpoint().method())
            && way.get(last).contains(found.resource());
  }

  /**
   * Returns the classes over which the way to what runs leads, each as the names of all that it is:
   * the root first, and last what runs itself. Servers name the last step first; CXF does not name
   * that one yet, and names classes instead of objects.
   */
  private static List<Set<String>> way(UriInfo uri, Class<?> running) {
    List<Class<?>> way = new ArrayList<>();
    for (Object each : uri.getMatchedResources()) {
      way.add(0, each instanceof Class<?> named ? named : each.getClass());
    }
    if (way.isEmpty() || !running.isAssignableFrom(way.get(way.size() - 1))) {
      way.add(running);
    }
    return way.stream().map(LastWord::names).toList();
  }

  /** Returns the name of a class, and of all that it inherits from. */
  private static Set<String> names(Class<?> type) {
    Set<String> names = new LinkedHashSet<>();
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      names.add(each.getName());
      Stream.of(each.getInterfaces()).map(LastWord::names).forEach(names::addAll);
    }
    return names;
  }
}
