package org.allowcredentials.verification.servers;

import static org.allowcredentials.verification.servers.Answers.ALLOWED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What Dropwizard adds to Jersey: a root path, sign-in, compression, a second port. Unlike the
 * contract, this is as Dropwizard comes.
 */
@EnabledIfSystemProperty(named = "server", matches = "dropwizard")
class DropwizardIT {

  private static final String ORIGIN = "https://app.example.com";
  private static final String EVIL = "https://evil.example";
  private static final String SIGN_IN =
      "Basic "
          + Base64.getEncoder().encodeToString("ada:secret".getBytes(StandardCharsets.US_ASCII));

  private static final int PORT = Ports.free(1).get(0);

  private static ServerProcess server;

  @BeforeAll
  static void start() throws Exception {
    server = start(PORT, text -> text);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void theOriginsAreThoseOfTheConfigurationFile() throws Exception {
    String origin = "https://partner.example";
    HttpResponse<String> response = Answers.get(PORT, "/api/configured", origin);
    assertThat(response.body()).isEqualTo("configured");
    assertThat(response.headers().allValues(ALLOWED)).containsExactly(origin);
  }

  @Test
  void preflightsNeedNoSignIn() throws Exception {
    HttpResponse<String> granted = Answers.send(PORT, "OPTIONS", "/api/account", ORIGIN);
    assertThat(granted.statusCode()).isEqualTo(204);
    assertThat(granted.headers().allValues(ALLOWED)).containsExactly(ORIGIN);
    assertThat(granted.headers().allValues("Access-Control-Allow-Headers"))
        .containsExactly("Authorization, Content-Type");
    assertThat(Answers.send(PORT, "OPTIONS", "/api/account", EVIL).statusCode()).isEqualTo(403);
    assertThat(Answers.send(PORT, "OPTIONS", "/account", ORIGIN).headers().allValues(ALLOWED))
        .as("below the root path only")
        .isEmpty();
  }

  @Test
  void thatSignInIsNeededIsReadable() throws Exception {
    HttpResponse<String> refused = Answers.get(PORT, "/api/account", ORIGIN);
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.headers().allValues(ALLOWED)).containsExactly(ORIGIN);
    HttpResponse<String> signedIn =
        Answers.send(PORT, "PUT", "/api/account", ORIGIN, "Authorization", SIGN_IN);
    assertThat(signedIn.body()).isEqualTo("replaced by ada");
    assertThat(signedIn.headers().allValues(ALLOWED)).containsExactly(ORIGIN);
  }

  @Test
  void theGuardRefusesWhatAStrangerSendsBeforeItIsAskedToSignIn() throws Exception {
    for (String credentials : new String[] {SIGN_IN, "Basic wrong"}) {
      HttpResponse<String> refused =
          Answers.send(PORT, "PUT", "/api/account", EVIL, "Authorization", credentials);
      assertThat(refused.statusCode()).as(credentials).isEqualTo(403);
      assertThat(refused.headers().allValues(ALLOWED)).isEmpty();
    }
  }

  @Test
  void theVaryOfItsCompressionStays() throws Exception {
    assertThat(compressed(PORT)).containsExactlyInAnyOrder("Origin", "Accept-Encoding");
  }

  /** Jersey loses headers where a filter throws. */
  @Test
  void theServletFilterKeepsWhatJerseyLoses() throws Exception {
    int filtered = Ports.free(1).get(0);
    try (ServerProcess process = start(filtered, text -> text + "servletFilter: true\n")) {
      assertThat(compressed(filtered))
          .as("%s", process)
          .containsExactlyInAnyOrder("Origin", "Accept-Encoding");
      for (String path : List.of("filters/response-throws", "filters/writer-throws")) {
        HttpResponse<String> error = Answers.get(filtered, "/api/" + path, ORIGIN);
        assertThat(error.statusCode()).isEqualTo(500);
        assertThat(error.headers().allValues(ALLOWED)).as(path).containsExactly(ORIGIN);
      }
      HttpResponse<String> signIn = Answers.send(filtered, "PUT", "/api/account", ORIGIN);
      assertThat(signIn.statusCode()).isEqualTo(401);
      assertThat(signIn.headers().allValues(ALLOWED)).containsExactly(ORIGIN);
    }
  }

  private static List<String> compressed(int port) throws Exception {
    HttpResponse<String> response =
        Answers.get(
            port, "/api/account", ORIGIN, "Authorization", SIGN_IN, "Accept-Encoding", "gzip");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().allValues("Content-Encoding")).containsExactly("gzip");
    assertThat(response.headers().allValues(ALLOWED)).containsExactly(ORIGIN);
    return names(response, "Vary");
  }

  private static List<String> names(HttpResponse<String> response, String header) {
    return response.headers().allValues(header).stream()
        .flatMap(line -> Stream.of(line.split(" *, *", -1)))
        .toList();
  }

  @Test
  void theOtherPortIsLeftAlone() throws Exception {
    Pattern listening = Pattern.compile("Started admin@.*127\\.0\\.0\\.1:(\\d+)");
    MatchResult admin =
        server.lines().stream()
            .flatMap(line -> listening.matcher(line).results())
            .findFirst()
            .orElseThrow();
    HttpResponse<String> ping = Answers.get(Integer.parseInt(admin.group(1)), "/ping", ORIGIN);
    assertThat(ping.body()).isEqualToIgnoringNewLines("pong");
    assertThat(ping.headers().allValues(ALLOWED)).isEmpty();
  }

  /** Jersey would let the container answer then, and Jetty would forget Vary. */
  @Test
  void anErrorWithoutAnEntityIsReadable() throws Exception {
    HttpResponse<String> closed = Answers.get(PORT, "/api/account/closed", ORIGIN);
    assertThat(closed.statusCode()).isEqualTo(409);
    assertThat(closed.headers().allValues(ALLOWED)).containsExactly(ORIGIN);
    assertThat(names(closed, "Vary")).contains("Origin");
  }

  @Test
  void anOriginThatTheRulesRefuseStopsTheStart() {
    assertThatThrownBy(() -> start(1, text -> text.replace("partner.example", "partner.example/")))
        .hasMessageContaining("CORS403")
        .hasMessageContaining("CORS102");
  }

  @Test
  void anOriginThatIsMissingStopsTheStart() {
    assertThatThrownBy(() -> start(1, text -> text.replaceAll(" contract.origins.*", "")))
        .hasMessageContaining("CORS401")
        .hasMessageContaining("contract.origins");
  }

  private static ServerProcess start(int port, UnaryOperator<String> change) throws Exception {
    Path base = Servers.folder("configured");
    Launch launch = Server.DROPWIZARD.launch(base, Map.of("/api", Setting.dropwizard()), port);
    Path configuration = base.resolve("application.yml");
    String text = Files.readString(configuration).replace("SendError: true", "SendError: false");
    Files.writeString(configuration, change.apply(text));
    return ServerProcess.start(launch, base.resolve("server.txt"));
  }
}
