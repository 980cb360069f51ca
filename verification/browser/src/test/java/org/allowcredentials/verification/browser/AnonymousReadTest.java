package org.allowcredentials.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.allowcredentials.verification.browser.Seen.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code @AllowOrigins("*")}: everybody reads, nobody with credentials. */
@RealBrowser
class AnonymousReadTest {

  @ParameterizedTest
  @ValueSource(strings = {Origins.APP, Origins.EVIL, "http://evil.test", "https://evil.test:8443"})
  void everyPageReadsTheRates(String origin, Stage stage) {
    readsTheRates(stage.open(origin), origin, stage);
  }

  @Test
  void aSandboxedFrameReadsTheRates(Stage stage) {
    readsTheRates(stage.open(Origins.EVIL).inSandboxedFrame(), "null", stage);
  }

  private static void readsTheRates(Page page, String origin, Stage stage) {
    Answer rates = page.send(DemoCalls.rates()).answer();

    assertThat(rates.status()).isEqualTo(200);
    assertThat(rates.body()).contains("USD");
    Exchange exchange = stage.wire().only("GET", DemoCalls.RATES);
    assertThat(exchange.request().value("Origin")).hasValue(origin);
    assertThat(exchange.allowOrigin()).hasValue("*");
    assertThat(exchange.allowCredentials()).isEmpty();
    assertThat(exchange.variesByOrigin())
        .describedAs("the same for everybody: caches may keep one copy")
        .isFalse();
  }

  @Test
  void withCredentialsTheBrowserKeepsTheRatesFromEvenAListedPage(Stage stage) {
    Page page = stage.openLoggedIn();

    assertThat(page.send(DemoCalls.rates().withCredentials()).blocked().reason())
        .isEqualTo("WildcardOriginNotAllowed");

    Exchange exchange = stage.wire().only("GET", DemoCalls.RATES);
    assertThat(exchange.request().has("Cookie")).describedAs("sent all the same").isTrue();
    assertThat(exchange.status()).isEqualTo(200);
    assertThat(exchange.allowOrigin()).hasValue("*");
    assertThat(exchange.allowCredentials()).isEmpty();
  }
}
