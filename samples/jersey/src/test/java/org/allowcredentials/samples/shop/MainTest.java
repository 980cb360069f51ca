package org.allowcredentials.samples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Response;
import org.glassfish.jersey.client.ClientConfig;
import org.glassfish.jersey.test.JerseyTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MainTest extends JerseyTest {

  @BeforeAll
  static void letTheClientSendOrigin() {
    System.setProperty("sun.net.http.allowRestrictedHeaders", "true");
  }

  @Override
  protected Application configure() {
    forceSet("jersey.config.test.container.port", "0");
    return Main.application();
  }

  @Override
  protected void configureClient(ClientConfig config) {
    config.property("jersey.config.client.httpUrlConnection.setMethodWorkaround", false);
  }

  @Test
  void aListedPageReadsWithCredentials() {
    Response response =
        target("orders").request().header("Origin", "https://shop.example.com").get();
    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(response.getHeaderString("Access-Control-Allow-Origin"))
        .isEqualTo("https://shop.example.com");
    assertThat(response.getHeaderString("Access-Control-Allow-Credentials")).isEqualTo("true");
  }

  @Test
  void aStrangerReadsNothing() {
    Response response = target("orders").request().header("Origin", "https://evil.example").get();
    assertThat(response.getHeaderString("Access-Control-Allow-Origin")).isNull();
    assertThat(response.getHeaderString("Vary")).isEqualTo("Origin");
  }

  @Test
  void changingIsAskedForFirst() {
    Response response =
        target("orders/1")
            .request()
            .header("Origin", "https://eu.partner.example.org")
            .header("Access-Control-Request-Method", "PUT")
            .options();
    assertThat(response.getStatus()).isEqualTo(204);
    assertThat(response.getHeaderString("Access-Control-Allow-Methods")).isEqualTo("PUT");
    assertThat(response.getHeaderString("Access-Control-Allow-Headers")).isEqualTo("Content-Type");
  }

  @Test
  void anyPageReadsTheRatesWithoutCredentials() {
    Response response = target("rates").request().header("Origin", "https://any.example").get();
    assertThat(response.getHeaderString("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(response.getHeaderString("Access-Control-Allow-Credentials")).isNull();
  }
}
