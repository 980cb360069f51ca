package org.allowcredentials.match;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.allowcredentials.match.TemplateTree.Root;
import org.allowcredentials.match.TemplateTree.Run;
import org.allowcredentials.match.TemplateTree.Templates;
import org.allowcredentials.policy.Terms;

/**
 * What some server may reach, if nobody knows what certain templates leave of a path.
 *
 * @param terms the terms of all endpoints
 * @param doubtful the terms of those that an expression leads to
 */
record Reachable(Set<Terms> terms, Set<Terms> doubtful) {

  /**
   * Returns what a request may reach.
   *
   * @param tree the templates
   * @param path the normal path
   * @param verb the request method
   * @param unclear whether nobody knows what a template leaves of the path
   * @param budget what it may cost
   */
  static Reachable of(
      TemplateTree tree,
      String path,
      String verb,
      Predicate<PathTemplate> unclear,
      StepBudget budget) {
    Search search = new Search(tree, verb, unclear, budget);
    search.begin(path);
    while (!search.toVisit.isEmpty()) {
      search.collect(search.toVisit.remove());
    }
    return new Reachable(search.terms, search.doubtful);
  }

  /**
   * A class that a locator returns.
   *
   * @param type its name
   * @param path what is left of the path; empty if nobody knows
   * @param doubt whether an expression leads there
   */
  private record Place(String type, Optional<String> path, boolean doubt) {}

  /** The methods of a place. */
  private record Visit(Templates<Run> methods, Optional<String> path, boolean doubt) {}

  private static final class Search {
    private final TemplateTree tree;
    private final String verb;
    private final Predicate<PathTemplate> unclear;
    private final StepBudget budget;
    private final Set<Terms> terms = new HashSet<>();
    private final Set<Terms> doubtful = new HashSet<>();

    /** Where the search has been or will be: locators may lead in a circle. */
    private final Set<Place> seen = new HashSet<>();

    private final Deque<Visit> toVisit = new ArrayDeque<>();

    Search(TemplateTree tree, String verb, Predicate<PathTemplate> unclear, StepBudget budget) {
      this.tree = tree;
      this.verb = verb;
      this.unclear = unclear;
      this.budget = budget;
    }

    void begin(String path) {
      for (Root root : tree.roots().candidates(path)) {
        boolean unknown = unclear.test(root.path());
        Optional<String> rest = unknown ? Optional.empty() : root.path().rest(path, budget);
        if (unknown || rest.isPresent()) {
          toVisit.add(new Visit(root.methods(), rest, root.path().isDoubtfulWithMatrix()));
        }
      }
    }

    /**
     * Collects what may be reached from one place. Where nobody knows what is left of the path, it
     * may be anything.
     */
    void collect(Visit from) {
      Optional<String> path = from.path();
      Templates<Run> methods = from.methods();
      for (Run method : path.map(methods::candidates).orElseGet(methods::inOrder)) {
        boolean unknown = path.isEmpty() || unclear.test(method.path());
        Optional<String> rest =
            unknown ? Optional.empty() : method.path().rest(path.orElseThrow(), budget);
        if (!unknown && rest.isEmpty()) {
          continue;
        }
        boolean doubt = from.doubt() || method.path().isDoubtfulWithMatrix();
        String type = method.first().endpoint().subResource();
        Templates<Run> below = method.isLocator() ? tree.methodsOf(type) : null;
        if (below == null) {
          if (unknown || method.isLocator() || NormalPath.isEnd(rest.orElseThrow())) {
            method.endpoints().forEach(endpoint -> add(endpoint, doubt));
          }
        } else if (seen.add(new Place(type, rest, doubt))) {
          toVisit.add(new Visit(below, rest, doubt));
        }
      }
    }

    private void add(VerifiedEndpoint endpoint, boolean doubt) {
      if (endpoint.endpoint().isLocator()
          || PathMethods.serves(Verb.served(endpoint.endpoint().verb()), verb)) {
        terms.add(endpoint.terms());
        if (doubt) {
          doubtful.add(endpoint.terms());
        }
      }
    }
  }
}
