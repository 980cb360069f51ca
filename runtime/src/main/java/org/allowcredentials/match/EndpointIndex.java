package org.allowcredentials.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.Resource;

/**
 * Finds the endpoint that a request would reach, without running anything. Matches the encoded
 * path, as Jakarta REST 3.7.2 says with one difference that all servers share: a method template
 * that does not support the verb is passed over for the next one.
 *
 * <p>Templates are tried one after the other, in the order of {@link PathTemplate#ORDER}; a {@link
 * SegmentTrie} leaves out those that cannot match. The cost of a look-up is bounded for any path:
 * where it would not be, the match is undecided. So it is where servers differ because they
 * {@linkplain PathReader read a template differently}, and what they reach has several policies.
 *
 * <p>Immutable; may be shared between threads.
 */
public final class EndpointIndex {

  /** A longer path is not looked up. */
  private static final int MAX_PATH = 4096;

  private static final int MAX_LOCATORS = 32;

  private static final String HEAD = "HEAD";
  private static final String GET = "GET";
  private static final Set<String> SERVE_HEAD = Set.of(HEAD, GET);

  private final Templates<Root> roots;
  private final Map<String, Templates<Method>> classes;

  /** The same application, as servers see it that read some of its templates differently. */
  private final List<EndpointIndex> others;

  private final Terms elsewhere;
  private final PathReader reader;

  private EndpointIndex(
      Templates<Root> roots,
      Map<String, Templates<Method>> classes,
      Terms elsewhere,
      PathReader reader,
      List<EndpointIndex> others) {
    this.roots = roots;
    this.classes = classes;
    this.elsewhere = elsewhere;
    this.reader = reader;
    this.others = others;
  }

  private interface Templated {
    PathTemplate path();
  }

  /** Things with a template, in the order in which they are tried. */
  private record Templates<T extends Templated>(List<T> inOrder, SegmentTrie trie) {

    static <T extends Templated> Templates<T> of(List<T> inOrder) {
      SegmentTrie trie = new SegmentTrie();
      for (int i = 0; i < inOrder.size(); i++) {
        trie.add(inOrder.get(i).path().segments(), i);
      }
      return new Templates<>(List.copyOf(inOrder), trie);
    }

    /** Returns those that may match, in the same order. */
    Iterable<T> candidates(String path) {
      return () -> trie.matching(path).stream().map(inOrder::get).iterator();
    }
  }

  private record Method(PathTemplate path, VerifiedEndpoint endpoint) implements Templated {

    /** As each class has them: a locator comes after the methods that are tried with it. */
    static Comparator<Method> order(PathReader reader) {
      return Comparator.comparing(Method::path, reader.order())
          .thenComparing(method -> method.endpoint().endpoint().isLocator());
    }
  }

  /**
   * A class that requests reach without a locator.
   *
   * @param path its template
   * @param methods in the order of {@link Method#order}
   */
  private record RootClass(PathTemplate path, List<Method> methods) {

    String pattern() {
      return path.pattern().pattern();
    }

    /** Returns whether the class has anything for what is left of a path (3.7.2, step 1). */
    boolean goesOn() {
      return methods.stream().anyMatch(method -> !method.endpoint().endpoint().path().isEmpty());
    }
  }

  /**
   * A class that may be the best one for a path, with those of the same template that count as one
   * with it.
   *
   * @param path its template
   * @param goesOn whether it is one for a path of which something is left
   * @param methods of all these classes
   */
  private record Root(PathTemplate path, boolean goesOn, Templates<Method> methods)
      implements Templated {

    /** Returns what the class leaves of a path; no value if it has nothing for the path. */
    Optional<String> rest(String whole, StepBudget looks) {
      return path.rest(whole, looks).filter(rest -> goesOn || isEnd(rest));
    }

    /** Returns the methods that are those of one class, by any of its names. */
    List<Method> methodsOf(Set<String> names) {
      return methods.inOrder().stream()
          .filter(method -> names.contains(method.endpoint().resource()))
          .toList();
    }
  }

