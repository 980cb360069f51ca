package org.allowcredentials.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allowcredentials.match.EndpointIndex.Match;
import org.allowcredentials.match.TemplateTree.Method;
import org.allowcredentials.match.TemplateTree.Root;
import org.allowcredentials.match.TemplateTree.Templates;

/**
 * Goes the way of one request through the templates, as Jakarta REST 3.7.2 says.
 *
 * @param tree the templates
 * @param path the path of the request
 * @param verb its method
 * @param looks what it may cost
 */
record LookUp(TemplateTree tree, NormalPath path, String verb, StepBudget looks) {

  private static final int MAX_LOCATORS = 32;

  private static final String HEAD = "HEAD";
  private static final String GET = "GET";
  private static final Set<String> SERVE_HEAD = Set.of(HEAD, GET);

  /** Returns whether an endpoint's own verb serves another one: GET serves HEAD too. */
  static boolean serves(String own, String verb) {
    return own.equals(verb) || (verb.equals(HEAD) && own.equals(GET));
  }

  /** Returns what the request reaches. */
  Match match() {
    Match match = find();
    return !path.matrix() || (!path.namelessSegment() && isCertain(match))
        ? match
        : Match.UNDECIDED;
  }

  private Match find() {
    for (Root root : tree.roots().candidates(path.text())) {
      Optional<String> rest = root.rest(path.text(), looks);
      if (rest.isPresent()) {
        return find(root.methods(), rest.get(), 0);
      }
    }
    return Match.NONE;
  }

  private Match find(Templates<Method> methods, String below, int depth) {
    List<VerifiedEndpoint> samePath = new ArrayList<>();
    for (Method method : methods.candidates(below)) {
      Optional<String> rest = method.path().rest(below, looks);
      if (rest.isEmpty()) {
        continue;
      }
      VerifiedEndpoint endpoint = method.endpoint();
      if (endpoint.endpoint().isLocator()) {
        if (isLocatorTried(samePath)) {
          return below(endpoint, rest.get(), depth);
        }
      } else if (NormalPath.isEnd(rest.get())) {
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
  private boolean isLocatorTried(List<VerifiedEndpoint> before) {
    return tree.reader().looksAtTheVerbFirst()
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
  private Match below(VerifiedEndpoint locator, String rest, int depth) {
    Templates<Method> methods = tree.classes().get(locator.endpoint().subResource());
    if (methods == null) {
      return new Match(Optional.of(locator), List.of(locator), false);
    }
    if (depth == MAX_LOCATORS) {
      return Match.UNDECIDED;
    }
    Match match = find(methods, rest, depth + 1);
    return new Match(
        match.endpoint().map(found -> found.with(locator.endpoint().headers())),
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
    Reachable reachable = Reachable.of(tree, path.text(), verb, PathTemplate::seesMatrix, looks);
    return reachable.doubtful().isEmpty()
        || reachable.terms().equals(Set.of(match.endpoint().get().terms()));
  }
}
