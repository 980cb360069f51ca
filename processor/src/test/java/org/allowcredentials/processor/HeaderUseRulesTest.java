package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.text.Quote;
import org.junit.jupiter.api.Test;

/** What the endpoints of a policy say about the names of its headers. */
class HeaderUseRulesTest {

  private static final String ORIGIN = "https://app.example.com";

  private static PolicyDraft.Builder draft() {
    return PolicyDraft.allowCredentials(ORIGIN);
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

  private static EndpointUse endpoint(String name, boolean readsUser, String... derived) {
    return new EndpointUse(name, List.of(derived), readsUser);
  }

  private static List<Finding> use(PolicyDraft.Builder draft, EndpointUse... endpoints) {
    return HeaderUseRules.check(draft.build(), List.of(endpoints));
  }

  /** CORS210: the code of every endpoint says so already. */
  @Test
  void aHeaderThatEveryEndpointDerivesNeedsNoMention() {
    PolicyDraft.Builder draft = draft().allowedHeaders("X-One", "x-TENANT");
    checkWhole(
        use(
            draft,
            endpoint("Orders#list()", false, "X-Tenant", "X-Other"),
            endpoint("Orders#add()", true, "x-tenant")),
        Rule.CORS210,
        "attribute allowedHeaders[1]",
        "x-TENANT",
        "every endpoint that has this policy",
        "Remove it.");
    assertThat(
            use(
                draft,
                endpoint("Orders#list()", false, "X-Tenant"),
                endpoint("Orders#add()", false)))
        .isEmpty();
    assertThat(use(draft)).isEmpty();
    assertThat(use(draft, endpoint("Orders#list()", false))).isEmpty();
  }

  /** The rules for the policy alone have warned of it already. */
  @Test
  void aSafelistedHeaderIsNotWarnedOfTwice() {
    PolicyDraft.Builder draft = draft().allowedHeaders("ACCEPT", "X-One");
    assertThat(use(draft, endpoint("Orders#list()", false, "Accept", "X-One")))
        .extracting(finding -> finding.place().inWords())
        .containsExactly("attribute allowedHeaders[1]");
  }

  /** CORS211: Fetch, CORS non-wildcard request-header name. */
  @Test
  void aStarDoesNotCoverAuthorization() {
    PolicyDraft.Builder star = PolicyDraft.allowOrigins(ORIGIN).allowedHeaders("X-One", "*");
    List<Finding> findings =
        use(
            star,
            endpoint("Orders#list()", false),
            endpoint("Orders#derived()", true, "authorization"),
            endpoint("Orders#mine()", true, "X-Two"),
            endpoint("Orders#yours()", true));
    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.rule()).isEqualTo(Rule.CORS211);
    assertThat(finding.summary()).isEqualTo(Rule.CORS211.headline());
    assertThat(finding.place().inWords()).isEqualTo("attribute allowedHeaders[1]");
    assertThat(marked(finding)).isEqualTo("*");
    assertThat(finding.why()).startsWith("Orders#mine() checks who is signed in");
    assertThat(finding.remedy()).contains("{\"*\", \"Authorization\"}");
  }

  @Test
  void aStarIsEnoughWhereAuthorizationIsNotNeededOrNamed() {
    EndpointUse reader = endpoint("Orders#mine()", true);
    PolicyDraft.Builder star = PolicyDraft.allowOrigins(ORIGIN).allowedHeaders("*");
    assertThat(use(star)).isEmpty();
    assertThat(use(star, endpoint("Orders#list()", false))).isEmpty();
    assertThat(use(star, endpoint("Orders#derived()", true, "Authorization"))).isEmpty();
    for (String named : List.of("Authorization", "AUTHORIZATION")) {
      assertThat(use(PolicyDraft.allowOrigins(ORIGIN).allowedHeaders("*", named), reader))
          .isEmpty();
    }
    assertThat(use(PolicyDraft.allowOrigins(ORIGIN).allowedHeaders("X-One"), reader)).isEmpty();
    assertThat(use(PolicyDraft.allowOrigins(ORIGIN), reader)).isEmpty();
  }

  /** With credentials a star is CORS002, and no wildcard that could cover anything. */
  @Test
  void aStarWithCredentialsIsLeftToTheOtherRule() {
    assertThat(use(draft().allowedHeaders("*"), endpoint("Orders#mine()", true))).isEmpty();
    assertThat(use(draft().allowedHeaders("*"), endpoint("Orders#mine()", true, "*"))).isEmpty();
  }
}
