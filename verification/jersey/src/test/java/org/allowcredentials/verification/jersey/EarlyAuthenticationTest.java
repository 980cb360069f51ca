package org.allowcredentials.verification.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Application;
import org.allowcredentials.verification.jersey.Wire.Answer;
import org.junit.jupiter.api.Test;

class EarlyAuthenticationTest extends WireTest {

  @Override
  protected Application configure() {
    anyPort();
    return Bank.application(new Bank.Ledger()).register(new Bank.EarlyAuthentication());
  }

  @Test
  void aRefusalBeforeMatchingIsReadableForTheListedOrigin() {
    Answer answer = wire().send("GET", "/accounts", "Origin: " + APP);
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.all("Access-Control-Allow-Origin")).containsExactly(APP);
    assertThat(answer.all("Access-Control-Allow-Credentials")).containsExactly("true");
    assertThat(wire().send("GET", "/accounts", "Origin: " + EVIL).corsNames()).isEmpty();
    assertThat(wire().send("GET", "/accounts/internal", "Origin: " + APP).corsNames()).isEmpty();
    assertThat(wire().send("DELETE", "/accounts/1", "Origin: " + APP).corsNames()).isEmpty();
  }
}
