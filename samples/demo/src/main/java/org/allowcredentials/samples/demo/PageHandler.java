package org.allowcredentials.samples.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Answers with the files of the page, where its API is, and what went over the wire. */
final class PageHandler implements HttpHandler {

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml");
  private static final List<String> FILES =
      List.of(
          "app.js",
          "cors.js",
          "icon.svg",
          "index.html",
          "perform.js",
          "scenarios.json",
          "stranger.html",
          "stranger.js",
          "style.css");
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final Map<String, Answer> files;
  private final WireLog wire;
  private final URI api;
  private final ObjectMapper json = new ObjectMapper();

  private PageHandler(Map<String, Answer> files, WireLog wire, URI api) {
    this.files = files;
    this.wire = wire;
    this.api = api;
  }

  /** Returns a handler that has read all its files: no request makes it open another one. */
  static PageHandler of(WireLog wire, URI api) throws IOException {
    Map<String, Answer> files = new HashMap<>();
    for (String name : FILES) {
      files.put("/" + name, new Answer(200, type(name), read(name)));
    }
    files.put("/", files.get("/index.html"));
    return new PageHandler(Map.copyOf(files), wire, api);
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream file = PageHandler.class.getResourceAsStream("page/" + name)) {
      if (file == null) {
        throw new FileNotFoundException(name);
      }
      return file.readAllBytes();
    }
  }

  private static String type(String name) {
    return TYPES.get(name.substring(name.lastIndexOf('.') + 1));
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      int port = exchange.getLocalAddress().getPort();
      Answer answer = answer(exchange.getRequestMethod(), exchange.getRequestURI(), port);
      Headers headers = exchange.getResponseHeaders();
      headers.set("Content-Type", answer.type());
      headers.set("Content-Security-Policy", contentSecurityPolicy(port));
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Cache-Control", "no-store");
      if (answer.status() == 405) {
        headers.set("Allow", "GET, HEAD");
      }
      if (exchange.getRequestMethod().equals("HEAD")) {
        exchange.sendResponseHeaders(answer.status(), -1);
      } else {
        exchange.sendResponseHeaders(answer.status(), answer.body().length);
        exchange.getResponseBody().write(answer.body());
      }
    }
  }

  private Answer answer(String method, URI uri, int port) throws IOException {
    if (!READING.contains(method)) {
      return Answer.plain(405, "Only GET and HEAD.");
    }
    String path = Objects.requireNonNullElse(uri.getRawPath(), "");
    return switch (path) {
      case "/wire" -> json(wire.exchanges(WireFilter.run(uri.getRawQuery())));
      case "/config.json" ->
          json(new Config(api, DemoPage.origin(port), DemoPage.strangerOrigin(port)));
      default -> files.getOrDefault(path, Answer.plain(404, "There is no such file."));
    };
  }

  private Answer json(Object value) throws IOException {
    return new Answer(200, "application/json", json.writeValueAsBytes(value));
  }

  /** Returns a policy by which the page may call the API and itself, and nothing else. */
  private String contentSecurityPolicy(int port) {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self' " + api,
        "frame-src " + DemoPage.strangerOrigin(port),
        "frame-ancestors " + DemoPage.origin(port),
        "base-uri 'none'",
        "form-action 'none'");
  }

  /**
   * What the page must know.
   *
   * @param api the address of the API
   * @param page the origin that the API knows
   * @param stranger the other origin of the page
   */
  record Config(URI api, String page, String stranger) {}

  private record Answer(int status, String type, byte[] body) {

    static Answer plain(int status, String text) {
      return new Answer(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
