package org.allowcredentials.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.policy.Verdict;
import org.allowcredentials.table.PolicyDraft;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A star inside the first label, as names of preview deployments need it. */
class StarInLabelTest {

  private static final long SEED = 20_261_128L;
  private static final String NETLIFY = "https://deploy-preview-*--acme.netlify.app";
  private static final String VERCEL = "https://shop-git-*-acme.vercel.app";

  private static OriginPattern pattern(String text) {
    return OriginGrammar.pattern(text).orElseThrow();
  }

  private static List<Finding> findings(PolicyDraft.Builder draft) {
    return PolicyRules.verify(draft.build()).findings();
  }

  @ParameterizedTest
  @CsvSource({
    NETLIFY + ", https://deploy-preview-42--acme.netlify.app, true",
    NETLIFY + ", https://deploy-preview-a-b--acme.netlify.app, true",
    NETLIFY + ", https://deploy-preview----acme.netlify.app, true",
    NETLIFY + ", https://deploy-preview---acme.netlify.app, false",
    NETLIFY + ", https://deploy-preview--acme.netlify.app, false",
    NETLIFY + ", https://deploy-preview-*--acme.netlify.app, false",
    NETLIFY + ", https://deploy-preview-4_2--acme.netlify.app, false",
    NETLIFY + ", https://deploy-preview-A--acme.netlify.app, false",
    NETLIFY + ", https://deploy-preview-4.2--acme.netlify.app, false",
    NETLIFY + ", https://deploy-preview-42--acme.netlify.app:8443, false",
    NETLIFY + ", https://deploy-preview-42--acme.netlify.app., false",
    NETLIFY + ", https://x.deploy-preview-42--acme.netlify.app, false",
    NETLIFY + ", https://deploy-preview-42--evil.netlify.app, false",
    NETLIFY + ", https://evil.com/deploy-preview-42--acme.netlify.app, false",
    NETLIFY + ", http://deploy-preview-42--acme.netlify.app, false",
    VERCEL + ", https://shop-git-main-acme.vercel.app, true",
    VERCEL + ", https://shop-git--acme.vercel.app, false",
    "https://*--acme.netlify.app, https://main--acme.netlify.app, true",
    "https://*--acme.netlify.app, https://--acme.netlify.app, false",
    "https://acme-*.example.com:*, https://acme-1.example.com:8443, true",
    "https://acme-*.example.com:*, https://acme-1.example.com:443, false",
    "https://acme-*.example.com:*, https://acme-:1.example.com, false",
    "https://acme-*.example.com., https://acme-1.example.com., true",
  })
  void matches(String pattern, String origin, boolean expected) {
    assertThat(pattern(pattern).matches(origin)).isEqualTo(expected);
  }

  @Test
  void theWholeLabelHasUpTo63Characters() {
    OriginPattern pattern = pattern("https://app-*-x.example.com");
    assertThat(pattern.matches("https://app-" + "a".repeat(57) + "-x.example.com")).isTrue();
    assertThat(pattern.matches("https://app-" + "a".repeat(58) + "-x.example.com")).isFalse();
    assertThat(OriginGrammar.pattern("https://" + "a".repeat(62) + "*.example.com")).isPresent();
    assertThat(OriginGrammar.pattern("https://" + "a".repeat(63) + "*.example.com")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://*.--acme.netlify.app",
        "https://*.acme-.netlify.app",
        "https://-app-*.example.com",
        "https://*-.example.com",
        "https://-*.example.com",
        "https://app-*.-x.example.com",
        "https://app-*.example-",
      })
  void noLabelOfANameWithAStarBeginsOrEndsWithAHyphen(String text) {
    Finding finding = findings(PolicyDraft.allowCredentials(text)).get(0);
    assertThat(finding.rule()).isEqualTo(Rule.CORS108);
    assertThat(finding.summary()).contains("hyphen");
    assertThat(finding.replacements()).isEmpty();
  }

  @Test
  void isGuardedWithCredentials() {
    Finding finding = findings(PolicyDraft.allowCredentials(NETLIFY)).get(0);
    assertThat(finding.rule()).isEqualTo(Rule.CORS013);
    assertThat(finding.why()).contains("\"netlify.app\" have different owners", "private section");
    assertThat(finding.remedy()).contains("@DangerousOrigin(value = \"" + NETLIFY + "\"");
    PolicyDraft.Builder acknowledged =
        PolicyDraft.allowCredentials().dangerousOrigin(NETLIFY, "previews of our team");
    Verdict verdict = PolicyRules.verify(acknowledged.build());
    assertThat(verdict.findings()).isEmpty();
    CorsPolicy policy = ((Verdict.Verified) verdict).policy();
    assertThat(policy.allow("https://deploy-preview-7--acme.netlify.app"))
        .contains("https://deploy-preview-7--acme.netlify.app");
    assertThat(policy.allow("https://deploy-preview-7--evil.netlify.app")).isEmpty();
    assertThat(PolicyRules.proven(acknowledged.build())).contains(policy);
  }

