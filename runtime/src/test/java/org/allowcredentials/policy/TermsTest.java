package org.allowcredentials.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.allowcredentials.table.PolicyDraft;
import org.junit.jupiter.api.Test;

/** What each annotation means for reading, for causing, and for the headers. */
class TermsTest {

  private static final String APP = "https://app.example.com";

  private static Terms of(PolicyDraft.Builder draft) {
    return Terms.of(Optional.of(((Verdict.Verified) PolicyRules.verify(draft.build())).policy()));
  }

  private static final Terms CREDENTIALS = of(PolicyDraft.allowCredentials(APP));
  private static final Terms READERS = of(PolicyDraft.allowOrigins(APP));
  private static final Terms CROSS_SITE = new Terms.CrossSiteRequests("payment callback");

  @Test
  void aPolicySaysWhoMayRead() {
    assertThat(CREDENTIALS.policy()).get().extracting(CorsPolicy::credentials).isEqualTo(true);
    assertThat(READERS.policy()).get().extracting(CorsPolicy::credentials).isEqualTo(false);
    assertThat(Terms.sameOriginOnly().policy()).isEmpty();
    assertThat(CROSS_SITE.policy()).isEmpty();
    assertThat(Terms.none().policy()).isEmpty();
  }

  /** Without cookies another site causes nothing that anyone else could not cause. */
  @Test
  void theGuardStandsWhereCredentialsDoAndWhereNoOtherOriginMayCause() {
    assertThat(CREDENTIALS.guard()).isEqualTo(CREDENTIALS.policy());
    assertThat(Terms.sameOriginOnly().guard())
        .hasValueSatisfying(nobody -> {
          assertThat(nobody.credentials()).isTrue();
          assertThat(nobody.origins()).isEmpty();
          assertThat(nobody.allow(APP)).isEmpty();
        });
    assertThat(READERS.guard()).isEmpty();
    assertThat(CROSS_SITE.guard()).isEmpty();
    assertThat(Terms.none().guard()).isEmpty();
  }

  @Test
  void theHeadersAreOursWhereReadingIsSettled() {
    assertThat(CREDENTIALS.ownHeaders()).isTrue();
    assertThat(READERS.ownHeaders()).isTrue();
    assertThat(Terms.sameOriginOnly().ownHeaders()).isTrue();
    assertThat(CROSS_SITE.ownHeaders()).isFalse();
    assertThat(Terms.none().ownHeaders()).isFalse();
  }

  @Test
  void inWordsTheyAreWhatWasWritten() {
    assertThat(CREDENTIALS.inWords()).startsWith("credentials for [" + APP + "]");
    assertThat(READERS.inWords()).startsWith("anonymous for [" + APP + "]");
    assertThat(Terms.sameOriginOnly().inWords()).isEqualTo("@SameOriginOnly");
    assertThat(CROSS_SITE.inWords()).isEqualTo("@AllowCrossSiteRequests");
    assertThat(Terms.none().inWords()).isEqualTo("no policy");
  }

  @Test
  void noPolicyIsNone() {
    assertThat(Terms.of(Optional.empty())).isEqualTo(Terms.none());
  }
}
