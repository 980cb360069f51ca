package org.allowcredentials.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.match.Escapes;
import org.allowcredentials.match.Verb;
import org.allowcredentials.overlap.Grant;
import org.allowcredentials.overlap.Route;
import org.allowcredentials.overlap.ServedClass;
import org.allowcredentials.overlap.ServedEndpoint;

/**
 * What reaches a method without a preflight of its own, because another method of its path has been
 * granted it. Browsers keep the request headers that a preflight grants for the URL, not for the
 * method; so they reach GET, HEAD and POST, which need no grant for the method.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#concept-cache">Fetch, CORS-preflight cache</a>
 */
final class PreflightCache {

  private static final Set<String> SAFELISTED = Set.of("GET", "HEAD", "POST");

  private PreflightCache() {}

  /**
   * A method that is reached without a preflight of its own.
   *
   * @param target the method
   * @param sources for each method that is granted what the target is not: how they differ
   */
  record Leak(ServedEndpoint target, Map<ServedEndpoint, String> sources) {

    /** Returns what is to be said of it. */
    Finding finding() {
      String verb = target.item().endpoint().verb();
      return Finding.of(
          Rule.CORS313,
          "a grant for "
              + sources.keySet().stream()
                  .map(source -> source.item().endpoint().verb())
                  .distinct()
                  .collect(Collectors.joining(" and "))
              + " "
              + target.path()
              + " also applies to "
              + verb
              + " of the same path",
          "Browsers cache the request headers that a preflight grants for the URL, not for the"
              + " method, and "
              + verb
              + " needs no grant for the method.\n"
              + String.join("\n", sources.values()),
          "Give the methods of this path the same policy, or move one of them to another path.");
    }
  }

  /**
   * Returns what leaks between the methods of each path.
   *
   * @param classes the classes that are served, and those that locators return
   * @return in the order of the classes
   */
  static List<Leak> leaks(List<ServedClass> classes) {
    Map<String, ServedClass> byName = new HashMap<>();
    classes.forEach(each -> byName.put(each.name(), each));
    Map<String, List<Route>> paths = new LinkedHashMap<>();
    for (Route route : Route.of(classes, byName)) {
      if (!route.open()) {
        String url = Escapes.upper(route.whole().key());
        paths.computeIfAbsent(url, key -> new ArrayList<>()).add(route);
      }
    }
    List<Leak> leaks = new ArrayList<>();
    paths.values().forEach(routes -> addLeaks(routes, leaks));
    return leaks;
  }

  private static void addLeaks(List<Route> routes, List<Leak> leaks) {
    for (Route target : routes) {
      if (!SAFELISTED.contains(target.verb())) {
        continue;
      }
      Map<ServedEndpoint, String> sources = new LinkedHashMap<>();
      for (Route source : routes) {
        boolean related =
            source.supertypes().contains(target.end().resource())
                || target.supertypes().contains(source.end().resource());
        if (!source.verb().equals(target.verb()) && !related) {
          difference(source.end(), target.end())
              .ifPresent(difference -> sources.put(source.end(), difference));
        }
      }
      if (!sources.isEmpty()) {
        leaks.add(new Leak(target.end(), sources));
      }
    }
  }

  /** A type of content without content: nothing comes of it. */
  private static Set<String> meaningless(ServedEndpoint target) {
    return Verb.served(target.item().endpoint().verb()).equals("POST")
        ? Set.of()
        : Set.of("content-type");
  }

  /** Returns what a source grants and the target does not, in one sentence. */
  private static Optional<String> difference(ServedEndpoint source, ServedEndpoint target) {
    if (source.item().grant().isEmpty()) {
      return Optional.empty();
    }
    Grant granted = source.item().grant().get();
    Set<String> headers = without(headers(source), meaningless(target));
    if (headers.isEmpty()) {
      return Optional.empty();
    }
    if (target.item().grant().isEmpty()) {
      return Optional.of(
          sentence(source, target, headers, granted.origins()) + ", which has no policy.");
    }
    Grant allowed = target.item().grant().get();
    Set<String> origins = without(granted.origins(), allowed.origins());
    if (!origins.isEmpty()) {
      return Optional.of(
          sentence(source, target, headers, origins) + ", which does not allow that origin.");
    }
    if (granted.credentials() && !allowed.credentials()) {
      return Optional.of(
          sentence(source, target, headers, granted.origins()) + ", which allows no credentials.");
    }
    Set<String> more = without(without(granted.headers(), meaningless(target)), headers(target));
    return more.isEmpty()
        ? Optional.empty()
        : Optional.of(
            sentence(source, target, more, granted.origins())
                + ", which does not allow "
                + (more.size() == 1 ? "it." : "them."));
  }

  private static String sentence(
      ServedEndpoint source, ServedEndpoint target, Set<String> headers, Set<String> origins) {
    return source.method()
        + " grants "
        + Grant.listed(headers)
        + " to "
        + (origins.contains("*") ? "everyone" : Grant.listed(origins))
        + "; the grant also applies to "
        + target.method();
  }

  private static Set<String> headers(ServedEndpoint endpoint) {
    Set<String> headers = new HashSet<>(Grant.lower(endpoint.item().endpoint().headers()));
    endpoint.item().grant().ifPresent(grant -> headers.addAll(grant.headers()));
    return headers;
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    return others.contains("*")
        ? Set.of()
        : some.stream().filter(each -> !others.contains(each)).collect(Collectors.toSet());
  }
}
