package org.allowcredentials.servlet;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.allowcredentials.deploy.Deployed;
import org.allowcredentials.deploy.Deployed.Asker;
import org.allowcredentials.deploy.Deployment;

/**
 * The policies of the applications of a context: those by which the filters of Jakarta REST serve,
 * so that both say the same. Jersey and RESTEasy tell them while they start; elsewhere the first
 * request that arrives there does, and until then those of the classes apply, if there is one
 * application.
 */
final class Policies {

  private final ServletContext context;
  private final boolean explains;
  private final Optional<Applied> byClasses;
  private final Map<String, Applied> told = new ConcurrentHashMap<>();

  /**
   * Takes what is known when the filter starts.
   *
   * @param context the context
   * @param byClasses the policies of classes; empty if nobody knows which of them belong together
   */
  Policies(ServletContext context, Optional<Deployment> byClasses) {
    this.context = context;
    this.explains = ServletSettings.explains(context);
    this.byClasses = byClasses.map(deployment -> Applied.of(deployment, false, explains));
  }

  /**
   * Returns what applies to an application.
   *
   * @param site where it is
   * @param request a request for it, which takes the question along if nobody has told
   * @return empty if nobody knows yet, or if nothing is served
   */
  Optional<Applied> of(Sites.Site site, HttpServletRequest request) {
    if (context.getAttribute(site.key()) instanceof Deployed deployed) {
      return deployed.served().map(deployment -> told(site.key(), deployment));
    }
    Asker asker = (deployed, base) -> take(site, deployed, base);
    request.setAttribute(Asker.PROPERTY, asker);
    byClasses.ifPresent(each -> each.deployment().announce("servlet filter"));
    return byClasses;
  }

  /** A request may have been forwarded to another application. */
  private void take(Sites.Site site, Deployed deployed, String base) {
    String own = context.getContextPath() + site.base();
    if (base.equals(own) || base.equals(own + "/")) {
      context.setAttribute(site.key(), deployed);
    }
  }

  private Applied told(String key, Deployment deployment) {
    Applied known = told.get(key);
    if (known == null || known.deployment() != deployment) { // A server may deploy again.
      known = Applied.of(deployment, true, explains);
      told.put(key, known);
    }
    return known;
  }
}
