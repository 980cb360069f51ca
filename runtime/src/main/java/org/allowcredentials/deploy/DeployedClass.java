package org.allowcredentials.deploy;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.allowcredentials.match.VerifiedEndpoint;
import org.allowcredentials.table.Resource;

/**
 * A class that is served.
 *
 * @param resource its endpoints
 * @param endpoints the same, verified, in the same order
 * @param bridged those that some servers pass over: in no index, but bound where one runs
 * @param signatures the signature of each of its method objects
 * @param heirs the classes that inherit from it for which it stands: RESTEasy names the type that
 *     has the {@code @Path}
 * @param known whether the index follows paths into it
 */
record DeployedClass(
    Resource resource,
    List<VerifiedEndpoint> endpoints,
    List<VerifiedEndpoint> bridged,
    Map<Method, String> signatures,
    List<Class<?>> heirs,
    boolean known) {

  boolean standsIn() {
    return !heirs.isEmpty();
  }

  /** Returns the endpoint that a method object is; some servers bind those of bridges too. */
  Optional<VerifiedEndpoint> running(Method method) {
    return Stream.of(endpoints, bridged).flatMap(among -> of(method, among)).findFirst();
  }

  /** Returns the endpoint that a method object is for a verb; else the first that it is. */
  Optional<VerifiedEndpoint> declared(Method method, String verb) {
    return of(method, endpoints)
        .filter(each -> each.endpoint().verb().equalsIgnoreCase(verb))
        .findFirst()
        .or(() -> of(method, endpoints).findFirst());
  }

  /** Returns the endpoints among these that a method object is; several if it has many verbs. */
  private Stream<VerifiedEndpoint> of(Method method, List<VerifiedEndpoint> among) {
    Optional<String> signature = Optional.ofNullable(signatures.get(method));
    return among.stream().filter(each -> signature.equals(Optional.of(each.endpoint().method())));
  }
}
