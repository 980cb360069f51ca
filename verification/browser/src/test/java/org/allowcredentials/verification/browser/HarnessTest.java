package org.allowcredentials.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Controls, with answers written by hand: this browser refuses what it must refuse, and allows what
 * it must allow. So a refusal in the other tests is no artefact of a broken harness, nor is a yes.
 */
@RealBrowser
class HarnessTest {

  private static final String ORIGIN = "Access-Control-Allow-Origin: " + Origins.APP;
  private static final String CREDENTIALS = "Access-Control-Allow-Credentials: true";
  private static final Call GET = Call.get(Origins.API + "/").withCredentials();
  private static final Call PUT = Call.of("PUT", Origins.API + "/").withCredentials();

  @Test
  void rightHeadersAreAllowed(Rig rig) {
    try (Stage stage = Stage.withHandMade(rig, request -> ok(ORIGIN, CREDENTIALS))) {
      assertThat(stage.open(Origins.APP).send(GET).answer().status()).isEqualTo(200);
    }
  }

  @Test
  void noHeadersAreRefused(Rig rig) {
    try (Stage stage = Stage.withHandMade(rig, request -> ok())) {
      assertThat(stage.open(Origins.APP).send(GET).blocked().reason())
          .isEqualTo("MissingAllowOriginHeader");
      assertThat(stage.wire().only("GET", "/").status()).isEqualTo(200);
    }
  }

  @Test
  void aRequestThatIsNotCrossOriginNeedsNone(Rig rig) {
    try (Stage stage = Stage.withHandMade(rig, request -> ok())) {
      assertThat(stage.open(Origins.API).send(GET).answer().status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Access-Control-Allow-Credentials: True  | InvalidAllowCredentials",
        "Access-Control-Allow-Credentials: false | InvalidAllowCredentials",
        "Access-Control-Allow-Credentials: 1     | InvalidAllowCredentials",
        "X-None: 1                               | InvalidAllowCredentials"
      })
  void wrongCredentialsAreRefused(String line, String reason, Rig rig) {
    refused(rig, reason, ORIGIN, line);
  }

  @Test
  void twoLinesOfCredentialsAreRefused(Rig rig) {
    refused(rig, "InvalidAllowCredentials", ORIGIN, CREDENTIALS, CREDENTIALS);
  }

  @Test
  void twoLinesOfOriginAreRefused(Rig rig) {
    refused(rig, "MultipleAllowOriginValues", ORIGIN, ORIGIN, CREDENTIALS);
  }

  @ParameterizedTest
  @CsvSource({
    "*, WildcardOriginNotAllowed",
    "null, AllowOriginMismatch",
    "https://app.example.com/, AllowOriginMismatch",
    "https://APP.example.com, AllowOriginMismatch",
    "https://*.example.com, AllowOriginMismatch",
    "app.example.com, InvalidAllowOriginValue"
  })
  void wrongOriginsAreRefused(String origin, String reason, Rig rig) {
    refused(rig, reason, "Access-Control-Allow-Origin: " + origin, CREDENTIALS);
  }

  private static void refused(Rig rig, String reason, String... lines) {
    try (Stage stage = Stage.withHandMade(rig, request -> ok(lines))) {
      assertThat(stage.open(Origins.APP).send(GET).blocked().reason()).isEqualTo(reason);
      assertThat(stage.wire().only("GET", "/").status()).isEqualTo(200);
    }
  }

  @Test
  void aRightPreflightIsFollowedByTheRequest(Rig rig) {
    String methods = "Access-Control-Allow-Methods: PUT";
    try (Stage stage = Stage.withHandMade(rig, request -> ok(ORIGIN, CREDENTIALS, methods))) {
      assertThat(stage.open(Origins.APP).send(PUT).answer().status()).isEqualTo(200);
      assertThat(stage.wire().methods("/")).containsExactly("OPTIONS", "PUT");
    }
  }

  @Test
  void aPreflightWithoutTheMethodIsNot(Rig rig) {
    try (Stage stage = Stage.withHandMade(rig, request -> ok(ORIGIN, CREDENTIALS))) {
      assertThat(stage.open(Origins.APP).send(PUT).blocked().reason())
          .isEqualTo("MethodDisallowedByPreflightResponse");
      assertThat(stage.wire().methods("/")).containsExactly("OPTIONS");
    }
  }

  @Test
  void aRightPreflightWithStatus403IsNot(Rig rig) {
    String head = head("403 Forbidden", ORIGIN, CREDENTIALS, "Access-Control-Allow-Methods: PUT");
    try (Stage stage = Stage.withHandMade(rig, request -> head)) {
      assertThat(stage.open(Origins.APP).send(PUT).blocked().reason())
          .isEqualTo("PreflightInvalidStatus");
      assertThat(stage.wire().methods("/")).containsExactly("OPTIONS");
    }
  }

  /** Tests share a browser: one must not know what another one did. */
  @Test
  void aNewStageKnowsNoCookieAndNoPreflight(Rig rig) {
    String methods = "Access-Control-Allow-Methods: PUT";
    String cookie = "Set-Cookie: a=b; Secure; SameSite=Lax";
    for (int i = 0; i < 2; i++) {
      try (Stage stage =
          Stage.withHandMade(rig, request -> ok(ORIGIN, CREDENTIALS, methods, cookie))) {
        assertThat(stage.browser().cookies()).isEmpty();
        assertThat(stage.open(Origins.APP).send(PUT).answer().status()).isEqualTo(200);
        assertThat(stage.wire().methods("/")).containsExactly("OPTIONS", "PUT");
        assertThat(stage.wire().only("PUT", "/").request().has("Cookie")).isFalse();
        assertThat(stage.browser().cookies()).containsExactly("a=b");
      }
    }
  }

  /** The checks after each test see what is wrong with an answer that a browser accepted. */
  @Test
  void theWireRulesFindAWrongAnswer(Rig rig) {
    try (Stage stage = Stage.withHandMade(rig, request -> ok(ORIGIN, CREDENTIALS))) {
      stage.open(Origins.APP).send(GET).answer();
      List<Exchange> exchanges = stage.wire().exchanges();
      assertThatExceptionOfType(AssertionError.class)
          .isThrownBy(() -> WireRules.check(exchanges))
          .withMessageContaining("an answer for one origin says so to caches");
    }
  }

  private static String ok(String... lines) {
    return head("200 OK", lines);
  }

  private static String head(String status, String... lines) {
    return "HTTP/1.1 "
        + status
        + "\r\nContent-Length: 0\r\n"
        + String.join("\r\n", lines)
        + (lines.length == 0 ? "\r\n" : "\r\n\r\n");
  }
}
