package org.allowcredentials.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.allowcredentials.match.EndpointIndex.Match;
import org.allowcredentials.match.TemplateTree.Root;
import org.allowcredentials.match.TemplateTree.Run;
import org.allowcredentials.match.TemplateTree.Templates;

/**
 * Goes the way of one request through the templates, as Jakarta REST 3.7.2 says.
 *
 * @param tree the templates
 * @param path the path of the request
 * @param verb its method
 * @param budget what it may cost
 */
record LookUp(TemplateTree tree, NormalPath path, String verb, StepBudget budget) {

  private static final int MAX_LOCATORS = 32;

  /** Returns what the request reaches. */
  Match match() {
    Match match = find();
    return !path.matrix() || (!path.namelessSegment() && isCertain(match))
        ? match
        : Match.UNDECIDED;
  }

  private Match find() {
    String whole = path.text();
    Templates<Root> roots = tree.roots();
    List<Integer> candidates = roots.positions(whole, 0);
    for (int i = 0; i < candidates.size(); i++) {
      Root root = roots.inOrder().get(candidates.get(i));
      int rest = root.restOf(whole, budget);
      if (rest >= 0) {
        return find(root.methods(), rest, 0);
      }
    }
    return Match.NONE;
  }

  /** Goes on in a class with what begins at an index of the path. */
  private Match find(Templates<Run> methods, int from, int depth) {
    Run only = null;
    List<VerifiedEndpoint> samePath = List.of();
    List<Integer> candidates = methods.positions(path.text(), from);
    for (int i = 0; i < candidates.size(); i++) {
      Run run = methods.inOrder().get(candidates.get(i));
      int rest = run.path().rest(path.text(), from, budget);
      if (rest < 0) {
        continue;
      }
      if (run.isLocator()) {
        if (isLocatorTried(samePath)) {
          return below(run.first(), rest, depth);
        }
      } else if (NormalPath.isEnd(path.text(), rest)) {
        only = samePath.isEmpty() ? run : null;
        samePath = joined(samePath, run.endpoints());
      }
    }
    if (samePath.isEmpty()) {
      return Match.NONE;
    }
    return only == null ? PathMethods.match(samePath, verb) : only.answers().match(verb);
  }

  private static List<VerifiedEndpoint> joined(
      List<VerifiedEndpoint> some, List<VerifiedEndpoint> others) {
    return some.isEmpty() ? others : Stream.of(some, others).flatMap(List::stream).toList();
  }

  /** Returns whether no method stands before a locator. */
  private boolean isLocatorTried(List<VerifiedEndpoint> before) {
    return tree.reader().looksAtTheVerbFirst()
        ? before.stream().noneMatch(each -> Verb.served(each.endpoint().verb()).equals(verb))
        : before.isEmpty();
  }

  /**
   * Goes on in the class that a locator returns; if it is not known, the locator speaks for it. The
   * headers that the locator and its class read are read on the way.
   */
  private Match below(VerifiedEndpoint locator, int from, int depth) {
    Templates<Run> methods = tree.methodsOf(locator.endpoint().subResource());
    if (methods == null) {
      return new Match(Optional.of(locator), List.of(locator), false);
    }
    if (depth == MAX_LOCATORS) {
      return Match.UNDECIDED;
    }
    Match match = find(methods, from, depth + 1);
    List<String> headers = locator.endpoint().headers();
    return headers.isEmpty() || match.endpoint().isEmpty()
        ? match
        : new Match(
            match.endpoint().map(found -> found.with(headers)),
            match.samePath(),
            match.undecided());
  }

  /**
   * Returns whether all servers reach an endpoint of the same policy although the path has matrix
   * parameters: CXF compares parameters with what they are part of, so that {@code 1;v=2} does not
   * match {@code [0-9]+}, and goes on to the next template; and {@code a;v=2} matches {@code a{x}}.
   */
  private boolean isCertain(Match match) {
    if (match.endpoint().isEmpty()) {
      return true;
    }
    Reachable reachable = Reachable.of(tree, path.text(), verb, PathTemplate::seesMatrix, budget);
    return reachable.doubtful().isEmpty()
        || reachable.terms().equals(Set.of(match.endpoint().get().terms()));
  }
}