  /**
   * What a path and a verb lead to.
   *
   * @param endpoint the endpoint, if there is one for the verb
   * @param samePath the endpoints of this path whatever their verb
   * @param undecided whether there may be an endpoint all the same: the path is too long, an
   *     expression of the application would take too long for it, it leads through too many
   *     locators, or servers differ because of its matrix parameters, of letter case, or of how
   *     they read a template
   */
  public record Match(
      Optional<VerifiedEndpoint> endpoint, List<VerifiedEndpoint> samePath, boolean undecided) {
    private static final Match NONE = new Match(Optional.empty(), List.of(), false);
    private static final Match UNDECIDED = new Match(Optional.empty(), List.of(), true);

    /** Returns what is certain where one server reaches this and another one the other. */
    private Match and(Match other) {
      if (equals(other)) {
        return this;
      }
      Set<Terms> terms =
          Stream.of(this, other)
              .flatMap(match -> match.endpoint().stream())
              .map(VerifiedEndpoint::terms)
              .collect(Collectors.toSet());
      if (undecided || other.undecided || terms.size() > 1) {
        return UNDECIDED;
      }
      List<String> headers =
          other.endpoint().map(VerifiedEndpoint::requestHeaders).orElse(List.of());
      return new Match(
          endpoint.map(found -> found.with(headers)).or(other::endpoint),
          Stream.of(this, other).flatMap(match -> match.samePath().stream()).distinct().toList(),
          false);
    }
  }

  /**
   * Returns an index of what no {@code Application} has a policy for.
   *
   * @param resources as for {@link #of(Map, Terms, Matching)}
   * @return the index
   */
  public static EndpointIndex of(Map<Resource, List<VerifiedEndpoint>> resources) {
    return of(resources, Terms.none(), Matching.STANDARD);
  }

  /**
   * Returns an index.
   *
   * @param resources the classes that are deployed and those that locators return, each with its
   *     verified endpoints
   * @param elsewhere what applies to a path that no endpoint has: the terms of the application
   * @param matching how the server finds a method
   * @return the index
   */
  public static EndpointIndex of(
      Map<Resource, List<VerifiedEndpoint>> resources, Terms elsewhere, Matching matching) {
    if (matching == Matching.QUARKUS) {
      return of(resources, elsewhere, PathReader.QUARKUS, List.of());
    }
    Set<String> templates = new HashSet<>();
    resources.forEach((resource, endpoints) -> {
      resource.path().ifPresent(templates::add);
      endpoints.forEach(each -> templates.add(each.endpoint().path()));
    });
    List<PathReader> readers = PathReader.of(templates);
    List<EndpointIndex> others =
        readers.stream()
            .skip(1)
            .map(reader -> of(resources, elsewhere, reader, List.of()))
            .toList();
    return of(resources, elsewhere, readers.get(0), others);
  }

  private static EndpointIndex of(
      Map<Resource, List<VerifiedEndpoint>> resources,
      Terms elsewhere,
      PathReader reader,
      List<EndpointIndex> others) {
    Map<String, Templates<Method>> classes = new HashMap<>();
    List<RootClass> rootClasses = new ArrayList<>();
    resources.forEach((resource, endpoints) -> {
      List<Method> methods = methods(endpoints, reader);
      classes.put(resource.name(), Templates.of(methods));
      resource
          .path()
          .flatMap(path -> PathTemplate.parse(path, reader))
          .ifPresent(path -> rootClasses.add(new RootClass(path, methods)));
    });
    rootClasses.sort(Comparator.comparing(RootClass::path, reader.order()));
    return new EndpointIndex(
        Templates.of(roots(rootClasses, reader)), Map.copyOf(classes), elsewhere, reader, others);
  }

  private static List<Method> methods(List<VerifiedEndpoint> endpoints, PathReader reader) {
    Map<List<Object>, List<VerifiedEndpoint>> siblings =
        endpoints.stream().collect(Collectors.groupingBy(EndpointIndex::allButMedia));
    List<Method> methods = new ArrayList<>();
    for (VerifiedEndpoint endpoint : endpoints) {
      List<VerifiedEndpoint> same = siblings.getOrDefault(allButMedia(endpoint), List.of());
      PathTemplate.parse(endpoint.endpoint().path(), reader)
          .ifPresent(template -> methods.add(new Method(template, with(endpoint, same))));
    }
    methods.sort(Method.order(reader));
    return List.copyOf(methods);
  }

  private static List<Object> allButMedia(VerifiedEndpoint endpoint) {
    return List.of(
        Verb.served(endpoint.endpoint().verb()), endpoint.endpoint().path(), endpoint.terms());
  }

