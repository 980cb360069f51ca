package org.allowcredentials.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.allowcredentials.config.ConfiguredOrigins.Resolved;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.finding.RuleClass;
import org.allowcredentials.origin.PublicSuffixes;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.policy.Verdict;
import org.allowcredentials.table.Place;
import org.allowcredentials.table.PolicyDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfiguredOriginsTest {

  private static final String KEY = "orders.origins";
  private static final String SOURCE = "the test";

  private static Resolved resolve(Map<String, String> settings, String... origins) {
    PolicyDraft draft = PolicyDraft.allowCredentials(origins).build();
    return ConfiguredOrigins.resolve(draft, key -> setting(settings, key));
  }

  private static Setting setting(Map<String, String> settings, String key) {
    String value = settings.get(key);
    return value == null
        ? new Setting.Missing(List.of("in the first place", "in the second", "in the third"))
        : Setting.of(SOURCE, value);
  }

  private static Place item(int number) {
    return new Place.Setting(KEY, number, SOURCE);
  }

  private static List<String> origins(Resolved resolved) {
    return resolved.draft().origins().stream().map(PolicyDraft.Value::value).toList();
  }

  private static List<Finding> verify(Resolved resolved) {
    return PolicyRules.verify(resolved.draft()).findings();
  }

  @Test
  void aDraftWithoutPlaceholdersStaysAsItIs() {
    PolicyDraft draft =
        PolicyDraft.allowCredentials("https://a.example", "not an origin")
            .allowedHeaders("X")
            .exposedHeaders("Y")
            .maxAge(5)
            .dangerousOrigin("http://b.example", "why")
            .build();
    Resolved resolved =
        ConfiguredOrigins.resolve(
            draft,
            key -> {
              throw new AssertionError("asked for " + key);
            });
    assertThat(resolved.draft()).isEqualTo(draft);
    assertThat(resolved.findings()).isEmpty();
  }

  /** CORS013: the danger must be seen in the code. */
  @Test
  void aStarInsideALabelIsRefused() {
    Resolved resolved =
        resolve(Map.of(KEY, "https://shop-git-*-acme.vercel.app"), "${orders.origins}");
    assertThat(PolicyRules.verify(resolved.draft())).isInstanceOf(Verdict.Refused.class);
    assertThat(verify(resolved))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.rule()).isEqualTo(Rule.CORS013);
          assertThat(finding.place()).isEqualTo(item(1));
          assertThat(finding.message("com.acme.Orders"))
              .contains("It must be in the code, not in a setting");
        });
  }

  @Test
  void aListStandsInThePlaceOfItsPlaceholder() {
    Resolved resolved =
        resolve(
            Map.of(KEY, "https://b.example,https://c.example"),
            "https://a.example",
            "${orders.origins}",
            "https://d.example");
    assertThat(origins(resolved))
        .containsExactly(
            "https://a.example", "https://b.example", "https://c.example", "https://d.example");
    assertThat(resolved.findings()).isEmpty();
    assertThat(resolved.draft().origins())
        .extracting(PolicyDraft.Value::place)
        .containsExactly(
            Place.attribute("origins", 0), item(1), item(2), Place.attribute("origins", 2));
  }

  @Test
  void theRestOfTheDraftIsKept() {
    PolicyDraft draft =
        PolicyDraft.allowOrigins("${orders.origins}")
            .allowedHeaders("X")
            .exposedHeaders("Y")
            .maxAge(5)
            .build();
    PolicyDraft resolved =
        ConfiguredOrigins.resolve(draft, key -> Setting.of(SOURCE, "https://a.example")).draft();
    assertThat(resolved.credentials()).isFalse();
    assertThat(resolved.allowedHeaders()).isEqualTo(draft.allowedHeaders());
    assertThat(resolved.exposedHeaders()).isEqualTo(draft.exposedHeaders());
    assertThat(resolved.maxAge()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example,https://b.example",
        "https://a.example, https://b.example",
        "  https://a.example  ,\thttps://b.example\n",
        "\nhttps://a.example,\n  https://b.example\n",
      })
  void blanksAroundItemsDoNotCount(String value) {
    Resolved resolved = resolve(Map.of(KEY, value), "${orders.origins}");
    assertThat(origins(resolved)).containsExactly("https://a.example", "https://b.example");
    assertThat(verify(resolved)).isEmpty();
  }

  /** Other tools write lists so. One cause is one finding, however long the list is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ["https://a.example","https://b.example"]
          ["https://a.example", "https://b.example"]
          [https://a.example,https://b.example]
          'https://a.example','https://b.example'
          """)
  void aListHasNoBracketsAndNoQuotes(String value) {
    Resolved resolved = resolve(Map.of(KEY, value), "${orders.origins}");
    assertThat(resolved.findings()).hasSize(1);
    Finding finding = resolved.findings().get(0);
    assertThat(finding.rule()).isEqualTo(Rule.CORS101);
    assertThat(finding.place()).isEqualTo(item(1));
    assertThat(finding.remedy())
        .isEqualTo(
            "Write commas, no brackets, no quotes: \"https://a.example,https://b.example\".");
  }

  @Test
  void theBracketsOfAnAddressAreNoList() {
    Resolved resolved = resolve(Map.of(KEY, "http://[::1],http://[::1]:3000"), "${orders.origins}");
    assertThat(resolved.findings()).isEmpty();
    assertThat(resolve(Map.of(KEY, "[]"), "${orders.origins}").findings().get(0).remedy())
        .isEqualTo("Write commas, no brackets, no quotes.");
  }

  /** CORS116: only annotations refer to settings, whatever the form. */
  @ParameterizedTest
  @ValueSource(strings = {"${a}", "#{a}", "{{a}}", "@a@", "$a", "https://%{a}"})
  void aSettingHasNoPlaceholder(String value) {
    assertThat(resolve(Map.of(KEY, value), "${orders.origins}").findings())
        .extracting(Finding::rule, Finding::remedy)
        .containsExactly(tuple(Rule.CORS116, "Write the origins themselves."));
  }

  /** CORS401. */
  @Test
  void aMissingValueStopsTheDeployment() {
    Resolved resolved = resolve(Map.of(), "https://a.example", "${orders.origins}");
    assertThat(origins(resolved)).containsExactly("https://a.example");
    assertThat(resolved.findings()).hasSize(1);
    Finding finding = resolved.findings().get(0);
    assertThat(finding.rule()).isEqualTo(Rule.CORS401);
    assertThat(finding.rule().ruleClass()).isEqualTo(RuleClass.FORBIDDEN);
    assertThat(finding.place()).isEqualTo(Place.attribute("origins", 1));
    assertThat(finding.message("com.acme.Orders"))
        .startsWith("[CORS401] ")
        .contains(
            "\"orders.origins\"",
            "Set orders.origins to a comma-separated list of origins: in the first place, in the"
                + " second, or in the third.",
            "origins[1]")
        .endsWith("docs/diagnostics/CORS401.md");
  }

  /** CORS402. */
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void soDoesAnEmptyOne(String value) {
    Resolved resolved = resolve(Map.of(KEY, value), "${orders.origins}");
    assertThat(origins(resolved)).isEmpty();
    assertThat(resolved.findings()).hasSize(1);
    Finding finding = resolved.findings().get(0);
    assertThat(finding.rule()).isEqualTo(Rule.CORS402);
    assertThat(finding.rule().ruleClass()).isEqualTo(RuleClass.FORBIDDEN);
    assertThat(finding.place()).isEqualTo(Place.attribute("origins", 0));
    assertThat(finding.message("x")).contains("the setting \"orders.origins\" (the test) is empty");
  }

  /** A comma too many is more likely a name too few. */
  @ParameterizedTest
  @CsvSource({
    "'https://a.example,,https://b.example',  2",
    "'https://a.example, ,https://b.example', 2",
    "'https://a.example,',                    2",
    "',https://a.example',                    1",
  })
  void aBlankItemIsRefusedByTheRules(String value, int item) {
    Resolved resolved = resolve(Map.of(KEY, value), "${orders.origins}");
    assertThat(resolved.findings()).isEmpty();
    assertThat(verify(resolved)).extracting(Finding::rule).containsExactly(Rule.CORS113);
    assertThat(verify(resolved)).extracting(Finding::place).containsExactly(item(item));
  }

  @Test
  void onlyCommasAreRefusedToo() {
    for (String value : List.of(",", ",,", " , ")) {
      Resolved resolved = resolve(Map.of(KEY, value), "${orders.origins}");
      assertThat(PolicyRules.verify(resolved.draft())).isInstanceOf(Verdict.Refused.class);
    }
  }

  @Test
  void aConfiguredOriginIsCheckedByTheSameRules() {
    Resolved resolved =
        resolve(Map.of(KEY, "http://a.example, *, null, https://b.example/"), "${orders.origins}");
    assertThat(verify(resolved))
        .extracting(Finding::rule)
        .containsExactly(Rule.CORS007, Rule.CORS001, Rule.CORS006, Rule.CORS102);
    assertThat(verify(resolved).get(3).message("com.acme.Orders"))
        .contains("In com.acme.Orders, item 4 of the setting orders.origins (the test).");
  }

  @Test
  void aDuplicateOfALiteralIsFound() {
    Resolved resolved =
        resolve(Map.of(KEY, "https://a.example"), "https://a.example", "${orders.origins}");
    assertThat(verify(resolved)).extracting(Finding::rule).containsExactly(Rule.CORS114);
    assertThat(verify(resolved).get(0).place()).isEqualTo(item(1));
  }

  /** Otherwise the setting would decide which setting decides. */
  @Test
  void aValueCannotNameASettingAgain() {
    Resolved resolved =
        resolve(
            Map.of(KEY, "https://a.example, ${other}", "other", "https://b.example"),
            "${orders.origins}");
    assertThat(origins(resolved)).containsExactly("https://a.example");
    assertThat(resolved.findings()).extracting(Finding::rule).containsExactly(Rule.CORS116);
    assertThat(resolved.findings().get(0).place()).isEqualTo(item(2));
    assertThat(resolve(Map.of(KEY, "${orders.origins}"), "${orders.origins}").findings())
        .extracting(Finding::rule)
        .containsExactly(Rule.CORS116);
  }

  @Test
  void eachPlaceholderHasItsOwnValue() {
    Resolved resolved =
        resolve(Map.of("a", "https://a.example", "b", "https://b.example"), "${a}", "${b}", "${c}");
    assertThat(origins(resolved)).containsExactly("https://a.example", "https://b.example");
    assertThat(resolved.findings()).extracting(Finding::rule).containsExactly(Rule.CORS401);
    assertThat(resolved.findings().get(0).place()).isEqualTo(Place.attribute("origins", 2));
  }

  /** What only looks like a placeholder is left to the rules. */
  @ParameterizedTest
  @ValueSource(strings = {"${}", "https://${a}", "${a}x", "${a b}", "$a"})
  void aMalformedPlaceholderIsNotResolved(String origin) {
    Resolved resolved = resolve(Map.of("a", "https://a.example"), origin);
    assertThat(origins(resolved)).containsExactly(origin);
    assertThat(resolved.findings()).isEmpty();
    assertThat(PolicyRules.verify(resolved.draft())).isInstanceOf(Verdict.Refused.class);
  }

  @Test
  void whatIsConfiguredIsAllowed() {
    Resolved resolved =
        resolve(Map.of(KEY, "https://a.example, http://localhost:*"), "${orders.origins}");
    Verdict verdict = PolicyRules.verify(resolved.draft());
    assertThat(verdict).isInstanceOf(Verdict.Verified.class);
    assertThat(verdict.findings()).isEmpty();
    CorsPolicy policy = ((Verdict.Verified) verdict).policy();
    assertThat(policy.allow("https://a.example")).contains("https://a.example");
    assertThat(policy.allow("http://localhost:5173")).contains("http://localhost:5173");
    assertThat(policy.allow("https://b.example")).isEmpty();
  }

  private static CorsPolicy policy(Map<String, String> settings, PolicyDraft.Builder draft) {
    Verdict verdict = verdict(settings, draft);
    assertThat(verdict).isInstanceOf(Verdict.Verified.class);
    return ((Verdict.Verified) verdict).policy();
  }

  private static Verdict verdict(Map<String, String> settings, PolicyDraft.Builder draft) {
    return ConfiguredOrigins.verify(
        draft.build(), key -> setting(settings, key), PublicSuffixes::bundled);
  }

  @Test
  void aValueTakesThePlaceOfADefault() {
    PolicyDraft.Builder draft = PolicyDraft.allowCredentials("${a:https://x.example}");
    CorsPolicy unset = policy(Map.of(), draft);
    assertThat(unset.allow("https://x.example")).isPresent();
    CorsPolicy set = policy(Map.of("a", "https://y.example"), draft);
    assertThat(set.allow("https://y.example")).isPresent();
    assertThat(set.allow("https://x.example")).isEmpty();
    CorsPolicy empty = policy(Map.of("a", " "), draft);
    assertThat(empty.origins()).isEmpty();
  }

  @Test
  void aKeyThatMayBeMissingAddsNothing() {
    PolicyDraft.Builder draft = PolicyDraft.allowCredentials("https://x.example", "${a:}");
    for (Map<String, String> settings : List.of(Map.<String, String>of(), Map.of("a", ""))) {
      assertThat(policy(settings, draft).origins())
          .extracting(Object::toString)
          .containsExactly("https://x.example");
      assertThat(verdict(settings, draft).findings()).isEmpty();
    }
  }

  /** Nobody is trusted, and nothing is said: the code allows it. */
  @Test
  void aPolicyMayBeLeftWithoutAnOrigin() {
    for (Map<String, String> settings : List.of(Map.<String, String>of(), Map.of("a", ""))) {
      assertThat(policy(settings, PolicyDraft.allowCredentials("${a:}")).origins()).isEmpty();
      assertThat(verdict(settings, PolicyDraft.allowCredentials("${a:}", "${b:}")).findings())
          .isEmpty();
      assertThat(
              policy(settings, PolicyDraft.allowCredentials().dangerousOrigin("${a:}", "why"))
                  .origins())
          .isEmpty();
    }
  }

  /** CORS401: one entry that needs no value does not excuse another. */
  @Test
  void whatHasNoColonStaysMandatory() {
    assertThat(verdict(Map.of(), PolicyDraft.allowCredentials("${a:}", "${a}")).findings())
        .extracting(Finding::rule)
        .containsExactly(Rule.CORS401);
    assertThat(
            verdict(Map.of(), PolicyDraft.allowCredentials().dangerousOrigin("${a}", "why"))
                .findings())
        .extracting(Finding::rule)
        .containsExactly(Rule.CORS401);
    assertThat(
            verdict(Map.of("a", ""), PolicyDraft.allowCredentials().dangerousOrigin("${a}", "why"))
                .findings())
        .extracting(Finding::rule)
        .containsExactly(Rule.CORS402);
  }

  @Test
  void aWarningAboutADefaultIsNotGivenAgain() {
    PolicyDraft.Builder draft = PolicyDraft.allowCredentials("${a:https://co.uk}", "${b:}");
    assertThat(PolicyRules.verify(draft.build()).findings()).isNotEmpty();
    assertThat(verdict(Map.of("b", "https://x.example"), draft).findings()).isEmpty();
  }

  /** CORS405. */
  @Test
  void aKeyIsAcknowledgedInTheCode() {
    Map<String, String> settings = Map.of("dev", "http://192.168.1.20:3000, https://x.example");
    PolicyDraft.Builder draft =
        PolicyDraft.allowCredentials("https://app.example.com")
            .dangerousOrigin("${dev:}", "development machines only");
    CorsPolicy policy = policy(settings, draft);
    assertThat(policy.allow("http://192.168.1.20:3000")).isPresent();
    assertThat(policy.allow("https://x.example")).isPresent();
    assertThat(policy.allow("https://app.example.com")).isPresent();
    List<Finding> findings = verdict(settings, draft).findings();
    assertThat(findings).extracting(Finding::rule).containsExactly(Rule.CORS405);
    assertThat(findings.get(0).rule().ruleClass()).isEqualTo(RuleClass.WARNING);
    assertThat(findings.get(0).message("com.acme.Orders#list()"))
        .contains(
            "\"http://192.168.1.20:3000\"",
            "\"development machines only\"",
            "item 1 of the setting dev (the test)");
  }

  @Test
  void anAcknowledgedKeyMayStandInOriginsToo() {
    Map<String, String> settings = Map.of("dev", "http://devbox:3000");
    PolicyDraft.Builder draft =
        PolicyDraft.allowCredentials("${dev:}").dangerousOrigin("${dev:}", "development only");
    assertThat(policy(settings, draft).allow("http://devbox:3000")).isPresent();
    assertThat(verdict(settings, draft).findings())
        .extracting(Finding::rule)
        .containsExactly(Rule.CORS405);
  }

  /** CORS007, CORS314: what is not local stays refused, and a reason is needed. */
  @Test
  void anAcknowledgedKeyIsNoWayAround() {
    PolicyDraft.Builder draft =
        PolicyDraft.allowCredentials().dangerousOrigin("${dev:}", "development only");
    assertThat(verdict(Map.of("dev", "http://shop.example.com"), draft).findings())
        .extracting(Finding::rule)
        .containsExactly(Rule.CORS007);
    assertThat(
            verdict(
                    Map.of("dev", "http://devbox"),
                    PolicyDraft.allowCredentials().dangerousOrigin("${dev:}", "-"))
                .findings())
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder(Rule.CORS405, Rule.CORS314);
  }

  /** MicroProfile Config 3.1, default ConfigSources: third form of the environment variable. */
  @ParameterizedTest
  @CsvSource({
    "orders.origins,     ORDERS_ORIGINS",
    "Orders-Origins,     ORDERS_ORIGINS",
    "a_b,                A_B",
    "com.ACME.size,      COM_ACME_SIZE",
    "a1.b2,              A1_B2",
    "a..b,               A__B",
    "-,                  _",
    "a\u00e9b,           A_B",
  })
  void theEnvironmentHasNamesOfItsOwn(String key, String name) {
    assertThat(Sources.environmentName(key)).isEqualTo(name);
  }
}
