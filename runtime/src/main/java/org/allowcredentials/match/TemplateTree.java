package org.allowcredentials.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
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
import org.allowcredentials.table.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The classes of an application with their templates, in the order in which servers try them that
 * read templates in one way. The methods of a class are put in order when a path first leads there.
 *
 * @param roots the classes that may be the best one for a path
 * @param classes the methods of each class, by its name
 * @param reader how the templates are read
 */
record TemplateTree(
    Templates<Root> roots, Map<String, Lazy<Templates<Run>>> classes, PathReader reader) {

  /** Returns whether the methods of a class are known. */
  boolean knows(String type) {
    return classes.containsKey(type);
  }

  /** Returns the methods of a class; null if it is not known. */
  @Nullable Templates<Run> methodsOf(String type) {
    Lazy<Templates<Run>> known = classes.get(type);
    return known == null ? null : known.get();
  }

  interface Templated {
    PathTemplate path();

    /** Returns whether it counts for a path of which its template leaves something. */
    boolean goesOn();
  }

  /** Things with a template, in the order in which they are tried. */
  record Templates<T extends Templated>(List<T> inOrder, SegmentTrie trie) {

    private static <T extends Templated> Templates<T> of(List<T> inOrder) {
      SegmentTrie trie = new SegmentTrie();
      for (int i = 0; i < inOrder.size(); i++) {
        trie.add(inOrder.get(i).path().segments(), i, inOrder.get(i).goesOn());
      }
      return new Templates<>(List.copyOf(inOrder), trie);
    }

    /** Returns those that may match, in the same order. */
    List<T> candidates(String path) {
      return trie.matching(path).stream().map(inOrder::get).toList();
    }

    /** Returns the positions of those that count for what begins at an index of a path. */
    List<Integer> positions(String path, int from) {
      return trie.counting(path, from);
    }
  }

  /**
   * Resource methods of one template that are tried one after the other, or a locator: the template
   * is matched once for all of them.
   *
   * @param path the template
   * @param endpoints in the order in which they are tried; one for a locator
   * @param answers what is found where nothing else has the path
   */
  record Run(PathTemplate path, List<VerifiedEndpoint> endpoints, PathMethods answers)
      implements Templated {

    /** Returns the first endpoint. */
    VerifiedEndpoint first() {
      return endpoints.get(0);
    }

    /** Returns whether this is a locator. */
    boolean isLocator() {
      return first().endpoint().isLocator();
    }

    @Override
    public boolean goesOn() {
      return isLocator();
    }

    private static Templates<Run> of(List<Method> methods) {
      List<Run> runs = new ArrayList<>();
      int start = 0;
      for (int i = 1; i <= methods.size(); i++) {
        if (i == methods.size() || !methods.get(start).mayRunWith(methods.get(i))) {
          List<VerifiedEndpoint> endpoints =
              methods.subList(start, i).stream().map(Method::endpoint).toList();
          runs.add(new Run(methods.get(start).path(), endpoints, PathMethods.of(endpoints)));
          start = i;
        }
      }
      return Templates.of(runs);
    }
  }

  /** A resource method or a locator. */
  private record Method(PathTemplate path, VerifiedEndpoint endpoint) {

    private boolean mayRunWith(Method next) {
      return !endpoint.endpoint().isLocator()
          && !next.endpoint().endpoint().isLocator()
          && path.isSameAs(next.path());
    }

    /** As each class has them: a locator comes after the methods that are tried with it. */
    private static Comparator<Method> order(PathReader reader) {
      return Comparator.comparing(Method::path, reader.order())
          .thenComparing(method -> method.endpoint().endpoint().isLocator());
    }
  }

  /**
   * A class that may be the best one for a path, with those of the same template that count as one
   * with it.
   *
   * @param path its template
   * @param goesOn whether it is one for a path of which something is left
   * @param types the classes of all their methods
   * @param made their methods
   */
  record Root(PathTemplate path, boolean goesOn, Set<String> types, Lazy<Templates<Run>> made)
      implements Templated {

    /** Returns the methods of all these classes. */
    Templates<Run> methods() {
      return made.get();
    }

    /** Returns where what the class leaves of a path begins; negative if it has nothing for it. */
    int restOf(String whole, StepBudget budget) {
      int rest = path.rest(whole, 0, budget);
      return rest < 0 || goesOn || NormalPath.isEnd(whole, rest) ? rest : -1;
    }

    /** Returns what the class leaves of a path; no value if it has nothing for the path. */
    Optional<String> rest(String whole, StepBudget budget) {
      int rest = restOf(whole, budget);
      return rest < 0 ? Optional.empty() : Optional.of(whole.substring(rest));
    }

    /** Returns the locators that are those of one class, by any of its names; and its methods. */
    List<Run> methodsOf(Set<String> names) {
      if (Collections.disjoint(types, names)) {
        return List.of();
      }
      return methods().inOrder().stream()
          .filter(run -> run.endpoints().stream().anyMatch(each -> names.contains(each.resource())))
          .toList();
    }
  }

  /**
   * A class that requests reach without a locator.
   *
   * @param path its template
   * @param goesOn whether it has anything for what is left of a path (3.7.2, step 1)
   * @param endpoints its methods
   */
  private record RootClass(PathTemplate path, boolean goesOn, List<VerifiedEndpoint> endpoints) {

    String pattern() {
      return path.pattern().pattern();
    }
  }

  /** Returns the classes as such servers see them. */
  static TemplateTree of(Map<Resource, List<VerifiedEndpoint>> resources, PathReader reader) {
    Map<String, Lazy<Templates<Run>>> classes = new HashMap<>();
    List<RootClass> rootClasses = new ArrayList<>();
    Map<String, Boolean> longer = new HashMap<>();
    Predicate<VerifiedEndpoint> goesOn =
        each ->
            longer.computeIfAbsent(
                each.endpoint().path(),
                path -> !path.isEmpty() && PathTemplate.parse(path, reader).isPresent());
    resources.forEach((resource, endpoints) -> {
      classes.put(resource.name(), new Lazy<>(() -> Run.of(methods(endpoints, reader))));
      resource
          .path()
          .flatMap(path -> PathTemplate.parse(path, reader))
          .map(path -> new RootClass(path, endpoints.stream().anyMatch(goesOn), endpoints))
          .ifPresent(rootClasses::add);
    });
    rootClasses.sort(Comparator.comparing(RootClass::path, reader.order()));
    return new TemplateTree(Templates.of(roots(rootClasses, reader)), Map.copyOf(classes), reader);
  }

  private static List<Method> methods(List<VerifiedEndpoint> endpoints, PathReader reader) {
    Map<List<Object>, List<VerifiedEndpoint>> siblings =
        endpoints.stream().collect(Collectors.groupingBy(TemplateTree::allButMedia));
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
        roots.add(root(List.copyOf(thisAndLater), reader));
      }
      thisAndLater.remove();
    }
    return roots;
  }

  /** Returns some classes of one template as one, which goes on where the first does. */
  private static Root root(List<RootClass> joined, PathReader reader) {
    Comparator<Method> byPath = Comparator.comparing(Method::path, reader.order());
    return new Root(
        joined.get(0).path(),
        joined.get(0).goesOn(),
        joined.stream()
            .flatMap(each -> each.endpoints().stream())
            .map(VerifiedEndpoint::resource)
            .collect(Collectors.toSet()),
        new Lazy<>(() ->
            Run.of(
                joined.stream()
                    .flatMap(each -> methods(each.endpoints(), reader).stream())
                    .sorted(byPath)
                    .toList())));
  }
}