  /**
   * Returns an endpoint that allows the headers of those which only {@code @Consumes} or
   * {@code @Produces} tells apart too: a preflight does not say which of them is meant.
   */
  private static VerifiedEndpoint with(VerifiedEndpoint endpoint, List<VerifiedEndpoint> siblings) {
    return endpoint.with(
        siblings.stream().flatMap(each -> each.requestHeaders().stream()).toList());
  }

  /**
   * Returns the classes that may be the best one. Of those with the same template that is the first
   * one, or the first that goes on; the later ones count as one with it (3.7.2, step 1 f).
   */
  private static List<Root> roots(List<RootClass> inOrder, PathReader reader) {
    Map<String, Deque<RootClass>> byPattern = new HashMap<>();
    inOrder.forEach(
        each -> byPattern.computeIfAbsent(each.pattern(), pattern -> new ArrayDeque<>()).add(each));
    Set<String> seen = new HashSet<>();
    Set<String> seenGoingOn = new HashSet<>();
    List<Root> roots = new ArrayList<>();
    for (RootClass each : inOrder) {
      Deque<RootClass> thisAndLater = byPattern.getOrDefault(each.pattern(), new ArrayDeque<>());
      boolean first = seen.add(each.pattern());
      boolean firstGoingOn = each.goesOn() && seenGoingOn.add(each.pattern());
      if (first || firstGoingOn) {
        List<Method> methods =
            thisAndLater.stream()
                .flatMap(joined -> joined.methods().stream())
                .sorted(Comparator.comparing(Method::path, reader.order()))
                .toList();
        roots.add(new Root(each.path(), each.goesOn(), Templates.of(methods)));
      }
      thisAndLater.remove();
    }
    return roots;
  }

  /**
   * Returns what applies to a path that no endpoint has.
   *
   * @return the terms of the application
   */
  public Terms elsewhere() {
    return elsewhere;
  }

  /**
   * Returns what a request would reach.
   *
   * @param encodedPath the path below the application's base, encoded, with or without its first
   *     slash
   * @param verb the request method
   * @return the match; nothing for a path that no endpoint has
   */
  public Match find(String encodedPath, String verb) {
    if (encodedPath.length() > MAX_PATH) {
      return Match.UNDECIDED;
    }
    StepBudget looks = new StepBudget();
    try {
      Match match = findHere(encodedPath, verb, looks);
      for (EndpointIndex other : others) {
        match = match.and(other.findHere(encodedPath, verb, looks));
      }
      return match;
    } catch (StepBudget.NoMoreLooksException e) {
      return Match.UNDECIDED;
    }
  }

  /**
   * Returns what the first locator on the way says whose class is not known: it speaks for what
   * says nothing itself.
   *
   * @param way the classes over which a server went, each as the names of all that it is, its own
   *     first; the root class first, and last the class of what runs: at least two
   * @param encodedPath the path below the application's base
   * @return the terms; none if there is no such locator, or none that says anything; for the same
   *     origin only where nobody can tell
   */
  public Terms spokenOnTheWay(List<Set<String>> way, String encodedPath) {
    if (readings().allMatch(index -> index.isSilent(way))) {
      return Terms.none();
    }
    if (encodedPath.length() > MAX_PATH) {
      return Terms.sameOriginOnly();
    }
    boolean matrix = encodedPath.indexOf(';') >= 0;
    Predicate<PathTemplate> unclear =
        template -> template.segments().open() || (matrix && template.isDoubtfulWithMatrix());
    try {
      StepBudget looks = new StepBudget();
      String path = normalize(encodedPath);
      Set<Set<Terms>> spoken =
          readings()
              .map(index -> index.spoken(way, path, unclear, looks))
              .collect(Collectors.toSet());
      Set<Terms> first = spoken.iterator().next();
      return spoken.size() == 1 && first.size() == 1
          ? first.iterator().next()
          : Terms.sameOriginOnly();
    } catch (StepBudget.NoMoreLooksException e) {
      return Terms.sameOriginOnly();
    }
  }

  /** Returns the application as each server sees it that reads its templates differently. */
  private Stream<EndpointIndex> readings() {
    return Stream.concat(Stream.of(this), others.stream());
  }

