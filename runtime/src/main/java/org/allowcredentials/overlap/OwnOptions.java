package org.allowcredentials.overlap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.match.Verb;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.Endpoint;

/**
 * Finds the methods for {@code OPTIONS} of an application that preflights pass by: those for
 * endpoints with a policy, or with {@code @SameOriginOnly}, are answered before any method runs.
 */
public final class OwnOptions {

  private static final String OPTIONS = "OPTIONS";
  private static final int MANY = 3;

  private OwnOptions() {}

  /**
   * A method for {@code OPTIONS}.
   *
   * @param options the method
   * @param passing the endpoints of paths that it matches whose preflights it never sees
   */
  public record Found(ServedEndpoint options, List<ServedEndpoint> passing) {

    /** Takes a copy of the list. */
    public Found {
      passing = List.copyOf(passing);
    }

    /**
     * Returns what is to be said of it.
     *
     * @return the finding
     */
    public Finding finding() {
      String method = options.item().endpoint().method();
      return Finding.of(
          Rule.CORS306,
          method.substring(0, method.indexOf('('))
              + "() only answers preflights for endpoints without a policy",
          "Preflights for "
              + (passing.isEmpty() ? "endpoints with a policy" : listed())
              + " are answered before it runs, with the policy of the endpoint, or with 403 under"
              + " @SameOriginOnly.\nIt answers those for endpoints without a policy, and its own"
              + " headers stay there."
              + (hasPolicy(options)
                  ? "\nIts own policy applies to OPTIONS requests that scripts send, not to"
                      + " preflights for other methods."
                  : ""),
          "Keep it for these and for plain OPTIONS requests, or remove it.");
    }

    private String listed() {
      int more = passing.size() - MANY;
      return passing.stream()
              .limit(MANY)
              .map(each -> each.request() + " (" + each.method() + ")")
              .collect(Collectors.joining(", "))
          + (more > 0 ? " and " + more + " more" : "");
    }
  }

  /**
   * Returns the methods for {@code OPTIONS} that match a path of an endpoint whose preflights are
   * answered before, and those that have a policy themselves.
   *
   * @param classes the classes that are served, and those that locators return
   * @return in the order of the classes, each method once
   */
  public static List<Found> of(List<ServedClass> classes) {
    Map<String, ServedClass> byName = new HashMap<>();
    classes.forEach(each -> byName.put(each.name(), each));
    List<Route> routes = Route.of(classes, byName);
    List<Route> answered =
        routes.stream()
            .filter(route -> !isOptions(route.end()) && isAnsweredBefore(route.end()))
            .toList();
    Map<Method, Found> found = new LinkedHashMap<>();
    for (Route route : routes) {
      Method method = new Method(route.end().resource(), route.end().item().endpoint());
      if (isOptions(route.end()) && !found.containsKey(method)) {
        Found each = new Found(route.end(), passing(route, answered));
        if (!each.passing().isEmpty() || hasPolicy(route.end())) {
          found.put(method, each);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private record Method(String resource, Endpoint endpoint) {}

  private static List<ServedEndpoint> passing(Route options, List<Route> answered) {
    List<ServedEndpoint> passing = new ArrayList<>();
    Set<Method> seen = new HashSet<>();
    for (Route other : answered) {
      ServedEndpoint end = other.end();
      if (!options.isDisjointFrom(other)
          && seen.add(new Method(end.resource(), end.item().endpoint()))
          && mayMeet(options, other)) {
        passing.add(end);
      }
    }
    return passing;
  }

  private static boolean mayMeet(Route a, Route b) {
    Automaton.Common common = Automaton.of(a.language()).and(Automaton.of(b.language()));
    return !(common instanceof Automaton.Nothing);
  }

  private static boolean isOptions(ServedEndpoint served) {
    return Verb.served(served.item().endpoint().verb()).equals(OPTIONS);
  }

  private static boolean hasPolicy(ServedEndpoint served) {
    return served.item().endpoint().policy().isPresent();
  }

  private static boolean isAnsweredBefore(ServedEndpoint served) {
    return served
        .item()
        .endpoint()
        .declaration()
        .filter(said -> !(said instanceof Declaration.CrossSite))
        .isPresent();
  }
}
