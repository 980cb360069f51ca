package org.allowcredentials.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.text.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a name of a header: which rule, which part of it, and what to do. */
class HeaderRulesTest {

  private static final String ORIGIN = "https://app.example.com";

  private static PolicyDraft.Builder draft() {
    return PolicyDraft.allowCredentials(ORIGIN);
  }

  private static List<Finding> findings(PolicyDraft.Builder draft) {
    return PolicyRules.verify(draft.build()).findings();
  }

  private static List<Finding> allowed(String... names) {
    return findings(draft().allowedHeaders(names));
  }

  private static List<Finding> exposed(String... names) {
    return findings(draft().exposedHeaders(names));
  }

  private static String marked(Finding finding) {
    Quote quote = finding.quote().orElseThrow();
    return quote.value().substring(quote.start(), quote.end());
  }

  /** The whole name is at fault; there is nothing to write instead. */
  private static void checkWhole(
      List<Finding> findings, Rule rule, String place, String name, String why, String remedy) {
    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.rule()).isEqualTo(rule);
    assertThat(finding.summary()).isEqualTo(rule.headline());
    assertThat(finding.place().inWords()).isEqualTo(place);
    assertThat(marked(finding)).isEqualTo(name);
    assertThat(finding.why()).contains(why);
    assertThat(finding.remedy()).startsWith("Remove it").contains(remedy);
    assertThat(finding.replacements()).isEmpty();
  }

  /** CORS206, CORS207, CORS210. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cookie                               | CORS206 | Only the browser | send cookies automatically",
        "cOOKIE                               | CORS206 | Only the browser | send cookies automatically",
        "Cookie2                              | CORS206 | Only the browser | a custom header",
        "Accept-Charset                       | CORS206 | Only the browser | a custom header",
        "HOST                                 | CORS206 | Only the browser | a custom header",
        "Sec-Fetch-Site                       | CORS206 | Only the browser | a custom header",
        "Sec-Anything                         | CORS206 | Only the browser | a custom header",
        "proxy-anything                       | CORS206 | Only the browser | a custom header",
        "Access-Control-Request-Method        | CORS206 | Only the browser | a custom header",
        "access-control-request-HEADERS       | CORS206 | Only the browser | a custom header",
        "Set-Cookie                           | CORS207 | Only responses   | browsers send them as Cookie",
        "SET-COOKIE2                          | CORS207 | Only responses   | browsers send them as Cookie",
        "Access-Control-Allow-Origin          | CORS207 | Only responses   | writes the CORS headers",
        "access-control-max-age               | CORS207 | Only responses   | writes the CORS headers",
        "ACCESS-CONTROL-EXPOSE-HEADERS        | CORS207 | Only responses   | writes the CORS headers",
        "Accept                               | CORS210 | Every cross-origin request may | 128 bytes",
        "accept-LANGUAGE                      | CORS210 | Every cross-origin request may | 128 bytes",
        "Content-Language                     | CORS210 | Every cross-origin request may | 128 bytes",
      })
  void someRequestHeadersNeedNotOrCannotBeAllowed(
      String name, Rule rule, String why, String remedy) {
    checkWhole(allowed(name), rule, "attribute allowedHeaders[0]", name, why, remedy);
  }

  /** {@code Content-Type} and {@code Range} are safelisted with some values only. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type",
        "Range",
        "Authorization",
        "If-Match",
        "User-Agent",
        "Cache-Control",
        "X-Cookie",
        "Security",
        "Proxy",
        "Secrets",
        "Cookie3",
        "Access-Control",
        "X-Access-Control-Allow-Origin",
        "Acceptable",
        "!#$%&'+-.^_`|~09azAZ"
      })
  void otherRequestHeadersMayBeAllowed(String name) {
    assertThat(allowed(name)).isEmpty();
  }

  /** CORS208, CORS209, CORS210. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Set-Cookie                     | CORS208 | from every script     | another header",
        "set-cookie2                    | CORS208 | from every script     | another header",
        "Access-Control-Allow-Origin    | CORS209 | for the browser | Remove it.",
        "ACCESS-CONTROL-MAX-AGE         | CORS209 | for the browser | Remove it.",
        "Access-Control-Request-Method  | CORS209 | Only requests carry   | Remove it.",
        "If-Match                       | CORS209 | Only requests carry   | or move it to allowedHeaders",
        "if-none-MATCH                  | CORS209 | Only requests carry   | or move it to allowedHeaders",
        "User-Agent                     | CORS209 | Only requests carry   | or move it to allowedHeaders",
        "Origin                         | CORS209 | Only requests carry   | Remove it.",
        "Sec-Fetch-Mode                 | CORS209 | Only requests carry   | Remove it.",
        "Cookie                         | CORS209 | Only requests carry   | Remove it.",
        "Cache-Control                  | CORS210 | may read it on every  | Remove it.",
        "content-language               | CORS210 | may read it on every  | Remove it.",
        "Content-Length                 | CORS210 | may read it on every  | Remove it.",
        "Content-Type                   | CORS210 | may read it on every  | Remove it.",
        "Expires                        | CORS210 | may read it on every  | Remove it.",
        "Last-Modified                  | CORS210 | may read it on every  | Remove it.",
        "PRAGMA                         | CORS210 | may read it on every  | Remove it.",
      })
  void someResponseHeadersNeedNotOrCannotBeExposed(
      String name, Rule rule, String why, String remedy) {
    checkWhole(exposed(name), rule, "attribute exposedHeaders[0]", name, why, remedy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ETag",
        "Location",
        "Date",
        "Authorization",
        "WWW-Authenticate",
        "Sec-WebSocket-Accept",
        "Accept",
        "Set-Cookie3",
        "Access-Control",
      })
  void otherResponseHeadersMayBeExposed(String name) {
    assertThat(exposed(name)).isEmpty();
  }

  /** CORS212: header names are case-insensitive; each list stands for itself. */
  @Test
  void aDuplicateIsAWarningThatNamesTheFirst() {
    List<Finding> findings =
        findings(
            draft()
                .allowedHeaders("X-One", "X-Two", "x-oNE")
                .exposedHeaders("X-One", "ETag", "ETag"));
    assertThat(findings).hasSize(2);
    checkWhole(
        findings.subList(0, 1),
        Rule.CORS212,
        "attribute allowedHeaders[2]",
        "x-oNE",
        "the same as attribute allowedHeaders[0]: header names are case-insensitive",
        "Remove it.");
    checkWhole(
        findings.subList(1, 2),
        Rule.CORS212,
        "attribute exposedHeaders[2]",
        "ETag",
        "the same as attribute exposedHeaders[1]",
        "Remove it.");
  }

  /** CORS002, CORS004: the example fits the list it is for. */
  @Test
  void aStarWithCredentialsIsTheNameOfAHeader() {
    Finding request = allowed("X-One", "*").get(0);
    assertThat(request.rule()).isEqualTo(Rule.CORS002);
    assertThat(marked(request)).isEqualTo("*");
    assertThat(request.why()).contains("do not treat \"*\" as a wildcard");
    assertThat(request.remedy()).contains("\"Authorization\"").contains("derived");
    Finding response = exposed("*").get(0);
    assertThat(response.rule()).isEqualTo(Rule.CORS004);
    assertThat(marked(response)).isEqualTo("*");
    assertThat(response.remedy()).contains("\"ETag\"").doesNotContain("derived");
    assertThat(findings(PolicyDraft.allowOrigins(ORIGIN).allowedHeaders("*").exposedHeaders("*")))
        .isEmpty();
  }

  /** CORS205: a star is what is wrong, wherever it stands, and a pattern is never repaired. */
  @ParameterizedTest
  @CsvSource({
    "X-*,      2",
    "*-X,      0",
    "**,       0",
    "X *,      2",
    "'*, X-A', 0",
    "'X-A,*',  4",
    "'X-A,X-*', 6",
  })
  void thereAreNoPatternsOfNames(String name, int star) {
    for (List<Finding> findings : List.of(allowed(name), exposed(name))) {
      assertThat(findings).hasSize(1);
      Finding finding = findings.get(0);
      assertThat(finding.rule()).isEqualTo(Rule.CORS205);
      assertThat(finding.summary()).isEqualTo("a header name cannot be a pattern");
      assertThat(finding.quote()).contains(new Quote(name, star, star + 1));
      assertThat(finding.why()).contains("compare whole names");
      assertThat(finding.replacements()).isEmpty();
      assertThat(finding.remedy()).startsWith("Write each name as a separate string");
    }
  }

  /** CORS205: the first character that no name has is marked; a list of names is taken apart. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'X-A, X-B'      | 3 | X-A X-B",
        "'X-A,X-B;X-C'   | 3 | X-A X-B X-C",
        "'X-A; X-B'      | 3 | X-A X-B",
        "',X-A'          | 0 | X-A",
        "'X-A,'          | 3 | X-A",
        "',X-A X-B'      | 0 | X-A X-B",
        "';X-A X-B'      | 0 | X-A X-B",
        "' X-A'          | 0 | X-A",
        "'X-A '          | 3 | X-A",
        "'X-A:'          | 3 | X-A",
        // Two words without a comma may as well be one name with a blank in it.
        "'X-A X-B'       | 3 | ''",
        "'X-A:X-B'       | 3 | ''",
        // What the rules would refuse, or find useless, is not to be pasted.
        "'X-A, X(B'      | 3 | ''",
        "'X-A, Set-Cookie' | 3 | ''",
        "'X(A'           | 1 | ''",
        "'('             | 0 | ''",
        "'/X'            | 0 | ''",
        "'X/'            | 1 | ''",
      })
  void theWrongCharacterIsMarkedAndAListTakenApart(String name, int wrong, String meant) {
    String[] names = meant.isEmpty() ? new String[0] : meant.split(" ");
    for (List<Finding> findings : List.of(allowed(name), exposed(name))) {
      assertThat(findings).hasSize(1);
      Finding finding = findings.get(0);
      assertThat(finding.rule()).isEqualTo(Rule.CORS205);
      assertThat(finding.summary()).isEqualTo("this is not a header name");
      assertThat(finding.quote()).contains(new Quote(name, wrong, wrong + 1));
      assertThat(finding.why()).contains("letters, digits and characters");
      assertThat(finding.replacements()).containsExactly(names);
      if (names.length > 0) {
        assertThat(finding.remedy()).isEmpty();
      } else {
        assertThat(finding.remedy()).startsWith("Write each name as a separate string");
      }
    }
  }

  /** What may stand in one list may be of no use in the other. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'X-A, Cookie'   | false | false",
        "'X-A, Accept'   | false | true",
        "'X-A, If-Match' | true  | false",
        "'X-A, Expires'  | true  | false",
      })
  void aListIsTakenApartOnlyWhereEachNameIsOfUse(
      String names, boolean inRequests, boolean inResponses) {
    List<String> parts = Arrays.asList(names.split(", "));
    assertThat(allowed(names).get(0).replacements()).isEqualTo(inRequests ? parts : List.of());
    assertThat(exposed(names).get(0).replacements()).isEqualTo(inResponses ? parts : List.of());
  }

  @Test
  void anEmptyNameIsNone() {
    Finding finding = allowed("").get(0);
    assertThat(finding.rule()).isEqualTo(Rule.CORS205);
    assertThat(finding.quote()).contains(new Quote("", 0, 0));
    assertThat(finding.replacements()).isEmpty();
  }

  /** Whoever breaks a line in a header name means something else. */
  @ParameterizedTest
  @ValueSource(strings = {"\r", "\n", "\r\n"})
  void aLineBreakIsNotRepaired(String lineBreak) {
    for (String value : List.of(lineBreak + "X-A", "X-A" + lineBreak, "X-A," + lineBreak + "X-B")) {
      Finding finding = allowed(value).get(0);
      assertThat(finding.rule()).isEqualTo(Rule.CORS205);
      assertThat(finding.replacements()).isEmpty();
    }
    assertThat(allowed("\tX-A").get(0).replacements()).containsExactly("X-A");
  }

  @Test
  void onlyAListOfUpToAThousandCharactersIsTakenApart() {
    String thousand = "X".repeat(995) + ", Y-Z";
    assertThat(thousand).hasSize(1000);
    assertThat(allowed(thousand).get(0).replacements()).containsExactly("X".repeat(995), "Y-Z");
    assertThat(allowed("X" + thousand).get(0).replacements()).isEmpty();
  }

  /** A name that a script can set; what is no name is none. */
  @ParameterizedTest
  @CsvSource({
    "X-Tenant,      true",
    "Authorization, true",
    "Accept,        true",
    "Secret,        true",
    "Cookie,        false",
    "Host,          false",
    "Sec-,          false",
    "PROXY-X,       false",
    "'X Tenant',    false",
    "'',            false",
  })
  void settableIsWhatBrowsersDoNotKeep(String name, boolean settable) {
    assertThat(HeaderNames.isSettable(name)).isEqualTo(settable);
  }
}
