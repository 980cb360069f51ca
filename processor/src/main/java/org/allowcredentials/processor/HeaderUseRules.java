package org.allowcredentials.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.header.HeaderNames;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.text.Quote;

/**
 * What only the endpoints of a policy can tell about its header names: CORS210 and CORS211, as far
 * as they decide.
 */
final class HeaderUseRules {

  private static final String AUTHORIZATION = "Authorization";

  private HeaderUseRules() {}

  /**
   * Returns what the endpoints of a policy say against its header names.
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
}
