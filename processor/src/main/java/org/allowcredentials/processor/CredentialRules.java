package org.allowcredentials.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.PolicyDraft;

/** Whether an endpoint reads of its caller what its policy keeps away. */
record CredentialRules(EndpointElements source, CallerReader caller) {

  private static final String AUTHORIZATION = "Authorization";

  /** CORS310. */
  List<Located> check(Endpoint endpoint, PolicyDraft policy) {
    if (policy.credentials()) {
      return List.of();
    }
    List<Located> remarks = new ArrayList<>();
    Optional<String> cookie = caller.cookie(endpoint);
    if (cookie.isPresent()) {
      remarks.add(
          source.remark(
              Finding.of(
                  Rule.CORS310,
                  EndpointElements.name(endpoint)
                      + " reads a cookie that cross-origin requests never send",
                  "It reads @CookieParam(\""
                      + cookie.get()
                      + "\"), but its policy is an @AllowOrigins: browsers withhold the response to a"
                      + " request with cookies.",
                  "Write @AllowCredentials(origins = ...) for the"
                      + " origins that need it, or do not read the cookie here."),
              endpoint,
              source.policyOrDesignator(endpoint)));
    }
    boolean named =
        Stream.concat(
                policy.allowedHeaders().stream().map(PolicyDraft.Value::value),
                endpoint.headers().stream())
            .anyMatch(header -> header.equals("*") || header.equalsIgnoreCase(AUTHORIZATION));
    if (cookie.isEmpty() && !named && caller.readsUser(endpoint)) {
      remarks.add(
          source.remark(
              Finding.of(
                  Rule.CORS310,
                  EndpointElements.name(endpoint)
                      + " checks who is signed in, but cross-origin requests do not identify the user",
                  "Its policy is an @AllowOrigins, so they carry no cookies, and Authorization"
                      + " is not among the allowed headers.",
                  "Write @AllowCredentials(origins = ...)"
                      + " if the session is in a cookie, or allowedHeaders = \"Authorization\" if"
                      + " scripts send a token."),
              endpoint,
              source.policyOrDesignator(endpoint)));
    }
    return remarks;
  }
}
