package org.allowcredentials.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.allowcredentials.origin.OriginPattern;
import org.allowcredentials.table.PolicyDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetch, CORS check: the value is {@code *} or, byte for byte, the origin of the request. */
class CorsPolicyTest {

  private static CorsPolicy verified(PolicyDraft.Builder draft) {
    Verdict verdict = PolicyRules.verify(draft.build());
    assertThat(verdict).isInstanceOf(Verdict.Verified.class);
    return ((Verdict.Verified) verdict).policy();
  }

  /** Returns another object with the same characters, as a server makes of a header. */
  private static String received(String origin) {
    return new String(origin.toCharArray());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://app.example.com",
        "https://app.example.com:8443",
        "https://xn--bcher-kva.example",
        "https://[2001:db8::1]",
        "http://127.0.0.1:3000",
        "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
      })
  void answersAnExactOriginWithItsOwnString(String origin) {
    CorsPolicy policy = verified(PolicyDraft.allowCredentials("https://a.example", origin));
    String first = received(origin);
    String second = received(origin);
    String answer = policy.allow(first).orElseThrow();
    assertThat(answer).isEqualTo(origin).isNotSameAs(first);
    assertThat(policy.allow(second).orElseThrow()).isSameAs(answer).isNotSameAs(second);
  }

  @Test
  void answersAWildcardWithTheOriginThatMatches() {
    CorsPolicy policy =
        verified(PolicyDraft.allowCredentials("https://*.example.com", "http://localhost:*"));
    assertThat(policy.allow("https://a.example.com")).contains("https://a.example.com");
    assertThat(policy.allow("https://a.b.example.com")).contains("https://a.b.example.com");
    assertThat(policy.allow("http://localhost")).contains("http://localhost");
    assertThat(policy.allow("http://localhost:5173")).contains("http://localhost:5173");
    assertThat(policy.allow("https://example.com")).isEmpty();
    assertThat(policy.allow("https://a.example.com:8443")).isEmpty();
    assertThat(policy.allow("http://localhost:80")).isEmpty();
  }

  /** What is listed wins over what merely matches: the constant, not the echo. */
  @Test
  void prefersTheListedOrigin() {
    CorsPolicy policy =
        verified(PolicyDraft.allowCredentials("https://*.example.com", "https://a.example.com"));
    String origin = received("https://a.example.com");
    assertThat(policy.allow(origin).orElseThrow()).isEqualTo(origin).isNotSameAs(origin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "*",
        "https://app.example.com ",
        " https://app.example.com",
        "https://app.example.com/",
        "https://app.example.com.",
        "https://app.example.com:443",
        "https://app.example.com:8443",
        "https://App.example.com",
        "HTTPS://app.example.com",
        "http://app.example.com",
        "https://app.example.co",
        "https://pp.example.com",
        "https://app.example.com.evil.com",
        "https://evil.com?https://app.example.com",
        "https://app.example.com,https://b.example.com",
        "https://app.example.com https://b.example.com",
        "https://app.example.com\n",
        "app.example.com",
      })
  void refusesNearMisses(String origin) {
    CorsPolicy policy =
        verified(
            PolicyDraft.allowCredentials(
                "https://app.example.com", "https://b.example.com", "https://*.deep.example.com"));
    assertThat(policy.allow(origin)).isEmpty();
  }

  @Test
  void theLongestOriginsThereAreStillMatch() {
    String base = "example.com";
    String name = ("a".repeat(63) + ".").repeat(3) + "b".repeat(253 - 3 * 64 - 12) + "." + base;
    assertThat(name).hasSize(253);
    CorsPolicy below = verified(PolicyDraft.allowCredentials("https://*.example.com:*"));
    assertThat(below.allow("https://" + name)).contains("https://" + name);
    assertThat(below.allow("https://" + name + ":65535")).contains("https://" + name + ":65535");
    assertThat(below.allow("https://b" + name)).isEmpty();
    CorsPolicy exact = verified(PolicyDraft.allowCredentials("https://" + name + ":*"));
    assertThat(exact.allow("https://" + name + ":65535")).contains("https://" + name + ":65535");
  }

  /**
   * Fifty million characters ten million times: whoever reads them is not done before the end of
   * the universe's next test run.
   */
  @Test
  void looksAtALongOriginForNoLongerThanAtAShortOne() {
    CorsPolicy policy =
        verified(
            PolicyDraft.allowCredentials(
                "https://app.example.com", "https://*.example.com", "https://*.example.org:*"));
    String origin = "https://" + "a.".repeat(25_000_000) + "example.com";
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (int i = 0; i < 10_000_000; i++) {
            if (policy.allow(origin).isPresent()) {
              throw new AssertionError("allowed");
            }
          }
        });
  }

  @Test
  void everyoneIsAStarWhoeverAsks() {
    CorsPolicy policy = verified(PolicyDraft.allowOrigins("*"));
    for (String origin : List.of("https://evil.example", "null", "", "*", "garbage")) {
      assertThat(policy.allow(origin)).contains("*");
    }
    assertThat(policy.variesByOrigin()).isFalse();
    assertThat(policy.credentials()).isFalse();
    assertThat(policy.origins()).isEmpty();
  }

  /** A list beside a star adds nothing: one answer for all, or caches would mix them up. */
  @Test
  void everyoneSwallowsTheRestOfTheList() {
    CorsPolicy policy = verified(PolicyDraft.allowOrigins("https://app.example.com", "*"));
    assertThat(policy.allow("https://app.example.com")).contains("*");
    assertThat(policy.variesByOrigin()).isFalse();
  }

  @Test
  void whatItHoldsIsWhatWasWritten() {
    CorsPolicy policy =
        verified(
            PolicyDraft.allowCredentials("https://b.example", "https://a.example")
                .allowedHeaders("X-Requested-With", "authorization")
                .exposedHeaders("ETag", "Link")
                .maxAge(7));
    assertThat(policy.credentials()).isTrue();
    assertThat(policy.variesByOrigin()).isTrue();
    assertThat(policy.origins())
        .extracting(OriginPattern::toString)
        .containsExactly("https://b.example", "https://a.example");
    assertThat(policy.allowedHeaders()).containsExactly("X-Requested-With", "authorization");
    assertThat(policy.exposedHeaders()).containsExactly("ETag", "Link");
    assertThat(policy.maxAge()).isEqualTo(7);
  }

  @Test
  void maxAgeIsHalfAnHourUnlessSaid() {
    assertThat(verified(PolicyDraft.allowCredentials("https://a.example")).maxAge())
        .isEqualTo(1800);
  }

  /** Until a placeholder has a value, nothing is allowed in its place, least of all itself. */
  @Test
  void aPlaceholderAllowsNothing() {
    CorsPolicy policy = verified(PolicyDraft.allowCredentials("${orders.origins}"));
    assertThat(policy.origins()).isEmpty();
    assertThat(policy.allow("${orders.origins}")).isEmpty();
    assertThat(policy.allow("https://app.example.com")).isEmpty();
    assertThat(policy.allow("")).isEmpty();
    assertThat(policy.variesByOrigin()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "*", "https://a.example"})
  void oneThatTrustsNobodyAllowsNothing(String origin) {
    CorsPolicy policy = CorsPolicy.trustingNobody();
    assertThat(policy.credentials()).isTrue();
    assertThat(policy.variesByOrigin()).isTrue();
    assertThat(policy.allow(origin)).isEmpty();
    assertThat(policy.allow(List.of(origin))).isEmpty();
    assertThat(policy.allow(List.of())).isEmpty();
  }

  @Test
  void aDangerousOriginIsAllowed() {
    CorsPolicy policy =
        verified(
            PolicyDraft.allowCredentials("https://app.example.com")
                .dangerousOrigin("http://intranet.example.com", "separate network"));
    assertThat(policy.allow("http://intranet.example.com")).contains("http://intranet.example.com");
    assertThat(policy.allow("https://app.example.com")).contains("https://app.example.com");
    assertThat(policy.allow("https://intranet.example.com")).isEmpty();
    assertThat(policy.allow("http://app.example.com")).isEmpty();
  }

  @Test
  void equalPoliciesAreEqual() {
    CorsPolicy policy = verified(PolicyDraft.allowCredentials("https://a.example").maxAge(5));
    assertThat(policy)
        .isEqualTo(verified(PolicyDraft.allowCredentials("https://a.example").maxAge(5)))
        .hasSameHashCodeAs(verified(PolicyDraft.allowCredentials("https://a.example").maxAge(5)))
        .isNotEqualTo(verified(PolicyDraft.allowCredentials("https://a.example").maxAge(6)))
        .isNotEqualTo(verified(PolicyDraft.allowCredentials("https://b.example").maxAge(5)))
        .isNotEqualTo(verified(PolicyDraft.allowOrigins("https://a.example").maxAge(5)))
        .isNotEqualTo(
            verified(
                PolicyDraft.allowCredentials("https://a.example").maxAge(5).allowedHeaders("X")))
        .isNotEqualTo(
            verified(
                PolicyDraft.allowCredentials("https://a.example").maxAge(5).exposedHeaders("X")))
        .isNotEqualTo(Optional.empty());
    assertThat(verified(PolicyDraft.allowOrigins("*")))
        .isNotEqualTo(verified(PolicyDraft.allowOrigins("${a}")));
  }

  @Test
  void saysInWordsWhoMayDoWhat() {
    assertThat(verified(PolicyDraft.allowCredentials("https://a.example", "https://*.b.example")))
        .hasToString("credentials for [https://a.example, https://*.b.example]");
    assertThat(verified(PolicyDraft.allowOrigins("*"))).hasToString("anonymous for *");
  }
}
