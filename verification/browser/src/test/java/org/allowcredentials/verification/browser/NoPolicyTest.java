package org.allowcredentials.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An endpoint without an annotation is as it would be without this library. */
@RealBrowser
class NoPolicyTest {

  @ParameterizedTest
  @ValueSource(strings = {Origins.APP, Origins.ADMIN, Origins.EVIL_SIBLING, Origins.EVIL})
  void noPageReadsIt(String origin, Stage stage) {
    Page page = stage.open(origin);

    assertThat(page.send(DemoCalls.internal()).blocked().reason())
        .isEqualTo("MissingAllowOriginHeader");
    page.send(DemoCalls.internal().withCredentials()).blocked();
    page.inSandboxedFrame().send(DemoCalls.internal()).blocked();

    assertThat(stage.wire().exchanges(DemoCalls.INTERNAL))
        .hasSize(3)
        .allSatisfy(exchange -> {
          assertThat(exchange.request().has("Origin")).isTrue();
          assertThat(exchange.status()).isEqualTo(200);
          assertThat(exchange.responseBody()).contains("well");
          assertThat(exchange.corsHeaders()).isEmpty();
          assertThat(exchange.variesByOrigin()).isFalse();
        });
  }

  @Test
  void aPreflightForItIsNotApproved(Stage stage) {
    Page page = stage.open(Origins.APP);

    page.send(DemoCalls.internal().header("X-Debug", "1")).blocked();

    assertThat(stage.wire().methods(DemoCalls.INTERNAL)).containsExactly("OPTIONS");
    assertThat(stage.wire().onlyPreflight(DemoCalls.INTERNAL).corsHeaders()).isEmpty();
  }

  @Test
  void anUnknownPathIsNotApprovedEither(Stage stage) {
    Page page = stage.openLoggedIn();

    page.send(Call.get(Origins.API + "/accounts/1/2/3").withCredentials()).blocked();
    page.send(Call.of("PUT", Origins.API + "/nowhere").withCredentials()).blocked();

    Exchange get = stage.wire().only("GET", "/accounts/1/2/3");
    assertThat(get.status()).isEqualTo(404);
    assertThat(get.corsHeaders()).isEmpty();
    assertThat(stage.wire().methods("/nowhere")).containsExactly("OPTIONS");
    assertThat(stage.wire().onlyPreflight("/nowhere").corsHeaders()).isEmpty();
  }
}