  /** Returns whether no locator of these classes can speak, whatever the path. */
  private boolean isSilent(List<Set<String>> way) {
    List<Method> first =
        roots.inOrder().stream().flatMap(root -> root.methodsOf(way.get(0)).stream()).toList();
    return !first.isEmpty()
        && first.stream().noneMatch(this::speaks)
        && way.subList(1, way.size() - 1).stream()
            .map(type -> classes.get(type.iterator().next()))
            .allMatch(known -> known != null && known.inOrder().stream().noneMatch(this::speaks));
  }

  /** Returns whether a method is a locator whose class is not known, and which says something. */
  private boolean speaks(Method method) {
    Endpoint endpoint = method.endpoint().endpoint();
    return endpoint.isLocator()
        && !classes.containsKey(endpoint.subResource())
        && !method.endpoint().terms().equals(Terms.none());
  }

  /**
   * Where a request may be on its way.
   *
   * @param path what is left of the path
   * @param spoken what the first locator said whose class is not known, if there was one
   */
  private record Step(String path, Optional<Terms> spoken) {}

  /** Returns what may have been said; no single answer where nobody can tell. */
  private Set<Terms> spoken(
      List<Set<String>> way, String path, Predicate<PathTemplate> unclear, StepBudget looks) {
    Set<Step> first = new HashSet<>();
    List<Method> methods = new ArrayList<>();
    for (Root root : roots.candidates(path)) {
      List<Method> own = root.methodsOf(way.get(0));
      if (own.isEmpty()) {
        continue;
      }
      if (unclear.test(root.path())) {
        return Set.of();
      }
      root.rest(path, looks).ifPresent(rest -> first.add(new Step(rest, Optional.empty())));
      methods.addAll(own);
    }
    Set<Step> steps = first;
    for (Set<String> type : way.subList(1, way.size())) {
      steps = next(methods, steps, type, unclear, looks);
      Templates<Method> known = classes.get(type.iterator().next());
      methods = known == null ? List.of() : known.inOrder();
      if (steps.stream().allMatch(step -> step.spoken().isPresent())) {
        break;
      }
    }
    return steps.stream()
        .map(step -> step.spoken().orElse(Terms.none()))
        .collect(Collectors.toSet());
  }

  /** Goes on by each locator of a class that matches and may have returned the next one. */
  private Set<Step> next(
      List<Method> methods,
      Set<Step> steps,
      Set<String> type,
      Predicate<PathTemplate> unclear,
      StepBudget looks) {
    Set<Step> next = new HashSet<>();
    for (Method method : methods) {
      Endpoint endpoint = method.endpoint().endpoint();
      boolean isKnown = classes.containsKey(endpoint.subResource());
      if (!endpoint.isLocator() || (isKnown && !type.contains(endpoint.subResource()))) {
        continue;
      }
      if (unclear.test(method.path())) {
        return Set.of();
      }
      Optional<Terms> said = isKnown ? Optional.empty() : Optional.of(method.endpoint().terms());
      for (Step step : steps) {
        method
            .path()
            .rest(step.path(), looks)
            .ifPresent(rest -> next.add(new Step(rest, step.spoken().or(() -> said))));
      }
    }
    return next;
  }

  private Match findHere(String encodedPath, String verb, StepBudget looks) {
    String path = normalize(encodedPath);
    Match match = find(path, verb, looks);
    boolean matrix = encodedPath.indexOf(';') >= 0;
    return !matrix || (!hasNamelessSegment(encodedPath) && isCertain(match, path, verb, looks))
        ? match
        : Match.UNDECIDED;
  }

  private Match find(String path, String verb, StepBudget looks) {
    for (Root root : roots.candidates(path)) {
      Optional<String> rest = root.rest(path, looks);
      if (rest.isPresent()) {
        return find(root.methods(), rest.get(), verb, 0, looks);
      }
    }
    return Match.NONE;
  }

  private Match find(
      Templates<Method> methods, String path, String verb, int depth, StepBudget looks) {
    List<VerifiedEndpoint> samePath = new ArrayList<>();
    for (Method method : methods.candidates(path)) {
      Optional<String> rest = method.path().rest(path, looks);
      if (rest.isEmpty()) {
        continue;
      }
      VerifiedEndpoint endpoint = method.endpoint();
      if (endpoint.endpoint().isLocator()) {
        if (isLocatorTried(samePath, verb)) {
          return below(endpoint, rest.get(), verb, depth, looks);
        }
      } else if (isEnd(rest.get())) {
        samePath.add(endpoint);
      }
    }
    if (verb.equals(HEAD) && isDoubtfulForHead(samePath)) {
      return Match.UNDECIDED;
    }
    Optional<VerifiedEndpoint> found = withVerb(samePath, verb);
    if (found.isEmpty() && verb.equals(HEAD)) {
      found = withVerb(samePath, GET);
    }
    return new Match(found, List.copyOf(samePath), false);
  }

