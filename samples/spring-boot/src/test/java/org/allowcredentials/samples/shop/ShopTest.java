package org.allowcredentials.samples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShopTest {

  private ConfigurableApplicationContext shop;

  @BeforeAll
  void start() {
    shop = SpringApplication.run(Main.class, "--server.port=0", "--server.address=127.0.0.1");
  }

  @AfterAll
  void stop() {
    shop.close();
  }

  @Test
  void aListedPageReadsWithCredentials() throws Exception {
    HttpResponse<String> response = send("GET", "orders", "https://shop.example.com");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Access-Control-Allow-Origin"))
        .containsExactly("https://shop.example.com");
    assertThat(header(response, "Access-Control-Allow-Credentials")).containsExactly("true");
  }

  @Test
  void aStrangerReadsNothing() throws Exception {
    HttpResponse<String> response = send("GET", "orders", "https://evil.example");
    assertThat(header(response, "Access-Control-Allow-Origin")).isEmpty();
    assertThat(header(response, "Vary")).containsExactly("Origin");
  }

  @Test
  void aStrangerChangesNothing() throws Exception {
    HttpResponse<String> response =
        send("PUT", "orders/1", "https://evil.example", "Content-Type", "application/json");
    assertThat(response.statusCode()).isEqualTo(403);
  }

  @Test
  void changingIsAskedForFirst() throws Exception {
    HttpResponse<String> response =
        send(
            "OPTIONS",
            "orders/1",
            "https://eu.partner.example.org",
            "Access-Control-Request-Method",
            "PUT");
    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(header(response, "Access-Control-Allow-Methods")).containsExactly("PUT");
    assertThat(header(response, "Access-Control-Allow-Headers")).containsExactly("Content-Type");
  }

  @Test
  void anyPageReadsTheRatesWithoutCredentials() throws Exception {
    HttpResponse<String> response = send("GET", "rates", "https://any.example");
    assertThat(header(response, "Access-Control-Allow-Origin")).containsExactly("*");
    assertThat(header(response, "Access-Control-Allow-Credentials")).isEmpty();
  }

  private HttpResponse<String> send(String method, String path, String origin, String... headers)
      throws IOException, InterruptedException {
    String port = Objects.requireNonNull(shop.getEnvironment().getProperty("local.server.port"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path))
            .method(method, HttpRequest.BodyPublishers.ofString(""))
            .header("Origin", origin)
            .timeout(Duration.ofSeconds(30));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static List<String> header(HttpResponse<String> response, String name) {
    return response.headers().allValues(name);
  }
}
