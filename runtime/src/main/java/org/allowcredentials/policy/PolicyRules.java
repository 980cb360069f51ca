package org.allowcredentials.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.header.HeaderRules;
import org.allowcredentials.header.MethodRules;
import org.allowcredentials.origin.OriginGrammar;
import org.allowcredentials.origin.OriginPattern;
import org.allowcredentials.origin.OriginRules;
import org.allowcredentials.origin.PublicSuffixes;
import org.allowcredentials.origin.Schemes;
import org.allowcredentials.table.Place;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.text.Quote;

/**
 * The rules for one policy, applied alike by the compiler and at start-up. Every method is a pure
 * function of its arguments.
 */
public final class PolicyRules {

  /** The largest {@code maxAge} that a browser honours: Firefox's, in seconds. */
  public static final int MAX_MAX_AGE = 86_400;

  private static final int CHROMIUM_MAX_AGE = 7200;
  private static final int WEBKIT_MAX_AGE = 600;

  /**
   * The version of the rules. It is raised with each release that refuses what the one before let
   * pass: {@code RulesVersionTest} asks for it.
   */
  private static final int VERSION = 1;

  private PolicyRules() {}

  /**
   * Returns what a table says whose policies these rules have let pass, by the list of public
   * suffixes that this library carries.
   *
   * @return the versions of both, such as {@code rules 1, public suffixes 2026-11-01}
   */
  public static String proof() {
    return "rules " + VERSION + ", public suffixes " + PublicSuffixes.BUNDLED_DATE;
  }

  /**
   * Returns the policy that a draft is which these rules have let pass when it was compiled. They
   * are not asked again.
   *
   * @param draft the policy as written
   * @return empty if only the rules can tell: an origin comes from the configuration, or is none
   */
  public static Optional<CorsPolicy> proven(PolicyDraft draft) {
    Set<OriginPattern> patterns = new LinkedHashSet<>();
    boolean everyone = false;
    for (String origin : origins(draft)) {
      Optional<OriginPattern> pattern = OriginGrammar.pattern(origin);
      pattern.ifPresent(patterns::add);
      everyone |= origin.equals("*");
      if (pattern.isEmpty() && (draft.credentials() || !origin.equals("*"))) {
        return Optional.empty();
      }
    }
    return Optional.of(policy(draft, everyone, List.copyOf(patterns)));
  }

  private static List<String> origins(PolicyDraft draft) {
    return Stream.concat(
            draft.origins().stream(),
            draft.dangerousOrigins().stream().map(PolicyDraft.Dangerous::origin))
        .map(PolicyDraft.Value::value)
        .toList();
  }

  /**
   * Returns the policy that a draft is, or everything that is wrong with it, by the list of public
   * suffixes that this library carries.
   *
   * @param draft the policy as written
   * @return the verdict
   */
  public static Verdict verify(PolicyDraft draft) {
    return verify(draft, PublicSuffixes::bundled);
  }

  /**
   * Returns the policy that a draft is, or everything that is wrong with it. A placeholder passes:
   * it is checked once it has a value; until then the policy allows nothing in its place.
   *
   * @param draft the policy as written
   * @param suffixes gives the list of public suffixes; not asked where no origin needs it
   * @return the verdict
   */
  public static Verdict verify(PolicyDraft draft, Supplier<PublicSuffixes> suffixes) {
    return verdict(draft, suffixes, true);
  }

  /**
   * Returns what {@link #verify(PolicyDraft, Supplier)} returns, without warnings and notes: at
   * start-up the compiler has given them, and for exact origins only they need the public suffixes.
   *
   * @param draft the policy as written
   * @param suffixes gives the list of public suffixes; not asked where all origins are exact
   * @return the verdict
   */
  public static Verdict enforce(PolicyDraft draft, Supplier<PublicSuffixes> suffixes) {
    return verdict(draft, suffixes, false);
  }

  private static Verdict verdict(
      PolicyDraft draft, Supplier<PublicSuffixes> suffixes, boolean advise) {
    OriginRules.Result origins = OriginRules.check(draft, suffixes, advise);
    List<Finding> findings = new ArrayList<>(origins.findings());
    findings.addAll(HeaderRules.check(draft));
    maxAge(draft).ifPresent(findings::add);
    findings.removeIf(finding -> !advise && !finding.rule().ruleClass().isError());
    Map<Place, Integer> order = new HashMap<>();
    places(draft).forEach(place -> order.putIfAbsent(place, order.size()));
    findings.sort(Comparator.comparing(finding -> order.getOrDefault(finding.place(), -1)));
    if (findings.stream().anyMatch(finding -> finding.rule().ruleClass().isError())) {
      return new Verdict.Refused(List.copyOf(findings));
    }
    return new Verdict.Verified(
        policy(draft, origins.everyone(), origins.patterns()), List.copyOf(findings));
  }

