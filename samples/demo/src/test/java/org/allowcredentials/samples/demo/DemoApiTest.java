package org.allowcredentials.samples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DemoApiTest {

  private static final String PAGE = "http://localhost:8081";
  private static final String STRANGER = "http://127.0.0.1:8081";
  private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";
  private static final String ALLOW_CREDENTIALS = "Access-Control-Allow-Credentials";

  private final HttpClient client = HttpClient.newHttpClient();
  private DemoApi api;

  @BeforeEach
  void start() throws IOException {
    api = DemoApi.start(0, PAGE, Optional.empty());
  }

  @AfterEach
  void stop() {
    api.close();
  }

  @Nested
  class Session {

    @Test
    void isACookieThatNoScriptReads() throws Exception {
      HttpResponse<String> response = send(json("POST", "/session", "{\"user\": \"ada\"}"));
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.body()).isEqualTo("{\"user\":\"ada\"}");
      assertThat(header(response, "Set-Cookie"))
          .get()
          .asString()
          .matches("session=[A-Za-z0-9_-]{32}; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void needsAName() throws Exception {
      assertThat(send(json("POST", "/session", "{}")).statusCode()).isEqualTo(400);
      assertThat(send(json("POST", "/session", "{\"user\": \" \"}")).statusCode()).isEqualTo(400);
    }

    @Test
    void decidesWhoSeesTheAccounts() throws Exception {
      HttpResponse<String> refused = send(request("GET", "/accounts"));
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(header(refused, "Content-Type")).contains("application/problem+json");
      assertThat(refused.body()).contains("log in first");
      HttpRequest.Builder forged = request("GET", "/accounts").header("Cookie", "session=guessed");
      assertThat(send(forged).statusCode()).isEqualTo(401);

      String cookie = logIn();
      assertThat(send(request("GET", "/accounts").header("Cookie", cookie)).body())
          .isEqualTo(
              "[{\"id\":\"1\",\"label\":\"Everyday\",\"payments\":0},"
                  + "{\"id\":\"2\",\"label\":\"Savings\",\"payments\":0}]");
      send(request("DELETE", "/session").header("Cookie", cookie));
      assertThat(send(request("GET", "/accounts").header("Cookie", cookie)).statusCode())
          .isEqualTo(401);
    }
  }

  @Nested
  class Accounts {

    @Test
    void areRenamedPaidFromAndClosed() throws Exception {
      String cookie = logIn();
      HttpRequest.Builder rename = json("PUT", "/accounts/1", "{\"label\": \"Rent\"}");
      assertThat(send(rename.header("Cookie", cookie)).body())
          .isEqualTo("{\"id\":\"1\",\"label\":\"Rent\",\"payments\":0}");
      assertThat(send(pay().header("Cookie", cookie)).body())
          .isEqualTo("{\"id\":\"1\",\"label\":\"Rent\",\"payments\":1}");
      assertThat(send(request("DELETE", "/accounts/2").header("Cookie", cookie)).statusCode())
          .isEqualTo(204);
      assertThat(send(request("GET", "/accounts").header("Cookie", cookie)).body())
          .isEqualTo("[{\"id\":\"1\",\"label\":\"Rent\",\"payments\":1}]");
    }

    @Test
    void belongToOneApi() throws Exception {
      send(pay().header("Cookie", logIn()));
      try (DemoApi other = DemoApi.start(0, PAGE, Optional.empty())) {
        HttpRequest.Builder list = HttpRequest.newBuilder(other.uri().resolve("/accounts"));
        assertThat(send(list.header("Cookie", logIn())).statusCode()).isEqualTo(401);
      }
    }
  }

  /** What the page teaches, without a browser: the annotations decide, nothing else does. */
  @Nested
  class Cors {

    @Test
    void letsThePageAskAndReadWithCredentials() throws Exception {
      HttpResponse<String> preflight = send(preflight(PAGE, "PUT", "/accounts/1"));
      assertThat(preflight.statusCode()).isEqualTo(204);
      assertThat(header(preflight, ALLOW_ORIGIN)).contains(PAGE);
      assertThat(header(preflight, ALLOW_CREDENTIALS)).contains("true");
      assertThat(header(preflight, "Access-Control-Allow-Methods")).contains("PUT");
      assertThat(header(preflight, "Access-Control-Allow-Headers"))
          .get()
          .asString()
          .isEqualToIgnoringCase("content-type");

      HttpResponse<String> unauthorized = send(request("GET", "/accounts").header("Origin", PAGE));
      assertThat(unauthorized.statusCode()).isEqualTo(401);
      assertThat(header(unauthorized, ALLOW_ORIGIN)).contains(PAGE);
      assertThat(header(unauthorized, ALLOW_CREDENTIALS)).contains("true");
    }

    @Test
    void refusesThePageWhatIsNotItsOwn() throws Exception {
      HttpResponse<String> preflight = send(preflight(PAGE, "DELETE", "/accounts/2"));
      assertThat(preflight.statusCode()).isEqualTo(403);
      assertThat(header(preflight, ALLOW_ORIGIN)).isEmpty();
      assertThat(header(send(request("GET", "/internal").header("Origin", PAGE)), ALLOW_ORIGIN))
          .isEmpty();
    }

    @Test
    void letsEverybodyReadTheRatesWithoutCredentials() throws Exception {
      HttpResponse<String> rates = send(request("GET", "/rates").header("Origin", STRANGER));
      assertThat(header(rates, ALLOW_ORIGIN)).contains("*");
      assertThat(header(rates, ALLOW_CREDENTIALS)).isEmpty();
    }

    @Test
    void executesNoPaymentOfAStranger() throws Exception {
      String cookie = logIn();
      HttpRequest.Builder theirs = pay().header("Cookie", cookie).header("Origin", STRANGER);
      HttpResponse<String> refused = send(theirs.header("Sec-Fetch-Site", "cross-site"));
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(header(refused, ALLOW_ORIGIN)).isEmpty();

      HttpRequest.Builder own = pay().header("Cookie", cookie).header("Origin", PAGE);
      HttpResponse<String> executed = send(own.header("Sec-Fetch-Site", "same-site"));
      assertThat(executed.body()).contains("\"payments\":1");
      assertThat(header(executed, ALLOW_ORIGIN)).contains(PAGE);
    }

    @Test
    void refusesAStrangerBeforeItAsksWhoTheyAre() throws Exception {
      HttpRequest.Builder theirs = pay().header("Origin", STRANGER);
      assertThat(send(theirs.header("Sec-Fetch-Site", "cross-site")).statusCode()).isEqualTo(403);
    }

    private HttpRequest.Builder preflight(String origin, String method, String path) {
      return request("OPTIONS", path)
          .header("Origin", origin)
          .header("Access-Control-Request-Method", method);
    }
  }

  @Test
  void remembersWhatWentOverTheWireButNoToken() throws Exception {
    String cookie = logIn();
    send(request("GET", "/accounts?run=a1").header("Cookie", cookie));
    assertThat(api.wire().exchanges("a1"))
        .singleElement()
        .satisfies(exchange -> {
          assertThat(exchange.path()).isEqualTo("/accounts?run=a1");
          assertThat(exchange.status()).isEqualTo(200);
          assertThat(exchange.request()).contains(new Exchange.Line("Cookie", "session=…"));
          assertThat(exchange.toString()).doesNotContain(cookie.split("=")[1]);
        });
  }

  private String logIn() throws IOException, InterruptedException {
    HttpResponse<String> response = send(json("POST", "/session", "{\"user\": \"ada\"}"));
    return header(response, "Set-Cookie").orElseThrow().split(";")[0];
  }

  private HttpRequest.Builder request(String method, String path) {
    return HttpRequest.newBuilder(api.uri().resolve(path)).method(method, BodyPublishers.noBody());
  }

  private HttpRequest.Builder json(String method, String path, String body) {
    return request(method, path)
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(body));
  }

  private HttpRequest.Builder pay() {
    return request("POST", "/accounts/1/payments")
        .header("Content-Type", "text/plain")
        .POST(BodyPublishers.ofString("12.50 EUR to Bob"));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static Optional<String> header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name);
  }
}
