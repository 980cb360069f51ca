package org.allowcredentials.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.guard.OriginGuard;
import org.allowcredentials.guard.SomeRequest;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.policy.Verdict;
import org.allowcredentials.table.Place;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.text.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be written instead in which place, what a finding shows of a value, and the limits. */
class OriginRulesTest {

  private static final String APP = "https://app.example.com";
  private static final String NONE = "-";

  private static List<Finding> findings(PolicyDraft.Builder draft) {
    return PolicyRules.verify(draft.build()).findings();
  }

  private static List<Rule> rules(PolicyDraft.Builder draft) {
    return findings(draft).stream().map(Finding::rule).toList();
  }

  private static Finding first(PolicyDraft.Builder draft) {
    return findings(draft).get(0);
  }

  private static CorsPolicy verified(PolicyDraft.Builder draft) {
    return ((Verdict.Verified) PolicyRules.verify(draft.build())).policy();
  }

  private static String marked(Finding finding) {
    Quote quote = finding.quote().orElseThrow();
    return quote.value().substring(quote.start(), quote.end());
  }

  private static void checkReplacements(Finding finding, Rule rule, String expected) {
    assertThat(finding.rule()).isEqualTo(rule);
    assertThat(finding.replacements())
        .isEqualTo(expected.equals(NONE) ? List.of() : List.of(expected.split(",")));
    if (expected.equals(NONE)) {
      assertThat(finding.remedy()).isNotEmpty();
    }
  }

  /** What is written instead is accepted in that list: with credentials it is https. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://a.example/   | CORS102 | https://a.example | https://a.example",
        "http://a.example/    | CORS102 | https://a.example | http://a.example",
        "'http://a.example https://b.example' | CORS111 | https://a.example,https://b.example | http://a.example,https://b.example",
        "https://*.github.io/ | CORS102 | - | https://*.github.io",
        "'* '                 | CORS112 | - | *",
        "' ${a.b}'            | CORS116 | ${a.b} | ${a.b}",
      })
  void aReplacementIsAccepted(String origin, Rule rule, String withCredentials, String without) {
    checkReplacements(first(PolicyDraft.allowCredentials(origin)), rule, withCredentials);
    checkReplacements(first(PolicyDraft.allowOrigins(origin)), rule, without);
  }

  /** A setting is no place for a placeholder: what it holds is the value already. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "' ${a.b}'          | CORS116 | -",
        "https://a.example/ | CORS102 | https://a.example",
        "http://a.example/  | CORS102 | https://a.example",
      })
  void aPlaceholderIsNotWrittenIntoASetting(String origin, Rule rule, String expected) {
    PolicyDraft.Value written =
        new PolicyDraft.Value(origin, new Place.Setting("cors.origins", 1, "test"));
    PolicyDraft draft = PolicyDraft.allowCredentials().build().withOrigins(List.of(written));
    checkReplacements(PolicyRules.verify(draft).findings().get(0), rule, expected);
  }

  /** Only what is dangerous stands among the dangerous origins. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://a.example/    | CORS102 | http://a.example",
        "https://*.github.io/ | CORS102 | https://*.github.io",
        "https://a.example/   | CORS102 | -",
        "http://localhost/    | CORS102 | -",
        "'* '                 | CORS112 | -",
        "' ${a.b}'            | CORS116 | -",
        "'http://a.example http://b.example'  | CORS111 | http://a.example,http://b.example",
        "'http://a.example https://b.example' | CORS111 | -",
      })
  void aReplacementOfADangerousOriginIsDangerous(String origin, Rule rule, String expected) {
    PolicyDraft.Builder draft = PolicyDraft.allowCredentials(APP).dangerousOrigin(origin, "why");
    checkReplacements(first(draft), rule, expected);
  }

  /** CORS010 holds there too: nobody has a page at a public suffix. */
  @Test
  void aDangerousOriginMayBeAPublicSuffix() {
    PolicyDraft.Builder draft =
        PolicyDraft.allowCredentials(APP).dangerousOrigin("http://github.io", "why");
    assertThat(rules(draft)).containsExactly(Rule.CORS010);
  }

  /** CORS007. */
  @Test
  void theDangerIsTheOneOfTheScheme() {
    Finding http = first(PolicyDraft.allowCredentials("http://a.example"));
    assertThat(http.summary()).isEqualTo("plain http with credentials");
    assertThat(http.why()).contains("attacker on the user's network");
    assertThat(marked(http)).isEqualTo("http");
    Finding other = first(PolicyDraft.allowCredentials("capacitor://app"));
    assertThat(other.summary()).isEqualTo("an unprotected scheme with credentials");
    assertThat(other.why()).contains("any application").doesNotContain("network");
    assertThat(marked(other)).isEqualTo("capacitor");
  }

