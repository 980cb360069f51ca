package org.allowcredentials.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.allowcredentials.verification.browser.Seen.Blocked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are not listed: they read nothing, and what needs a preflight never happens. */
@RealBrowser
class RefusedOriginTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        Origins.EVIL,
        Origins.EVIL_SIBLING,
        Origins.ADMIN,
        // each of these differs from the listed https://app.example.com in one thing
        "http://app.example.com",
        "https://app.example.com:8443",
        "https://xapp.example.com",
        "https://sub.app.example.com",
        "https://example.com",
        "https://app-example.com",
        "https://app.example.com.evil.test"
      })
  void anUnlistedPageReadsNothingAndChangesNothing(String origin, Stage stage) {
    Page page = stage.open(origin);

    assertThat(page.send(DemoCalls.accounts()))
        .isEqualTo(new Blocked("TypeError", "MissingAllowOriginHeader"));
    assertThat(page.send(DemoCalls.rename("Mine")))
        .isEqualTo(new Blocked("TypeError", "PreflightMissingAllowOriginHeader"));

    Exchange get = stage.wire().only("GET", DemoCalls.ACCOUNTS);
    assertThat(get.request().value("Origin")).hasValue(origin);
    assertThat(get.status()).describedAs("executed").isEqualTo(401);
    assertThat(get.corsHeaders()).isEmpty();
    assertThat(get.variesByOrigin()).isTrue();

    assertThat(stage.wire().methods(DemoCalls.ACCOUNT)).containsExactly("OPTIONS");
    Exchange preflight = stage.wire().onlyPreflight(DemoCalls.ACCOUNT);
    assertThat(preflight.request().value("Origin")).hasValue(origin);
    assertThat(preflight.status()).isEqualTo(403);
    assertThat(preflight.corsHeaders()).isEmpty();
    assertThat(preflight.responseBody()).isEmpty();
    assertThat(preflight.variesByOrigin()).isTrue();
  }

  /** A sibling is on the same site: the cookie travels, and only CORS stands before the data. */
  @Test
  void aSiblingSendsTheCookieAndStillReadsNothing(Stage stage) {
    stage.openLoggedIn();

    assertThat(stage.open(Origins.EVIL_SIBLING).send(DemoCalls.accounts()).blocked().reason())
        .isEqualTo("MissingAllowOriginHeader");

    Exchange get = stage.wire().only("GET", DemoCalls.ACCOUNTS);
    assertThat(get.request().has("Cookie")).isTrue();
    assertThat(get.status()).describedAs("executed").isEqualTo(200);
    assertThat(get.responseBody()).contains("\"Everyday\"");
    assertThat(get.corsHeaders()).isEmpty();
  }

  @Test
  void xhrIsTheSame(Stage stage) {
    stage.openLoggedIn();
    Page evil = stage.open(Origins.EVIL_SIBLING);

    assertThat(evil.send(DemoCalls.accounts().asXhr()))
        .isEqualTo(new Blocked("error event", "MissingAllowOriginHeader"));
    assertThat(evil.send(DemoCalls.rename("Mine").asXhr()))
        .isEqualTo(new Blocked("error event", "PreflightMissingAllowOriginHeader"));

    assertThat(stage.wire().only("GET", DemoCalls.ACCOUNTS).request().has("Cookie")).isTrue();
    assertThat(stage.wire().methods(DemoCalls.ACCOUNT)).containsExactly("OPTIONS");
  }

  @Test
  void aSiblingWithTheCookieRenamesNothing(Stage stage) {
    stage.openLoggedIn();

    stage.open(Origins.EVIL_SIBLING).send(DemoCalls.rename("Mine")).blocked();

    assertThat(stage.wire().methods(DemoCalls.ACCOUNT)).containsExactly("OPTIONS");
    assertThat(DemoCalls.label(stage.open(Origins.APP))).isEqualTo("Everyday");
  }

  /** {@code Origin: null}, which every site can produce, also below a listed page. */
  @Test
  void aSandboxedFrameOfAListedPageReadsNothing(Stage stage) {
    Page frame = stage.openLoggedIn().inSandboxedFrame();

    frame.send(DemoCalls.accounts()).blocked();
    frame.send(DemoCalls.rename("Mine")).blocked();

    Exchange get = stage.wire().only("GET", DemoCalls.ACCOUNTS);
    assertThat(get.request().value("Origin")).hasValue("null");
    assertThat(get.corsHeaders()).isEmpty();
    assertThat(stage.wire().methods(DemoCalls.ACCOUNT)).containsExactly("OPTIONS");
    assertThat(stage.wire().onlyPreflight(DemoCalls.ACCOUNT).status()).isEqualTo(403);
  }
}
