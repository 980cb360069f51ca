package org.allowcredentials.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The guard: what a browser sends without asking is executed before any CORS header is looked at,
 * so the payment must be refused on the server.
 */
@RealBrowser
class OriginGuardTest {

  private static final String URL = Origins.API + DemoCalls.PAYMENTS;
  private static final String PLAIN = "text/plain";
  private static final String URL_ENCODED = "application/x-www-form-urlencoded";

  @Test
  void aListedPagePaysOnce(Stage stage) {
    Page page = stage.openLoggedIn();

    assertThat(page.send(DemoCalls.pay()).answer().status()).isEqualTo(200);

    Exchange post = stage.wire().only("POST", DemoCalls.PAYMENTS);
    assertThat(post.request().value("Sec-Fetch-Site")).hasValue("same-site");
    assertThat(post.request().value("Origin")).hasValue(Origins.APP);
    assertThat(post.allowOrigin()).hasValue(Origins.APP);
    assertThat(post.allowCredentials()).hasValue("true");
    assertThat(DemoCalls.payments(page)).isEqualTo(1);
  }

  @Test
  void aDocumentOfTheApiItselfPays(Stage stage) {
    stage.openLoggedIn();

    Page ownPage = stage.browser().open(Origins.API + DemoCalls.RATES);
    assertThat(ownPage.send(DemoCalls.pay()).answer().status()).isEqualTo(200);

    Exchange post = stage.wire().only("POST", DemoCalls.PAYMENTS);
    assertThat(post.request().value("Sec-Fetch-Site")).hasValue("same-origin");
    assertThat(DemoCalls.payments(stage.open(Origins.APP))).isEqualTo(1);
  }

  /** The dangerous one: SameSite does not help against a sibling, the cookie is there. */
  @Test
  void aScriptOfASiblingDoesNotPayAlthoughTheCookieTravels(Stage stage) {
    stage.openLoggedIn();

    stage.open(Origins.EVIL_SIBLING).send(DemoCalls.pay()).blocked();

    Exchange post = refused(stage, Origins.EVIL_SIBLING, "same-site");
    assertThat(post.request().has("Cookie")).isTrue();
    assertThat(post.requestBody()).isEqualTo("10 EUR to grace");
  }

  @Test
  void aFormOfASiblingDoesNotPayAlthoughTheCookieTravels(Stage stage) {
    stage.openLoggedIn();

    stage.open(Origins.EVIL_SIBLING).submitForm(URL, PLAIN, "10 EUR to", "mallory");

    Exchange post = refused(stage, Origins.EVIL_SIBLING, "same-site");
    assertThat(post.request().has("Cookie")).isTrue();
    assertThat(post.request().value("Content-Type")).hasValue(PLAIN);
  }

  @Test
  void aFormOfASiblingThatLeavesItsPageDoesNotPay(Stage stage) {
    stage.openLoggedIn();

    stage.open(Origins.EVIL_SIBLING).submitFormAndLeave(URL, PLAIN, "10 EUR to", "mallory");

    Exchange post = refused(stage, Origins.EVIL_SIBLING, "same-site");
    assertThat(post.request().has("Cookie")).isTrue();
  }

  /** The framework may be first to refuse: then there is no method to run, so nothing to guard. */
  @Test
  void aFormOfATypeThatTheEndpointDoesNotTakeDoesNotPayEither(Stage stage) {
    stage.openLoggedIn();

    stage.open(Origins.EVIL_SIBLING).submitForm(URL, URL_ENCODED, "to", "mallory");

    Exchange post = stage.wire().await("POST", DemoCalls.PAYMENTS);
    assertThat(post.request().has("Cookie")).isTrue();
    assertThat(post.status()).isIn(403, 415);
    assertThat(post.corsHeaders()).isEmpty();
    assertThat(post.variesByOrigin()).isTrue();
    assertThat(DemoCalls.payments(stage.open(Origins.APP))).isZero();
  }

  @Test
  void aScriptOfAnotherSiteDoesNotPay(Stage stage) {
    stage.openLoggedIn();

    stage.open(Origins.EVIL).send(DemoCalls.pay()).blocked();

    refused(stage, Origins.EVIL, "cross-site");
  }

  @Test
  void aFormOfAnotherSiteDoesNotPay(Stage stage) {
    stage.openLoggedIn();

    stage.open(Origins.EVIL).submitForm(URL, PLAIN, "10 EUR to", "mallory");

    refused(stage, Origins.EVIL, "cross-site");
  }

  @Test
  void aFormOfAnotherSiteThatLeavesItsPageDoesNotPay(Stage stage) {
    stage.openLoggedIn();

    stage.open(Origins.EVIL).submitFormAndLeave(URL, PLAIN, "10 EUR to", "mallory");

    refused(stage, Origins.EVIL, "cross-site");
  }

  @Test
  void theListedPageOverPlainHttpDoesNotPay(Stage stage) {
    stage.openLoggedIn();

    stage.open("http://app.example.com").send(DemoCalls.pay()).blocked();

    refused(stage, "http://app.example.com", "cross-site");
  }

  @Test
  void aScriptInASandboxedFrameOfAListedPageDoesNotPay(Stage stage) {
    stage.openLoggedIn().inSandboxedFrame().send(DemoCalls.pay()).blocked();

    refused(stage, "null", "cross-site");
  }

  @Test
  void aFormInASandboxedFrameOfAListedPageDoesNotPay(Stage stage) {
    stage.openLoggedIn().inSandboxedFrame().submitForm(URL, PLAIN, "10 EUR to", "mallory");

    refused(stage, "null", "cross-site");
  }

  /** Refused on the wire, and the counter has not moved. */
  private static Exchange refused(Stage stage, String origin, String site) {
    Exchange post = stage.wire().await("POST", DemoCalls.PAYMENTS);
    assertThat(post.request().value("Origin")).hasValue(origin);
    assertThat(post.request().value("Sec-Fetch-Site")).hasValue(site);
    assertThat(post.status()).isEqualTo(403);
    assertThat(post.corsHeaders()).isEmpty();
    assertThat(post.variesByOrigin()).isTrue();
    assertThat(DemoCalls.payments(stage.open(Origins.APP))).isZero();
    assertThat(stage.wire().only("POST", DemoCalls.PAYMENTS)).isEqualTo(post);
    return post;
  }
}
