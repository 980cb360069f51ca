package org.allowcredentials.samples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoPageTest {

  private final WireLog wire = new WireLog(10);
  private final HttpClient client = HttpClient.newHttpClient();
  private DemoPage page;

  @BeforeEach
  void start() throws IOException {
    page = DemoPage.start(0, wire, URI.create("http://localhost:8080"));
  }

  @AfterEach
  void stop() {
    page.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html; charset=utf-8",
    "/index.html, text/html; charset=utf-8",
    "/stranger.html, text/html; charset=utf-8",
    "/style.css, text/css; charset=utf-8",
    "/app.js, text/javascript; charset=utf-8",
    "/cors.js, text/javascript; charset=utf-8",
    "/perform.js, text/javascript; charset=utf-8",
    "/stranger.js, text/javascript; charset=utf-8",
    "/icon.svg, image/svg+xml",
    "/scenarios.json, application/json",
    "/config.json, application/json",
    "/wire, application/json",
  })
  void servesItsFilesUnderAStrictPolicy(String path, String type) throws Exception {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isNotEmpty();
    assertThat(response.headers().firstValue("Content-Type")).contains(type);
    assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "connect-src 'self' http://localhost:8080;")
        .contains("frame-src http://127.0.0.1:" + page.port())
        .doesNotContain("unsafe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/page/index.html",
        "/../Demo.class",
        "/..%2fDemo.class",
        "/%2e%2e/Demo.class",
        "/..\\Demo.class",
        "//etc/passwd",
        "/index.html/",
        "/INDEX.HTML",
        "/%00",
      })
  void servesNothingElse(String path) throws IOException {
    assertThat(statusLine("GET " + path + " HTTP/1.1")).matches("HTTP/1.1 (404|400) .*");
  }

  @Test
  void isThereToBeReadOnly() throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(page.uri().resolve("/wire"))
            .POST(BodyPublishers.ofString("x"))
            .build();
    HttpResponse<String> response = client.send(post, BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD");
    assertThat(statusLine("HEAD / HTTP/1.1")).isEqualTo("HTTP/1.1 200 OK");
  }

  @Test
  void tellsWhereTheApiIs() throws Exception {
    assertThat(get("/config.json").body())
        .isEqualTo(
            "{\"api\":\"http://localhost:8080\",\"page\":\"http://localhost:%1$d\","
                    .formatted(page.port())
                + "\"stranger\":\"http://127.0.0.1:%1$d\"}".formatted(page.port()));
  }

  @Test
  void tellsWhatWentOverTheWireWithoutBreakingItsJson() throws Exception {
    Exchange.Line line = new Exchange.Line("X-Odd", "\"\\</script>\u0001\u2028ä");
    wire.begin("a1").complete(new Exchange("GET", "/x?run=a1", List.of(line), 200, List.of()));
    assertThat(get("/wire?run=a1").body())
        .isEqualTo(
            "[{\"method\":\"GET\",\"path\":\"/x?run=a1\",\"request\":[{\"name\":\"X-Odd\","
                + "\"value\":\"\\\"\\\\</script>\\u0001\u2028ä\"}],\"status\":200,\"response\":[]}]");
    assertThat(get("/wire?run=b2").body()).isEqualTo("[]");
    assertThat(get("/wire").body()).isEqualTo("[]");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(page.uri().resolve(path)).build(), BodyHandlers.ofString());
  }

  /** Sends a request line as it is: a client would tidy the path up. */
  private String statusLine(String requestLine) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), page.port())) {
      String request = requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().findFirst().orElse("");
    }
  }
}
