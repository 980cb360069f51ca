package org.allowcredentials.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.text.Quote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a request method: Fetch, forbidden methods and how methods are normalised. */
class MethodRulesTest {

  private static final String NOT_ONE = "this is not a request method";

  private static Finding finding(String verb) {
    Finding finding = PolicyRules.verifyMethod(verb).orElseThrow();
    assertThat(finding.place().inWords()).isEqualTo("the request method");
    assertThat(finding.replacements()).isEmpty();
    return finding;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE",
        "GET",
        "HEAD",
        "OPTIONS",
        "POST",
        "PUT",
        "PATCH",
        "MKCOL",
        "REPORT",
        "PURGE",
        "X_FOO",
        "M-SEARCH",
        "CONNECTED",
        "TRACES",
        "QUERY",
        "P"
      })
  void aMethodInUpperCaseIsRight(String verb) {
    assertThat(PolicyRules.verifyMethod(verb)).isEmpty();
  }

  /** CORS202. */
  @ParameterizedTest
  @ValueSource(strings = {"CONNECT", "connect", "TRACE", "trace", "trACe", "TRACK", "track"})
  void scriptsCannotSendAForbiddenMethod(String verb) {
    Finding finding = finding(verb);
    assertThat(finding.rule()).isEqualTo(Rule.CORS202);
    assertThat(finding.summary()).isEqualTo("no browser sends a request with this method");
    assertThat(finding.quote()).contains(new Quote(verb, 0, verb.length()));
    assertThat(finding.why()).contains("Scripts cannot send CONNECT, TRACE or TRACK");
    assertThat(finding.remedy()).contains("Use another method").contains("@SameOriginOnly");
  }

  /** CORS202: the first character that no method has is marked. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'GET, POST' | 3 | 4",
        "' GET'      | 0 | 1",
        "'GET '      | 3 | 4",
        "()          | 0 | 1",
        "PUT;        | 3 | 4",
        "PUT:        | 3 | 4",
        "'\"PUT\"'   | 0 | 1",
        "P/UT        | 1 | 2",
        "trace/      | 5 | 6",
        "p\u00dcT    | 1 | 2",
        "''          | 0 | 0",
      })
  void whatIsNoTokenIsNoMethod(String verb, int start, int end) {
    Finding finding = finding(verb);
    assertThat(finding.rule()).isEqualTo(Rule.CORS202);
    assertThat(finding.summary()).isEqualTo(NOT_ONE);
    assertThat(finding.quote()).contains(new Quote(verb, start, end));
    assertThat(finding.why()).contains("A method is one word");
    assertThat(finding.remedy()).contains("one designator for each method");
  }

  /** CORS203: Fetch turns six methods into upper case, servers every designator. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "get     | Servers serve GET, and browsers send GET regardless of how a script writes it     | Write @GET.",
        "gET     | Servers serve GET, and browsers send GET regardless of how a script writes it     | Write @GET.",
        "Put     | Servers serve PUT, and browsers send PUT regardless of how a script writes it     | Write @PUT.",
        "delete  | Servers serve DELETE, and browsers send DELETE regardless of how a script writes it  | Write @DELETE.",
        "Delete  | Servers serve DELETE, and browsers send DELETE regardless of how a script writes it  | Write @DELETE.",
        "head    | Servers serve HEAD, and browsers send HEAD regardless of how a script writes it    | Write @HEAD.",
        "options | Servers serve OPTIONS, and browsers send OPTIONS regardless of how a script writes it | Write @OPTIONS.",
        "Post    | Servers serve POST, and browsers send POST regardless of how a script writes it    | Write @POST.",
        "patch   | Servers serve PATCH, but browsers send the method as the script writes it | Write @PATCH.",
        "PaTcH   | Servers serve PATCH, but browsers send the method as the script writes it | Write @PATCH.",
        "MkCol   | Servers serve MKCOL, but browsers send the method as the script writes it | Write"
            + " @HttpMethod(\"MKCOL\").",
        "report  | Servers serve REPORT, but browsers send the method as the script writes it | Write"
            + " @HttpMethod(\"REPORT\").",
      })
  void letterCaseMatters(String verb, String why, String remedy) {
    Finding finding = finding(verb);
    assertThat(finding.rule()).isEqualTo(Rule.CORS203);
    assertThat(finding.summary()).isEqualTo(Rule.CORS203.headline());
    assertThat(finding.quote()).contains(new Quote(verb, 0, verb.length()));
    assertThat(finding.why()).startsWith(why);
    assertThat(finding.remedy()).isEqualTo(remedy);
  }
}
