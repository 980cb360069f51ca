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

/** What Dropwizard adds to Jersey: a root path, sign-in, compression, a second port. */
@EnabledIfSystemProperty(named = "server", matches = "dropwizard")
class DropwizardIT {

  private static final String ORIGIN = "https://app.example.com";
  private static final String EVIL = "https://evil.example";
  private static final String SIGN_IN =
      "Basic "
          + Base64.getEncoder().encodeToString("ada:secret".getBytes(StandardCharsets.US_ASCII));

  private static ServerProcess server;
  private static int port;

  @BeforeAll
  static void start() throws Exception {
    port = Ports.free(1).get(0);
    server = start(port, text -> text);
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
    HttpResponse<String> response = Answers.get(port, "/api/configured", origin);
    assertThat(response.body()).isEqualTo("configured");
    assertThat(response.headers().allValues(ALLOWED)).containsExactly(origin);
  }

  @Test
  void preflightsNeedNoSignIn() throws Exception {
    HttpResponse<String> granted = Answers.send(port, "OPTIONS", "/api/account", ORIGIN);
    assertThat(granted.statusCode()).isEqualTo(204);
    assertThat(granted.headers().allValues(ALLOWED)).containsExactly(ORIGIN);
    assertThat(granted.headers().allValues("Access-Control-Allow-Headers"))
        .containsExactly("Authorization, Content-Type");
    assertThat(Answers.send(port, "OPTIONS", "/api/account", EVIL).statusCode()).isEqualTo(403);
    assertThat(Answers.send(port, "OPTIONS", "/account", ORIGIN).headers().allValues(ALLOWED))
        .as("below the root path only")
        .isEmpty();
  }

  @Test
  void thatSignInIsNeededIsReadable() throws Exception {
    HttpResponse<String> refused = Answers.get(port, "/api/account", ORIGIN);
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.headers().allValues(ALLOWED)).containsExactly(ORIGIN);
    HttpResponse<String> signedIn =
        Answers.send(port, "PUT", "/api/account", ORIGIN, "Authorization", SIGN_IN);
    assertThat(signedIn.body()).isEqualTo("replaced by ada");
    assertThat(signedIn.headers().allValues(ALLOWED)).containsExactly(ORIGIN);
  }

  @Test
  void theGuardRefusesWhatAStrangerSendsBeforeItIsAskedToSignIn() throws Exception {
    for (String credentials : new String[] {SIGN_IN, "Basic wrong"}) {
      HttpResponse<String> refused =
          Answers.send(port, "PUT", "/api/account", EVIL, "Authorization", credentials);
      assertThat(refused.statusCode()).as(credentials).isEqualTo(403);
      assertThat(refused.headers().allValues("Vary")).containsExactly("Origin");
    }
  }

  /** Jersey replaces what Dropwizard's compression has written; our servlet filter keeps it. */
  @Test
  void compressionIsNamedInVaryWithTheServletFilter() throws Exception {
    assertThat(compressed(port)).containsExactly("Origin");
    int other = Ports.free(1).get(0);
    try (ServerProcess filtered = start(other, text -> text + "servletFilter: true\n")) {
      assertThat(compressed(other))
          .as("%s", filtered)
          .containsExactlyInAnyOrder("Origin", "Accept-Encoding");
      for (String path : List.of("response-throws", "writer-throws")) {
        HttpResponse<String> error = Answers.get(other, "/api/filters/" + path, ORIGIN);
        assertThat(error.statusCode()).isEqualTo(500);
        assertThat(error.headers().allValues(ALLOWED)).as(path).containsExactly(ORIGIN);
      }
      HttpResponse<String> signIn = Answers.send(other, "PUT", "/api/account", ORIGIN);
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
    return response.headers().allValues("Vary").stream()
        .flatMap(line -> Stream.of(line.split(", *", -1)))
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

  /** Jersey lets the container answer then, and Jetty forgets Vary; but nobody may keep that. */
  @Test
  void anErrorWithoutAnEntityIsReadable() throws Exception {
    String path = "/api/account/closed";
    HttpResponse<String> readable = Answers.get(port, path, ORIGIN);
    assertThat(readable.statusCode()).isEqualTo(409);
    assertThat(readable.headers().allValues(ALLOWED)).containsExactly(ORIGIN);
    assertThat(readable.headers().allValues("Vary")).containsExactly("Origin");
    int other = Ports.free(1).get(0);
    try (ServerProcess plain =
        start(other, text -> text.replace("SendError: true", "SendError: false"))) {
      HttpResponse<String> forgotten = Answers.get(other, path, ORIGIN);
      assertThat(forgotten.statusCode()).as("%s", plain).isEqualTo(409);
      assertThat(forgotten.headers().allValues(ALLOWED)).containsExactly(ORIGIN);
      assertThat(forgotten.headers().allValues("Vary")).isEmpty();
      assertThat(forgotten.headers().allValues("Cache-Control"))
          .singleElement()
          .asString()
          .contains("no-store");
    }
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
    Files.writeString(configuration, change.apply(Files.readString(configuration)));
    return ServerProcess.start(launch, base.resolve("server.txt"));
  }
}
