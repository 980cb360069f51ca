package org.allowcredentials.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.allowcredentials.match.EndpointIndex.Match;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.Resource;

/**
 * What {@link EndpointIndex} has to find, by looking at every template in turn, and without any
 * bound: the rules of Jakarta REST 3.7.2 and nothing else.
 */
public final class ListScan {

  private static final int MAX_LOCATORS = 32;

  private final List<Node> roots;
  private final Map<String, Node> classes;

  /** The same application, as another server reads its templates. */
  private final Optional<ListScan> next;

  private ListScan(List<Node> roots, Map<String, Node> classes, Optional<ListScan> next) {
    this.roots = roots;
    this.classes = classes;
    this.next = next;
  }

  /** A class with its methods, sorted in the order in which they are tried. */
  private record Node(Optional<PathTemplate> path, List<Method> methods) {

    /** Returns whether the class has anything for what is left of a path (3.7.2, step 1). */
    boolean goesOn(String rest) {
      return rest.isEmpty()
          || rest.equals("/")
          || methods.stream().anyMatch(method -> !method.endpoint().endpoint().path().isEmpty());
    }
  }

  private record Method(PathTemplate path, VerifiedEndpoint endpoint) {}

  /** Returns a scan by every server, whether or not they differ. */
  public static ListScan of(Map<Resource, List<VerifiedEndpoint>> resources) {
    Optional<ListScan> scan = Optional.empty();
    for (PathReader reader : List.of(PathReader.JERSEY, PathReader.RESTEASY, PathReader.CXF)) {
      scan = Optional.of(of(resources, reader, scan));
    }
    return scan.orElseThrow();
  }

  private static ListScan of(
      Map<Resource, List<VerifiedEndpoint>> resources, PathReader reader, Optional<ListScan> next) {
    Map<String, Node> classes = new HashMap<>();
    List<Node> roots = new ArrayList<>();
    resources.forEach((resource, endpoints) -> {
      List<Method> methods = new ArrayList<>();
      for (VerifiedEndpoint endpoint : endpoints) {
        PathTemplate.parse(endpoint.endpoint().path(), reader)
            .ifPresent(
                template -> methods.add(new Method(template, withSiblings(endpoint, endpoints))));
      }
      methods.sort(
          Comparator.comparing(Method::path, PathTemplate.ORDER)
              .thenComparing(method -> method.endpoint().endpoint().isLocator()));
      Node node =
          new Node(
              resource.path().flatMap(path -> PathTemplate.parse(path, reader)),
              List.copyOf(methods));
      classes.put(resource.name(), node);
      if (node.path().isPresent()) {
        roots.add(node);
      }
    });
    roots.sort(Comparator.comparing(node -> node.path().orElseThrow(), PathTemplate.ORDER));
    return new ListScan(List.copyOf(roots), Map.copyOf(classes), next);
  }

  /**
   * Returns an endpoint that allows the headers of those which only {@code @Consumes} or
   * {@code @Produces} tells apart too: a preflight does not say which of them is meant.
   */
  private static VerifiedEndpoint withSiblings(
      VerifiedEndpoint endpoint, List<VerifiedEndpoint> all) {
    List<String> headers = new ArrayList<>(endpoint.requestHeaders());
    all.stream()
        .filter(each ->
            upper(each.endpoint().verb()).equals(upper(endpoint.endpoint().verb()))
                && each.endpoint().path().equals(endpoint.endpoint().path())
                && each.terms().equals(endpoint.terms()))
        .flatMap(each -> each.requestHeaders().stream())
        .filter(name -> headers.stream().noneMatch(name::equalsIgnoreCase))
        .forEach(headers::add);
    return new VerifiedEndpoint(
        endpoint.resource(), endpoint.endpoint(), endpoint.terms(), List.copyOf(headers));
  }

  private static String upper(String verb) {
    return verb.toUpperCase(Locale.ROOT);
  }

