package org.allowcredentials.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.resource.DerivedHeader;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.PolicyDraft;

/** Whether an endpoint reads of its caller what its policy may keep away. */
record CredentialRules(EndpointElements source, CallerReader caller) {

  private static final String AUTHORIZATION = "Authorization";

  /**
   * CORS223, CORS310.
   *
   * @param derived the request headers that are read there
   */
  List<Located> check(Endpoint endpoint, PolicyDraft policy, List<DerivedHeader> derived) {
    boolean named =
        Stream.concat(
                policy.allowedHeaders().stream().map(PolicyDraft.Value::value),
                derived.stream().map(DerivedHeader::name))
            .anyMatch(header -> header.equals("*") || header.equalsIgnoreCase(AUTHORIZATION));
    if (policy.credentials()) {
      return !named && (caller.readsUser(endpoint) || caller.hasUserField())
          ? List.of(withoutToken(endpoint))
          : List.of();
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

  /** CORS223. */
  private Located withoutToken(Endpoint endpoint) {
    return source.remark(
        Finding.of(
            Rule.CORS223,
            EndpointElements.name(endpoint)
                + " checks who is signed in, and scripts may not send Authorization to it",
            "Cookies identify the user. A script that authenticates with a token asks for"
                + " Authorization, the preflight does not permit it, and the browser blocks the"
                + " request.",
            "If scripts send a token, write allowedHeaders = \"Authorization\", or"
                + " @ReadsHeaders(\"Authorization\") on the filter that reads it. If the session is"
                + " in a cookie, nothing has to be changed."),
        endpoint,
        source.policyOrDesignator(endpoint));
  }
}
