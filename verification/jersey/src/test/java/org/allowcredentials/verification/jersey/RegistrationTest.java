package org.allowcredentials.verification.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Application;
import java.util.List;
import org.allowcredentials.jaxrs.CorsFeature;
import org.allowcredentials.verification.jersey.Wire.Answer;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RegistrationTest {

  private static void assertOnce(Wire wire) {
    Answer actual = wire.send("GET", "/accounts", "Origin: " + WireTest.APP);
    assertThat(actual.all("Access-Control-Allow-Origin")).containsExactly(WireTest.APP);
    assertThat(actual.all("Access-Control-Allow-Credentials")).containsExactly("true");
    assertThat(actual.vary()).containsExactly("Origin");
    Answer preflight = wire.preflight("/accounts/1", "PUT", WireTest.APP);
    assertThat(preflight.status()).isEqualTo(204);
    assertThat(preflight.all("Access-Control-Allow-Origin")).containsExactly(WireTest.APP);
    assertThat(preflight.all("Access-Control-Allow-Methods")).containsExactly("PUT");
  }

  @Nested
  class ByHandAsWell extends WireTest {
    @Override
    protected Application configure() {
      anyPort();
      return Bank.application(new Bank.Ledger()).register(CorsFeature.class);
    }

    @Test
    void isHarmless() {
      assertOnce(wire());
    }
  }

  @Nested
  class ByHandAsAnInstance extends WireTest {
    @Override
    protected Application configure() {
      anyPort();
      return Bank.application(new Bank.Ledger()).register(new CorsFeature());
    }

    @Test
    void isHarmless() {
      assertOnce(wire());
    }
  }

  @Nested
  class WithServicesSwitchedOff extends WireTest {
    @Override
    protected Application configure() {
      anyPort();
      ResourceConfig application = Bank.application(new Bank.Ledger());
      return application.property("jakarta.ws.rs.loadServices", false).register(CorsFeature.class);
    }

    @Test
    void byHandIsTheWay() {
      assertOnce(wire());
    }
  }

  @Nested
  class BesideAnotherCorsFilter extends WireTest {
    @Override
    protected Application configure() {
      anyPort();
      return Bank.application(new Bank.Ledger()).register(new EchoEverything());
    }

    @Test
    void thePolicyHasTheLastWord() {
      assertOnce(wire());
      assertThat(wire().send("GET", "/accounts", "Origin: " + EVIL).corsNames()).isEmpty();
      assertThat(wire().preflight("/accounts/1", "PUT", EVIL).corsNames()).isEmpty();
      List<String> anonymous =
          wire().send("GET", "/rates", "Origin: " + EVIL).all("Access-Control-Allow-Origin");
      assertThat(anonymous).containsExactly("*");
    }
  }

  /** The filter that half the web has copied. */
  private static final class EchoEverything implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
      response.getHeaders().add("Access-Control-Allow-Origin", request.getHeaderString("Origin"));
      response.getHeaders().add("Access-Control-Allow-Credentials", "true");
      response.getHeaders().add("Access-Control-Allow-Methods", "GET, PUT, POST, DELETE");
    }
  }
}