  @Test
  void onADomainOfOnesOwnItIsGuardedToo() {
    Finding finding = findings(PolicyDraft.allowCredentials("https://app-*.acme.com")).get(0);
    assertThat(finding.rule()).isEqualTo(Rule.CORS013);
    assertThat(finding.why()).startsWith("Whoever may create a name below \"acme.com\"");
  }

  @Test
  void plainHttpIsNotRepairedIntoWhatIsGuardedToo() {
    List<Finding> findings = findings(PolicyDraft.allowCredentials("http://app-*.acme.com"));
    assertThat(findings).extracting(Finding::rule).containsExactly(Rule.CORS007, Rule.CORS013);
    assertThat(findings).allMatch(finding -> finding.replacements().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "https://*example.com, https://*.example.com",
    "https://app-*.example.com, ",
    NETLIFY + ",",
    "https://*--acme.netlify.app,",
  })
  void withoutCredentialsItIsRefused(String text, String replacement) {
    Finding finding = findings(PolicyDraft.allowOrigins(text)).get(0);
    assertThat(finding.rule()).isEqualTo(Rule.CORS110);
    assertThat(finding.replacements())
        .isEqualTo(replacement == null ? List.of() : List.of(replacement));
    assertThat(PolicyRules.verify(PolicyDraft.allowOrigins(text).build()))
        .isInstanceOf(Verdict.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://App-*.example.com", "https://app-*.example.com/"})
  void whatIsRefusedIsNeverOffered(String text) {
    assertThat(findings(PolicyDraft.allowOrigins(text)).get(0).replacements()).isEmpty();
    assertThat(findings(PolicyDraft.allowCredentials(text)).get(0).replacements()).isEmpty();
    assertThat(
            findings(PolicyDraft.allowCredentials().dangerousOrigin(text, "previews"))
                .get(0)
                .replacements())
        .containsExactly("https://app-*.example.com");
  }

  @Test
  void anExactOriginThatItMatchesIsCovered() {
    PolicyDraft.Builder draft =
        PolicyDraft.allowCredentials(
                "https://deploy-preview-1--acme.netlify.app", "https://acme.netlify.app")
            .dangerousOrigin(NETLIFY, "previews of our team");
    assertThat(findings(draft))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.rule()).isEqualTo(Rule.CORS115);
          assertThat(finding.quote().orElseThrow().value())
              .isEqualTo("https://deploy-preview-1--acme.netlify.app");
          assertThat(finding.why()).contains(NETLIFY);
        });
  }

  @Test
  void theNamesBelowItsDomainCoverIt() {
    PolicyDraft.Builder draft =
        PolicyDraft.allowCredentials("https://*.acme.com")
            .dangerousOrigin("https://app-*.acme.com", "previews");
    assertThat(findings(draft)).extracting(Finding::rule).containsExactly(Rule.CORS115);
  }

  /** Random patterns and origins near them, against a regular expression that means the same. */
  @Test
  @Tag("random")
  void matchesWhatTheRegularExpressionMatches() {
    System.out.println("StarInLabelTest: seed " + SEED);
    Random random = new Random(SEED);
    int matched = 0;
    for (int i = 0; i < 50_000; i++) {
      String before = text(random, "abz09-_", random.nextInt(35)).replaceFirst("^-+", "");
      String after = text(random, "abz09-_", random.nextInt(35)).replaceFirst("-+$", "");
      String base = text(random, "ab", 1 + random.nextInt(3)) + ".example.com";
      if (before.length() + after.length() == 0 || before.length() + after.length() > 62) {
        continue;
      }
      String written = "https://" + before + "*" + after + "." + base;
      OriginPattern pattern = pattern(written);
      assertThat(pattern).hasToString(written);
      assertThat(pattern.isExact()).isFalse();
      String origin =
          "https://" + before + text(random, "abz09-", random.nextInt(20)) + after + "." + base;
      if (random.nextInt(3) == 0) {
        int at = random.nextInt(origin.length());
        origin =
            origin.substring(0, at)
                + text(random, "a-_.*A/:@?\u00e9", random.nextInt(3))
                + origin.substring(at + random.nextInt(2));
      }
      boolean expected =
          Pattern.matches(
                  Pattern.quote("https://" + before)
                      + "[a-z0-9-]+"
                      + Pattern.quote(after + "." + base),
                  origin)
              && origin.indexOf('.') - "https://".length() <= 63;
      assertThat(pattern.matches(origin)).as("%s, %s", written, origin).isEqualTo(expected);
      matched += expected ? 1 : 0;
    }
    assertThat(matched).isBetween(10_000, 45_000);
  }

  private static String text(Random random, String characters, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(characters.charAt(random.nextInt(characters.length())));
    }
    return text.toString();
  }
}
