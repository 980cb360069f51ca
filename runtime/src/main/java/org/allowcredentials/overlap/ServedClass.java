package org.allowcredentials.overlap;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allowcredentials.match.VerifiedEndpoint;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.resource.Media;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.Resource;

/**
 * A class that is served, as far as it matters which of its methods a request reaches.
 *
 * @param name its binary name
 * @param root its path, if requests reach it without a locator
 * @param supertypes the binary names of what it inherits from
 * @param items its methods and locators
 */
public record ServedClass(
    String name, Optional<String> root, Set<String> supertypes, List<Item> items) {

  /** Takes copies. */
  public ServedClass {
    supertypes = Set.copyOf(supertypes);
    items = List.copyOf(items);
  }

  /**
   * A method or a locator.
   *
   * @param endpoint the endpoint
   * @param grant what its policy grants, if it has one
   * @param media what it takes and gives
   */
  public record Item(Endpoint endpoint, Optional<Grant> grant, Media media) {}

  /**
   * Returns a class whose policies the rules have not seen.
   *
   * @param resource the class
   * @param root whether requests reach it without a locator
   * @param supertypes the binary names of what it inherits from
   * @param media what its methods take and give, by signature
   * @return the class
   */
  public static ServedClass of(
      Resource resource, boolean root, Set<String> supertypes, Map<String, Media> media) {
    List<Item> items =
        resource.endpoints().stream()
            .map(each ->
                new Item(
                    each,
                    each.policy().map(Grant::of),
                    media.getOrDefault(each.method(), Media.ANY)))
            .toList();
    Optional<String> path = root ? resource.path() : Optional.empty();
    return new ServedClass(resource.name(), path, supertypes, items);
  }

  /**
   * Returns a class with verified policies.
   *
   * @param resource the class
   * @param endpoints its endpoints
   * @param media what its methods take and give, by signature
   * @return the class
   */
  public static ServedClass of(
      Resource resource, List<VerifiedEndpoint> endpoints, Map<String, Media> media) {
    List<Item> items = new ArrayList<>();
    IdentityHashMap<CorsPolicy, Grant> grants =
        new IdentityHashMap<>(); // Methods share that of their class.
    for (VerifiedEndpoint each : endpoints) {
      items.add(
          new Item(
              each.endpoint(),
              each.policy().map(policy -> grants.computeIfAbsent(policy, Grant::of)),
              media.getOrDefault(each.endpoint().method(), Media.ANY)));
    }
    return new ServedClass(resource.name(), resource.path(), Set.of(), items);
  }
}
