package org.allowcredentials.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.allowcredentials.resource.DerivedHeader;
import org.allowcredentials.table.Endpoint;

/** Whether the policies of a class fit its endpoints: asks one class of rules for each subject. */
final class EndpointRules {

  private EndpointRules() {}

  /**
   * Judges a class that is served.
   *
   * @param source its endpoints
   * @param derived the request headers that their code reads, by signature
   * @param isKnown tells whether the endpoints of a class are known, given its binary name
   */
  static List<Located> check(
      EndpointElements source,
      Map<String, List<DerivedHeader>> derived,
      Predicate<String> isKnown) {
    CallerReader caller = new CallerReader(source);
    LocatorRules locators = new LocatorRules(source, isKnown);
    ReachabilityRules reachability = new ReachabilityRules(source);
    CredentialRules credentials = new CredentialRules(source, caller);
    HeaderUseRules headers = new HeaderUseRules(source, caller);
    List<Endpoint> endpoints = source.resource().endpoints();
    List<Located> remarks = new ArrayList<>();
    for (Endpoint endpoint : endpoints) {
      if (endpoint.policy().isPresent() && endpoint.isLocator()) {
        locators.unknown(endpoint).ifPresent(remarks::add);
      } else if (endpoint.policy().isPresent()) {
        remarks.addAll(
            credentials.check(
                endpoint,
                endpoint.policy().get(),
                derived.getOrDefault(endpoint.method(), List.of())));
      }
    }
    remarks.addAll(methods(source));
    endpoints.forEach(each -> headers.derived(each, derived).ifPresent(remarks::add));
    remarks.addAll(reachability.bridged());
    remarks.addAll(reachability.paths());
    remarks.addAll(headers.named());
    remarks.addAll(reachability.withoutEndpoint());
    remarks.addAll(locators.withoutEffect());
    return List.copyOf(remarks);
  }

  /**
   * Judges the request methods of a class that is served: they need no policy that is right.
   *
   * @param source its endpoints
   */
  static List<Located> methods(EndpointElements source) {
    ReachabilityRules reachability = new ReachabilityRules(source);
    return source.resource().endpoints().stream()
        .filter(endpoint -> endpoint.policy().isPresent() && !endpoint.isLocator())
        .flatMap(endpoint -> reachability.method(endpoint).stream())
        .toList();
  }
}
