package org.allowcredentials.verification.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A running Chromium with a profile of its own. */
final class Browser implements AutoCloseable {

  private static final Duration SCRIPT_TIMEOUT = Duration.ofSeconds(20);
  private static final Duration PAGE_LOAD_TIMEOUT = Duration.ofSeconds(20);

  /**
   * The first two would turn {@code http://app.example.com} silently into https. The last would put
   * sandboxed frames into processes of their own, whose CORS errors the driver does not log.
   */
  private static final List<String> DISABLED_FEATURES =
      List.of("HttpsUpgrades", "HttpsFirstBalancedModeAutoEnable", "IsolateSandboxedIframes");

  private final ObjectMapper json = new ObjectMapper();
  private final Chromedriver driver;
  private final String session;
  private final Optional<ProcessHandle> process;

  private Browser(Chromedriver driver, String session, Optional<ProcessHandle> process) {
    this.driver = driver;
    this.session = session;
    this.process = process;
  }

  /**
   * Starts one.
   *
   * @param ports where the browser finds each {@code host:port}; it finds nothing else but this
   *     machine, so it stays off the network
   */
  static Browser start(
      Chromedriver driver, Path chromium, Path profile, Map<String, Integer> ports) {
    ObjectMapper json = new ObjectMapper();
    ObjectNode options = json.createObjectNode().put("binary", chromium.toString());
    ArrayNode arguments = options.putArray("args");
    List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--ignore-certificate-errors",
            "--disable-features=" + String.join(",", DISABLED_FEATURES),
            "--user-data-dir=" + profile,
            "--host-resolver-rules=" + resolverRules(ports))
        .forEach(arguments::add);
    ObjectNode request = json.createObjectNode();
    ObjectNode capabilities = request.putObject("capabilities").putObject("alwaysMatch");
    capabilities.put("browserName", "chrome").set("goog:chromeOptions", options);
    capabilities.putObject("goog:loggingPrefs").put("performance", "ALL").put("browser", "ALL");
    capabilities
        .putObject("timeouts")
        .put("script", SCRIPT_TIMEOUT.toMillis())
        .put("pageLoad", PAGE_LOAD_TIMEOUT.toMillis());
    JsonNode created = driver.send("POST", "/session", request);
    return new Browser(
        driver,
        created.path("sessionId").asText(),
        ProcessHandle.of(created.path("capabilities").path("goog:processID").asLong()));
  }

  private static String resolverRules(Map<String, Integer> ports) {
    return ports.entrySet().stream()
        .map(entry -> "MAP " + entry.getKey() + " 127.0.0.1:" + entry.getValue())
        .sorted()
        .collect(
            Collectors.joining(
                ", ", "", ", MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1"));
  }

  /** Forgets all: the page, cookies, cached answers, cached preflights, and the size. */
  void reset() {
    open("about:blank");
    devTools("Network.clearBrowserCookies", Map.of());
    devTools("Network.clearBrowserCache", Map.of());
    devTools("Emulation.clearDeviceMetricsOverride", Map.of());
    takeCorsErrors();
    takeConsole();
  }

  /** Loads a page and returns when it is complete. */
  Page open(String url) {
    post("/url", json.createObjectNode().put("url", url));
    return new Page(this, false);
  }

  /** Runs a script and returns what it returns. */
  JsonNode run(String script, Object... arguments) {
    return execute("/execute/sync", script, arguments);
  }

  /** Runs a script and returns what it hands to its last argument, a callback. */
  JsonNode await(String script, Object... arguments) {
    return execute("/execute/async", script, arguments);
  }

  private JsonNode execute(String path, String script, Object... arguments) {
    ObjectNode body = json.createObjectNode().put("script", script);
    ArrayNode args = body.putArray("args");
    for (Object argument : arguments) {
      args.addPOJO(argument);
    }
    return post(path, body);
  }

  /** Sends a command of the Chrome DevTools protocol. */
  JsonNode devTools(String command, Map<String, ?> parameters) {
    ObjectNode body = json.createObjectNode().put("cmd", command);
    body.set("params", json.valueToTree(parameters));
    return post("/goog/cdp/execute", body);
  }

  /** The cookies in the jar, as {@code name=value}, of every site. */
  List<String> cookies() {
    List<String> cookies = new ArrayList<>();
    for (JsonNode cookie : devTools("Storage.getCookies", Map.of()).path("cookies")) {
      cookies.add(cookie.path("name").asText() + "=" + cookie.path("value").asText());
    }
    return List.copyOf(cookies);
  }

  /**
   * Why requests have been blocked since the last call of this method: Chromium's own words, in
   * order.
   */
  List<String> takeCorsErrors() {
    List<String> errors = new ArrayList<>();
    ObjectNode body = json.createObjectNode().put("type", "performance");
    for (JsonNode entry : post("/se/log", body)) {
      JsonNode event = readTree(entry.path("message").asText()).path("message");
      if (event.path("method").asText().equals("Network.loadingFailed")) {
        JsonNode status = event.path("params").path("corsErrorStatus");
        if (!status.isMissingNode()) {
          errors.add(status.path("corsError").asText());
        }
      }
    }
    return List.copyOf(errors);
  }

  /** What the console says since the last call of this method. */
  List<String> takeConsole() {
    List<String> lines = new ArrayList<>();
    for (JsonNode entry : post("/se/log", json.createObjectNode().put("type", "browser"))) {
      lines.add(entry.path("message").asText());
    }
    return List.copyOf(lines);
  }

  /** Sets the size of the viewport, as device emulation does: exact, without window borders. */
  void resize(int width, int height) {
    devTools(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** A picture of the whole document, as PNG. */
  byte[] screenshot() {
    JsonNode picture =
        devTools("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    return Base64.getDecoder().decode(picture.path("data").asText());
  }

  ObjectMapper json() {
    return json;
  }

  private JsonNode post(String path, JsonNode body) {
    return driver.send("POST", "/session/" + session + path, body);
  }

  private JsonNode readTree(String text) {
    try {
      return json.readTree(text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    List<ProcessHandle> below =
        process.map(handle -> handle.descendants().toList()).orElse(List.of());
    try {
      driver.send("DELETE", "/session/" + session, json.nullNode());
    } finally {
      process.ifPresent(Processes::end);
      below.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
