package org.allowcredentials.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A method with a policy of its own: it replaces the policy of the class, and adds nothing to it.
 */
@RealBrowser
class MethodPolicyTest {

  @Test
  void thePageOfTheClassMayNotDelete(Stage stage) {
    Page page = stage.openLoggedIn();

    assertThat(page.send(DemoCalls.closeAccount()).blocked().reason())
        .isEqualTo("PreflightMissingAllowOriginHeader");

    assertThat(stage.wire().methods(DemoCalls.ACCOUNT)).containsExactly("OPTIONS");
    assertThat(stage.wire().onlyPreflight(DemoCalls.ACCOUNT).status()).isEqualTo(403);
    assertThat(DemoCalls.label(page)).isEqualTo("Everyday");
  }

  @Test
  void theAdministratorsPageMayDelete(Stage stage) {
    stage.openLoggedIn();

    assertThat(stage.open(Origins.ADMIN).send(DemoCalls.closeAccount()).answer().status())
        .isEqualTo(204);

    assertThat(stage.wire().methods(DemoCalls.ACCOUNT)).containsExactly("OPTIONS", "DELETE");
    Exchange preflight = stage.wire().onlyPreflight(DemoCalls.ACCOUNT);
    assertThat(preflight.allowOrigin()).hasValue(Origins.ADMIN);
    assertThat(preflight.allowCredentials()).hasValue("true");
    assertThat(preflight.response().value("Access-Control-Allow-Methods")).hasValue("DELETE");
    Exchange delete = stage.wire().only("DELETE", DemoCalls.ACCOUNT);
    assertThat(delete.request().has("Cookie")).isTrue();
    assertThat(delete.allowOrigin()).hasValue(Origins.ADMIN);
    assertThat(stage.open(Origins.APP).send(DemoCalls.accounts()).answer().body())
        .doesNotContain("\"Everyday\"")
        .contains("\"Savings\"");
  }

  @Test
  void theAdministratorsPageMayNothingElse(Stage stage) {
    stage.openLoggedIn();
    Page admin = stage.open(Origins.ADMIN);

    admin.send(DemoCalls.accounts()).blocked();
    admin.send(DemoCalls.rename("Mine")).blocked();
    admin.send(DemoCalls.pay()).blocked();

    assertThat(stage.wire().methods(DemoCalls.ACCOUNT)).containsExactly("OPTIONS");
    assertThat(stage.wire().only("POST", DemoCalls.PAYMENTS).status()).isEqualTo(403);
    assertThat(DemoCalls.payments(stage.open(Origins.APP))).isZero();
  }
}
