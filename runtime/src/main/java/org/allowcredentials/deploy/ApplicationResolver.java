package org.allowcredentials.deploy;

import jakarta.ws.rs.core.Application;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.config.SettingKey;
import org.allowcredentials.config.Settings;
import org.allowcredentials.finding.Problems;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.table.ApplicationPolicy;
import org.allowcredentials.text.Quote;

/**
 * Finds what applies to what says nothing itself: the policy of the {@code Application}, with what
 * the setting {@link SettingKey#APPLICATION} names, as far as the rules let it pass.
 */
record ApplicationResolver(Settings settings, Tables tables, DeclarationVerifier verifier) {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  /**
   * Returns what applies.
   *
   * @param deployed the class of the {@code Application}, if it is known
   * @param registered the classes that features name
   * @param classes those that are served
   * @throws CorsDeploymentException if nobody can tell, or if the policy cannot be applied
   */
  ApplicationTerms resolve(
      Optional<Class<?>> deployed, Set<Class<?>> registered, DeployedClasses classes) {
    Problems problems = new Problems();
    Set<Class<?>> named = new LinkedHashSet<>(registered);
    setting(problems)
        .flatMap(name ->
            find(
                name,
                Stream.concat(deployed.stream().map(Tables::loader), classes.loaders()),
                problems))
        .ifPresent(named::add);
    problems.stopIfAny(); // Whose policy would apply without the setting is not the question.
    ApplicationTerms terms =
        new Applications(tables)
            .find(deployed, named, problems)
            .map(policy -> terms(policy, problems))
            .orElse(ApplicationTerms.NONE);
    problems.stopIfAny();
    warnOfVerbs(classes, terms);
    return terms;
  }

  /**
   * Stops nothing: where the policy of an application has no effect on a method, that may be one of
   * a library, which nobody can annotate.
   */
  private static void warnOfVerbs(DeployedClasses classes, ApplicationTerms terms) {
    Problems remarks = new Problems();
    classes
        .endpoints()
        .filter(endpoint -> endpoint.terms().equals(Terms.none()))
        .forEach(endpoint -> DeclarationVerifier.checkVerb(terms.over(endpoint), remarks));
    remarks.messages().forEach(remark -> LOG.log(System.Logger.Level.WARNING, remark));
  }

  /**
   * Asked now, and not with the other settings: CXF shows the properties of an application late.
   */
  private Optional<String> setting(Problems problems) {
    return Settings.value(
            SettingKey.APPLICATION, key -> settings.find(key, Tables.loader(getClass())), problems)
        .map(value -> String.join(",", value.items()).strip());
  }

  private Optional<Class<?>> find(String name, Stream<ClassLoader> loaders, Problems problems) {
    Optional<Class<?>> found =
        loaders
            .distinct()
            .flatMap(loader -> Tables.classes(loader, Set.of(name)))
            .findFirst()
            .or(() -> tables.type(name))
            .filter(Application.class::isAssignableFrom);
    if (found.isEmpty()) {
      problems.add(
          Settings.unusable(
              Rule.CORS904,
              SettingKey.APPLICATION,
              "does not name an Application class",
              Quote.excerpt(name)
                  + " does not extend jakarta.ws.rs.core.Application, or no class loader of the"
                  + " application can find it.",
              "Write its binary name, such as com.acme.Api."));
    }
    return found;
  }

  private ApplicationTerms terms(ApplicationPolicy policy, Problems problems) {
    ClassLoader loader =
        tables.type(policy.name()).map(Tables::loader).orElseGet(() -> Tables.loader(getClass()));
    Map<String, Terms.CrossSiteRequests> crossSite = new TreeMap<>();
    policy
        .crossSite()
        .forEach((type, reason) -> crossSite.put(type, new Terms.CrossSiteRequests(reason)));
    return new ApplicationTerms(
        policy.name(),
        policy
            .declaration()
            .map(said -> verifier.terms(said, loader, policy.name(), problems))
            .orElse(Terms.none()),
        crossSite);
  }
}
