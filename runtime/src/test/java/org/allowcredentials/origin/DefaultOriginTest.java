package org.allowcredentials.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.finding.RuleClass;
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

/** The default of a placeholder is judged like a literal. */
class DefaultOriginTest {

  private static List<Finding> findings(PolicyDraft.Builder draft) {
    return PolicyRules.verify(draft.build()).findings();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${a:}",
        "${a: }",
        "${a:https://app.example.com}",
        "${a:https://app.example.com:8443}",
        "${a:https://[2001:db8::1]:8443}",
        "${a:https://app.example.com, https://*.example.org}",
      })
  void isRightWhereALiteralIs(String text) {
    assertThat(findings(PolicyDraft.allowCredentials(text))).isEmpty();
    assertThat(OriginGrammar.placeholderKey(text)).contains("a");
  }

  /** The value is marked in the whole string, and so is what to write instead. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${a:https://app.example.com/} | CORS102 | / | ${a:https://app.example.com}",
        "${a:http://app.example.com} | CORS007 | http | ${a:https://app.example.com}",
        "${a:https://x.example, https://App.example} | CORS104 | App.example | ${a:https://x.example, https://app.example}",
        "'${a:https://x.example https://y.example}' | CORS111 | ' ' | ${a:https://x.example, https://y.example}",
        "${a:*} | CORS001 | * | -",
        "${a:null} | CORS006 | null | -",
        "${a:shop.example.com} | CORS101 | s | ${a:https://shop.example.com}",
        "${a:https://x.example,} | CORS113 | '' | -",
        "${a:https://*.github.io} | CORS008 | *.github.io | -",
      })
  void isRefusedWhereALiteralIs(String text, Rule rule, String marked, String instead) {
    List<Finding> found = findings(PolicyDraft.allowCredentials(text));
    assertThat(found).extracting(Finding::rule).containsExactly(rule);
    Finding finding = found.get(0);
    assertThat(finding.place()).isEqualTo(Place.attribute("origins", 0));
    Quote quote = finding.quote().orElseThrow();
    assertThat(quote.value()).isEqualTo(text);
    assertThat(text.substring(quote.start(), quote.end())).isEqualTo(marked);
    assertThat(finding.replacements())
        .isEqualTo(instead.equals("-") ? List.of() : List.of(instead));
  }

  @Test
  void mayBeEveryoneWithoutCredentials() {
    Verdict verdict = PolicyRules.verify(PolicyDraft.allowOrigins("${a:*}").build());
    assertThat(verdict).isInstanceOf(Verdict.Verified.class);
    assertThat(((Verdict.Verified) verdict).policy().allow("https://x.example")).contains("*");
  }

  @Test
  void countsWhileTheKeyHasNoValue() {
    CorsPolicy policy = policy(PolicyDraft.allowCredentials("${a:https://x.example}"));
    assertThat(policy.allow("https://x.example")).contains("https://x.example");
    CorsPolicy nobody = policy(PolicyDraft.allowCredentials("${a:}"));
    assertThat(nobody.origins()).isEmpty();
    assertThat(nobody.allow("https://x.example")).isEmpty();
    assertThat(nobody.allow("${a:}")).isEmpty();
  }

  /** It would be allowed in production too. */
  @Test
  void ofLoopbackIsWorthTheSameNoteAsALiteral() {
    assertThat(findings(PolicyDraft.allowCredentials("${a:http://localhost:3000}")))
        .isNotEmpty()
        .extracting(Finding::rule)
        .containsExactlyElementsOf(
            findings(PolicyDraft.allowCredentials("http://localhost:3000")).stream()
                .map(Finding::rule)
                .toList());
  }

  @Test
  void thatIsInTheListAlreadyIsFound() {
    assertThat(
            findings(PolicyDraft.allowCredentials("https://x.example", "${a:https://x.example}")))
        .extracting(Finding::rule)
        .containsExactly(Rule.CORS114);
  }

  @Test
  void isNoPlaceholder() {
    Finding finding = findings(PolicyDraft.allowCredentials("${a:${b}}")).get(0);
    assertThat(finding.rule()).isEqualTo(Rule.CORS116);
    assertThat(finding.summary()).isEqualTo("a default cannot itself be a placeholder");
    assertThat(finding.replacements()).isEmpty();
  }

  /** Nothing is offered that was not judged. */
  @Test
  void isNotOfferedUnjudged() {
    assertThat(findings(PolicyDraft.allowCredentials(" ${a:http://x.example}")).get(0))
        .satisfies(finding -> {
          assertThat(finding.rule()).isEqualTo(Rule.CORS116);
          assertThat(finding.replacements()).containsExactly("${a}");
        });
    assertThat(
            findings(PolicyDraft.allowCredentials("https://y.example,${a:http://x.example}"))
                .get(0)
                .replacements())
        .isEmpty();
  }

  /** CORS307, CORS007: in dangerousOrigins the default is one of those that may stand there. */
  @Test
  void ofADangerousOriginIsDangerous() {
    PolicyDraft.Builder right =
        PolicyDraft.allowCredentials().dangerousOrigin("${a:http://x.example}", "why");
    assertThat(findings(right)).isEmpty();
    assertThat(policy(right).allow("http://x.example")).contains("http://x.example");
    assertThat(
            findings(
                PolicyDraft.allowCredentials().dangerousOrigin("${a:https://x.example}", "why")))
        .extracting(Finding::rule)
        .containsExactly(Rule.CORS307);
    assertThat(
            findings(
                PolicyDraft.allowCredentials().dangerousOrigin("${a:http://x.example/}", "why")))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.replacements()).containsExactly("${a:http://x.example}"));
  }

  /** Only what nobody outside of a local network can have is acknowledged for a key. */
  @ParameterizedTest
  @CsvSource({
    "http://192.168.1.20:3000, true",
    "http://192.168.1.20:*, true",
    "http://10.0.0.1, true",
    "http://172.16.0.1, true",
    "http://172.31.255.255, true",
    "http://169.254.1.1, true",
    "http://[fd00::1], true",
    "http://[fc00::1]:3000, true",
    "http://[fe80::1], true",
    "http://[febf::1], true",
    "http://devbox, true",
    "http://devbox.:3000, true",
    "http://printer.local, true",
    "http://app.corp.internal, true",
    "http://app.test, true",
    "http://192.169.1.20, false",
    "http://172.15.0.1, false",
    "http://172.32.0.1, false",
    "http://100.64.0.1, false",
    "http://8.8.8.8, false",
    "http://[2001:db8::1], false",
    "http://[fd::1], false",
    "http://[fec0::1], false",
    "http://[::ffff:c0a8:114], false",
    "http://app.example.com, false",
    "http://10.0.0.1.example.com, false",
    "http://local.example, false",
    "http://notlocal.dev, false",
    "http://*.app.test, false",
    "http://*.local, false",
    "https://devbox, false",
    "capacitor://devbox, false",
  })
  void isLocal(String origin, boolean local) {
    assertThat(LocalHost.isPlain(OriginGrammar.pattern(origin).orElseThrow())).isEqualTo(local);
  }

  @ParameterizedTest
  @CsvSource({
    "http://192.168.1.20:3000, CORS405",
    "http://devbox, CORS405",
    "http://app.example.com, CORS007",
    "http://*.app.test, CORS007",
    "https://*.github.io, CORS008",
    "https://*.local, CORS008",
    "capacitor://devbox, CORS007",
    "https://devbox, ",
    "http://localhost:3000, ",
    "https://app.example.com, ",
  })
  void aConfiguredOriginIsAcknowledgedByItsKey(String origin, Rule rule) {
    PolicyDraft.Value item =
        new PolicyDraft.Value(origin, new Place.Setting("dev.origins", 1, "the test"));
    PolicyDraft.Builder said =
        PolicyDraft.allowCredentials().dangerousOrigin("${dev.origins:}", "development only");
    Verdict verdict = PolicyRules.verify(said.build().withOrigins(List.of(item)));
    assertThat(verdict.findings())
        .extracting(Finding::rule)
        .isEqualTo(Optional.ofNullable(rule).stream().toList());
    assertThat(verdict instanceof Verdict.Verified)
        .isEqualTo(rule == null || rule.ruleClass() == RuleClass.WARNING);
    PolicyDraft.Builder other =
        PolicyDraft.allowCredentials().dangerousOrigin("${other:}", "development only");
    assertThat(PolicyRules.verify(other.build().withOrigins(List.of(item))).findings())
        .extracting(Finding::rule)
        .doesNotContain(Rule.CORS405);
  }

  private static CorsPolicy policy(PolicyDraft.Builder draft) {
    return ((Verdict.Verified) PolicyRules.verify(draft.build())).policy();
  }
}
