package org.allowcredentials.verification.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a browser gets: a status, the headers and the text. The headers are <em>granted</em>, once
 * each, with {@code Vary: Origin}; or <em>bare</em>: nothing of the CORS protocol, and no {@code
 * Vary}. {@code page} is one of the server's own.
 */
final class Outcome {

  static final String APP = "https://app.example.com";
  static final String EVIL = "https://evil.example";
  static final String ORIGIN = "Access-Control-Allow-Origin";

  /** Not HTTP/2: Open Liberty loses the status of an error page where a connection is upgraded. */
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String CREDENTIALS = "Access-Control-Allow-Credentials";

  /** What an application itself writes is not longer. */
  private static final int SHORT = 20;

  private Outcome() {}

  /** Checks that whoever sent the request may read nothing that is not for everyone. */
  static void assertNothingGranted(HttpResponse<String> response) {
    assertThat(response.headers().allValues(CREDENTIALS)).allMatch(String::isEmpty);
    assertThat(response.headers().allValues(ORIGIN)).allMatch(each -> each.matches("\\*?"));
  }

  /**
   * Sends a request.
   *
   * @param method {@code OPTIONS} is a preflight
   * @param user who signs in; empty for nobody
   */
  static HttpResponse<String> send(int port, String method, String path, String user, String origin)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Origin", origin)
            .timeout(LIMIT);
    switch (method) {
      case "OPTIONS" ->
          request
              .method(method, HttpRequest.BodyPublishers.noBody())
              .header(
                  "Access-Control-Request-Method", path.contains("/orders/") ? "DELETE" : "PUT");
      case "PUT" ->
          request
              .PUT(HttpRequest.BodyPublishers.ofString("1"))
              .header("Content-Type", "application/json");
      default -> request.GET();
    }
    if (!user.isEmpty()) {
      byte[] login = (user + ":secret").getBytes(StandardCharsets.ISO_8859_1);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Returns what a browser gets: the status, whether it may read, and a short text. */
  static String of(HttpResponse<String> response) {
    String body = response.body();
    String text = body.length() <= SHORT && !body.contains("<") ? body : "page";
    return (response.statusCode() + " " + headers(response) + " " + text).strip();
  }

  private static String headers(HttpResponse<String> response) {
    List<String> origins = response.headers().allValues(ORIGIN);
    List<String> credentials = response.headers().allValues(CREDENTIALS);
    long vary =
        response.headers().allValues("Vary").stream()
            .flatMap(line -> Stream.of(line.toLowerCase(Locale.ROOT).split("\\s*,\\s*", -1)))
            .filter("origin"::equals)
            .count();
    if (origins.equals(List.of(APP)) && credentials.equals(List.of("true")) && vary == 1) {
      return "granted";
    }
    if (origins.equals(List.of("*")) && credentials.stream().allMatch(String::isEmpty)) {
      return "everyone";
    }
    boolean none =
        response.headers().map().keySet().stream()
            .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
    return none && vary == 0 ? "bare" : response.headers().map().toString();
  }

  /** Returns all of it, for a message. */
  static String text(HttpResponse<String> response) {
    return response.statusCode() + " " + response.headers().map() + " " + response.body();
  }
}