  /** Returns whether no method stands before a locator. */
  private boolean isLocatorTried(List<VerifiedEndpoint> before, String verb) {
    return reader.looksAtTheVerbFirst()
        ? before.stream().noneMatch(each -> Verb.served(each.endpoint().verb()).equals(verb))
        : before.isEmpty();
  }

  /** CXF knows {@code GET} and {@code HEAD}, when HEAD is asked for, in upper case only. */
  private static boolean isDoubtfulForHead(List<VerifiedEndpoint> samePath) {
    List<VerifiedEndpoint> serving =
        samePath.stream()
            .filter(each -> SERVE_HEAD.contains(Verb.served(each.endpoint().verb())))
            .toList();
    return serving.stream().anyMatch(each -> !SERVE_HEAD.contains(each.endpoint().verb()))
        && serving.stream().map(VerifiedEndpoint::terms).distinct().count() > 1;
  }

  private static boolean isEnd(String rest) {
    return rest.isEmpty() || rest.equals("/");
  }

  /**
   * Returns the first endpoint that has the verb. A preflight does not say what will be sent, so
   * the endpoint stands for its siblings too: the ones that differ by {@code @Consumes}.
   */
  private static Optional<VerifiedEndpoint> withVerb(
      List<VerifiedEndpoint> endpoints, String verb) {
    List<VerifiedEndpoint> siblings =
        endpoints.stream()
            .filter(each -> Verb.served(each.endpoint().verb()).equals(verb))
            .toList();
    return siblings.stream()
        .reduce((first, next) ->
            next.terms().equals(first.terms()) ? first.with(next.requestHeaders()) : first);
  }

  /**
   * Goes on in the class that a locator returns; if it is not known, the locator speaks for it. The
   * headers that the locator and its class read are read on the way.
   */
  private Match below(
      VerifiedEndpoint locator, String path, String verb, int depth, StepBudget looks) {
    Templates<Method> methods = classes.get(locator.endpoint().subResource());
    if (methods == null) {
      return new Match(Optional.of(locator), List.of(locator), false);
    }
    if (depth == MAX_LOCATORS) {
      return Match.UNDECIDED;
    }
    Match match = find(methods, path, verb, depth + 1, looks);
    return new Match(
        match.endpoint().map(found -> found.with(locator.endpoint().headers())),
        match.samePath(),
        match.undecided());
  }

  /** A segment of matrix parameters alone is a name to CXF, and nothing to the others. */
  private static boolean hasNamelessSegment(String encodedPath) {
    return encodedPath.startsWith(";") || encodedPath.contains("/;");
  }

  /**
   * Returns whether all servers reach an endpoint of the same policy although the path has matrix
   * parameters: CXF compares parameters with what they are part of, so that {@code 1;v=2} does not
   * match {@code [0-9]+}, and goes on to the next template; and {@code a;v=2} matches {@code a{x}}.
   */
  private boolean isCertain(Match match, String path, String verb, StepBudget looks) {
    if (match.endpoint().isEmpty()) {
      return true;
    }
    Reachable reachable = reachable(path, verb, PathTemplate::seesMatrix, looks);
    return reachable.doubtful().isEmpty()
        || reachable.terms().equals(Set.of(match.endpoint().get().terms()));
  }

  /**
   * Returns whether some server may reach an endpoint that has a verb, be it by another way than
   * {@link #find}: into a class whose template is not the best one, or because an expression leaves
   * another part of the path to what comes after it.
   *
   * @param encodedPath the path below the application's base
   * @param verb the request method
   * @return true also where nobody can tell
   */
  public boolean mayReach(String encodedPath, String verb) {
    if (encodedPath.length() > MAX_PATH) {
      return true;
    }
    boolean matrix = encodedPath.indexOf(';') >= 0;
    Predicate<PathTemplate> unclear =
        template -> template.segments().open() || (matrix && template.seesMatrix());
    try {
      StepBudget looks = new StepBudget();
      String path = normalize(encodedPath);
      return readings()
          .anyMatch(index -> !index.reachable(path, verb, unclear, looks).terms().isEmpty());
    } catch (StepBudget.NoMoreLooksException e) {
      return true;
    }
  }

