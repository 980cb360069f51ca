package org.allowcredentials.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.allowcredentials.verification.browser.Seen.Answer;
import org.junit.jupiter.api.Test;

/** Requests for which the browser asks first. */
@RealBrowser
class PreflightTest {

  @Test
  void aListedPageIsToldYesAndThenSendsItsPut(Stage stage) {
    Page page = stage.openLoggedIn();

    Answer renamed = page.send(DemoCalls.rename("Rent")).answer();

    assertThat(renamed.status()).isEqualTo(200);
    assertThat(renamed.body()).contains("\"Rent\"");
    assertThat(DemoCalls.label(page)).isEqualTo("Rent");
    assertThat(stage.wire().methods(DemoCalls.ACCOUNT)).containsExactly("OPTIONS", "PUT");

    Exchange preflight = stage.wire().onlyPreflight(DemoCalls.ACCOUNT);
    assertThat(preflight.request().value("Origin")).hasValue(Origins.APP);
    assertThat(preflight.request().value("Access-Control-Request-Method")).hasValue("PUT");
    assertThat(preflight.request().value("Access-Control-Request-Headers"))
        .hasValue("content-type");
    assertThat(preflight.request().has("Cookie")).isFalse();
    assertThat(preflight.request().has("Authorization")).isFalse();
    assertThat(preflight.status()).isEqualTo(204);
    assertThat(preflight.allowOrigin()).hasValue(Origins.APP);
    assertThat(preflight.allowCredentials()).hasValue("true");
    assertThat(preflight.response().value("Access-Control-Allow-Methods")).hasValue("PUT");
    assertThat(preflight.response().value("Access-Control-Allow-Headers"))
        .hasValueSatisfying(names -> assertThat(names).isEqualToIgnoringCase("content-type"));
    assertThat(preflight.response().has("Set-Cookie")).isFalse();
    assertThat(preflight.variesByOrigin()).isTrue();

    Exchange put = stage.wire().only("PUT", DemoCalls.ACCOUNT);
    assertThat(put.request().has("Cookie")).isTrue();
    assertThat(put.request().value("Content-Type")).hasValue("application/json");
    assertThat(put.allowOrigin()).hasValue(Origins.APP);
    assertThat(put.allowCredentials()).hasValue("true");
  }

  @Test
  void theBrowserRemembersTheYesForThatUrl(Stage stage) {
    Page page = stage.openLoggedIn();

    assertThat(page.send(DemoCalls.rename("Rent")).answer().status()).isEqualTo(200);
    assertThat(page.send(DemoCalls.rename("Food")).answer().status()).isEqualTo(200);

    assertThat(stage.wire().methods(DemoCalls.ACCOUNT)).containsExactly("OPTIONS", "PUT", "PUT");
  }

  /** Browsers remember methods per URL: the answer must not name one that nobody asked for. */
  @Test
  void theYesForPutDoesNotCoverDelete(Stage stage) {
    Page page = stage.openLoggedIn();
    assertThat(page.send(DemoCalls.rename("Rent")).answer().status()).isEqualTo(200);

    page.send(DemoCalls.closeAccount()).blocked();

    assertThat(stage.wire().methods(DemoCalls.ACCOUNT))
        .containsExactly("OPTIONS", "PUT", "OPTIONS");
  }

  @Test
  void aHeaderThatThePolicyDoesNotNameIsNeverSent(Stage stage) {
    Page page = stage.openLoggedIn();

    assertThat(page.send(DemoCalls.accounts().header("X-Debug", "1")).blocked().reason())
        .isEqualTo("HeaderDisallowedByPreflightResponse");

    assertThat(stage.wire().methods(DemoCalls.ACCOUNTS)).containsExactly("OPTIONS");
    assertThat(stage.wire().onlyPreflight(DemoCalls.ACCOUNTS).responseBody()).isEmpty();
  }

  @Test
  void plainTextIsPostedWithoutAsking(Stage stage) {
    Page page = stage.openLoggedIn();

    assertThat(page.send(DemoCalls.pay()).answer().status()).isEqualTo(200);

    assertThat(stage.wire().methods(DemoCalls.PAYMENTS)).containsExactly("POST");
  }
}
