package org.allowcredentials.deploy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.allowcredentials.deploy.ServedRoot.ServedMethod;
import org.allowcredentials.match.Slashes;
import org.allowcredentials.match.VerifiedEndpoint;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.Resource;

/**
 * Where the classes of a deployment are served: at the paths that the server itself says, or at
 * their own ones while it says nothing.
 *
 * @param classes the classes
 * @param roots what the server says; empty while it says nothing
 * @param served the names of the classes whose methods it serves
 */
record ServerModel(DeployedClasses classes, List<ServedRoot> roots, Set<String> served) {

  /** Returns what a server says; nothing, if there are no roots. */
  static ServerModel of(DeployedClasses classes, List<ServedRoot> roots) {
    Set<String> served = new HashSet<>();
    for (ServedRoot root : roots) {
      root.methods().forEach(each -> served.add(each.type().getName()));
    }
    return new ServerModel(classes, List.copyOf(roots), served);
  }

  /** Returns whether the server says that it serves a class, or says nothing. */
  boolean isServed(Resource resource) {
    return roots.isEmpty() || resource.path().isEmpty() || served.contains(resource.name());
  }

  /** Returns what is served, on the terms that the classes declare. */
  Map<Resource, List<VerifiedEndpoint>> resources() {
    Map<Resource, List<VerifiedEndpoint>> resources = new LinkedHashMap<>();
    classes.all().stream()
        .filter(DeployedClass::known)
        .forEach(deployed ->
            resources.put(
                roots.isEmpty() ? deployed.resource() : deployed.resource().withoutPath(),
                deployed.endpoints()));
    for (ServedRoot root : roots) {
      // Several classes may have one path.
      resources
          .computeIfAbsent(at(root, "/" + Slashes.without(root.path())), first -> new ArrayList<>())
          .addAll(root.methods().stream().flatMap(this::heirs).map(this::endpoint).toList());
    }
    return resources;
  }

  /** Adds classes that are served at another path than their own: nobody else has. */
  void addMoved(OverlapCheck overlaps) {
    for (ServedRoot root : roots) {
      Map<Class<?>, List<VerifiedEndpoint>> moved = new LinkedHashMap<>();
      for (ServedMethod each : root.methods()) {
        if (!isAtOwnPath(each.type(), root) && declared(each).isPresent()) {
          moved.computeIfAbsent(each.type(), type -> new ArrayList<>()).add(endpoint(each));
        }
      }
      moved.forEach(
          (type, endpoints) -> overlaps.add(at(root, type.getName()), endpoints, Map.of()));
    }
  }

  private static Resource at(ServedRoot root, String name) {
    return new Resource(name, Optional.of(root.path()), Optional.empty(), List.of());
  }

  private boolean isAtOwnPath(Class<?> type, ServedRoot root) {
    return classes
        .find(type)
        .flatMap(deployed -> deployed.resource().path())
        .filter(path -> Slashes.without(path).equals(Slashes.without(root.path())))
        .isPresent();
  }

  /** Returns a method for each class that the named one stands for. */
  private Stream<ServedMethod> heirs(ServedMethod served) {
    return classes
        .find(served.type())
        .filter(DeployedClass::standsIn)
        .map(deployed -> deployed.heirs().stream().map(served::of))
        .orElseGet(() -> Stream.of(served));
  }

  /** Returns what a class declares of a method. */
  private Optional<VerifiedEndpoint> declared(ServedMethod served) {
    return classes
        .find(served.type())
        .flatMap(deployed -> deployed.declared(served.method(), served.verb()));
  }

  /** Returns a method as the server serves it, on the terms that its class declares. */
  private VerifiedEndpoint endpoint(ServedMethod served) {
    return declared(served)
        .map(own ->
            VerifiedEndpoint.of(
                own.resource(), own.endpoint().servedAs(served.verb(), served.path()), own.terms()))
        .orElseGet(() ->
            VerifiedEndpoint.of(
                served.type().getName(),
                new Endpoint(
                    served.verb(),
                    served.path(),
                    served.method().getName() + "()",
                    List.of(),
                    served.verb().isEmpty() ? served.method().getReturnType().getName() : "",
                    Optional.empty()),
                Terms.none()));
  }
}