  /** Returns what some server may reach, if nobody knows what certain templates leave of a path. */
  private Reachable reachable(
      String path, String verb, Predicate<PathTemplate> unclear, StepBudget looks) {
    Reachable reachable = Reachable.by(verb, unclear);
    for (Root root : roots.candidates(path)) {
      boolean unknown = unclear.test(root.path());
      Optional<String> rest = unknown ? Optional.empty() : root.path().rest(path, looks);
      if (unknown || rest.isPresent()) {
        boolean doubt = root.path().isDoubtfulWithMatrix();
        reachable.toVisit().add(new Reachable.Visit(root.methods(), rest, doubt));
      }
    }
    while (!reachable.toVisit().isEmpty()) {
      collect(reachable.toVisit().remove(), reachable, looks);
    }
    return reachable;
  }

  /**
   * What some server may reach.
   *
   * @param verb the request method
   * @param unclear whether nobody knows what a template leaves of the path
   * @param terms the terms of all endpoints
   * @param doubtful the terms of those that an expression leads to
   * @param seen where the search has been or will be: locators may lead in a circle
   * @param toVisit where it has still to look
   */
  private record Reachable(
      String verb,
      Predicate<PathTemplate> unclear,
      Set<Terms> terms,
      Set<Terms> doubtful,
      Set<Place> seen,
      Deque<Visit> toVisit) {

    static Reachable by(String verb, Predicate<PathTemplate> unclear) {
      return new Reachable(
          verb, unclear, new HashSet<>(), new HashSet<>(), new HashSet<>(), new ArrayDeque<>());
    }

    /**
     * A class that a locator returns.
     *
     * @param type its name
     * @param path what is left of the path; empty if nobody knows
     * @param doubt whether an expression leads there
     */
    record Place(String type, Optional<String> path, boolean doubt) {}

    /** The methods of a place. */
    record Visit(Templates<Method> methods, Optional<String> path, boolean doubt) {}

    void add(VerifiedEndpoint endpoint, boolean doubt) {
      String own = Verb.served(endpoint.endpoint().verb());
      boolean served =
          endpoint.endpoint().isLocator()
              || own.equals(verb)
              || (verb.equals(HEAD) && own.equals(GET));
      if (served) {
        terms.add(endpoint.terms());
      }
      if (served && doubt) {
        doubtful.add(endpoint.terms());
      }
    }
  }

  /**
   * Collects what may be reached from one place. Where nobody knows what is left of the path, it
   * may be anything.
   */
  private void collect(Reachable.Visit from, Reachable reachable, StepBudget looks) {
    Optional<String> path = from.path();
    Templates<Method> methods = from.methods();
    for (Method method : path.map(methods::candidates).orElseGet(methods::inOrder)) {
      boolean unknown = path.isEmpty() || reachable.unclear().test(method.path());
      Optional<String> rest =
          unknown ? Optional.empty() : method.path().rest(path.orElseThrow(), looks);
      if (!unknown && rest.isEmpty()) {
        continue;
      }
      VerifiedEndpoint endpoint = method.endpoint();
      boolean doubtful = from.doubt() || method.path().isDoubtfulWithMatrix();
      String type = endpoint.endpoint().subResource();
      Templates<Method> below = endpoint.endpoint().isLocator() ? classes.get(type) : null;
      if (below == null) {
        if (unknown || endpoint.endpoint().isLocator() || isEnd(rest.orElseThrow())) {
          reachable.add(endpoint, doubtful);
        }
      } else if (reachable.seen().add(new Reachable.Place(type, rest, doubtful))) {
        reachable.toVisit().add(new Reachable.Visit(below, rest, doubtful));
      }
    }
  }

  /** Strips matrix parameters, and gives the path one slash in front. */
  private static String normalize(String encodedPath) {
    String path = encodedPath.startsWith("/") ? encodedPath : "/" + encodedPath;
    if (path.indexOf(';') < 0) {
      return path.equals("/") ? "" : path;
    }
    StringBuilder out = new StringBuilder(path.length());
    boolean matrix = false;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      matrix = c == ';' || (matrix && c != '/');
      if (!matrix) {
        out.append(c);
      }
    }
    return out.toString().equals("/") ? "" : out.toString();
  }
}
