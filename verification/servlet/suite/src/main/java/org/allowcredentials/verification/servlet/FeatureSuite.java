package org.allowcredentials.verification.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.allowcredentials.verification.servlet.silent.ByHand;
import org.allowcredentials.verification.servlet.silent.ByMapper;
import org.allowcredentials.verification.servlet.silent.Demanding;
import org.allowcredentials.verification.servlet.silent.DemandingFilter;
import org.allowcredentials.verification.servlet.silent.FirstFilter;
import org.allowcredentials.verification.servlet.silent.Guarded;
import org.allowcredentials.verification.servlet.silent.OrderResource;
import org.allowcredentials.verification.servlet.silent.Plain;
import org.allowcredentials.verification.servlet.silent.PlainResource;
import org.allowcredentials.verification.servlet.silent.Unloaded;
import org.allowcredentials.verification.servlet.silent.Unlooked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is served without the feature that applies its policies, as servers do that look for none:
 * nothing (CORS509). Each container extends it.
 */
abstract class FeatureSuite {

  private static final String APP = "https://app.example.com";
  private static final String EVIL = "https://evil.example";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Recorder log = new Recorder();

  @TempDir private Path folder;

  private Running running;

  /** Starts a container with one web application. */
  abstract Running start(Path work, Path webapp) throws Exception;

  List<String> severe() {
    return log.severe();
  }

  /** Keeps what is logged. */
  private static final class Recorder extends Handler {

    private final List<String> messages = new ArrayList<>();

    @Override
    public synchronized void publish(LogRecord each) {
      messages.add(each.getLevel() + " " + each.getMessage());
    }

    synchronized List<String> severe() {
      return messages.stream().filter(each -> each.startsWith("SEVERE")).toList();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @BeforeEach
  void start() throws Exception {
    Logger.getLogger("org.allowcredentials").addHandler(log);
    running =
        start(
            Unlooked.class,
            Unloaded.class,
            ByHand.class,
            ByMapper.class,
            Demanding.class,
            DemandingFilter.class,
            Guarded.class,
            Plain.class,
            OrderResource.class,
            PlainResource.class,
            FirstFilter.class);
  }

  private Running start(Class<?>... types) throws Exception {
    Path webapp =
        WebApplication.of(
            Files.createTempDirectory(folder, "webapp"),
            WebXml.usual().withoutFilter().withoutErrorPages(),
            types);
    copyCounts(webapp);
    return start(Files.createTempDirectory(folder, "work"), webapp);
  }

  /** Starts a container with other applications in place of the usual ones. */
  void restart(Class<?>... types) throws Exception {
    running.stop();
    running = start(types);
  }

  /** It is not public, so its name tells where it is. */
  private static void copyCounts(Path webapp) throws IOException {
    String name = "org/allowcredentials/verification/servlet/silent/Counts.class";
    try (var content = FeatureSuite.class.getResourceAsStream("/" + name)) {
      Files.write(webapp.resolve("WEB-INF/classes/" + name), content.readAllBytes());
    }
  }

  @AfterEach
  void stop() throws Exception {
    Logger.getLogger("org.allowcredentials").removeHandler(log);
    running.stop();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/unlooked", "/unloaded", "/by-mapper"})
  void policiesWithoutTheFeatureAreNotServed(String application) throws Exception {
    assertThat(post(application).status()).isEqualTo(503);
    assertThat(post(application).status()).isEqualTo(503);
    Answer get = send("GET", application + "/orders", "Origin", APP);
    assertThat(get.status()).isEqualTo(503);
    assertThat(get.body()).doesNotContain("orders");
    assertThat(send("GET", "/plain/plain").body()).as("what ran").isEqualTo("posts: 0");
  }

  @Test
  void theLogHasTheRegistrationOnce() throws Exception {
    post("/unlooked");
    post("/unlooked");
    String name = "org.allowcredentials.verification.servlet.silent.";
    assertThat(log.severe())
        .singleElement()
        .asString()
        .contains("[CORS509] " + name + "Unlooked is served without CorsFeature")
        .contains(
            name + "OrderResource.class,\n          org.allowcredentials.jaxrs.CorsFeature.class);")
        .contains("docs/diagnostics/CORS509.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/by-hand", "/guarded"})
  void withTheFeatureTheyAre(String application) throws Exception {
    Answer get = send("GET", application + "/orders", "Origin", APP);
    assertThat(get.body()).isEqualTo("orders");
    assertThat(get.lines("Access-Control-Allow-Origin")).containsExactly(APP);
    assertThat(post(application).status()).isEqualTo(403);
    assertThat(log.severe()).isEmpty();
  }

  @Test
  void whatHasNoPolicyNeedsNoFeature() throws Exception {
    assertThat(send("GET", "/plain/plain").status()).isEqualTo(200);
    assertThat(log.severe()).isEmpty();
  }

  @Test
  void otherServletsAreLeftAlone() throws Exception {
    post("/unlooked");
    assertThat(send("GET", "/static.txt").status()).isEqualTo(404);
    assertThat(log.severe()).hasSize(1);
  }

  /** Whether the feature is there must not be asked in a way that costs a request its answer. */
  @Test
  void anApplicationThatWouldFailForOurQuestionIsServed() throws Exception {
    Answer get = send("GET", "/demanding/orders", "Origin", APP, "X-Number", "1");
    assertThat(get.body()).isEqualTo("orders");
    assertThat(get.lines("X-Next")).containsExactly("2");
    assertThat(get.lines("Access-Control-Allow-Origin")).containsExactly(APP);
    assertThat(log.severe()).isEmpty();
  }

  /** What comes first must not decide: a path that is refused before any filter runs. */
  @Test
  void aRequestThatCannotBeReadDoesNotStopTheRest() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), running.port())) {
      String request =
          "GET /shop/by-hand/orders/%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 4");
    }
    assertThat(send("GET", "/by-hand/orders", "Origin", APP).body()).isEqualTo("orders");
  }

  Answer post(String application) throws Exception {
    return send("POST", application + "/orders", "Origin", EVIL, "Sec-Fetch-Site", "cross-site");
  }

  private Answer send(String method, String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + running.port() + "/shop" + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
  }
}
