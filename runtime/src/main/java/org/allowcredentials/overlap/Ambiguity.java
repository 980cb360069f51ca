package org.allowcredentials.overlap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.allowcredentials.match.SegmentTrie;

/**
 * Finds endpoints that some server may confuse although their policies differ: a preflight would be
 * answered with the policy of one, and the request would run the other.
 *
 * <p>Two endpoints of one request method are confused unless no path leads to both, or every server
 * prefers the same one on every path that leads to both, see {@link Fork}.
 *
 * <p>Where locators make too many ways, they are compared in bundles, and what is then in doubt is
 * reported too (CORS321).
 *
 * <p>Grows class by class, so that start-up can add those that a server finds later. Not
 * thread-safe.
 */
public final class Ambiguity {

  /** An application with more has been told enough. */
  private static final int MAX_CLASHES = 500;

  /** With fewer candidates another index is not worth a look. */
  private static final int FEW = 16;

  /** How many pairs of states a look sees that shall cost next to nothing. */
  private static final int A_SHORT_LOOK = 200;

  private final Map<String, ServedClass> classes = new HashMap<>();
  private final List<Route> routes = new ArrayList<>();
  private final Map<String, Paths> byVerb = new TreeMap<>();
  private final IdentityHashMap<Route, Automaton> automata = new IdentityHashMap<>();
  private final IdentityHashMap<Route, Automaton> fromEnd = new IdentityHashMap<>();
  private final Set<String> withTooManyWays = new HashSet<>();
  private int found;

  /**
   * The routes of a verb, by the segments at either end: where a path begins with an expression of
   * which nothing is certain, what stands behind it is.
   */
  private record Paths(SegmentTrie beginnings, SegmentTrie endings) {

    Paths() {
      this(new SegmentTrie(), new SegmentTrie());
    }

    void add(Route route, int position) {
      beginnings.add(route.segments(), position);
      endings.add(route.ending(), position);
    }

    /** Returns at least those with which a route may share a path. */
    List<Integer> overlapping(Route route) {
      int many = beginnings.countOverlapping(route.segments());
      if (many > FEW) {
        List<Integer> sameEnd = endings.overlapping(route.ending());
        if (sameEnd.size() < many) {
          return sameEnd;
        }
      }
      return beginnings.overlapping(route.segments());
    }
  }

  /** Makes one that knows no class. */
  public Ambiguity() {}

  /**
   * Adds classes, and compares their endpoints with each other and with those that are there.
   *
   * @param added classes that are served, and those that locators return; a locator whose class is
   *     not among them or added before may lead anywhere
   * @return what may be confused, in the order of the classes; at most a few hundred
   */
  public List<Clash> add(List<ServedClass> added) {
    added.forEach(each -> classes.put(each.name(), each));
    List<Clash> clashes = new ArrayList<>();
    for (Route route : Route.of(added, classes)) {
      candidates(route).stream()
          .flatMap(other -> clash(other, route).stream())
          .filter(this::isNew)
          .limit(MAX_CLASHES - found - clashes.size())
          .forEach(clashes::add);
      byVerb.computeIfAbsent(route.verb(), verb -> new Paths()).add(route, routes.size());
      routes.add(route);
    }
    found += clashes.size();
    return clashes;
  }

  /** One that could not be compared is told once for a class: there are as many as locators. */
  private boolean isNew(Clash clash) {
    return clash.reason() != Clash.Reason.WAYS || withTooManyWays.add(clash.second().resource());
  }

  /** Returns the routes of the same verb whose segments leave open that a path matches both. */
  private List<Route> candidates(Route route) {
    return byVerb.entrySet().stream()
        .filter(others -> mayAnswer(others.getKey(), route.verb()))
        .flatMap(others -> others.getValue().overlapping(route).stream())
        .sorted()
        .map(routes::get)
        .toList();
  }

  private static boolean mayAnswer(String verb, String other) {
    return verb.equals(other)
        || verb.equals(Route.ANY_VERB)
        || other.equals(Route.ANY_VERB)
        || Fork.isHeadAndGet(verb, other);
  }

  private Optional<Clash> clash(Route a, Route b) {
    boolean one =
        a.end().item().grant().equals(b.end().item().grant())
            || a.supertypes().contains(b.end().resource())
            || b.supertypes().contains(a.end().resource());
    if (one || a.isDisjointFrom(b)) {
      return Optional.empty();
    }
    Fork fork = Fork.of(a, b);
    if (fork.isNone()) {
      boolean sameLocator = a.bundle() && b.bundle();
      return sameLocator
          ? Optional.of(new Clash(a.end(), b.end(), Optional.empty(), Clash.Reason.WAYS))
          : Optional.empty();
    }
    if (fork.isSettled() || endDifferently(a, b)) {
      return Optional.empty();
    }
    Automaton.Common common = automaton(a).and(automaton(b));
    if (common instanceof Automaton.Nothing) {
      return Optional.empty();
    }
    Optional<String> example =
        common instanceof Automaton.Shared shared
            ? Optional.of(shared.example().isEmpty() ? "/" : shared.example())
            : Optional.empty();
    return Optional.of(new Clash(a.end(), b.end(), example, fork.reason()));
  }

  private Automaton automaton(Route route) {
    return automata.computeIfAbsent(route, each -> Automaton.of(each.language()));
  }

  /**
   * Returns whether a short look from the end shows that no path matches both: where both begin
   * with anything, a search from the beginning has to try everything.
   */
  private boolean endDifferently(Route a, Route b) {
    return fromEnd(a).and(fromEnd(b), A_SHORT_LOOK) instanceof Automaton.Nothing;
  }

  private Automaton fromEnd(Route route) {
    return fromEnd.computeIfAbsent(route, each -> Automaton.of(each.language().reversed()));
  }
}