  private static CorsPolicy policy(
      PolicyDraft draft, boolean everyone, List<OriginPattern> patterns) {
    return new CorsPolicy(
        draft.credentials(),
        everyone,
        everyone ? List.of() : patterns,
        values(draft.allowedHeaders()),
        values(draft.exposedHeaders()),
        draft.maxAge());
  }

  /**
   * Returns what is wrong with a request method that has a policy.
   *
   * @param verb the value of {@code @HttpMethod}
   * @return the finding, if there is one
   */
  public static Optional<Finding> verifyMethod(String verb) {
    return MethodRules.check(verb);
  }

  /**
   * Returns what is wrong with a request header that is allowed by more than one policy.
   *
   * @param name the name as written
   * @return findings, all of them errors; none if it is right
   */
  public static List<Finding> verifyAllowedHeader(PolicyDraft.Value name) {
    return HeaderRules.checkAllowed(name).stream()
        .filter(finding -> finding.rule().ruleClass().isError())
        .toList();
  }

  /**
   * Returns what is wrong with an origin at which browsers are said to see the API itself. It is
   * one origin of http or https, as browsers serialise it.
   *
   * @param origin the origin as written
   * @return findings, all of them errors; none if it is right
   */
  public static List<Finding> verifyPublicOrigin(PolicyDraft.Value origin) {
    PolicyDraft draft = PolicyDraft.allowOrigins().build().withOrigins(List.of(origin));
    Verdict verdict = enforce(draft, PublicSuffixes::bundled);
    boolean single =
        OriginGrammar.pattern(origin.value())
            .filter(pattern -> pattern.isExact() && Schemes.isWeb(pattern.scheme()))
            .isPresent();
    if (single || verdict instanceof Verdict.Refused) {
      return verdict.findings();
    }
    return List.of(
        new Finding(
            Rule.CORS904,
            origin.place(),
            "this is not a single http or https origin",
            Optional.of(new Quote(origin.value(), 0, origin.value().length())),
            "It defines where browsers see this API, and must match their Origin header exactly."
                + " The policy decides who else may call it.",
            "Write that origin, such as https://api.example.com; separate several with commas.",
            List.of()));
  }

  /** Returns the places of a draft in its order. */
  private static Stream<Place> places(PolicyDraft draft) {
    Stream<Place> names =
        Stream.of(draft.origins(), draft.allowedHeaders(), draft.exposedHeaders())
            .flatMap(List::stream)
            .map(PolicyDraft.Value::place);
    Stream<Place> dangerous =
        draft.dangerousOrigins().stream()
            .flatMap(entry -> Stream.of(entry.origin().place(), entry.reason().place()));
    return Stream.of(names, Stream.of(Place.attribute("maxAge")), dangerous).flatMap(s -> s);
  }

  private static List<String> values(List<PolicyDraft.Value> names) {
    return names.stream().map(PolicyDraft.Value::value).toList();
  }

  /** CORS220, CORS221. The default is not worth a note: nobody asked for it. */
  private static Optional<Finding> maxAge(PolicyDraft draft) {
    int age = draft.maxAge();
    if (age < 0) {
      return Optional.of(
          noAge("An age cannot be negative; 0 disables the cache.", "Write maxAge = 0."));
    }
    if (age > MAX_MAX_AGE) {
      return Optional.of(
          noAge(
              "No browser caches the response to a preflight for more than a day.",
              "Write maxAge = " + MAX_MAX_AGE + ", a day, or less."));
    }
    return age <= WEBKIT_MAX_AGE || age == PolicyDraft.DEFAULT_MAX_AGE
        ? Optional.empty()
        : Optional.of(capped(age));
  }

  private static Finding noAge(String why, String remedy) {
    return new Finding(
        Rule.CORS220,
        Place.attribute("maxAge"),
        "maxAge must be a number of seconds from 0 to " + MAX_MAX_AGE,
        Optional.empty(),
        why,
        remedy,
        List.of());
  }

  private static Finding capped(int maxAge) {
    return new Finding(
        Rule.CORS221,
        Place.attribute("maxAge"),
        maxAge > CHROMIUM_MAX_AGE
            ? "Chromium caches the response for "
                + CHROMIUM_MAX_AGE
                + " seconds, WebKit for "
                + WEBKIT_MAX_AGE
            : "WebKit caches the response for " + WEBKIT_MAX_AGE + " seconds",
        Optional.empty(),
        "Browsers limit the age, so they send preflights more often than the number suggests.",
        "Nothing has to be changed.",
        List.of());
  }
}