  /** Returns what all servers agree on: different endpoints do, where they have one policy. */
  public Match find(String encodedPath, String verb) {
    Match here = findHere(encodedPath, verb);
    Match there = next.map(scan -> scan.find(encodedPath, verb)).orElse(here);
    List<VerifiedEndpoint> found = new ArrayList<>();
    here.endpoint().ifPresent(found::add);
    there.endpoint().ifPresent(found::add);
    boolean onePolicy = found.stream().map(VerifiedEndpoint::terms).distinct().count() < 2;
    if (here.undecided() || there.undecided() || !onePolicy) {
      return new Match(Optional.empty(), List.of(), true);
    }
    Set<VerifiedEndpoint> samePath = new LinkedHashSet<>(here.samePath());
    samePath.addAll(there.samePath());
    return new Match(
        found.stream().reduce((one, other) -> one.with(other.requestHeaders())),
        List.copyOf(samePath),
        false);
  }

  private Match findHere(String encodedPath, String verb) {
    String path = normalize(encodedPath);
    Optional<PathTemplate> best = Optional.empty();
    List<Method> methods = new ArrayList<>();
    String rest = "";
    for (Node root : roots) {
      PathTemplate template = root.path().orElseThrow();
      if (best.isPresent()) {
        if (template.pattern().pattern().equals(best.get().pattern().pattern())) {
          methods.addAll(root.methods());
        }
        continue;
      }
      Optional<String> left = rest(template, path).filter(root::goesOn);
      if (left.isPresent()) {
        best = Optional.of(template);
        rest = left.get();
        methods.addAll(root.methods());
      }
    }
    methods.sort(Comparator.comparing(Method::path, PathTemplate.ORDER));
    Match match = find(methods, rest, verb, 0);
    boolean certain =
        encodedPath.indexOf(';') < 0
            || (!("/" + encodedPath).contains("/;")
                && (match.endpoint().isEmpty() || isCertain(match, path, verb)));
    return certain ? match : new Match(Optional.empty(), List.of(), true);
  }

  /** Whether no server can reach another policy for what its expressions see of {@code ;v=1}. */
  private boolean isCertain(Match match, String path, String verb) {
    Reached reached = new Reached(verb, new HashSet<>(), new HashSet<>(), new HashSet<>());
    for (Node root : roots) {
      PathTemplate template = root.path().orElseThrow();
      Optional<Rest> rest = seen(template, Optional.of(path));
      if (rest.isPresent()) {
        boolean doubt = template.isDoubtfulWithMatrix();
        reach(root.methods(), rest.get().known(), doubt, reached);
      }
    }
    return reached.doubtful().isEmpty()
        || reached.all().equals(Set.of(match.endpoint().orElseThrow().terms()));
  }

  private record Reached(
      String verb, Set<Terms> all, Set<Terms> doubtful, Set<List<Object>> places) {}

  /** Looks at no place twice: locators may lead in a circle. */
  private void reach(List<Method> methods, Optional<String> path, boolean doubt, Reached reached) {
    for (Method method : methods) {
      Endpoint endpoint = method.endpoint().endpoint();
      Optional<Rest> rest = seen(method.path(), path);
      if (rest.isEmpty()) {
        continue;
      }
      boolean doubtful = doubt || method.path().isDoubtfulWithMatrix();
      Node below = classes.get(endpoint.subResource());
      boolean end =
          rest.get().known().filter(left -> !left.isEmpty() && !left.equals("/")).isEmpty();
      boolean served =
          upper(endpoint.verb()).equals(reached.verb())
              || (upper(endpoint.verb()).equals("GET") && reached.verb().equals("HEAD"));
      if (endpoint.isLocator() ? below == null : end && served) {
        reached.all().add(method.endpoint().terms());
        if (doubtful) {
          reached.doubtful().add(method.endpoint().terms());
        }
      } else if (endpoint.isLocator()
          && below != null
          && reached.places().add(List.of(endpoint.subResource(), rest.get(), doubtful))) {
        reach(below.methods(), rest.get().known(), doubtful, reached);
      }
    }
  }

