package org.allowcredentials.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where the answer depends on the origin, every answer says so; elsewhere none does. */
@RealBrowser
class VaryTest {

  @Test
  void allowedRefusedAndOriginLessAnswersVary(Stage stage) {
    stage.openLoggedIn().send(DemoCalls.accounts()).answer();
    stage.open(Origins.EVIL_SIBLING).send(DemoCalls.accounts()).blocked();
    // the address bar: no Origin at all
    stage.browser().open(Origins.API + DemoCalls.ACCOUNTS);

    assertThat(stage.wire().exchanges(DemoCalls.ACCOUNTS))
        .extracting(exchange -> exchange.request().value("Origin").orElse("none"))
        .containsExactly(Origins.APP, Origins.EVIL_SIBLING, "none");
    assertThat(stage.wire().exchanges(DemoCalls.ACCOUNTS)).allMatch(Exchange::variesByOrigin);
    assertThat(stage.wire().exchanges(DemoCalls.ACCOUNTS))
        .extracting(Exchange::allowOrigin)
        .extracting(allowed -> allowed.orElse("none"))
        .containsExactly(Origins.APP, "none", "none");
  }

  @Test
  void answersThatAreTheSameForEverybodyDoNotVary(Stage stage) {
    stage.browser().open(Origins.API + DemoCalls.RATES);
    stage.browser().open(Origins.API + DemoCalls.INTERNAL);

    assertThat(stage.wire().only("GET", DemoCalls.RATES).variesByOrigin()).isFalse();
    assertThat(stage.wire().only("GET", DemoCalls.RATES).allowOrigin()).hasValue("*");
    assertThat(stage.wire().only("GET", DemoCalls.INTERNAL).variesByOrigin()).isFalse();
  }
}
