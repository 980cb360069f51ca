package org.allowcredentials.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.origin.OriginGrammar;
import org.allowcredentials.origin.PublicSuffixes;
import org.allowcredentials.table.Place;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.text.Quote;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fixtures of the processor cannot well show: order, completeness, limits, messages. */
class PolicyRulesTest {

  private static final long SEED = 20_261_123L;
  private static final String APP = "https://app.example.com";

  private static List<Finding> findings(PolicyDraft.Builder draft) {
    return PolicyRules.verify(draft.build()).findings();
  }

  /** Returns a draft without origins; {@code credentials()} is the accessor of the record. */
  private static PolicyDraft.Builder listing(String... origins) {
    return PolicyDraft.allowCredentials(origins);
  }

  /** Returns "code place" of each finding. */
  private static List<String> report(PolicyDraft.Builder draft) {
    return findings(draft).stream()
        .map(finding -> finding.rule() + " " + finding.place().inWords().replace("attribute ", ""))
        .toList();
  }

  private static List<Rule> rules(PolicyDraft.Builder draft) {
    return findings(draft).stream().map(Finding::rule).toList();
  }

  private static Finding only(PolicyDraft.Builder draft) {
    List<Finding> findings = findings(draft);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static boolean isVerified(PolicyDraft.Builder draft) {
    return PolicyRules.verify(draft.build()) instanceof Verdict.Verified;
  }

  @Nested
  class OrderAndCompleteness {

    @Test
    void allIsReportedInTheOrderOfTheAttributes() {
      PolicyDraft.Builder draft =
          PolicyDraft.allowCredentials(
                  "https://a.example/", "*", "https://b.example", "null", "http://c.example")
              .allowedHeaders("*", "X-Good", "X Bad", "X-*")
              .exposedHeaders("(", "*")
              .maxAge(-1)
              .dangerousOrigin("http://d.example", " ")
              .dangerousOrigin("http://E.example", "")
              .dangerousOrigin("https://b.example", "listed above");
      assertThat(report(draft))
          .containsExactly(
              "CORS102 origins[0]",
              "CORS001 origins[1]",
              "CORS006 origins[3]",
              "CORS007 origins[4]",
              "CORS002 allowedHeaders[0]",
              "CORS205 allowedHeaders[2]",
              "CORS205 allowedHeaders[3]",
              "CORS205 exposedHeaders[0]",
              "CORS004 exposedHeaders[1]",
              "CORS220 maxAge",
              "CORS314 dangerousOrigins[0].reason",
              "CORS104 dangerousOrigins[1].value",
              "CORS314 dangerousOrigins[1].reason",
              "CORS308 dangerousOrigins[2].value");
      assertThat(isVerified(draft)).isFalse();
    }

    /** Found only after the whole list is read, yet told in its place. */
    @Test
    void findingsAboutPairsStandInSourceOrder() {
      assertThat(
              report(
                  PolicyDraft.allowCredentials(
                      "https://a.example.com",
                      "https://*.example.com",
                      "https://x.example/",
                      "https://b.example.com")))
          .containsExactly("CORS115 origins[0]", "CORS102 origins[2]", "CORS115 origins[3]");
    }

    @Test
    void warningsAreToldBesideErrorsToo() {
      assertThat(
              report(
                  PolicyDraft.allowCredentials(
                      APP, APP, "https://b.example.", "http://[::1]", "x")))
          .containsExactly(
              "CORS114 origins[1]",
              "CORS011 origins[2]",
              "CORS012 origins[3]",
              "CORS101 origins[4]");
    }

    @Test
    void aPolicyWithWarningsOnlyIsVerifiedAndKeepsThem() {
      Verdict verdict =
          PolicyRules.verify(
              PolicyDraft.allowCredentials("https://b.example.", "http://[::1]").build());
      assertThat(verdict).isInstanceOf(Verdict.Verified.class);
      assertThat(verdict.findings())
          .extracting(Finding::rule)
          .containsExactly(Rule.CORS011, Rule.CORS012);
    }

    @Test
    void aCleanPolicyHasNoFindings() {
      PolicyDraft.Builder draft =
          PolicyDraft.allowCredentials(APP, "https://*.example.org", "${orders.origins}")
              .allowedHeaders("Authorization")
              .exposedHeaders("ETag");
      assertThat(findings(draft)).isEmpty();
      assertThat(isVerified(draft)).isTrue();
    }

    @Test
    void verifyingTwiceSaysTheSame() {
      PolicyDraft draft =
          PolicyDraft.allowCredentials("http://a.example", "*", "null", "a").build();
      assertThat(PolicyRules.verify(draft)).isEqualTo(PolicyRules.verify(draft));
    }
  }

  @Nested
  class Origins {

    /** CORS005. */
    @Test
    void atLeastOneOriginIsNeeded() {
      assertThat(report(listing())).containsExactly("CORS005 origins");
      assertThat(report(PolicyDraft.allowOrigins(new String[0]))).containsExactly("CORS005 value");
      assertThat(isVerified(listing())).isFalse();
      assertThat(isVerified(PolicyDraft.allowOrigins(new String[0]))).isFalse();
    }

    @Test
    void aDangerousOriginIsOne() {
      PolicyDraft.Builder draft = listing().dangerousOrigin("http://a.example", "why");
      assertThat(findings(draft)).isEmpty();
      assertThat(isVerified(draft)).isTrue();
    }

    @Test
    void aPlaceholderIsOne() {
      assertThat(findings(PolicyDraft.allowCredentials("${a}"))).isEmpty();
      assertThat(findings(PolicyDraft.allowOrigins("${a}"))).isEmpty();
    }

    /** CORS007. */
    @ParameterizedTest
    @CsvSource({
      "http://app.example.com,       https://app.example.com",
      "http://app.example.com:8080,  https://app.example.com:8080",
      "http://app.example.com:443,   https://app.example.com",
      "http://app.example.com:*,     https://app.example.com:*",
      "http://*.example.com,         https://*.example.com",
      "http://192.168.0.1,           https://192.168.0.1",
      "http://[2001:db8::1]:8080,    https://[2001:db8::1]:8080",
      "http://localhost.example.com, https://localhost.example.com",
      "http://alocalhost,            https://alocalhost",
      "http://localhosts,            https://localhosts",
      "http://0.0.0.0,               https://0.0.0.0",
      "http://126.255.255.255,       https://126.255.255.255",
      "http://128.0.0.1,             https://128.0.0.1",
      "http://[::],                  https://[::]",
      "http://[::2],                 https://[::2]",
      "http://[::ffff:7f00:1],       https://[::ffff:7f00:1]",
    })
    void plainHttpIsGuarded(String origin, String secured) {
      Finding finding = only(PolicyDraft.allowCredentials(origin));
      assertThat(finding.rule()).isEqualTo(Rule.CORS007);
      assertThat(finding.replacements()).containsExactly(secured);
      assertThat(finding.remedy()).contains("dangerousOrigins").contains(Quote.literal(origin));
      assertThat(isVerified(PolicyDraft.allowCredentials(origin))).isFalse();
      assertThat(rules(PolicyDraft.allowOrigins(origin))).doesNotContain(Rule.CORS007);
      assertThat(findings(listing().dangerousOrigin(origin, "reason"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "capacitor://app",
          "ionic://app.example.com",
          "app://obsidian.md",
          "tauri://app:1"
        })
    void soIsASchemeThatProvesNothing(String origin) {
      Finding finding = only(PolicyDraft.allowCredentials(origin));
      assertThat(finding.rule()).isEqualTo(Rule.CORS007);
      assertThat(finding.replacements()).isEmpty();
      assertThat(findings(PolicyDraft.allowOrigins(origin))).isEmpty();
      assertThat(findings(listing().dangerousOrigin(origin, "reason"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "http://localhost",
          "http://localhost:3000",
          "http://localhost:*",
          "http://localhost.",
          "http://app.localhost",
          "http://a.b.localhost:1",
          "http://*.localhost",
          "http://127.0.0.1",
          "http://127.255.255.254:8080",
          "http://[::1]",
          "http://[::1]:*",
        })
    void loopbackIsExemptButWarnedOf(String origin) {
      List<Rule> rules = rules(PolicyDraft.allowCredentials(origin));
      assertThat(rules).contains(Rule.CORS012).doesNotContain(Rule.CORS007);
      assertThat(isVerified(PolicyDraft.allowCredentials(origin))).isTrue();
      assertThat(rules(PolicyDraft.allowOrigins(origin)))
          .doesNotContain(Rule.CORS012, Rule.CORS007);
    }

    /** No program that listens on a port can serve it. */
    @Test
    void aWebViewIsNotWarnedOf() {
      assertThat(findings(PolicyDraft.allowCredentials("capacitor://localhost"))).isEmpty();
    }

    /** CORS008. */
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "https://*.github.io | rule github.io in the private section of the public suffix list of",
          "https://*.com:8443 | rule com in the ICANN section of the public suffix list of",
          "https://*.foo.ck | rule *.ck in the ICANN section",
          "https://*.ck | Names below \"*.ck\", for example",
          "https://*.amazonaws.com | Names below \"s3.amazonaws.com\", for example",
          "https://*.xn--p1ai | rule xn--p1ai in the ICANN section",
          "https://*.corp | It is not in the public suffix list of",
        })
    void subdomainsOfAPublicSuffixAreGuarded(String origin, String why) {
      Finding finding = only(PolicyDraft.allowCredentials(origin));
      assertThat(finding.rule()).isEqualTo(Rule.CORS008);
      assertThat(finding.why()).contains(why);
      assertThat(finding.why()).contains(PublicSuffixes.bundled().date().toString());
      assertThat(finding.replacements()).isEmpty();
      assertThat(finding.remedy()).contains("dangerousOrigins").contains(Quote.literal(origin));
      assertThat(isVerified(PolicyDraft.allowCredentials(origin))).isFalse();
      assertThat(findings(PolicyDraft.allowOrigins(origin))).isEmpty();
      assertThat(findings(listing().dangerousOrigin(origin, "reason"))).isEmpty();
    }

    @Test
    void subdomainsOfOnesOwnAreNot() {
      assertThat(
              findings(
                  PolicyDraft.allowCredentials(
                      "https://*.team.github.io",
                      "https://*.example.com",
                      "https://*.www.ck",
                      "https://*.apps.corp",
                      "https://*.svc.cluster.local",
                      "chrome-extension://*.com")))
          .isEmpty();
      assertThat(rules(PolicyDraft.allowCredentials("https://*.localhost")))
          .containsExactly(Rule.CORS012);
    }

    /** With https the origin would be as dangerous, so it is not what to write instead. */
    @Test
    void bothDangersAreToldAndOneEntryAcknowledgesThem() {
      List<Finding> findings = findings(PolicyDraft.allowCredentials("http://*.github.io"));
      assertThat(findings).extracting(Finding::rule).containsExactly(Rule.CORS007, Rule.CORS008);
      assertThat(findings).allSatisfy(finding -> assertThat(finding.replacements()).isEmpty());
      assertThat(findings(listing().dangerousOrigin("http://*.github.io", "reason"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "https://*.github.io/",
          "https://*.GITHUB.io",
          "https://*.github.io:443",
          "http://*.github.io/",
          "https://*.github.io,https://app.example.com",
          "https://*.github.io.",
        })
    void subdomainsOfAPublicSuffixAreNeverSuggested(String origin) {
      assertThat(findings(PolicyDraft.allowCredentials(origin)))
          .isNotEmpty()
          .allSatisfy(finding -> assertThat(finding.advice()).doesNotContain("Write \"https"));
      assertThat(findings(PolicyDraft.allowOrigins(origin)))
          .anySatisfy(finding -> assertThat(finding.replacements()).isNotEmpty());
    }

    /** CORS010. */
    @ParameterizedTest
    @ValueSource(
        strings = {
          "https://github.io",
          "https://github.io:8443",
          "https://github.io:*",
          "https://co.uk",
          "https://foo.ck",
          "https://com",
        })
    void aHostThatIsAPublicSuffixIsStrange(String origin) {
      assertThat(only(PolicyDraft.allowOrigins(origin)).rule()).isEqualTo(Rule.CORS010);
      Finding finding = only(PolicyDraft.allowCredentials(origin));
      assertThat(finding.rule()).isEqualTo(Rule.CORS010);
      assertThat(finding.why()).contains(" section of the public suffix list of ");
    }

    @Test
    void otherHostsAreNot() {
      assertThat(
              findings(
                  PolicyDraft.allowOrigins(
                      "https://corp",
                      "https://ck",
                      "https://www.ck",
                      "https://localhost",
                      "https://127.0.0.1",
                      "https://[::1]",
                      "capacitor://app",
                      "https://amazonaws.com",
                      "https://team.github.io")))
          .isEmpty();
    }

    @Test
    void theListIsAnArgument() {
      PublicSuffixes list =
          PublicSuffixes.parse(
              """
              // VERSION: 2030-01-02_03-04-05_UTC
              // ===BEGIN ICANN DOMAINS===
              io
              // ===END ICANN DOMAINS===
              // ===BEGIN PRIVATE DOMAINS===
              example.com
              // ===END PRIVATE DOMAINS===
              """);
      PolicyDraft draft =
          PolicyDraft.allowCredentials("https://*.github.io", "https://*.example.com").build();
      List<Finding> findings = PolicyRules.verify(draft, () -> list).findings();
      assertThat(findings).hasSize(1);
      assertThat(findings.get(0).message("x"))
          .contains("subdomains of the public suffix \"example.com\"")
          .contains(
              "(rule example.com in the private section of the public suffix list of 2030-01-02)");
    }

    /** What happens at start-up. */
    @Test
    void exactOriginsAreEnforcedWithoutTheList() {
      Supplier<PublicSuffixes> unwanted =
          () -> {
            throw new AssertionError("the list is loaded");
          };
      PolicyDraft exact =
          PolicyDraft.allowCredentials("https://github.io", APP, "http://localhost:*")
              .dangerousOrigin("http://a.example", "reason")
              .build();
      assertThat(PolicyRules.enforce(exact, unwanted))
          .isInstanceOf(Verdict.Verified.class)
          .extracting(Verdict::findings)
          .isEqualTo(List.of());
      PolicyDraft anonymous = PolicyDraft.allowOrigins("https://*.github.io").build();
      assertThat(PolicyRules.enforce(anonymous, unwanted)).isInstanceOf(Verdict.Verified.class);
      PolicyDraft wide = PolicyDraft.allowCredentials("https://*.github.io").build();
      assertThat(PolicyRules.enforce(wide, PublicSuffixes::bundled).findings())
          .extracting(Finding::rule)
          .containsExactly(Rule.CORS008);
    }

    @Test
    void anExtensionIsVouchedForByTheBrowser() {
      assertThat(
              findings(
                  PolicyDraft.allowCredentials(
                      "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
                      "moz-extension://12345678-90ab-cdef-1234-567890abcdef",
                      "safari-web-extension://12345678-90ab-cdef-1234-567890abcdef")))
          .isEmpty();
    }

    /** CORS012 is about literals: in a setting a loopback origin is where it belongs. */
    @Test
    void aConfiguredLoopbackIsNotNoted() {
      PolicyDraft.Value configured =
          new PolicyDraft.Value(
              "http://localhost:3000", new Place.Setting("cors.origins", 1, "test"));
      PolicyDraft draft = listing().build().withOrigins(List.of(configured));
      assertThat(PolicyRules.verify(draft).findings()).isEmpty();
    }

    /** CORS011. */
    @ParameterizedTest
    @CsvSource({
      "https://example.com.,      https://example.com,      19",
      "https://example.com.:8443, https://example.com:8443, 19",
      "https://*.example.com.,    https://*.example.com,    21",
      "https://*.example.com.:*,  https://*.example.com:*,  21",
    })
    void aDotAtTheEndIsSuspicious(String origin, String without, int dot) {
      for (PolicyDraft.Builder draft :
          List.of(PolicyDraft.allowCredentials(origin), PolicyDraft.allowOrigins(origin))) {
        Finding finding = only(draft);
        assertThat(finding.rule()).isEqualTo(Rule.CORS011);
        assertThat(finding.replacements()).containsExactly(without);
        assertThat(finding.quote()).contains(new Quote(origin, dot, dot + 1));
        assertThat(isVerified(draft)).isTrue();
      }
    }

    /** CORS114. */
    @Test
    void aDuplicateIsAWarningThatNamesTheFirst() {
      List<Finding> findings =
          findings(PolicyDraft.allowCredentials(APP, "https://b.example", APP, APP));
      assertThat(findings).extracting(Finding::rule).containsExactly(Rule.CORS114, Rule.CORS114);
      assertThat(findings)
          .extracting(finding -> finding.place().inWords())
          .containsExactly("attribute origins[2]", "attribute origins[3]");
      assertThat(findings).allMatch(finding -> finding.why().contains("attribute origins[0]"));
      assertThat(isVerified(PolicyDraft.allowCredentials(APP, APP))).isTrue();
      assertThat(rules(PolicyDraft.allowOrigins("*", "*"))).containsExactly(Rule.CORS114);
      assertThat(rules(PolicyDraft.allowCredentials("${a}", "${a}"))).containsExactly(Rule.CORS114);
    }

    /**
     * Letter case is an error of its own, not a duplicate; the value is only then reported once.
     */
    @Test
    void aWrongDuplicateIsReportedAsWrongOnce() {
      assertThat(rules(PolicyDraft.allowCredentials("x", "x")))
          .containsExactly(Rule.CORS101, Rule.CORS114);
      assertThat(rules(PolicyDraft.allowCredentials(APP, "https://APP.example.com")))
          .containsExactly(Rule.CORS104);
    }

    /** CORS115. */
    @ParameterizedTest
    @CsvSource({
      "https://*.example.com,     https://a.example.com",
      "https://*.example.com,     https://a.b.example.com",
      "https://*.example.com,     https://*.a.example.com",
      "https://app.example.com:*, https://app.example.com",
      "https://app.example.com:*, https://app.example.com:8443",
      "https://*.example.com:*,   https://*.example.com",
      "https://*.example.com:*,   https://a.example.com:8443",
      "https://*.example.com:*,   https://a.example.com:*",
    })
    void whatAnotherEntryCoversIsSuperfluous(String wide, String narrow) {
      assertThat(report(PolicyDraft.allowCredentials(wide, narrow)))
          .containsExactly("CORS115 origins[1]");
      assertThat(report(PolicyDraft.allowCredentials(narrow, wide)))
          .containsExactly("CORS115 origins[0]");
      assertThat(only(PolicyDraft.allowOrigins(narrow, wide)).why()).contains(Quote.literal(wide));
      assertThat(isVerified(PolicyDraft.allowCredentials(narrow, wide))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
      "https://*.example.com,       https://example.com",
      "https://*.example.com,       https://*.xexample.com",
      "https://*.example.com,       https://a.example.com:8443",
      "https://*.example.com,       https://a.example.com:*",
      "https://*.a.example.com,     https://*.b.example.com",
      "https://example.com,         https://*.example.com",
      "https://app.example.com:1,   https://app.example.com:2",
      "https://app.example.com:*,   https://a.app.example.com",
    })
    void neighboursAreNotCovered(String one, String other) {
      assertThat(findings(PolicyDraft.allowCredentials(one, other))).isEmpty();
      assertThat(findings(PolicyDraft.allowCredentials(other, one))).isEmpty();
    }

    @Test
    void anotherSchemeIsNotCovered() {
      assertThat(
              findings(PolicyDraft.allowOrigins("https://*.example.com", "http://a.example.com")))
          .isEmpty();
    }

    @Test
    void aStarMakesTheListVoidAndIsWhatTheMessagePointsAt() {
      assertThat(report(PolicyDraft.allowOrigins(APP, "*", "${a}", "http://b.example")))
          .containsExactly("CORS115 value[1]");
      assertThat(only(PolicyDraft.allowOrigins(APP, "*", "http://b.example")).why())
          .isEqualTo(
              "It allows every origin, so \"https://app.example.com\" and 1 more restrict"
                  + " nothing.");
      assertThat(report(PolicyDraft.allowOrigins("*", "${a}"))).isEmpty();
    }

    /** CORS116. */
    @ParameterizedTest
    @ValueSource(strings = {"${a}", "${orders.origins}", "${A-b_c.9}", "${0}"})
    void aPlaceholderIsAKeyInBraces(String text) {
      assertThat(OriginGrammar.placeholderKey(text)).contains(text.substring(2, text.length() - 1));
      assertThat(findings(PolicyDraft.allowCredentials(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "${}",
          "${",
          "${a",
          "x${a}",
          "${a}x",
          "https://${a}",
          "${a} ",
          " ${a}",
          "${a}${b}",
          "${a},${b}",
          "${a b}",
          "${a b:https://app.example.com}",
          "${:https://app.example.com}",
          "${a:https://app.example.com}:8443",
          "${\u00e9}",
          "${${a}}",
          "${a\n}",
          "https://${a}.example.com",
          "$${a}",
          "$a",
          "$(a)",
          "#{a}",
          "{{a}}",
          "@a@",
        })
    void anythingElseIsNone(String text) {
      assertThat(OriginGrammar.placeholderKey(text)).isEmpty();
      assertThat(rules(PolicyDraft.allowCredentials(text))).containsExactly(Rule.CORS116);
      assertThat(rules(PolicyDraft.allowOrigins(text))).containsExactly(Rule.CORS116);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", "a", "{a}", "$", "a$", "@a", "https://app.example.com", "*", "null"})
    void otherStringsHaveNoKey(String text) {
      assertThat(OriginGrammar.placeholderKey(text)).isEmpty();
      assertThat(rules(PolicyDraft.allowOrigins(text))).doesNotContain(Rule.CORS116);
    }

    @Test
    void aKeyHasALimit() {
      assertThat(OriginGrammar.placeholderKey("${" + "a".repeat(200) + "}")).isPresent();
      assertThat(OriginGrammar.placeholderKey("${" + "a".repeat(201) + "}")).isEmpty();
    }
  }

  @Nested
  class DangerousOrigins {

    /** CORS307. */
    @Test
    void oneThatIsNotDangerousIsAWarning() {
      for (String harmless :
          List.of(APP, "https://*.example.com", "http://localhost:3000", "moz-extension://abc")) {
        PolicyDraft.Builder draft = listing().dangerousOrigin(harmless, "reason");
        assertThat(report(draft)).containsExactly("CORS307 dangerousOrigins[0].value");
        assertThat(isVerified(draft)).isTrue();
      }
    }

    /** CORS308. */
    @Test
    void oneThatIsListedAsWellIsAnError() {
      PolicyDraft.Builder draft =
          PolicyDraft.allowCredentials(APP, "http://a.example")
              .dangerousOrigin("http://a.example", "reason");
      assertThat(report(draft))
          .containsExactly("CORS007 origins[1]", "CORS308 dangerousOrigins[0].value");
      assertThat(findings(draft).get(1).firstLine()).contains("origins[1]");
    }

    /** CORS314. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003", "\u00A0", "\u200B", "\u2800", "."})
    void aReasonCanBeRead(String reason) {
      PolicyDraft.Builder draft = listing().dangerousOrigin("http://a.example", reason);
      assertThat(report(draft)).containsExactly("CORS314 dangerousOrigins[0].reason");
      assertThat(findings(draft).get(0).quote().map(Quote::value))
          .isEqualTo(Optional.of(reason).filter(text -> !text.isEmpty()));
      assertThat(isVerified(draft)).isFalse();
    }

    /** What is forbidden stays forbidden, whatever the reason. */
    @ParameterizedTest
    @CsvSource({
      "*,                      CORS001",
      "null,                   CORS006",
      "wss://a.example,        CORS009",
      "file:///a,              CORS009",
      "a.example,              CORS101",
      "http://a.example/,      CORS102",
      "http://u@a.example,     CORS103",
      "http://A.example,       CORS104",
      "http://a.example:80,    CORS105",
      "http://a.example:0,     CORS106",
      "http://\u00fc.example,  CORS107",
      "http://a..example,      CORS108",
      "http://127.1,           CORS109",
      "http://a.b*.example,    CORS110",
      "http://*,               CORS117",
    })
    void aForbiddenOneStaysForbidden(String origin, Rule rule) {
      PolicyDraft.Builder draft =
          PolicyDraft.allowCredentials(APP).dangerousOrigin(origin, "I know what I do");
      assertThat(rules(draft)).containsExactly(rule);
      assertThat(isVerified(draft)).isFalse();
    }

    @Test
    void aDotAtTheEndIsSuspiciousHereToo() {
      assertThat(report(listing().dangerousOrigin("http://a.example.", "reason")))
          .containsExactly("CORS011 dangerousOrigins[0].value");
    }
  }

  @Nested
  class MaxAge {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 600, 1800, 7200, 86_399, 86_400})
    void upToADayIsAccepted(int seconds) {
      assertThat(isVerified(PolicyDraft.allowCredentials(APP).maxAge(seconds))).isTrue();
      assertThat(rules(PolicyDraft.allowCredentials(APP).maxAge(seconds)))
          .doesNotContain(Rule.CORS220);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -86_400, -2, -1, 86_401, 604_800, Integer.MAX_VALUE})
    void anythingElseIsNot(int seconds) {
      Finding finding = only(PolicyDraft.allowCredentials(APP).maxAge(seconds));
      assertThat(finding.rule()).isEqualTo(Rule.CORS220);
      assertThat(finding.place()).isEqualTo(Place.attribute("maxAge"));
      assertThat(isVerified(PolicyDraft.allowOrigins("*").maxAge(seconds))).isFalse();
    }
  }

  /** The setting {@code cors.publicOrigin}. */
  @Nested
  class PublicOrigins {

    private static List<Finding> findings(String origin) {
      return PolicyRules.verifyPublicOrigin(new PolicyDraft.Value(origin, Place.attribute("x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://api.example.com", "http://localhost:8080", "https://[::1]"})
    void oneOriginOfTheWebIsRight(String origin) {
      assertThat(findings(origin)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "*",
          "https://*.example.com",
          "https://api.example.com:*",
          "chrome-extension://abcdefghijklmnopabcdefghijklmnop"
        })
    void whatStandsForMoreOrForNoServerIsNot(String origin) {
      assertThat(findings(origin))
          .singleElement()
          .satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.CORS904);
            assertThat(finding.quote()).hasValue(new Quote(origin, 0, origin.length()));
          });
    }

    @Test
    void theRulesOfOriginsApply() {
      assertThat(findings("https://api.example.com/"))
          .extracting(Finding::rule)
          .containsExactly(Rule.CORS102);
    }
  }

  @Nested
  class HeaderNamesAreTokens {

    /** RFC 9110, 5.6.2; the star is a token too, but browsers would read it otherwise. */
    private static boolean isTokenCharacter(char c) {
      return "!#$%&'+-.^_`|~".indexOf(c) >= 0
          || "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".indexOf(c) >= 0;
    }

    @Test
    void everyCharacterIsDecided() {
      for (char c = 0; c < 0x250; c++) {
        for (String name : List.of("X" + c + "Y", "X" + c, c + "X", String.valueOf(c))) {
          if (name.equals("*")) {
            continue;
          }
          boolean refused =
              rules(PolicyDraft.allowCredentials(APP).allowedHeaders(name)).contains(Rule.CORS205);
          assertThat(refused)
              .as("U+%04X in %s", (int) c, Quote.literal(name))
              .isEqualTo(!isTokenCharacter(c));
          assertThat(
                  rules(PolicyDraft.allowOrigins("*").exposedHeaders(name)).contains(Rule.CORS205))
              .isEqualTo(refused);
        }
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          "X-*",
          "*-X",
          "**",
          "X Y",
          "X-A:",
          "X-A,X-B",
          "X-A\n",
          "\u212ain",
          "X\ud83d\ude00"
        })
    void someAreRefused(String name) {
      assertThat(report(PolicyDraft.allowCredentials(APP).allowedHeaders(name)))
          .containsExactly("CORS205 allowedHeaders[0]");
      assertThat(report(PolicyDraft.allowOrigins(APP).exposedHeaders("X-Ok", name)))
          .containsExactly("CORS205 exposedHeaders[1]");
    }

    @Test
    void theWrongCharacterIsMarked() {
      assertThat(only(PolicyDraft.allowCredentials(APP).allowedHeaders("X-Good Bad")).quote())
          .contains(new Quote("X-Good Bad", 6, 7));
      assertThat(only(PolicyDraft.allowCredentials(APP).allowedHeaders("X-*")).quote())
          .contains(new Quote("X-*", 2, 3));
      assertThat(only(PolicyDraft.allowCredentials(APP).allowedHeaders("")).quote())
          .contains(new Quote("", 0, 0));
    }

    @Test
    void aListIsTakenApart() {
      assertThat(
              only(PolicyDraft.allowCredentials(APP).allowedHeaders("X-A, X-B,X-C")).replacements())
          .containsExactly("X-A", "X-B", "X-C");
      assertThat(only(PolicyDraft.allowCredentials(APP).allowedHeaders(" X-A ")).replacements())
          .containsExactly("X-A");
      assertThat(only(PolicyDraft.allowCredentials(APP).allowedHeaders("X-A:")).replacements())
          .containsExactly("X-A");
      assertThat(only(PolicyDraft.allowCredentials(APP).allowedHeaders("X-A, X-*")).replacements())
          .isEmpty();
      assertThat(only(PolicyDraft.allowCredentials(APP).allowedHeaders("no name")).replacements())
          .isEmpty();
    }

    /** Fetch: with credentials a star is the name of a header. */
    @Test
    void aStarIsAWildcardOnlyWithoutCredentials() {
      assertThat(report(PolicyDraft.allowCredentials(APP).allowedHeaders("*").exposedHeaders("*")))
          .containsExactly("CORS002 allowedHeaders[0]", "CORS004 exposedHeaders[0]");
      assertThat(isVerified(PolicyDraft.allowOrigins(APP).allowedHeaders("*").exposedHeaders("*")))
          .isTrue();
    }
  }

  // ------------------------------------------------------------------ messages

  @Nested
  class Messages {

    private static final String WHERE = "com.acme.AccountResource#list()";

    private static List<String> lines(Finding finding) {
      return finding.message(WHERE).lines().toList();
    }

    /** The example of the catalogue. */
    @Test
    void aMessageIsWhatTheCatalogueShows() {
      List<String> lines = lines(only(PolicyDraft.allowCredentials("https://app.example.com/")));
      assertThat(lines).hasSize(6);
      assertThat(lines.get(0)).isEqualTo("[CORS102] an origin has no path: remove \"/\"");
      assertThat(lines.get(1)).isEqualTo("  \"https://app.example.com/\"");
      assertThat(lines.get(2)).isEqualTo("                          ^");
      assertThat(lines.get(3)).startsWith("  Browsers send the origin without a path");
      assertThat(lines.get(4)).startsWith("  Write \"https://app.example.com\".");
      assertThat(lines.get(5))
          .isEqualTo(
              "  In com.acme.AccountResource#list(), attribute origins[0]."
                  + " docs/diagnostics/CORS102.md");
    }

    /** A line of carets under the wrong part of the line above it, exactly. */
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "https://app.example.com/a/b?c    | 24 | 6",
          "https://app.example.com?         | 24 | 1",
          "https://app.example.com#         | 24 | 1",
          "https://u:p@app.example.com      |  9 | 4",
          "https://App.example.com          |  9 | 15",
          "HTTPS://app.example.com          |  1 | 5",
          "https://app.example.com:443      | 24 | 4",
          "https://app.example.com:08443    | 25 | 5",
          "https://app.example.com:         | 24 | 1",
          "https://b\u00fccher.example      |  9 | 14",
          "https://a~b.example              | 10 | 1",
          "https://127.1                    |  9 | 5",
          "https://[0::1]:8443              |  9 | 6",
          "https://app*.example             | 12 | 1",
          "https://*.a*.example             | 12 | 1",
          "https://app.example:*0           | 21 | 1",
          "http://app.example               |  1 | 4",
          "wss://app.example                |  1 | 3",
          "file:///tmp                      |  1 | 4",
          "null                             |  1 | 4",
          "*                                |  1 | 1",
          "https://x${a}                    | 10 | 4",
        })
    void caretsStandUnderTheWrongPart(String origin, int column, int length) {
      List<String> lines = lines(findings(PolicyDraft.allowCredentials(origin)).get(0));
      assertThat(lines.get(1)).isEqualTo("  \"" + origin + "\"");
      assertThat(lines.get(2)).isEqualTo("  " + " ".repeat(column) + "^".repeat(length));
    }

    @Test
    void anEscapeIsAsWideAsItIsShown() {
      List<String> lines =
          lines(only(PolicyDraft.allowCredentials("\"\\\u202e https://app.example")));
      assertThat(lines.get(1)).isEqualTo("  \"\\\"\\\\\\u202e https://app.example\"");
      assertThat(lines.get(2)).isEqualTo("  " + " ".repeat(1 + 2 + 2 + 6) + "^");
      lines = lines(only(PolicyDraft.allowCredentials("https://app.example\n")));
      assertThat(lines.get(1)).isEqualTo("  \"https://app.example\\n\"");
      assertThat(lines.get(2)).isEqualTo("  " + " ".repeat(20) + "^^");
      lines = lines(only(PolicyDraft.allowCredentials("https://app\u0000.example")));
      assertThat(lines.get(1)).isEqualTo("  \"https://app\\u0000.example\"");
      assertThat(lines.get(2)).isEqualTo("  " + " ".repeat(12) + "^^^^^^");
    }

    @ParameterizedTest
    @CsvSource({
      "9,    \\t",
      "10,   \\n",
      "13,   \\r",
      "34,   \\\"",
      "92,   \\\\",
      "0,    \\u0000",
      "27,   \\u001b",
      "127,  \\u007f",
      "133,  \\u0085",
      "160,  \\u00a0",
      "173,  \\u00ad",
      "8203, \\u200b",
      "8206, \\u200e",
      "8232, \\u2028",
      "8233, \\u2029",
      "8238, \\u202e",
      "8297, \\u2069",
      "65279, \\ufeff",
    })
    void whatCouldBreakOutIsEscaped(int character, String escape) {
      assertThat(Quote.literal("a" + (char) character + "b")).isEqualTo("\"a" + escape + "b\"");
    }

    @Test
    void printableAsciiAndLettersStayReadable() {
      for (char c = ' '; c <= '~'; c++) {
        if (c != '"' && c != '\\') {
          assertThat(Quote.literal(String.valueOf(c))).isEqualTo("\"" + c + "\"");
        }
      }
      assertThat(Quote.literal("b\u00fccher")).isEqualTo("\"b\u00fccher\"");
      assertThat(Quote.literal("\u0434\u0430")).isEqualTo("\"\u0434\u0430\"");
      assertThat(Quote.literal("\ud83d\ude00")).isEqualTo("\"\\ud83d\\ude00\"");
    }

    @Test
    void aLongValueIsCutAroundTheWrongPart() {
      String origin = "https://" + "a".repeat(60) + "." + "b".repeat(500) + "/" + "c".repeat(500);
      Finding finding = only(PolicyDraft.allowCredentials(origin));
      List<String> lines = lines(finding);
      assertThat(lines.get(1)).startsWith("  \"").endsWith("\"").contains("...");
      assertThat(lines.get(1)).hasSizeLessThan(200);
      int caret = lines.get(2).indexOf('^');
      assertThat(lines.get(2).substring(caret)).matches("\\^+");
      assertThat(lines.get(2)).hasSizeLessThan(lines.get(1).length());
      int start = finding.quote().orElseThrow().start();
      assertThat(lines.get(1).charAt(caret)).isEqualTo(origin.charAt(start));
      assertThat(lines.get(1).charAt(caret - 1)).isEqualTo(origin.charAt(start - 1));
    }

    /**
     * The value stands in a message of fixed form, whatever it is: a line more would be a line that
     * the value has written.
     */
    @Test
    @Tag("random")
    void noValueForgesALine() {
      Random random = new Random(SEED);
      List<String> nasty =
          List.of(
              "\n",
              "\r",
              "\r\n",
              "\u0085",
              "\u2028",
              "\u2029",
              "\u000b",
              "\u000c",
              "\u202e",
              "\u0000",
              "\n  [CORS000] all is well",
              "\u001b[2K",
              "\u2066",
              "\u2069",
              "\"",
              "\\",
              "\ufeff",
              "\ud800");
      for (int i = 0; i < 3_000; i++) {
        StringBuilder value = new StringBuilder(randomOrigin(random));
        int count = 1 + random.nextInt(3);
        for (int j = 0; j < count; j++) {
          value.insert(random.nextInt(value.length() + 1), nasty.get(random.nextInt(nasty.size())));
        }
        String text = value.toString();
        PolicyDraft.Builder draft =
            PolicyDraft.allowCredentials(text, text)
                .allowedHeaders(text)
                .exposedHeaders(text)
                .dangerousOrigin("http://x" + text, "")
                .dangerousOrigin(text, "");
        for (Finding finding : findings(draft)) {
          checkForm(finding);
        }
      }
    }

    private static void checkForm(Finding finding) {
      String message = finding.message(WHERE);
      List<String> lines = Arrays.asList(message.split("\n", -1));
      assertThat(message.codePoints().filter(c -> c != '\n'))
          .as(message)
          .allMatch(c -> (c >= ' ' && c <= '~') || Character.isLetterOrDigit(c));
      assertThat(lines).as(message).hasSize(finding.quote().isPresent() ? 6 : 4);
      assertThat(lines.get(0)).startsWith("[" + finding.rule() + "] ").doesNotEndWith(".");
      assertThat(lines.subList(1, lines.size())).allMatch(line -> line.startsWith("  "));
      if (finding.quote().isPresent()) {
        String value = lines.get(1);
        String carets = lines.get(2);
        assertThat(value).startsWith("  \"").endsWith("\"");
        assertThat(carets).matches(" {3,}\\^+");
        assertThat(carets.length()).isLessThanOrEqualTo(value.length());
      }
      assertThat(lines.get(lines.size() - 3)).as(message).endsWith(".");
      assertThat(lines.get(lines.size() - 2)).as(message).endsWith(".");
      assertThat(finding.advice()).as(message).isNotBlank().endsWith(".");
      assertThat(finding.why()).isNotBlank().endsWith(".");
      assertThat(lines.get(lines.size() - 1)).startsWith("  In " + WHERE + ", ").endsWith(".md");
    }

    @Test
    void severalReplacementsArePrintedAsAnArray() {
      Finding finding = only(PolicyDraft.allowCredentials("https://a.example, https://b.example"));
      assertThat(finding.rule()).isEqualTo(Rule.CORS111);
      assertThat(finding.replacements()).containsExactly("https://a.example", "https://b.example");
      assertThat(finding.advice())
          .startsWith("Write {\"https://a.example\", \"https://b.example\"}.");
    }

    private static Finding configured(String origin) {
      PolicyDraft.Value written =
          new PolicyDraft.Value(origin, new Place.Setting("cors.origins", 2, "test"));
      return PolicyRules.verify(listing().build().withOrigins(List.of(written))).findings().get(0);
    }

    /** It bears the code of the rule, and names the page about settings as well. */
    @Test
    void aSettingIsNamedAsThePlace() {
      assertThat(configured("https://a.example/").message("com.acme.Orders"))
          .startsWith("[CORS102] ")
          .endsWith(
              "In com.acme.Orders, item 2 of the setting cors.origins (test)."
                  + " docs/diagnostics/CORS102.md, docs/diagnostics/CORS403.md");
    }

    @Test
    void aWarningOfASettingRefusesNothing() {
      assertThat(configured("https://a.example.").message("com.acme.Orders"))
          .endsWith("docs/diagnostics/CORS011.md");
    }

    @Test
    void severalReplacementsInASettingArePrintedAsAList() {
      assertThat(configured("https://a.example https://b.example").advice())
          .isEqualTo("Write \"https://a.example,https://b.example\".");
      assertThat(configured("https://a.example/").advice())
          .isEqualTo("Write \"https://a.example\".");
    }

    @Test
    void aGuardedOriginIsNotAcknowledgedInASetting() {
      String sentence =
          "It must be in the code, not in a setting: remove the origin from this one.";
      assertThat(configured("http://a.example").advice()).endsWith(sentence);
      assertThat(configured("null").advice()).doesNotContain(sentence);
      assertThat(only(PolicyDraft.allowCredentials("http://a.example")).advice())
          .doesNotContain(sentence);
    }

    @Test
    void anExcerptIsShort() {
      assertThat(Quote.excerpt("a\n" + "x".repeat(198)))
          .isEqualTo("\"a\\n" + "x".repeat(198) + "\"");
      assertThat(Quote.excerpt("a\n" + "x".repeat(199)))
          .isEqualTo("\"a\\n" + "x".repeat(198) + "...\"");
    }

    @Test
    void aPlaceIsSaidInWords() {
      assertThat(Place.attribute("maxAge").inWords()).isEqualTo("attribute maxAge");
      assertThat(Place.attribute("origins", 3).inWords()).isEqualTo("attribute origins[3]");
      assertThat(
              new Place.Attribute("dangerousOrigins", OptionalInt.of(0), "")
                  .member("reason")
                  .inWords())
          .isEqualTo("attribute dangerousOrigins[0].reason");
    }

    @Test
    void aQuoteKnowsItsRange() {
      for (int[] range : new int[][] {{-1, 0}, {1, 0}, {0, 4}, {4, 4}}) {
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
            .isThrownBy(() -> new Quote("abc", range[0], range[1]));
      }
      assertThat(new Quote("abc", 3, 3).lines()).containsExactly("\"abc\"", "    ^");
      assertThat(new Quote("", 0, 0).lines()).containsExactly("\"\"", " ^");
    }

    @ParameterizedTest
    @MethodSource("org.allowcredentials.policy.PolicyRulesTest#catalogue")
    void headlinesAreSingleLinesWithoutAFullStop(Rule rule) {
      assertThat(rule.headline()).isNotBlank().doesNotEndWith(".").doesNotContain("\n");
      assertThat(rule.page()).isEqualTo("docs/diagnostics/" + rule.name() + ".md");
      assertThat(rule.name()).matches("CORS[0-9]{3}");
    }
  }

  static Rule[] catalogue() {
    return Rule.values();
  }

  // ------------------------------------------------------------------ properties

  /** The rules are total, and what they say to write instead is itself accepted. */
  @Test
  @Tag("random")
  void replacementsAreAccepted() {
    Random random = new Random(SEED);
    System.out.println("PolicyRulesTest: seed " + SEED);
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < 20_000; i++) {
      String origin = randomOrigin(random);
      if (i % 200 == 0) {
        origin = stretch(origin, 100_000, random);
      }
      counts.merge("replacements", checkReplacements(origin, true), Integer::sum);
      counts.merge("replacements", checkReplacements(origin, false), Integer::sum);
      Verdict verdict = PolicyRules.verify(PolicyDraft.allowCredentials(origin).build());
      counts.merge(verdict.getClass().getSimpleName(), 1, Integer::sum);
      verdict.findings().forEach(f -> counts.merge(f.rule().name(), 1, Integer::sum));
    }
    System.out.println("PolicyRulesTest: " + counts);
    assertThat(counts.get("replacements")).isGreaterThan(5_000);
    assertThat(counts.get("Verified")).isGreaterThan(1_000);
    assertThat(counts.keySet())
        .contains(
            "CORS001", "CORS006", "CORS007", "CORS008", "CORS009", "CORS010", "CORS011", "CORS012",
            "CORS013", "CORS101", "CORS102", "CORS103", "CORS104", "CORS105", "CORS106", "CORS107",
            "CORS108", "CORS109", "CORS110", "CORS111", "CORS112", "CORS113", "CORS116", "CORS117");
  }

  private static int checkReplacements(String origin, boolean credentials) {
    int replacements = 0;
    for (Finding finding : PolicyRules.verify(draft(origin, credentials)).findings()) {
      for (String replacement : finding.replacements()) {
        replacements++;
        assertThat(PolicyRules.verify(draft(replacement, credentials)))
            .as("%s for %s", Quote.literal(replacement), Quote.literal(origin))
            .isInstanceOf(Verdict.Verified.class);
        assertThat(replacement).isNotEqualTo(origin);
      }
    }
    return replacements;
  }

  private static PolicyDraft draft(String origin, boolean credentials) {
    return (credentials ? PolicyDraft.allowCredentials(origin) : PolicyDraft.allowOrigins(origin))
        .build();
  }

  @Test
  @Tag("random")
  void replacementsOfNamesAreAccepted() {
    Random random = new Random(SEED + 1);
    int replacements = 0;
    for (int i = 0; i < 20_000; i++) {
      String name = randomName(random);
      for (boolean credentials : List.of(true, false)) {
        PolicyDraft.Builder draft =
            credentials ? PolicyDraft.allowCredentials(APP) : PolicyDraft.allowOrigins(APP);
        for (Finding finding : findings(draft.allowedHeaders(name).exposedHeaders(name))) {
          for (String replacement : finding.replacements()) {
            replacements++;
            PolicyDraft.Builder again =
                credentials ? PolicyDraft.allowCredentials(APP) : PolicyDraft.allowOrigins(APP);
            assertThat(isVerified(again.allowedHeaders(replacement).exposedHeaders(replacement)))
                .as("%s for %s", Quote.literal(replacement), Quote.literal(name))
                .isTrue();
          }
        }
      }
    }
    assertThat(replacements).isGreaterThan(5_000);
  }

  static String randomName(Random random) {
    StringBuilder name = new StringBuilder();
    int count = random.nextInt(12);
    for (int i = 0; i < count; i++) {
      name.append("XYZabc-_-AB*,; :()\t\n\u00e9\"".charAt(random.nextInt(22)));
    }
    return name.toString();
  }

  /** Any string may stand in any place. */
  @Test
  @Tag("random")
  void noStringMakesTheRulesThrow() {
    Random random = new Random(SEED + 2);
    for (int i = 0; i < 20_000; i++) {
      String text =
          random.nextBoolean()
              ? randomOrigin(random)
              : randomCharacters(random, random.nextInt(30));
      PolicyDraft draft =
          PolicyDraft.allowCredentials(text, APP, text)
              .allowedHeaders(text)
              .exposedHeaders(text, text)
              .maxAge(random.nextInt())
              .dangerousOrigin(text, text)
              .dangerousOrigin(text, "")
              .build();
      for (Finding finding : PolicyRules.verify(draft).findings()) {
        assertThat(finding.message("x")).isNotBlank();
      }
      assertThat(OriginGrammar.placeholderKey(text)).isNotNull();
    }
  }

  static String randomCharacters(Random random, int length) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      out.append((char) (random.nextInt(3) == 0 ? random.nextInt(0x10000) : random.nextInt(0x80)));
    }
    return out.toString();
  }

  static String randomOrigin(Random random) {
    String origin =
        switch (random.nextInt(40)) {
          case 0 -> "";
          case 1 -> "*";
          case 2 -> "null";
          case 3 -> "${orders.origins}";
          case 4 -> "https://a.example https://b.example";
          case 5 -> "https://.*\\.example\\.com";
          default ->
              pick(
                      random,
                      "https://",
                      "https://",
                      "https://",
                      "https://",
                      "http://",
                      "http://",
                      "",
                      "wss://",
                      "file://",
                      "app://",
                      "HTTPS://",
                      "//")
                  + pick(random, "", "", "", "", "", "*.", "user@")
                  + pick(
                      random,
                      "app.example.com",
                      "App.example.com",
                      "localhost",
                      "a.b.example",
                      "b\u00fccher.example",
                      "xn--bcher-kva.example",
                      "127.0.0.1",
                      "127.1",
                      "0x7f.1",
                      "[::1]",
                      "[2001:DB8:0::1]",
                      "192.168.0.300",
                      "ex_ample.com",
                      "a..example",
                      "github.io",
                      "amazonaws.com",
                      "corp")
                  + pick(random, "", "", "", "", ".")
                  + pick(
                      random, "", "", "", "", "", "", "", ":8443", ":8443", ":443", ":80", ":*",
                      ":*", ":", ":0", ":08", ":99999")
                  + pick(random, "", "", "", "", "", "", "", "/", "/a?b", "#", "?");
        };
    int mutations = Math.max(0, random.nextInt(8) - 5);
    for (int i = 0; i < mutations; i++) {
      int at = random.nextInt(origin.length() + 1);
      String before = origin.substring(0, at);
      String after = origin.substring(at);
      origin =
          switch (random.nextInt(5)) {
            case 0 -> before + after.substring(Math.min(1, after.length()));
            case 1 -> before + pick(random, MARKS) + after;
            case 2 -> before + randomCharacters(random, 1) + after;
            case 3 -> before.toUpperCase(Locale.ROOT) + after;
            default ->
                before + after.substring(Math.min(random.nextInt(6), after.length())) + before;
          };
    }
    return origin;
  }

  private static final String[] MARKS = {
    ".",
    "..",
    ":",
    "://",
    "/",
    "@",
    "*",
    "*.",
    "[",
    "]",
    "?",
    "#",
    "%",
    "%41",
    " ",
    ",",
    "${",
    "}",
    "\\",
    "-",
    "_",
    "0",
    "1",
    "xn--",
    "https://",
    "\u00fc",
    "\u3002",
    "\uff0e",
    "\u00df",
    "\u200d",
    "\ud83d\ude00",
    "\ud800",
  };

  private static String pick(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** Repeats a part of the text until it is that long. */
  static String stretch(String text, int length, Random random) {
    if (text.isEmpty()) {
      return "a".repeat(length);
    }
    int from = random.nextInt(text.length());
    int to = from + 1 + random.nextInt(text.length() - from);
    String part = text.substring(from, to);
    return text.substring(0, to) + part.repeat(length / part.length()) + text.substring(to);
  }

  /** What is not judged again must be the same policy as if it were. */
  @Test
  void whatIsProvenIsThePolicyThatTheRulesMake() {
    List<PolicyDraft> accepted =
        List.of(
            PolicyDraft.allowOrigins("*").exposedHeaders("ETag").build(),
            PolicyDraft.allowOrigins(APP, "http://plain.example.com").maxAge(0).build(),
            listing(APP, "https://*.example.org", APP).allowedHeaders("X-One", "X-Two").build(),
            listing("http://localhost:*", "http://[::1]:8080", "https://xn--bcher-kva.example")
                .build(),
            listing().dangerousOrigin("http://plant.example.com", "no TLS there").build(),
            listing(APP).dangerousOrigin("https://*.github.io", "all of it").maxAge(60).build());
    for (PolicyDraft draft : accepted) {
      assertThat(PolicyRules.verify(draft))
          .isInstanceOfSatisfying(
              Verdict.Verified.class,
              verified -> assertThat(PolicyRules.proven(draft)).contains(verified.policy()));
    }
  }
}
