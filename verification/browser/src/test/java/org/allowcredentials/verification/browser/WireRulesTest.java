package org.allowcredentials.verification.browser;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks that follow every test can fail; needs no browser. */
class WireRulesTest {

  private static final String ORIGIN = "Access-Control-Allow-Origin: https://app.example.com\r\n";
  private static final String CREDENTIALS = "Access-Control-Allow-Credentials: true\r\n";
  private static final String VARY = "Vary: Accept, origin\r\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        VARY,
        "Access-Control-Allow-Origin: *\r\n",
        ORIGIN + VARY,
        ORIGIN + CREDENTIALS + VARY
      })
  void rightAnswersPass(String lines) {
    assertThatCode(() -> WireRules.check(List.of(exchange("GET", "", lines))))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ORIGIN,
        ORIGIN + "Vary: X-Origin\r\n",
        ORIGIN + ORIGIN + VARY,
        ORIGIN + CREDENTIALS + CREDENTIALS + VARY,
        ORIGIN + "Access-Control-Allow-Credentials: false\r\n" + VARY,
        ORIGIN + "Access-Control-Allow-Credentials: True\r\n" + VARY,
        CREDENTIALS + VARY,
        "Access-Control-Allow-Origin: *\r\n" + CREDENTIALS,
        "Access-Control-Allow-Origin: null\r\n" + VARY,
        "Access-Control-Allow-Origin: https://evil.test\r\n" + CREDENTIALS + VARY
      })
  void wrongAnswersFail(String lines) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> WireRules.check(List.of(exchange("GET", "", lines))));
  }

  @Test
  void aPreflightWithACookieFails() {
    String asked = "Access-Control-Request-Method: PUT\r\n";
    assertThatCode(() -> WireRules.check(List.of(exchange("OPTIONS", asked, ""))))
        .doesNotThrowAnyException();
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () -> WireRules.check(List.of(exchange("OPTIONS", asked + "Cookie: a=b\r\n", ""))));
  }

  private static Exchange exchange(String method, String requestLines, String responseLines) {
    return new Exchange(
        MessageHead.parse(
            method + " / HTTP/1.1\r\nOrigin: https://app.example.com\r\n" + requestLines + "\r\n"),
        "",
        MessageHead.parse("HTTP/1.1 200 OK\r\n" + responseLines + "\r\n"),
        "");
  }
}
