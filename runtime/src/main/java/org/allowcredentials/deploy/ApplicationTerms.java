package org.allowcredentials.deploy;

import java.util.Map;
import org.allowcredentials.match.VerifiedEndpoint;
import org.allowcredentials.policy.Terms;

/**
 * What applies where no nearer annotation says anything: the policy of the {@code Application} that
 * serves.
 *
 * @param name the class; empty if there is none
 * @param terms what applies
 * @param crossSite the classes that take requests from other sites, by binary name
 */
record ApplicationTerms(String name, Terms terms, Map<String, Terms.CrossSiteRequests> crossSite) {

  /** Those of an application without a policy. */
  static final ApplicationTerms NONE = new ApplicationTerms("", Terms.none(), Map.of());

  /** Takes a copy of the map. */
  ApplicationTerms {
    crossSite = Map.copyOf(crossSite);
  }

  /** Returns what applies to a class that says nothing. */
  Terms of(String type) {
    Terms open = crossSite.get(type);
    return open == null ? terms : open;
  }

  /** Returns an endpoint as this application serves it. */
  VerifiedEndpoint over(VerifiedEndpoint endpoint) {
    return endpoint.terms().equals(Terms.none()) ? endpoint.on(of(endpoint.resource())) : endpoint;
  }
}
