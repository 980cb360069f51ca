package org.allowcredentials.match;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allowcredentials.policy.Terms;
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

  /** The application as each server sees it that reads some of its templates differently. */
  private final List<TemplateTree> readings;

  private final Terms elsewhere;
  private final String elsewhereHeaderLine;
  private final boolean speakingLocators;
  private final boolean ownHeaders;

  private EndpointIndex(
      List<TemplateTree> readings,
      Terms elsewhere,
      List<String> readAnywhere,
      boolean speakingLocators,
      boolean ownHeaders) {
    this.readings = readings;
    this.elsewhere = elsewhere;
    this.elsewhereHeaderLine =
        elsewhere
            .policy()
            .map(policy -> policy.allowing(readAnywhere).allowedHeaderLine())
            .orElse("");
    this.speakingLocators = speakingLocators;
    this.ownHeaders = ownHeaders;
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
    static final Match NONE = new Match(Optional.empty(), List.of(), false);
    static final Match UNDECIDED = new Match(Optional.empty(), List.of(), true);

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
   * @param resources as for {@link #of(Map, Terms, List, Matching)}
   * @return the index
   */
  public static EndpointIndex of(Map<Resource, List<VerifiedEndpoint>> resources) {
    return of(resources, Terms.none(), List.of(), Matching.STANDARD);
  }

  /**
   * Returns an index where nothing is read of requests for a path that no endpoint has.
   *
   * @param resources as for {@link #of(Map, Terms, List, Matching)}
   * @param elsewhere what applies to such a path
   * @param matching how the server finds a method
   * @return the index
   */
  public static EndpointIndex of(
      Map<Resource, List<VerifiedEndpoint>> resources, Terms elsewhere, Matching matching) {
    return of(resources, elsewhere, List.of(), matching);
  }

  /**
   * Returns an index.
   *
   * @param resources the classes that are deployed and those that locators return, each with its
   *     verified endpoints
   * @param elsewhere what applies to a path that no endpoint has: the terms of the application
   * @param readAnywhere the request headers that are read whatever the path is
   * @param matching how the server finds a method
   * @return the index
   */
  public static EndpointIndex of(
      Map<Resource, List<VerifiedEndpoint>> resources,
      Terms elsewhere,
      List<String> readAnywhere,
      Matching matching) {
    return new EndpointIndex(
        readers(resources, matching).stream()
            .map(reader -> TemplateTree.of(resources, reader))
            .toList(),
        elsewhere,
        readAnywhere,
        hasSpeakingLocators(resources),
        elsewhere.ownHeaders()
            || resources.values().stream()
                .flatMap(List::stream)
                .anyMatch(each -> each.terms().ownHeaders()));
  }

  private static boolean hasSpeakingLocators(Map<Resource, List<VerifiedEndpoint>> resources) {
    Set<String> names = resources.keySet().stream().map(Resource::name).collect(Collectors.toSet());
    return resources.values().stream()
        .flatMap(List::stream)
        .filter(each -> !each.terms().equals(Terms.none()))
        .map(VerifiedEndpoint::endpoint)
        .anyMatch(each -> each.isLocator() && !names.contains(each.subResource()));
  }

  private static List<PathReader> readers(
      Map<Resource, List<VerifiedEndpoint>> resources, Matching matching) {
    if (matching == Matching.QUARKUS) {
      return List.of(PathReader.QUARKUS);
    }
    Set<String> templates = new HashSet<>();
    resources.forEach((resource, endpoints) -> {
      resource.path().ifPresent(templates::add);
      endpoints.forEach(each -> templates.add(each.endpoint().path()));
    });
    return PathReader.of(templates);
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
   * Returns which request headers a script may set where no endpoint has the path.
   *
   * @return names as one line; empty if there are none, or if the application has no policy
   */
  public String elsewhereHeaderLine() {
    return elsewhereHeaderLine;
  }

  /**
   * Returns whether there are locators whose class is not known, and which say something: below
   * them they speak for what says nothing itself.
   *
   * @return whether there are any
   */
  public boolean hasSpeakingLocators() {
    return speakingLocators;
  }

  /**
   * Returns whether any answer may have headers that are ours to write.
   *
   * @return false if there is no policy, so that nothing has to be looked up
   */
  public boolean hasOwnHeaders() {
    return ownHeaders;
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
    // As "search" does it, but without a function: this one is asked for each preflight.
    NormalPath path = NormalPath.of(encodedPath);
    StepBudget budget = new StepBudget();
    try {
      Match match = new LookUp(readings.get(0), path, verb, budget).match();
      for (int i = 1; i < readings.size(); i++) {
        match = match.and(new LookUp(readings.get(i), path, verb, budget).match());
      }
      return match;
    } catch (StepBudget.ExhaustedException e) {
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
    List<LocatorWay> ways = readings.stream().map(tree -> new LocatorWay(tree, way)).toList();
    if (ways.stream().allMatch(LocatorWay::isSilent)) {
      return Terms.none();
    }
    return search(
        encodedPath,
        Terms.sameOriginOnly(),
        (path, budget) -> {
          Predicate<PathTemplate> unclear =
              template ->
                  template.segments().open() || (path.matrix() && template.isDoubtfulWithMatrix());
          Set<Set<Terms>> spoken =
              ways.stream()
                  .map(each -> each.spoken(path.text(), unclear, budget))
                  .collect(Collectors.toSet());
          Set<Terms> first = spoken.iterator().next();
          return spoken.size() == 1 && first.size() == 1
              ? first.iterator().next()
              : Terms.sameOriginOnly();
        });
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
    return search(
        encodedPath,
        true,
        (path, budget) -> {
          Predicate<PathTemplate> unclear =
              template -> template.segments().open() || (path.matrix() && template.seesMatrix());
          return readings.stream()
              .map(tree -> Reachable.of(tree, path.text(), verb, unclear, budget))
              .anyMatch(reachable -> !reachable.terms().isEmpty());
        });
  }

  /** Returns what a search finds; something else for a path that costs too much. */
  private static <T> T search(
      String encodedPath, T undecided, BiFunction<NormalPath, StepBudget, T> search) {
    if (encodedPath.length() > MAX_PATH) {
      return undecided;
    }
    try {
      return search.apply(NormalPath.of(encodedPath), new StepBudget());
    } catch (StepBudget.ExhaustedException e) {
      return undecided;
    }
  }
}
