package org.allowcredentials.deploy;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.text.Quote;

/** What is served, in one line for the log. */
final class DeploymentSummary {

  private static final int MAX_NAMES = 5;

  private DeploymentSummary() {}

  /**
   * Returns the line.
   *
   * @param by what serves
   * @param classes the classes
   * @param application what applies to what says nothing itself
   * @param explains whether responses say why
   */
  static String of(
      String by, DeployedClasses classes, ApplicationTerms application, boolean explains) {
    List<Terms> all =
        classes
            .endpoints()
            .filter(each -> !each.endpoint().isLocator())
            .map(each -> application.over(each).terms())
            .toList();
    return "CORS ("
        + by
        + "): "
        + all.size()
        + " endpoints ("
        + count(all, each -> each.policy().filter(CorsPolicy::credentials).isPresent())
        + " with credentials, "
        + count(all, each -> each.policy().filter(p -> !p.credentials()).isPresent())
        + " without credentials, "
        + count(all, Terms.SameOriginOnly.class::isInstance)
        + " for the same origin only, "
        + count(all, Terms.CrossSiteRequests.class::isInstance)
        + " open to requests from other sites, "
        + count(all, Terms.None.class::isInstance)
        + " without a policy); compiled tables: "
        + classes.compiled()
        + notCompiled(classes.notCompiled())
        + (application.name().isEmpty() ? "" : "; everything else: " + rest(application))
        + (explains
            ? "; cors.explain is on: responses explain the decision, for development only"
            : "");
  }

  /** What a server brings is not named: it is not the application's. */
  private static String notCompiled(List<String> names) {
    int more = names.size() - MAX_NAMES;
    return names.isEmpty()
        ? ""
        : "; classes without a table: "
            + String.join(", ", names.subList(0, Math.min(names.size(), MAX_NAMES)))
            + (more > 0 ? " and " + more + " more" : "");
  }

  private static long count(List<Terms> all, Predicate<Terms> kind) {
    return all.stream().filter(kind).count();
  }

  /** Says what applies to what says nothing itself, and to which classes it does not. */
  private static String rest(ApplicationTerms application) {
    StringBuilder out = new StringBuilder(application.terms().inWords());
    out.append(" (").append(application.name()).append(')');
    new TreeMap<>(application.crossSite())
        .forEach((type, open) ->
            out.append(", but ")
                .append(type)
                .append(" accepts requests from other sites: ")
                .append(Quote.excerpt(open.reason())));
    return out.toString();
  }
}
