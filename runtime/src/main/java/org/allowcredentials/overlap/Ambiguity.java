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
import org.allowcredentials.finding.Rule;
import org.allowcredentials.match.SegmentTrie;
import org.allowcredentials.overlap.Route.Step;
import org.allowcredentials.resource.Media;
import org.allowcredentials.text.Quote;

/**
 * Finds endpoints that some server may confuse although their policies differ: a preflight would be
 * answered with the policy of one, and the request would run the other.
 *
 * <p>Two endpoints of one request method are confused unless no path leads to both, or every server
 * prefers the same one on every path that leads to both. What decides, for two ways that part at
 * some step (the root class, a locator, the method):
 *
 * <table>
 *   <caption>When every server prefers A to B</caption>
 *   <tr><th>they part at</th><th>A is preferred if</th><th>because</th></tr>
 *   <tr><td>root classes of different paths</td><td>the class of A is before that of B, and so is
 *     the whole path</td><td>the standard looks into one class only; RESTEasy (wider matching) and
 *     Quarkus look into all</td></tr>
 *   <tr><td>two methods</td><td>A is before B, and both have the same {@code @Consumes} and {@code
 *     @Produces}</td><td>RESTEasy compares media types before paths, CXF leaves out methods whose
 *     types do not fit</td></tr>
 *   <tr><td>method A, locator B</td><td>A is before B, and takes and gives anything</td><td>CXF
 *     goes on to the locator where the types do not fit</td></tr>
 *   <tr><td>locator A, method B</td><td>never</td><td>CXF prefers methods, the others the better
 *     path</td></tr>
 *   <tr><td>two locators</td><td>A is before B</td><td></td></tr>
 *   <tr><td>nothing: same path</td><td>never</td><td>only the media types differ, which a preflight
 *     does not name</td></tr>
 * </table>
 *
 * <p>One path is before another as {@link PathShape#isBefore} says, and only if all steps of A are
 * plain: no expression in them can match a slash or nothing, or is beyond what {@link
 * ExpressionParser} reads. HEAD goes to methods for HEAD and for GET; that for HEAD is preferred
 * only if it is before the other or has the same path.
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

  /** Why servers differ. */
  public enum Reason {
    /** One path. */
    SAME_PATH(
        "They have the same path, so only @Consumes and @Produces can distinguish them, and a"
            + " preflight names no media type.",
        "Give both the same policy."),
    /** Several root classes. */
    ROOTS(
        "Their classes have different paths: some servers search only the best of them, others"
            + " search all.",
        "Give both the same policy, or move one of them to a path that the other does not match."),
    /** A locator and a method, or two locators. */
    LOCATOR(
        "One of them is reached through a sub-resource locator, and servers do not agree when a"
            + " locator precedes a method.",
        "Give both the same policy, or move one of them to a path that the other does not match."),
    /** The path would decide, but the types come first. */
    MEDIA_TYPES(
        "Their @Consumes or @Produces differ, and some servers compare these before they compare"
            + " the paths.",
        "Give both the same policy, or the same @Consumes and @Produces."),
    /** An expression that cannot be ordered. */
    EXPRESSION(
        "Servers order an expression differently if it may match several segments or nothing, or"
            + " cannot be analysed.",
        "Give both the same policy, or make the paths disjoint: an expression such as"
            + " {id: [0-9]+} matches one segment of digits only."),
    /** HEAD, which GET answers too. */
    HEAD(
        "A method for GET may answer a HEAD request, and servers do not agree which of the two"
            + " comes first.",
        "Give both the same policy, or the same path."),
    /** HEAD, which GET answers where the types fit nothing else. */
    HEAD_TYPES(
        "They have the same path, but some servers answer a HEAD request with the method for GET if"
            + " only its @Consumes and @Produces fit.",
        "Give both the same policy, or give the method for HEAD the types of the other."),
    /** Two for HEAD, of which the paths would decide. */
    HEADS(
        "Some servers do not compare the paths of methods for HEAD, and run any of them that"
            + " matches.",
        "Give both the same policy, or make the paths disjoint, for example with an expression"
            + " such as {id: [0-9]+}."),
    /** Nobody knows, because there are too many ways. */
    WAYS(
        "Locators that return each other lead to their classes by thousands of routes, too many to"
            + " check which of them servers may confuse.",
        "Give the classes that these locators return one policy, or let fewer of them return each"
            + " other."),
    /** Neither path is better in every respect. */
    ORDER(
        "Neither path is more specific than the other in the order of every server.",
        "Give both the same policy, or make the paths disjoint, for example with an expression"
            + " such as {id: [0-9]+}.");

    private final String why;
    private final String remedy;

    Reason(String why, String remedy) {
      this.why = why;
      this.remedy = remedy;
    }
  }

  /**
   * Two endpoints that may be confused.
   *
   * @param first the one that was there first
   * @param second the other
   * @param example a path that both match, as short as possible; empty if none could be found in a
   *     reasonable time
   * @param reason why servers differ
   */
  public record Clash(
      ServedEndpoint first, ServedEndpoint second, Optional<String> example, Reason reason) {

    /**
     * Returns the same, seen from the other endpoint.
     *
     * @return the endpoints exchanged
     */
    public Clash swapped() {
      return new Clash(second, first, example, reason);
    }

    /**
     * Returns the rule that speaks of it.
     *
     * @param certain that of two endpoints which were compared
     * @return another one if they could not be compared
     */
    public Rule rule(Rule certain) {
      return reason == Reason.WAYS ? Rule.CORS321 : certain;
    }

    /**
     * Returns the first line of a message, seen from the second endpoint.
     *
     * @return without a full stop
     */
    public String summary() {
      if (reason == Reason.WAYS) {
        return Rule.CORS321.headline();
      }
      return second.request()
          + " may be confused with "
          + first.request()
          + ", which has another policy";
    }

    /**
     * Returns the rest of a message.
     *
     * @return lines, the later ones indented
     */
    public String details() {
      if (reason == Reason.WAYS) {
        return "One method for "
            + first.request()
            + " allows "
            + granted(first)
            + ", another for "
            + second.request()
            + " allows "
            + granted(second)
            + ".\n  "
            + reason.why
            + "\n  "
            + reason.remedy;
      }
      return example.map(path -> "Both match " + quoted(path)).orElse("Both may match one path")
          + ": "
          + policy(first)
          + ", "
          + policy(second)
          + ".\n  "
          + reason.why
          + " So a preflight may be answered for one of them while the request runs the other.\n  "
          + reason.remedy;
    }

    private static String quoted(String path) {
      String literal = Quote.literal(path);
      return literal.substring(1, literal.length() - 1);
    }

    private static String policy(ServedEndpoint side) {
      return side.method() + " allows " + granted(side);
    }

    private static String granted(ServedEndpoint side) {
      return side.item().grant().map(Grant::inWords).orElse("no other origin");
    }
  }

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
    return clash.reason() != Reason.WAYS || withTooManyWays.add(clash.second().resource());
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
        || isHeadAndGet(verb, other);
  }

  private static boolean isHeadAndGet(String verb, String other) {
    return (verb.equals("HEAD") && other.equals("GET"))
        || (verb.equals("GET") && other.equals("HEAD"));
  }

  private static boolean areHeads(Route a, Route b) {
    return a.verb().equals("HEAD") && b.verb().equals("HEAD");
  }

  private Optional<Clash> clash(Route a, Route b) {
    boolean one =
        a.end().item().grant().equals(b.end().item().grant())
            || a.supertypes().contains(b.end().resource())
            || b.supertypes().contains(a.end().resource());
    if (one || areDisjoint(a, b)) {
      return Optional.empty();
    }
    int parting = parting(a, b);
    if (parting == a.steps().size() || parting == b.steps().size()) {
      boolean sameLocator = a.bundle() && b.bundle();
      return sameLocator
          ? Optional.of(new Clash(a.end(), b.end(), Optional.empty(), Reason.WAYS))
          : Optional.empty();
    }
    if (isSettled(a, b, parting) || endDifferently(a, b)) {
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
    return Optional.of(new Clash(a.end(), b.end(), example, reason(a, b, parting)));
  }

  /** Returns whether every server prefers the same one wherever both match. */
  private static boolean isSettled(Route a, Route b, int parting) {
    if (isHeadAndGet(a.verb(), b.verb())) {
      return headIsPreferred(a, b, parting);
    }
    return !areHeads(a, b) && (isPreferred(a, b, parting) || isPreferred(b, a, parting));
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

  /**
   * Returns whether the characters or the segments at either end show that no path matches both.
   */
  static boolean areDisjoint(Route a, Route b) {
    String stem = a.whole().stem();
    String other = b.whole().stem();
    return (!stem.startsWith(other) && !other.startsWith(stem))
        || !a.segments().mayMeet(b.segments())
        || !a.ending().mayMeet(b.ending());
  }

  /** Returns the step at which two ways part. */
  private static int parting(Route a, Route b) {
    int i = 0;
    while (i < a.steps().size()
        && i < b.steps().size()
        && a.steps().get(i).id().equals(b.steps().get(i).id())) {
      i++;
    }
    return i;
  }

  private static boolean isPreferred(Route a, Route b, int parting) {
    if (a.bundle() || !a.steps().stream().allMatch(step -> step.shape().plain())) {
      return false;
    }
    Step step = a.steps().get(parting);
    Step other = b.steps().get(parting);
    if (parting > 0) {
      return isPreferred(step, other, step.shape(), other.shape());
    }
    Step below = a.steps().get(1);
    Step otherBelow = b.steps().get(1);
    return step.shape().isBefore(other.shape())
        && isPreferred(
            below,
            otherBelow,
            step.shape().with(below.shape()),
            other.shape().with(otherBelow.shape()));
  }

  private static boolean isPreferred(Step a, Step b, PathShape shape, PathShape other) {
    boolean kinds =
        a.locator() ? b.locator() : a.media().equals(b.locator() ? Media.ANY : b.media());
    return kinds && shape.isBefore(other);
  }

  private static boolean headIsPreferred(Route a, Route b, int parting) {
    Route head = a.verb().equals("HEAD") ? a : b;
    Route get = a.verb().equals("HEAD") ? b : a;
    return isSamePath(a, b, parting)
        ? head.steps().get(parting).media().covers(get.steps().get(parting).media())
        : isPreferred(head, get, parting);
  }

  private static boolean isSamePath(Route a, Route b, int parting) {
    Step step = a.steps().get(parting);
    Step other = b.steps().get(parting);
    return parting > 0
        && !step.locator()
        && !other.locator()
        && step.shape().key().equals(other.shape().key());
  }

  private static Reason reason(Route a, Route b, int parting) {
    if (a.bundle() || b.bundle()) {
      return Reason.WAYS;
    }
    boolean samePath = isSamePath(a, b, parting);
    if (isHeadAndGet(a.verb(), b.verb())) {
      return samePath ? Reason.HEAD_TYPES : Reason.HEAD;
    }
    if (samePath) {
      return Reason.SAME_PATH;
    }
    if (areHeads(a, b) && (isPreferred(a, b, parting) || isPreferred(b, a, parting))) {
      return Reason.HEADS;
    }
    if (parting == 0) {
      return Reason.ROOTS;
    }
    Step step = a.steps().get(parting);
    Step other = b.steps().get(parting);
    if (step.locator() || other.locator()) {
      return Reason.LOCATOR;
    }
    if (step.shape().isBefore(other.shape()) || other.shape().isBefore(step.shape())) {
      boolean plain = a.whole().plain() || b.whole().plain();
      return plain && !step.media().equals(other.media()) ? Reason.MEDIA_TYPES : Reason.EXPRESSION;
    }
    return a.whole().plain() && b.whole().plain() ? Reason.ORDER : Reason.EXPRESSION;
  }
}