  /** What a template leaves of a path, if that is known. */
  private record Rest(Optional<String> known) {}

  /** Returns what a template leaves of a path that it matches, or may match. */
  private static Optional<Rest> seen(PathTemplate template, Optional<String> path) {
    if (path.isEmpty() || (template.seesMatrix() && beginsLike(template, path.get()))) {
      return Optional.of(new Rest(Optional.empty()));
    }
    return template.seesMatrix()
        ? Optional.empty()
        : rest(template, path.get()).map(rest -> new Rest(Optional.of(rest)));
  }

  private static boolean beginsLike(PathTemplate template, String path) {
    List<String> certain = template.segments().certain();
    String[] segments = path.isEmpty() ? new String[0] : path.substring(1).split("/", -1);
    boolean like = certain.size() <= segments.length;
    for (int i = 0; like && i < certain.size(); i++) {
      String segment = Escapes.upper(segments[i]);
      like = certain.get(i).equals(Segments.ANY) || certain.get(i).equals(segment);
    }
    return like;
  }

  private static Optional<String> rest(PathTemplate template, String path) {
    Matcher matcher = template.pattern().matcher(path);
    return matcher.matches()
        ? Optional.of(Objects.requireNonNullElse(matcher.group(matcher.groupCount()), ""))
        : Optional.empty();
  }

  private Match find(List<Method> methods, String path, String verb, int depth) {
    List<VerifiedEndpoint> samePath = new ArrayList<>();
    for (Method method : methods) {
      Optional<String> rest = rest(method.path(), path);
      if (rest.isEmpty()) {
        continue;
      }
      VerifiedEndpoint endpoint = method.endpoint();
      if (endpoint.endpoint().isLocator()) {
        if (samePath.isEmpty()) {
          return below(endpoint, rest.get(), verb, depth);
        }
      } else if (rest.get().isEmpty() || rest.get().equals("/")) {
        samePath.add(endpoint);
      }
    }
    List<VerifiedEndpoint> forHead =
        samePath.stream()
            .filter(each -> List.of("HEAD", "GET").contains(upper(each.endpoint().verb())))
            .toList();
    boolean lower =
        forHead.stream().anyMatch(e -> !e.endpoint().verb().equals(upper(e.endpoint().verb())));
    long policies = forHead.stream().map(VerifiedEndpoint::policy).distinct().count();
    if (verb.equals("HEAD") && lower && policies > 1) {
      return new Match(Optional.empty(), List.of(), true);
    }
    Optional<VerifiedEndpoint> found = withVerb(samePath, verb);
    if (found.isEmpty() && verb.equals("HEAD")) {
      found = withVerb(samePath, "GET");
    }
    return new Match(found, List.copyOf(samePath), false);
  }

  /**
   * Returns the first endpoint that has the verb. A preflight does not say what will be sent, so
   * the endpoint stands for its siblings too: the ones that differ by {@code @Consumes}.
   */
  private static Optional<VerifiedEndpoint> withVerb(
      List<VerifiedEndpoint> endpoints, String verb) {
    List<VerifiedEndpoint> siblings =
        endpoints.stream().filter(each -> upper(each.endpoint().verb()).equals(verb)).toList();
    return siblings.stream()
        .reduce((first, next) ->
            next.terms().equals(first.terms()) ? first.with(next.requestHeaders()) : first);
  }

  /**
   * Goes on in the class that a locator returns; if it is not known, the locator speaks for it. The
   * headers that the locator and its class read are read on the way.
   */
  private Match below(VerifiedEndpoint locator, String path, String verb, int depth) {
    Node node = classes.get(locator.endpoint().subResource());
    if (node == null) {
      return new Match(Optional.of(locator), List.of(locator), false);
    }
    if (depth == MAX_LOCATORS) {
      return new Match(Optional.empty(), List.of(), true);
    }
    Match match = find(node.methods(), path, verb, depth + 1);
    return new Match(
        match.endpoint().map(found -> found.with(locator.endpoint().headers())),
        match.samePath(),
        match.undecided());
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
