package org.allowcredentials.samples.modules;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.Invocation;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import org.glassfish.jersey.client.ClientConfig;
import org.glassfish.jersey.test.JerseyTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApiTest extends JerseyTest {

  private static final String SHOP = "https://shop.example.com";
  private static final String EVIL = "https://evil.example";

  @BeforeAll
  static void letTheClientSendOrigin() {
    System.setProperty("sun.net.http.allowRestrictedHeaders", "true");
  }

  @Override
  protected Application configure() {
    forceSet("jersey.config.test.container.port", "0");
    return new Api();
  }

  @Override
  protected void configureClient(ClientConfig config) {
    config.property("jersey.config.client.httpUrlConnection.setMethodWorkaround", false);
  }

  private Invocation.Builder from(String origin, String path) {
    return target(path).request().header("Origin", origin).header("Sec-Fetch-Site", "cross-site");
  }

  @Test
  void thePolicyOfTheApplicationCoversTheOtherModule() {
    Response list = from(SHOP, "orders").get();
    assertThat(list.getHeaderString("Access-Control-Allow-Origin")).isEqualTo(SHOP);
    assertThat(list.getHeaderString("Access-Control-Allow-Credentials")).isEqualTo("true");
    Response preflight =
        from(SHOP, "orders/1").header("Access-Control-Request-Method", "PUT").options();
    assertThat(preflight.getStatus()).isEqualTo(204);
    assertThat(preflight.getHeaderString("Access-Control-Allow-Headers")).isEqualTo("Content-Type");
    assertThat(from(SHOP, "orders/1").put(Entity.json("\"tea\"")).getStatus()).isEqualTo(200);
  }

  @Test
  void aStrangerNeitherReadsNorCauses() {
    assertThat(from(EVIL, "orders").get().getHeaderString("Access-Control-Allow-Origin")).isNull();
    assertThat(from(EVIL, "orders/1").put(Entity.json("\"tea\"")).getStatus()).isEqualTo(403);
  }

  @Test
  void aNearerAnnotationWins() {
    assertThat(from(SHOP, "orders").delete().getStatus()).isEqualTo(403);
  }

  @Test
  void thePaymentProviderMayPost() {
    Response paid = from(EVIL, "payments").post(Entity.form(new Form("answer", "yes")));
    assertThat(paid.readEntity(String.class)).isEqualTo("paid: yes");
    assertThat(paid.getHeaderString("Access-Control-Allow-Origin")).isNull();
  }

  /** So that the page sees its mistake, and no missing header. */
  @Test
  void aTypoIsA404ThatThePageCanRead() {
    Response typo = from(SHOP, "oders").get();
    assertThat(typo.getStatus()).isEqualTo(404);
    assertThat(typo.getHeaderString("Access-Control-Allow-Origin")).isEqualTo(SHOP);
  }
}
