package org.allowcredentials.verification.runtimes.differential;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allowcredentials.verification.runtimes.wire.Answer;

/** Judges what came over the wire. */
final class Oracle {

  /** Verbs that browsers send without finding them in the answer to a preflight. */
  private static final Set<String> NEED_NOT_BE_NAMED = Set.of("GET", "HEAD", "POST");

  /** Verbs that must not change anything. */
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private Oracle() {}

  /**
   * What the headers of a response permit.
   *
   * @param origin the value of {@code Access-Control-Allow-Origin}
   * @param credentials whether credentials are permitted
   * @param policies the numbers of the policies that named headers; one, or the answer is wrong
   * @param verb whether the verb is permitted too
   */
  record Grant(String origin, boolean credentials, Set<String> policies, boolean verb) {

    /**
     * Returns what the answer to a preflight promises; empty if nothing. It promises the origin
     * alone where it does not name the verb: browsers ask no more then.
     */
    static Optional<Grant> ofPreflight(Answer answer, String verb) {
      boolean named =
          NEED_NOT_BE_NAMED.contains(verb)
              || answer.all("access-control-allow-methods").stream()
                  .flatMap(line -> Stream.of(line.split(",")))
                  .map(String::strip)
                  .anyMatch(verb::equals);
      return of(answer, "access-control-allow-headers", "X-Request-", named);
    }

    /** Returns what the answer to a request permits; empty if nothing. */
    static Optional<Grant> ofActual(Answer answer) {
      return of(answer, "access-control-expose-headers", "X-Response-", true);
    }

    private static Optional<Grant> of(Answer answer, String header, String prefix, boolean verb) {
      List<String> origins = answer.all("access-control-allow-origin");
      if (origins.isEmpty()) {
        return Optional.empty();
      }
      Set<String> policies =
          answer.all(header).stream()
              .flatMap(line -> Stream.of(line.split(",")))
              .map(String::strip)
              .filter(name -> name.startsWith(prefix))
              .map(name -> name.substring(prefix.length()))
              .collect(Collectors.toSet());
      boolean credentials = answer.first("access-control-allow-credentials").isPresent();
      return Optional.of(new Grant(String.join(",", origins), credentials, policies, verb));
    }

    /** Returns whether this is exactly what a policy permits to an origin. */
    boolean isBy(Policy policy, String asked) {
      return policy.allows(asked)
          && origin.equals(policy.everyone() ? "*" : asked)
          && credentials == policy.credentials()
          && policies.equals(Set.of(Integer.toString(policy.id())));
    }
  }

  /** What a preflight was worth. */
  enum Judgement {
    /** Granted by the policy of the method that runs. */
    GRANTED,
    /** Not granted, and the method that runs allows nothing. */
    NOT_GRANTED,
    /** Granted, though a method that runs has another policy: what must never happen. */
    WRONGLY_GRANTED,
    /** The same where nobody could know; whoever relied on it was refused, or could not read. */
    REFUSED_WHEN_REDEEMED,
    /** Not granted, though the method that runs allows it. */
    REFUSED,
    /** The same where nobody could know. */
    REFUSED_UNFORESEEN,
    /** Not granted, and methods of several policies run, as the media types decide. */
    SPLIT,
    /** Granted, and nothing runs. */
    GRANTED_TO_NOTHING,
    /** Not granted, and nothing runs. */
    NOTHING
  }

  /**
   * Judges a preflight.
   *
   * @param granted what it granted, the verb too
   * @param asked the origin that asked
   * @param served the policy of each method that ran for the same path and verb
   * @return the judgement
   */
  static Judgement judge(Optional<Grant> granted, String asked, Set<Optional<Policy>> served) {
    if (granted.isPresent()) {
      boolean right =
          served.stream()
              .allMatch(
                  each -> each.filter(policy -> granted.get().isBy(policy, asked)).isPresent());
      return !right
          ? Judgement.WRONGLY_GRANTED
          : served.isEmpty() ? Judgement.GRANTED_TO_NOTHING : Judgement.GRANTED;
    }
    if (served.isEmpty()) {
      return Judgement.NOTHING;
    }
    boolean allowed =
        served.stream().allMatch(each -> each.filter(policy -> policy.allows(asked)).isPresent());
    if (!allowed) {
      return Judgement.NOT_GRANTED;
    }
    return served.size() == 1 ? Judgement.REFUSED : Judgement.SPLIT;
  }

  /** Returns whether the answer to a request permits what the policy of its method does. */
  static boolean isRight(Optional<Grant> granted, String asked, Optional<Policy> policy) {
    return granted.isPresent()
        ? policy.isPresent() && granted.get().isBy(policy.get(), asked)
        : policy.filter(each -> each.allows(asked)).isEmpty();
  }

  /** Returns whether a verb may change something; RESTEasy takes {@code get} for {@code GET}. */
  static boolean isUnsafe(String verb) {
    return !SAFE.contains(verb.toUpperCase(Locale.ROOT));
  }

  /**
   * Returns whether a method may run for another origin by an unsafe verb.
   *
   * @param policy the policy of the method
   * @param asking the origin; empty if only the browser tells that it is another one
   * @param promise what a preflight for the same path and verb promised to it
   * @return what the policy says, if it settles that: one without credentials, and none, do not,
   *     but for what another policy promised that this one would not have
   */
  static boolean mayRun(Optional<Policy> policy, Optional<String> asking, Optional<Grant> promise) {
    Optional<Policy> own = asking.flatMap(origin -> policy.filter(each -> each.allows(origin)));
    if (policy.filter(Policy::settles).isPresent()) {
      return own.isPresent() || policy.equals(Optional.of(Policy.CROSS_SITE_REQUESTS));
    }
    return promise.map(given -> own.isPresent() && !given.credentials()).orElse(true);
  }
}
