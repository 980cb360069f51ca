package org.allowcredentials.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.answer.EndpointGuard;
import org.allowcredentials.answer.RequestState;
import org.allowcredentials.answer.SentRequest;
import org.allowcredentials.deploy.Deployment;
import org.allowcredentials.deploy.RunningMethod;
import org.allowcredentials.guard.OriginGuard;
import org.allowcredentials.match.EndpointIndex;
import org.allowcredentials.match.VerifiedEndpoint;
import org.allowcredentials.policy.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The last word of the method that runs: once a server has chosen a method, its terms apply to the
 * request, and no others; whatever the path made us expect. They are noted for the response, and
 * the guard decides by them.
 */
final class LastWord {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  private final Deployment deployment;
  private final EndpointGuard guard;
  private final Paths paths;

  LastWord(Deployment deployment, EndpointGuard guard, Paths paths) {
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

  /**
   * What can be said of a method before any request for it.
   *
   * @param running the method
   * @param admitted the state of a request that it may serve
   * @param isOpenToReading whether a request that changes nothing is admitted whatever it brings
   * @param epoch while it is the deployment's, all of this is right
   */
  record Spoken(
      RunningMethod running, RequestState.Chosen admitted, boolean isOpenToReading, int epoch) {}

  /** Returns whether what was said of a method is still right: its origins may be other ones. */
  boolean isCurrent(Spoken spoken) {
    return spoken.epoch() == deployment.epoch();
  }

  /** Returns what can be said of a method: once, because requests share it. */
  Spoken prepare(Class<?> type, Method method) {
    int epoch = deployment.epoch(); // First: what becomes old meanwhile is found to be old.
    RunningMethod running = deployment.running(type, method);
    return new Spoken(
        running,
        RequestState.Chosen.of(running.endpoint(), true),
        running.says() && !running.isStranger() && guard.needsNoPromise(running.endpoint()),
        epoch);
  }

  /**
   * Says what runs, where nothing but the request tells it. A class whose policy cannot be applied
   * is not served: the exception would leave the headers of the answer to the server.
   */
  void speak(ContainerRequestContext context, Class<?> type, Method method) {
    Class<?> served = deployment.standsIn(type) ? served(context, type) : type;
    try {
      speak(context, prepare(served, method), context.getProperty(RequestState.PROPERTY));
    } catch (CorsDeploymentException e) {
      LOG.log(System.Logger.Level.ERROR, "A request was not served: " + e.getMessage());
      VerifiedEndpoint nobody = RunningMethod.unservable(served, method);
      choose(
          context,
          RequestState.Chosen.of(nobody, false),
          context.getProperty(RequestState.PROPERTY));
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

  /**
   * Says what runs.
   *
   * @param context the request
   * @param spoken the method
   * @param state what is known of the request so far
   */
  void speak(ContainerRequestContext context, Spoken spoken, @Nullable Object state) {
    if (spoken.isOpenToReading() && OriginGuard.isSafe(context.getMethod())) {
      choose(context, spoken.admitted(), state);
    } else {
      decide(context, spoken, state);
    }
  }

  private void decide(ContainerRequestContext context, Spoken spoken, @Nullable Object state) {
    JakartaRequest request = new JakartaRequest(context, paths);
    RequestState.Chosen admitted = onTermsOfLocator(spoken, request, context.getUriInfo());
    VerifiedEndpoint endpoint = admitted.endpoint();
    if (spoken.running().isStranger() && endpoint.terms().equals(Terms.none())) {
      deployment.tellOfStranger(endpoint);
    }
    if (guard.admits(endpoint, request)
        && (guard.needsNoPromise(endpoint)
            || guard.keepsPromise(endpoint, request, sent(request, state), deployment::index))) {
      choose(context, admitted, state);
    } else {
      choose(context, RequestState.Chosen.of(endpoint, false), state);
      context.abortWith(Response.status(Response.Status.FORBIDDEN).build());
    }
  }

  /** Keeps what was chosen, and whether the response has our headers from an earlier dispatch. */
  private static void choose(
      ContainerRequestContext context, RequestState.Chosen chosen, @Nullable Object before) {
    boolean written = before instanceof RequestState known && known.isWritten();
    context.setProperty(RequestState.PROPERTY, written ? chosen.written() : chosen);
  }

  private static SentRequest sent(JakartaRequest request, @Nullable Object state) {
    if (state instanceof SentRequest kept) {
      return kept;
    }
    return state instanceof RequestState.Unmatched unmatched && unmatched.sent().isPresent()
        ? unmatched.sent().get()
        : SentRequest.of(request);
  }

  /**
   * Returns what runs on the terms of the locator that leads to it, where neither the method nor
   * its class says anything, and the class of the locator is not known (CORS304). Which locator
   * that is, the path tells, or else the classes on the way. Where neither does, nobody knows what
   * the locator would allow: then only the same origin may.
   */
  private RequestState.Chosen onTermsOfLocator(Spoken spoken, JakartaRequest request, UriInfo uri) {
    RunningMethod running = spoken.running();
    if (running.says() || !deployment.index().hasSpeakingLocators()) {
      return spoken.admitted();
    }
    List<Set<String>> way = way(uri, running.type());
    if (way.size() == 1) { // A root class: no locator leads there.
      return spoken.admitted();
    }
    VerifiedEndpoint endpoint = running.endpoint();
    EndpointIndex index = deployment.index();
    Terms terms =
        index
            .find(request.path(), request.method())
            .endpoint()
            .filter(found -> isFound(found, endpoint, way))
            .map(found -> found.endpoint().isLocator() ? found.terms() : Terms.none())
            .orElseGet(() -> index.spokenOnTheWay(way, request.path()));
    return terms.equals(Terms.none())
        ? spoken.admitted()
        : RequestState.Chosen.of(endpoint.on(terms), true);
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
