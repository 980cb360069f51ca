package org.allowcredentials.verification.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What servers on loopback answer. */
final class Answers {

  static final String ALLOWED = "Access-Control-Allow-Origin";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Answers() {}

  static HttpResponse<String> get(int port, String path, String origin, String... headers)
      throws IOException, InterruptedException {
    return send(port, "GET", path, origin, headers);
  }

  /** Sends a request; {@code OPTIONS} is a preflight for {@code PUT}. */
  static HttpResponse<String> send(
      int port, String method, String path, String origin, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Origin", origin)
            .timeout(Duration.ofSeconds(30));
    if (headers.length > 0) {
      request.headers(headers);
    }
    if (method.equals("OPTIONS")) {
      request.header("Access-Control-Request-Method", "PUT");
    }
    if (method.equals("PUT")) {
      request.header("Content-Type", "text/plain");
    }
    HttpRequest.BodyPublisher body =
        method.equals("PUT")
            ? HttpRequest.BodyPublishers.ofString("entity")
            : HttpRequest.BodyPublishers.noBody();
    return CLIENT.send(request.method(method, body).build(), HttpResponse.BodyHandlers.ofString());
  }
}
