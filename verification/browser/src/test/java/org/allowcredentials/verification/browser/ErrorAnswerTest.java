package org.allowcredentials.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.allowcredentials.verification.browser.Seen.Answer;
import org.junit.jupiter.api.Test;

/**
 * A listed page reads errors too, whoever made them: the resource, a filter or the framework before
 * it chose a method. (401 is in {@link CredentialedReadTest}.)
 */
@RealBrowser
class ErrorAnswerTest {

  @Test
  void notFoundByTheResource(Stage stage) {
    Answer answer = send(stage, DemoCalls.rename("Rent"), "/accounts/99");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).contains("There is no account 99.");
  }

  @Test
  void badRequestByTheResource(Stage stage) {
    assertThat(send(stage, DemoCalls.rename(" "), DemoCalls.ACCOUNT).status()).isEqualTo(400);
  }

  @Test
  void badRequestByTheReaderOfTheBody(Stage stage) {
    Call broken = DemoCalls.rename("Rent").body("application/json", "{");

    assertThat(send(stage, broken, DemoCalls.ACCOUNT).status()).isEqualTo(400);
  }

  @Test
  void unsupportedMediaTypeByTheFramework(Stage stage) {
    Call text = DemoCalls.rename("Rent").body("text/plain", "Rent");

    assertThat(send(stage, text, DemoCalls.ACCOUNT).status()).isEqualTo(415);
  }

  @Test
  void notAcceptableByTheFramework(Stage stage) {
    Call html = DemoCalls.accounts().header("Accept", "text/html");

    assertThat(send(stage, html, DemoCalls.ACCOUNTS).status()).isEqualTo(406);
  }

  @Test
  void methodNotAllowedByTheFramework(Stage stage) {
    Call post = DemoCalls.pay();

    assertThat(send(stage, post, DemoCalls.ACCOUNTS).status()).isEqualTo(405);
  }

  private static Answer send(Stage stage, Call call, String path) {
    Page page = stage.openLoggedIn();
    Call there =
        new Call(
            call.api(),
            call.method(),
            Origins.API + path,
            call.credentials(),
            call.headers(),
            call.body());

    Answer answer = page.send(there).answer();

    Exchange exchange = stage.wire().only(call.method(), path);
    assertThat(exchange.status()).isEqualTo(answer.status());
    assertThat(exchange.allowOrigin()).hasValue(Origins.APP);
    assertThat(exchange.allowCredentials()).hasValue("true");
    assertThat(exchange.variesByOrigin()).isTrue();
    return answer;
  }
}
