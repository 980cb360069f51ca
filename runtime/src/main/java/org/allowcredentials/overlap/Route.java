package org.allowcredentials.overlap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allowcredentials.match.Expression;
import org.allowcredentials.match.Segments;
import org.allowcredentials.match.Slashes;
import org.allowcredentials.match.Verb;
import org.allowcredentials.resource.Media;

/**
 * A way to an endpoint: the path of a root class, those of locators, that of the method.
 *
 * @param steps the choices that a server makes one after the other
 * @param whole the path as a whole
 * @param open whether the path goes on below, where nobody can look
 * @param end where it leads
 * @param verb the request method in upper case, as some servers compare it; empty for any
 * @param supertypes what the class at its end inherits from
 * @param bundle whether it stands for the ways below a locator that are too many, as far as their
 *     policy is that of its end
 */
public record Route(
    List<Step> steps,
    PathShape whole,
    boolean open,
    ServedEndpoint end,
    String verb,
    Set<String> supertypes,
    boolean bundle) {

  /** What a locator serves. */
  static final String ANY_VERB = "";

  private static final int MAX_LOCATORS = 8;

  /** How many ways may lead from a root class through locators, if each is to be looked at. */
  static final int MAX_WAYS = 5_000;

  /** Takes a copy of the list. */
  public Route {
    steps = List.copyOf(steps);
  }

  /**
   * A choice.
   *
   * @param id what is equal for the same choice only: the shape of a class, a certain method
   * @param shape its path
   * @param locator whether it is a locator
   * @param media what it takes and gives
   */
  record Step(String id, PathShape shape, boolean locator, Media media) {}

  /** Returns the segments with which a path begins that a server may lead this way. */
  public Segments segments() {
    return open ? new Segments(whole.segments().certain(), true) : whole.segments();
  }

  /** Returns the segments with which such a path ends, the last one first. */
  public Segments ending() {
    return open ? Segments.UNKNOWN : whole.ending();
  }

  /** Returns the paths that a server may lead this way. */
  public Expression language() {
    Expression slash = Expression.Sequence.of("/");
    List<Expression> parts = new ArrayList<>();
    if (!whole.key().isEmpty()) {
      parts.add(slash);
      parts.add(whole.language());
    }
    Expression more = open ? new Expression.Sequence(List.of(slash, Expression.ANYTHING)) : slash;
    parts.add(Expression.Repeat.optional(more));
    return new Expression.Sequence(parts);
  }

  /**
   * Returns whether the characters or the segments at either end show that no path matches both.
   */
  boolean isDisjointFrom(Route other) {
    String stem = whole.stem();
    String otherStem = other.whole.stem();
    return (!stem.startsWith(otherStem) && !otherStem.startsWith(stem))
        || !segments().mayMeet(other.segments())
        || !ending().mayMeet(other.ending());
  }

  /**
   * Returns all ways that begin in these classes. Where locators that return each other make more
   * than {@link #MAX_WAYS} of them, each locator of the root class has a bundle for each policy
   * that there is below it, so that the number is linear in that of the locators.
   *
   * @param roots where they begin
   * @param classes by name, those that locators may return
   */
  public static List<Route> of(List<ServedClass> roots, Map<String, ServedClass> classes) {
    List<Route> routes = new ArrayList<>();
    Finder finder = new Finder(classes, new HashMap<>(), new HashMap<>(), routes);
    for (ServedClass root : roots) {
      root.root()
          .ifPresent(path -> {
            PathShape shape = finder.shape(path);
            List<Step> first = List.of(new Step(shape.key(), shape, false, Media.ANY));
            boolean bundle = finder.ways(root, List.of(root.name()), 0) > MAX_WAYS;
            finder.below(root, first, shape, trimmed(path), List.of(root.name()), bundle);
          });
    }
    return routes;
  }

  private static String trimmed(String template) {
    String path = Slashes.without(template);
    return path.isEmpty() ? "" : "/" + path;
  }

  private static String orSlash(String path) {
    return path.isEmpty() ? "/" : path;
  }

  private record Finder(
      Map<String, ServedClass> classes,
      Map<String, PathShape> shapes,
      Map<String, List<ServedClass.Item>> ends,
      List<Route> routes) {

    PathShape shape(String template) {
      return shapes.computeIfAbsent(template, PathShape::of);
    }

    void below(
        ServedClass type,
        List<Step> steps,
        PathShape whole,
        String path,
        List<String> seen,
        boolean bundle) {
      for (ServedClass.Item item : type.items()) {
        PathShape shape = shape(item.endpoint().path());
        boolean locator = item.endpoint().isLocator();
        String id = type.name() + "#" + item.endpoint().method();
        List<Step> all = new ArrayList<>(steps);
        all.add(new Step(id, shape, locator, item.media()));
        PathShape joined = whole.with(shape);
        String joinedPath = path + trimmed(item.endpoint().path());
        Optional<ServedClass> next = returned(item);
        if (next.isEmpty()) {
          add(type, item, all, joined, joinedPath, locator);
        } else if (bundle) {
          bundles(type.name(), item, all, joined, joinedPath);
        } else if (isCircle(next.get(), seen)) {
          everythingIn(next.get(), all, joined, joinedPath, new HashSet<>());
        } else {
          below(next.get(), all, joined, joinedPath, with(seen, next.get()), false);
        }
      }
    }

    /** Returns the class that a locator returns; none for a method, or if it is not known. */
    private Optional<ServedClass> returned(ServedClass.Item item) {
      return item.endpoint().isLocator()
          ? Optional.ofNullable(classes.get(item.endpoint().subResource()))
          : Optional.empty();
    }

    private static boolean isCircle(ServedClass next, List<String> seen) {
      return seen.contains(next.name()) || seen.size() > MAX_LOCATORS;
    }

    private static List<String> with(List<String> seen, ServedClass next) {
      List<String> visited = new ArrayList<>(seen);
      visited.add(next.name());
      return visited;
    }

    /**
     * Returns how many routes {@link #below} would add behind locators, which may be exponential;
     * more than {@link #MAX_WAYS} are not counted.
     *
     * @param counted how many there are already
     */
    int ways(ServedClass type, List<String> seen, int counted) {
      int ways = counted;
      for (ServedClass.Item item : type.items()) {
        if (ways > MAX_WAYS) {
          return ways;
        }
        Optional<ServedClass> next = returned(item);
        if (next.isEmpty()) {
          ways += seen.size() > 1 ? 1 : 0;
        } else if (isCircle(next.get(), seen)) {
          ways += ends(next.get()).size();
        } else {
          ways = ways(next.get(), with(seen, next.get()), ways + 1);
        }
      }
      return ways;
    }

    /** Returns the methods, and the locators of unknown classes, that a class leads to. */
    private List<ServedClass.Item> ends(ServedClass type) {
      return ends.computeIfAbsent(
          type.name(),
          name -> {
            List<ServedClass.Item> found = new ArrayList<>();
            Set<String> seen = new HashSet<>(Set.of(name));
            Deque<ServedClass> toVisit = new ArrayDeque<>(List.of(type));
            while (!toVisit.isEmpty()) {
              for (ServedClass.Item item : toVisit.pop().items()) {
                Optional<ServedClass> next = returned(item);
                if (next.isEmpty()) {
                  found.add(item);
                } else if (seen.add(next.get().name())) {
                  toVisit.push(next.get());
                }
              }
            }
            return found;
          });
    }

    /** Adds a bundle for each policy that there is below a locator. */
    private void bundles(
        String root, ServedClass.Item locator, List<Step> steps, PathShape whole, String path) {
      ends(returned(locator).orElseThrow()).stream()
          .map(ServedClass.Item::grant)
          .distinct()
          .map(grant -> new ServedClass.Item(locator.endpoint(), grant, Media.ANY))
          .map(end -> new ServedEndpoint(root, end, orSlash(path)))
          .map(end -> new Route(steps, whole, true, end, ANY_VERB, Set.of(), true))
          .forEach(routes::add);
    }

    /** Locators lead in a circle: what they reach may stand anywhere below. */
    private void everythingIn(
        ServedClass type, List<Step> steps, PathShape whole, String path, Set<String> seen) {
      if (!seen.add(type.name())) {
        return;
      }
      for (ServedClass.Item item : type.items()) {
        Optional<ServedClass> next =
            Optional.ofNullable(classes.get(item.endpoint().subResource()));
        if (next.isPresent()) {
          everythingIn(next.get(), steps, whole, path, seen);
        } else {
          add(type, item, steps, whole, path, true);
        }
      }
    }

    private void add(
        ServedClass type,
        ServedClass.Item item,
        List<Step> steps,
        PathShape whole,
        String path,
        boolean open) {
      ServedEndpoint end = new ServedEndpoint(type.name(), item, orSlash(path));
      String verb = Verb.served(item.endpoint().verb());
      routes.add(new Route(steps, whole, open, end, verb, type.supertypes(), false));
    }
  }
}
