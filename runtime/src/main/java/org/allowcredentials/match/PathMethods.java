package org.allowcredentials.match;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allowcredentials.match.EndpointIndex.Match;

/**
 * What requests for one path find, by their methods: made when an application starts.
 *
 * @param byVerb for each method that the path has, and for HEAD
 * @param others for any other method
 */
record PathMethods(Map<String, Match> byVerb, Match others) {

  private static final String HEAD = "HEAD";
  private static final String GET = "GET";
  private static final Set<String> SERVE_HEAD = Set.of(HEAD, GET);

  /** Returns what is found where these endpoints have the path, in the order of their templates. */
  static PathMethods of(List<VerifiedEndpoint> samePath) {
    Set<String> verbs = new LinkedHashSet<>(List.of(HEAD));
    samePath.forEach(each -> verbs.add(Verb.served(each.endpoint().verb())));
    Map<String, Match> byVerb = new HashMap<>();
    verbs.forEach(verb -> byVerb.put(verb, match(samePath, verb)));
    return new PathMethods(
        Map.copyOf(byVerb), new Match(Optional.empty(), List.copyOf(samePath), false));
  }

  /** Returns what is found for a method. */
  Match match(String verb) {
    Match known = byVerb.get(verb);
    return known == null ? others : known;
  }

  /** Returns what is found for a method where several templates have the path. */
  static Match match(List<VerifiedEndpoint> samePath, String verb) {
    if (verb.equals(HEAD) && isDoubtfulForHead(samePath)) {
      return Match.UNDECIDED;
    }
    Optional<VerifiedEndpoint> found = withVerb(samePath, verb);
    if (found.isEmpty() && verb.equals(HEAD)) {
      found = withVerb(samePath, GET);
    }
    return new Match(found, List.copyOf(samePath), false);
  }

  /** Returns whether an endpoint's own verb serves another one: GET serves HEAD too. */
  static boolean serves(String own, String verb) {
    return own.equals(verb) || (verb.equals(HEAD) && own.equals(GET));
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
    return endpoints.stream()
        .filter(each -> Verb.served(each.endpoint().verb()).equals(verb))
        .reduce((first, next) ->
            next.terms().equals(first.terms()) ? first.with(next.requestHeaders()) : first);
  }
}
