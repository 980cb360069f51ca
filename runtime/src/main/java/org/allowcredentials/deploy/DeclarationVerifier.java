package org.allowcredentials.deploy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allowcredentials.config.ConfiguredOrigins;
import org.allowcredentials.config.Setting;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Problems;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.finding.RuleClass;
import org.allowcredentials.match.VerifiedEndpoint;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.policy.Verdict;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.table.Resource;

/** Asks the rules what the declarations of an application are worth. Used at start-up. */
final class DeclarationVerifier {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  /** How many problems of one policy are told; more would only hide those of the others. */
  private static final int MAX_PROBLEMS = 20;

  private final ReloadableOrigins origins;
  private final DeploymentSettings settings;
  private final Tables tables;
  private final Map<Declaration.Policy, Optional<Terms>> provenTerms = new HashMap<>();
  private final Set<Finding> logged = new HashSet<>();

  DeclarationVerifier(ReloadableOrigins origins, DeploymentSettings settings, Tables tables) {
    this.origins = origins;
    this.settings = settings;
    this.tables = tables;
  }

  /**
   * Returns the endpoints of a class on the terms of their nearest declarations.
   *
   * @param type the class
   * @param resource the same, as read or compiled
   * @param problems takes what the rules refuse
   * @return the endpoints in the same order; one without a declaration has {@link Terms#none()}
   */
  List<VerifiedEndpoint> endpoints(Class<?> type, Resource resource, Problems problems) {
    IdentityHashMap<Declaration, Terms> known =
        new IdentityHashMap<>(); // One annotation, one object.
    List<VerifiedEndpoint> endpoints = new ArrayList<>();
    resource
        .endpoints()
        .forEach(endpoint -> {
          String where = type.getName() + "#" + endpoint.method();
          Terms terms =
              endpoint
                  .declaration()
                  .map(said ->
                      known.computeIfAbsent(
                          said, first -> terms(first, Tables.loader(type), where, problems)))
                  .orElse(Terms.none());
          VerifiedEndpoint verified = VerifiedEndpoint.of(resource.name(), endpoint, terms);
          checkVerb(verified, problems);
          endpoints.add(verified);
        });
    return List.copyOf(endpoints);
  }

  /**
   * Looks whether browsers can send the request method of an endpoint that has a policy.
   *
   * @param verified the endpoint
   * @param problems takes what is wrong
   */
  static void checkVerb(VerifiedEndpoint verified, Problems problems) {
    if (verified.policy().isPresent() && !verified.endpoint().isLocator()) {
      PolicyRules.verifyMethod(verified.endpoint().verb())
          .filter(finding -> finding.rule().ruleClass().isError())
          .ifPresent(finding ->
              problems.add(finding, verified.resource() + "#" + verified.endpoint().method()));
    }
  }

  /**
   * Returns what a declaration is worth.
   *
   * @param said the declaration
   * @param loader the class loader of the class that carries it
   * @param where the place, for messages
   * @param problems takes what the rules refuse
   * @return the terms; where they are refused, nobody may do anything
   */
  Terms terms(Declaration said, ClassLoader loader, String where, Problems problems) {
    if (said instanceof Declaration.Policy policy) {
      return proven(policy).orElseGet(() -> terms(policy.draft(), loader, where, problems));
    }
    return said instanceof Declaration.CrossSite crossSite
        ? new Terms.CrossSiteRequests(crossSite.reason())
        : Terms.sameOriginOnly();
  }

  /** A newer list of public suffixes may refuse what the compiler let pass. */
  private Optional<Terms> proven(Declaration.Policy said) {
    return settings.ownSuffixes().isEmpty() && tables.isProven(said)
        ? provenTerms.computeIfAbsent(
            said, first -> PolicyRules.proven(first.draft()).map(this::shared))
        : Optional.empty();
  }

  private Terms shared(CorsPolicy policy) {
    return new Terms.Shared(policy.allowing(settings.allowedHeaders()));
  }

  private Terms terms(PolicyDraft draft, ClassLoader loader, String where, Problems problems) {
    Map<String, Setting> lists = new HashMap<>();
    Verdict verdict =
        ConfiguredOrigins.verify(
            draft,
            key -> lists.computeIfAbsent(key, asked -> origins.find(asked, loader)),
            settings.suffixes());
    verdict.findings().stream()
        .filter(finding -> finding.rule().ruleClass() == RuleClass.WARNING)
        .limit(MAX_PROBLEMS)
        .filter(logged::add)
        .forEach(finding -> LOG.log(System.Logger.Level.WARNING, finding.message(where)));
    add(
        verdict.findings().stream().filter(each -> each.rule().ruleClass().isError()).toList(),
        where,
        problems);
    if (verdict instanceof Verdict.Verified verified) {
      return lists.isEmpty()
          ? shared(verified.policy())
          : reloadable(
              new ReloadablePolicy(draft, loader, where, settings, lists, verified.policy()));
    }
    return Terms.sameOriginOnly();
  }

  private Terms reloadable(ReloadablePolicy policy) {
    origins.add(policy);
    return policy.terms();
  }

  /**
   * Adds what is wrong with one policy, as far as anybody would read it.
   *
   * @param errors what is wrong
   * @param where the place of the policy, for messages
   * @param problems takes the first of them
   */
  static void add(List<Finding> errors, String where, Problems problems) {
    errors.stream().limit(MAX_PROBLEMS).forEach(finding -> problems.add(finding, where));
    if (errors.size() > MAX_PROBLEMS) {
      Rule next = errors.get(MAX_PROBLEMS).rule();
      problems.add(Finding.more(next, errors.size() - MAX_PROBLEMS, "the same policy"), where);
    }
  }
}
