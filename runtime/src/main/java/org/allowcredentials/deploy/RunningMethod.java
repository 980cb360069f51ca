package org.allowcredentials.deploy;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.allowcredentials.match.VerifiedEndpoint;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.table.Endpoint;

/**
 * A method that runs.
 *
 * @param type the class that is served
 * @param endpoint the method, on the terms that apply
 * @param says whether the method or its class says something itself; else a locator that leads to
 *     it speaks for it, if there is one whose class nobody knows
 * @param isStranger whether no class declares it for requests, and it is none of the server's own
 */
public record RunningMethod(
    Class<?> type, VerifiedEndpoint endpoint, boolean says, boolean isStranger) {

  /** Returns a method that a class declares for requests. */
  static RunningMethod declared(Class<?> type, VerifiedEndpoint own, ApplicationTerms application) {
    return new RunningMethod(type, application.over(own), !own.terms().equals(Terms.none()), false);
  }

  /** Returns a method that no class declares for requests. */
  static RunningMethod unknown(Class<?> type, Method method, ApplicationTerms application) {
    return new RunningMethod(
        type,
        endpoint(type, method, application.of(type.getName())),
        false,
        !Applications.isOfServer(type));
  }

  /** Returns the same method on terms that never change. */
  RunningMethod now() {
    return new RunningMethod(type, endpoint.now(), says, isStranger);
  }

  /**
   * Returns a method of a class whose policy cannot be applied, so that nobody may read what the
   * server says of it.
   *
   * @param type the class
   * @param method its method
   * @return the method, for the same origin only
   */
  public static VerifiedEndpoint unservable(Class<?> type, Method method) {
    return endpoint(type, method, Terms.sameOriginOnly());
  }

  private static VerifiedEndpoint endpoint(Class<?> type, Method method, Terms terms) {
    return VerifiedEndpoint.of(
        type.getName(),
        new Endpoint("any", "", method.getName() + "()", List.of(), "", Optional.empty()),
        terms);
  }
}