  /** CORS008, CORS010: the host is marked, and the example is a name below it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://*.github.io      | CORS008 | *.github.io | \"https://*.example.github.io\"",
        "https://*.github.io:8443 | CORS008 | *.github.io | \"https://*.example.github.io\"",
        "https://*.corp:*         | CORS008 | *.corp      | \"https://*.example.corp\"",
        "https://github.io        | CORS010 | github.io   | \"https://example.github.io\"",
        "https://github.io:8443   | CORS010 | github.io   | \"https://example.github.io\"",
        "https://co.uk            | CORS010 | co.uk       | \"https://example.co.uk\"",
      })
  void thePublicSuffixIsMarked(String origin, Rule rule, String host, String example) {
    Finding finding = first(PolicyDraft.allowCredentials(origin));
    assertThat(finding.rule()).isEqualTo(rule);
    assertThat(marked(finding)).isEqualTo(host);
    assertThat(finding.remedy()).contains("such as " + example + ".");
  }

  /** CORS220. */
  @ParameterizedTest
  @CsvSource({
    "-2147483648, 0,     negative",
    "-1,          0,     negative",
    "86401,       86400, more than a day",
    "2147483647,  86400, more than a day",
  })
  void anAgeIsAtMostADay(int seconds, int instead, String why) {
    List<Finding> findings = findings(PolicyDraft.allowCredentials(APP).maxAge(seconds));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).rule()).isEqualTo(Rule.CORS220);
    assertThat(findings.get(0).place().inWords()).isEqualTo("attribute maxAge");
    assertThat(findings.get(0).why()).contains(why);
    assertThat(findings.get(0).remedy()).matches("Write maxAge = " + instead + "\\b.*");
  }

  /** CORS221: WebKit keeps an answer for 600 seconds, Chromium for 7200. */
  @ParameterizedTest
  @CsvSource({
    "601,   false",
    "1799,  false",
    "1801,  false",
    "7200,  false",
    "7201,  true",
    "86400, true",
  })
  void anAgeThatBrowsersCapIsNoted(int seconds, boolean chromiumToo) {
    List<Finding> findings = findings(PolicyDraft.allowCredentials(APP).maxAge(seconds));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).rule()).isEqualTo(Rule.CORS221);
    String summary = findings.get(0).summary();
    assertThat(summary).contains("WebKit").contains("600");
    assertThat(summary.contains("Chromium caches the response for 7200")).isEqualTo(chromiumToo);
  }

  /** The last is the default: nobody asked for it. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 599, 600, PolicyDraft.DEFAULT_MAX_AGE})
  void anAgeThatEveryBrowserHonoursIsNot(int seconds) {
    assertThat(findings(PolicyDraft.allowCredentials(APP).maxAge(seconds))).isEmpty();
  }

  @Test
  void everyoneIsAllowedWhateverTheLinesSay() {
    CorsPolicy everyone = verified(PolicyDraft.allowOrigins("*"));
    assertThat(everyone.allow(List.of())).contains("*");
    assertThat(everyone.allow(List.of(APP))).contains("*");
    assertThat(everyone.allow(List.of(APP, APP))).contains("*");
    CorsPolicy listed = verified(PolicyDraft.allowCredentials(APP));
    assertThat(listed.allow(List.of())).isEmpty();
    assertThat(listed.allow(List.of(APP))).contains(APP);
    assertThat(listed.allow(List.of(APP, APP))).isEmpty();
  }

  /** Equal policies have equal hash codes; policies that differ a little rarely do. */
  @Test
  void hashCodesTellPoliciesApart() {
    Set<Integer> codes = new HashSet<>();
    for (int port = 1000; port < 1100; port++) {
      PolicyDraft.Builder draft = PolicyDraft.allowCredentials(APP + ":" + port);
      codes.add(verified(draft).hashCode());
      assertThat(verified(draft)).isEqualTo(verified(draft)).hasSameHashCodeAs(verified(draft));
    }
    assertThat(codes).hasSizeGreaterThan(90);
    assertThat(verified(PolicyDraft.allowCredentials(APP).maxAge(1)).hashCode())
        .isNotEqualTo(verified(PolicyDraft.allowCredentials(APP).maxAge(2)).hashCode());
  }

  /** Nobody would paste more than a thousand characters. */
  @Test
  void aLiteralOfAThousandCharactersIsWhole() {
    String thousand = "x".repeat(999) + "y";
    assertThat(Quote.literal(thousand)).isEqualTo("\"" + thousand + "\"");
    assertThat(Quote.literal(thousand + "z")).isEqualTo("\"" + "x".repeat(120) + "...\"");
  }

  /** 120 characters are shown: 30 before the wrong part, more only at the end of the value. */
  @ParameterizedTest
  @CsvSource({
    "0,   0",
    "30,  0",
    "31,  1",
    "500, 470",
    "910, 880",
    "911, 880",
    "999, 880",
  })
  void aLongValueIsCutAroundTheWrongPart(int wrong, int from) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; digits.length() < 1000; i++) {
      digits.append(i).append('.');
    }
    String value = digits.substring(0, 1000);
    int to = from + 120;
    String before = "\"" + (from > 0 ? "..." : "") + value.substring(from, wrong);
    assertThat(new Quote(value, wrong, wrong + 1).lines())
        .containsExactly(
            before + value.substring(wrong, to) + (to < 1000 ? "..." : "") + "\"",
            " ".repeat(before.length()) + "^");
  }

  /** A wrong part that does not fit is marked as far as it is shown. */
  @Test
  void aLongWrongPartIsCut() {
    String value = "a".repeat(100) + "b".repeat(900);
    assertThat(new Quote(value, 100, 1000).lines())
        .containsExactly(
            "\"..." + "a".repeat(30) + "b".repeat(90) + "...\"", " ".repeat(34) + "^".repeat(90));
  }

  /** A name has 253 characters, so that no origin of a page is much longer. */
  @Test
  void theGuardKnowsTheLongestOriginOfItsOwn() {
    CorsPolicy policy = verified(PolicyDraft.allowCredentials(APP));
    String label = "a".repeat(63) + ".";
    String host = label + label + label + "b".repeat(61) + ":65535";
    assertThat(
            OriginGuard.of(Set.of(), false).check(policy, post("https://" + host, host)).isEmpty())
        .isTrue();
    assertThat(
            OriginGuard.of(Set.of(), false)
                .check(policy, post("https://b" + host, "b" + host))
                .isEmpty())
        .isFalse();
  }

  private static OriginGuard.Request post(String origin, String host) {
    Map<String, List<String>> headers = Map.of("origin", List.of(origin), "host", List.of(host));
    return new SomeRequest(
        "POST", name -> headers.getOrDefault(name, List.of()), () -> URI.create("https:/"));
  }
}
