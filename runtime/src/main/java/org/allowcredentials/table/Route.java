package org.allowcredentials.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 */
record Route(
    List<Step> steps,
    PathShape whole,
    boolean open,
    ServedEndpoint end,
    String verb,
    Set<String> supertypes) {

  private static final int MAX_LOCATORS = 8;

  /**
   * How many ways are told one by one. Where locators lead to more, what they reach may stand
   * anywhere below, as if they led in a circle: there are as many ways through a graph of classes
   * as one likes, and nobody compares them all.
   */
  static final int MAX_WAYS = 2_000;

  /** Takes a copy of the list. */
  Route {
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
  Segments segments() {
    return open ? new Segments(whole.segments().certain(), true) : whole.segments();
  }

  /** Returns the segments with which such a path ends, the last one first. */
  Segments ending() {
    return open ? Segments.UNKNOWN : whole.ending();
  }

  /** Returns the paths that a server may lead this way. */
  Expression language() {
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
   * Returns all ways that begin in these classes.
   *
   * @param roots where they begin
   * @param classes by name, those that locators may return
   */
  static List<Route> of(List<ServedClass> roots, Map<String, ServedClass> classes) {
    List<Route> routes = new ArrayList<>();
    Finder finder = new Finder(classes, routes);
    for (ServedClass root : roots) {
      root.root()
          .ifPresent(path -> {
            PathShape shape = finder.shape(path);
            Step first = new Step(shape.key(), shape, false, Media.ANY);
            finder.begin();
            finder.below(root, List.of(first), shape, trimmed(path), List.of(root.name()));
          });
    }
    return routes;
  }

  private static String trimmed(String template) {
    String path = template.startsWith("/") ? template.substring(1) : template;
    path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return path.isEmpty() ? "" : "/" + path;
  }

  private static final class Finder {
    private final Map<String, ServedClass> classes;
    private final Map<String, PathShape> shapes = new HashMap<>();
    private final List<Route> routes;
    private int before;

    Finder(Map<String, ServedClass> classes, List<Route> routes) {
      this.classes = classes;
      this.routes = routes;
    }

    /** Begins with another root class. */
    void begin() {
      before = routes.size();
    }

    private boolean hasEnough() {
      return routes.size() - before >= MAX_WAYS;
    }

    PathShape shape(String template) {
      return shapes.computeIfAbsent(template, PathShape::of);
    }

    void below(
        ServedClass type, List<Step> steps, PathShape whole, String path, List<String> seen) {
      for (ServedClass.Item item : type.items()) {
        PathShape shape = shape(item.endpoint().path());
        boolean locator = item.endpoint().isLocator();
        String id = type.name() + "#" + item.endpoint().method();
        List<Step> all = new ArrayList<>(steps);
        all.add(new Step(id, shape, locator, item.media()));
        PathShape joined = whole.with(shape);
        String joinedPath = path + trimmed(item.endpoint().path());
        Optional<ServedClass> next =
            locator
                ? Optional.ofNullable(classes.get(item.endpoint().subResource()))
                : Optional.empty();
        if (next.isEmpty()) {
          add(type, item, all, joined, joinedPath, locator);
        } else if (seen.contains(next.get().name()) || seen.size() > MAX_LOCATORS || hasEnough()) {
          everythingIn(next.get(), all, joined, joinedPath, new HashSet<>());
        } else {
          List<String> visited = new ArrayList<>(seen);
          visited.add(next.get().name());
          below(next.get(), all, joined, joinedPath, visited);
        }
      }
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
      ServedEndpoint end = new ServedEndpoint(type.name(), item, path.isEmpty() ? "/" : path);
      String verb = item.endpoint().verb().toUpperCase(Locale.ROOT);
      routes.add(new Route(steps, whole, open, end, verb, type.supertypes()));
    }
  }
}
