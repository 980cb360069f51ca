package org.allowcredentials.verification.jersey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.Test;

/** The library has a servlet filter, and needs no servlets. */
class WithoutServletsTest extends WireTest {

  @Override
  protected Application configure() {
    anyPort();
    return Bank.application(ledger());
  }

  @Test
  void everythingElseWorks() {
    assertThatThrownBy(() -> Class.forName("jakarta.servlet.Servlet"))
        .isInstanceOf(ClassNotFoundException.class);
    assertThat(wire().preflight("/accounts/1", "PUT", APP).status()).isEqualTo(204);
    assertThat(wire().send("GET", "/accounts", "Origin: " + APP).all("Access-Control-Allow-Origin"))
        .containsExactly(APP);
  }
}
