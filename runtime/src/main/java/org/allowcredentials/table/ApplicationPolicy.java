package org.allowcredentials.table;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an {@code Application} class says of all that it serves, wherever that was compiled: it is
 * put over each class when the application starts, and only where the class says nothing.
 *
 * @param name the binary name of the class
 * @param declaration what applies where no nearer annotation does
 * @param crossSite the classes that take requests from other sites instead, by binary name, each
 *     with the reason
 */
public record ApplicationPolicy(
    String name, Optional<Declaration> declaration, Map<String, String> crossSite) {

  /** Takes a copy of the map. */
  public ApplicationPolicy {
    crossSite = Map.copyOf(crossSite);
  }

  /**
   * Returns what the annotations of a class say.
   *
   * @param name the binary name of the class
   * @param declarations what they say; of several that are said of the class itself, an error, the
   *     first counts
   * @return the policy
   */
  public static ApplicationPolicy of(String name, Collection<Declaration> declarations) {
    Map<String, String> crossSite = new TreeMap<>();
    Optional<Declaration> own = Optional.empty();
    for (Declaration each : declarations) {
      if (each instanceof Declaration.CrossSite said && !said.of().isEmpty()) {
        crossSite.put(said.of(), said.reason());
      } else if (own.isEmpty()) {
        own = Optional.of(each);
      }
    }
    return new ApplicationPolicy(name, own, crossSite);
  }

  /**
   * Returns what applies to the methods of a class that say nothing themselves.
   *
   * @param type the binary name of the class
   * @return the declaration, if there is one
   */
  public Optional<Declaration> of(String type) {
    return Optional.ofNullable(crossSite.get(type))
        .<Declaration>map(reason -> new Declaration.CrossSite(reason, ""))
        .or(() -> declaration);
  }

  /**
   * Returns a class as this application serves it.
   *
   * @param resource the class
   * @return the class; where an endpoint says nothing, it says what applies
   */
  public Resource over(Resource resource) {
    Optional<Declaration> here = of(resource.name());
    return here.isEmpty()
        ? resource
        : new Resource(
            resource.name(),
            resource.path(),
            resource.application(),
            resource.endpoints().stream()
                .map(each -> each.declaration().isPresent() ? each : each.with(here))
                .toList());
  }

  /**
   * Returns the exceptions in a fixed order.
   *
   * @return reasons by class name, sorted
   */
  public Map<String, String> sortedCrossSite() {
    return new TreeMap<>(crossSite);
  }
}
