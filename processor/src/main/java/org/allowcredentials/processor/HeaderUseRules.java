package org.allowcredentials.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.header.HeaderNames;
import org.allowcredentials.resource.DerivedHeader;
import org.allowcredentials.resource.Inheritance;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.text.Quote;

/** What only the endpoints of a policy can tell about its header names. */
record HeaderUseRules(EndpointElements source, CallerReader caller) {

  private static final String AUTHORIZATION = "Authorization";

  /**
   * Returns what the endpoints of a policy say against its header names: CORS210 and CORS211, as
   * far as they decide.
   *
   * @param draft the policy as written
   * @param endpoints the endpoints that it applies to
   * @return findings, in the order of the draft
   */
  static List<Finding> check(PolicyDraft draft, List<EndpointUse> endpoints) {
    List<Finding> findings = new ArrayList<>();
    boolean authorization =
        draft.allowedHeaders().stream()
            .anyMatch(name -> name.value().equalsIgnoreCase(AUTHORIZATION));
    for (PolicyDraft.Value name : draft.allowedHeaders()) {
      if (name.value().equals("*")) {
        if (!draft.credentials() && !authorization) {
          endpoints.stream()
              .filter(endpoint -> endpoint.readsUser() && !derives(endpoint, AUTHORIZATION))
              .findFirst()
              .ifPresent(endpoint -> findings.add(withoutAuthorization(name, endpoint)));
        }
      } else if (!endpoints.isEmpty()
          && !HeaderNames.isSafelistedRequest(name.value())
          && endpoints.stream().allMatch(endpoint -> derives(endpoint, name.value()))) {
        findings.add(
            new Finding(
                Rule.CORS210,
                name.place(),
                Rule.CORS210.headline(),
                Optional.of(new Quote(name.value(), 0, name.value().length())),
                "It is derived from the code of every endpoint that has this policy.",
                "Remove it.",
                List.of()));
      }
    }
    return List.copyOf(findings);
  }

  /**
   * Returns whether a finding says CORS210 of a safelisted name that an endpoint of the policy
   * derives: then scripts send values that are not safelisted, and it is good to say so.
   */
  static boolean isUseful(Finding finding, PolicyDraft draft, ElementReader.Reading reading) {
    return finding.rule() == Rule.CORS210
        && finding
            .quote()
            .map(Quote::value)
            .filter(name ->
                Inheritance.resolve(reading.view()).endpoints().stream()
                    .filter(endpoint -> endpoint.policy().equals(Optional.of(draft)))
                    .anyMatch(each -> each.headers().stream().anyMatch(name::equalsIgnoreCase)))
            .isPresent();
  }

  private static boolean derives(EndpointUse endpoint, String name) {
    return endpoint.derivedHeaders().stream().anyMatch(name::equalsIgnoreCase);
  }

  private static Finding withoutAuthorization(PolicyDraft.Value star, EndpointUse endpoint) {
    return new Finding(
        Rule.CORS211,
        star.place(),
        Rule.CORS211.headline(),
        Optional.of(new Quote(star.value(), 0, 1)),
        endpoint.name()
            + " checks who is signed in, and a script that authenticates sends"
            + " Authorization, the one header that must be listed (Fetch, CORS non-wildcard"
            + " request-header names).",
        "Write allowedHeaders = {\"*\", \"Authorization\"}.",
        List.of());
  }

  /** CORS222. */
  Optional<Located> derived(Endpoint endpoint, Map<String, List<DerivedHeader>> derived) {
    List<DerivedHeader> headers = derived.getOrDefault(endpoint.method(), List.of());
    if (endpoint.policy().isEmpty() || headers.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        source.remark(
            Finding.of(
                Rule.CORS222,
                "scripts may send "
                    + headers.stream().map(DerivedHeader::name).collect(Collectors.joining(", "))
                    + " to "
                    + EndpointElements.name(endpoint),
                "Derived from the code: "
                    + headers.stream()
                        .map(DerivedHeader::describe)
                        .collect(Collectors.joining("; "))
                    + ".",
                "Nothing has to be changed."),
            endpoint,
            AnnotationReader.designator(source.element(endpoint), endpoint.verb())));
  }

  /** Returns that for each policy that stands in this class. */
  List<Located> named() {
    List<Located> remarks = new ArrayList<>();
    for (Declared declared : source.reading().declared()) {
      if (source.isOwn(declared.element())
          && declared.declaration() instanceof Declaration.Policy policy
          && declared.composed().isEmpty()) {
        List<EndpointUse> uses =
            source.resource().endpoints().stream()
                .filter(endpoint -> endpoint.policy().equals(Optional.of(policy.draft())))
                .filter(endpoint -> !endpoint.isLocator() && isNearest(declared, endpoint))
                .map(endpoint ->
                    new EndpointUse(
                        EndpointElements.name(endpoint),
                        endpoint.headers(),
                        caller.readsUser(endpoint)))
                .toList();
        check(policy.draft(), uses).forEach(finding -> remarks.add(Located.at(declared, finding)));
      }
    }
    return remarks;
  }

  /** Returns whether a policy that says what applies to an endpoint is the one that applies. */
  private boolean isNearest(Declared declared, Endpoint endpoint) {
    List<Element> methods = source.declarations(endpoint);
    return declared.element().equals(source.type())
        ? source.reading().declared().stream().noneMatch(each -> methods.contains(each.element()))
        : methods.contains(declared.element());
  }
}
