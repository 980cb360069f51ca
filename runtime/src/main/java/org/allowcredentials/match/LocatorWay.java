package org.allowcredentials.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.allowcredentials.match.TemplateTree.Root;
import org.allowcredentials.match.TemplateTree.Run;
import org.allowcredentials.match.TemplateTree.Templates;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.table.Endpoint;

/**
 * The way over which a server went, and what the locators on it say.
 *
 * @param tree the templates
 * @param types the classes on the way, each as the names of all that it is, its own first; the root
 *     class first, and last the class of what runs: at least two
 */
record LocatorWay(TemplateTree tree, List<Set<String>> types) {

  /**
   * Where a request may be on its way.
   *
   * @param path what is left of the path
   * @param spoken what the first locator said whose class is not known, if there was one
   */
  private record Step(String path, Optional<Terms> spoken) {}

  /** Returns whether no locator of these classes can speak, whatever the path. */
  boolean isSilent() {
    List<Run> first =
        tree.roots().inOrder().stream()
            .flatMap(root -> root.methodsOf(types.get(0)).stream())
            .toList();
    return !first.isEmpty()
        && first.stream().noneMatch(this::speaks)
        && types.subList(1, types.size() - 1).stream()
            .map(type -> tree.methodsOf(type.iterator().next()))
            .allMatch(known -> known != null && known.inOrder().stream().noneMatch(this::speaks));
  }

  /** Returns whether a method is a locator whose class is not known, and which says something. */
  private boolean speaks(Run method) {
    Endpoint endpoint = method.first().endpoint();
    return endpoint.isLocator()
        && !tree.knows(endpoint.subResource())
        && !method.first().terms().equals(Terms.none());
  }

  /**
   * Returns what may have been said; no single answer where nobody can tell.
   *
   * @param path the normal path
   * @param unclear whether nobody knows what a template leaves of the path
   * @param budget what it may cost
   */
  Set<Terms> spoken(String path, Predicate<PathTemplate> unclear, StepBudget budget) {
    Set<Step> first = new HashSet<>();
    List<Run> methods = new ArrayList<>();
    for (Root root : tree.roots().candidates(path)) {
      List<Run> own = root.methodsOf(types.get(0));
      if (own.isEmpty()) {
        continue;
      }
      if (unclear.test(root.path())) {
        return Set.of();
      }
      root.rest(path, budget).ifPresent(rest -> first.add(new Step(rest, Optional.empty())));
      methods.addAll(own);
    }
    Set<Step> steps = first;
    for (Set<String> type : types.subList(1, types.size())) {
      steps = next(methods, steps, type, unclear, budget);
      Templates<Run> known = tree.methodsOf(type.iterator().next());
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
      List<Run> methods,
      Set<Step> steps,
      Set<String> type,
      Predicate<PathTemplate> unclear,
      StepBudget budget) {
    Set<Step> next = new HashSet<>();
    for (Run method : methods) {
      Endpoint endpoint = method.first().endpoint();
      boolean isKnown = tree.knows(endpoint.subResource());
      if (!endpoint.isLocator() || (isKnown && !type.contains(endpoint.subResource()))) {
        continue;
      }
      if (unclear.test(method.path())) {
        return Set.of();
      }
      Optional<Terms> said = isKnown ? Optional.empty() : Optional.of(method.first().terms());
      for (Step step : steps) {
        method
            .path()
            .rest(step.path(), budget)
            .ifPresent(rest -> next.add(new Step(rest, step.spoken().or(() -> said))));
      }
    }
    return next;
  }
}
