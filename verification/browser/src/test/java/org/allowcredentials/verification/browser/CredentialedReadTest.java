package org.allowcredentials.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.allowcredentials.verification.browser.Seen.Answer;
import org.junit.jupiter.api.Test;

/** A listed page reads with credentials: the cookie travels, and it decides. */
@RealBrowser
class CredentialedReadTest {

  @Test
  void withASessionTheCookieTravelsAndTheScriptReadsTheAccounts(Stage stage) {
    Answer accounts = stage.openLoggedIn().send(DemoCalls.accounts()).answer();

    assertThat(accounts.status()).isEqualTo(200);
    assertThat(accounts.body()).contains("\"Everyday\"");
    Exchange exchange = stage.wire().only("GET", DemoCalls.ACCOUNTS);
    assertThat(exchange.request().value("Origin")).hasValue(Origins.APP);
    assertThat(exchange.request().value("Cookie").orElseThrow())
        .isIn(stage.browser().cookies())
        .startsWith("session=");
    assertThat(exchange.allowOrigin()).hasValue(Origins.APP);
    assertThat(exchange.allowCredentials()).hasValue("true");
    assertThat(exchange.variesByOrigin()).isTrue();
  }

  @Test
  void xhrWithCredentialsIsTheSame(Stage stage) {
    Answer accounts = stage.openLoggedIn().send(DemoCalls.accounts().asXhr()).answer();

    assertThat(accounts.status()).isEqualTo(200);
    assertThat(accounts.body()).contains("\"Everyday\"");
    assertThat(stage.wire().only("GET", DemoCalls.ACCOUNTS).request().has("Cookie")).isTrue();
  }

  @Test
  void withoutASessionTheScriptReadsThe401(Stage stage) {
    Answer refused = stage.open(Origins.APP).send(DemoCalls.accounts()).answer();

    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.body()).contains("log in first");
    assertThat(stage.wire().only("GET", DemoCalls.ACCOUNTS).request().has("Cookie")).isFalse();
  }

  @Test
  void afterLogoutTheScriptReadsThe401(Stage stage) {
    Page page = stage.openLoggedIn();
    assertThat(page.send(DemoCalls.logOut()).answer().status()).isEqualTo(204);

    assertThat(page.send(DemoCalls.accounts()).answer().status()).isEqualTo(401);
    assertThat(stage.browser().cookies()).isEmpty();
  }

  @Test
  void credentialsOmittedLeaveTheCookieInTheJar(Stage stage) {
    Page page = stage.openLoggedIn();

    Answer refused = page.send(Call.get(Origins.API + DemoCalls.ACCOUNTS)).answer();

    assertThat(refused.status()).isEqualTo(401);
    assertThat(stage.browser().cookies()).hasSize(1);
    assertThat(stage.wire().only("GET", DemoCalls.ACCOUNTS).request().has("Cookie")).isFalse();
  }

  /**
   * {@code Access-Control-Allow-Credentials} is necessary, not sufficient: SameSite comes first.
   */
  @Test
  void aListedPageOfAnotherSiteReadsTheAnswerButHasNoSameSiteCookieToSend(Stage stage) {
    stage.openLoggedIn();

    Answer refused = stage.open(Origins.PARTNER).send(DemoCalls.accounts()).answer();

    assertThat(refused.status()).isEqualTo(401);
    Exchange exchange = stage.wire().only("GET", DemoCalls.ACCOUNTS);
    assertThat(exchange.request().has("Cookie")).isFalse();
    assertThat(exchange.allowOrigin()).hasValue(Origins.PARTNER);
    assertThat(exchange.allowCredentials()).hasValue("true");
  }
}
