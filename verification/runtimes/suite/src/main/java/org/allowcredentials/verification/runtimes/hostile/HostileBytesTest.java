package org.allowcredentials.verification.runtimes.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.util.List;
import org.allowcredentials.verification.runtimes.Container;
import org.allowcredentials.verification.runtimes.Container.Deployed;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.Connection;
import org.allowcredentials.verification.runtimes.wire.Request;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that no browser sends: never a grant, never an echo, and the server serves on. */
@Tag("embedded")
class HostileBytesTest {

  private static final String APP = "https://app.example.com";
  private static final String ASKED = "Access-Control-Request-Method: PUT";

  private static Deployed server;

  @BeforeAll
  static void deploy() throws Exception {
    server = Container.find().deploy(new Shop());
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @AfterEach
  void stillServes() throws IOException {
    try (Connection connection = Connection.to(server.uri())) {
      Answer answer = connection.send(request("OPTIONS", "Origin: " + APP, ASKED));
      assertThat(answer.status()).isEqualTo(204);
      assertThat(answer.all("access-control-allow-origin")).containsExactly(APP);
    }
  }

  /** Line ends, control characters and non-ASCII in the value, in front of it and behind it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://app.example.com\rX-Injected: 1",
        "https://app.example.com\nX-Injected: 1",
        "https://app.example.com\n X-Injected: 1",
        "https://app.example.com\r\n X-Injected: 1",
        "https://app.example.com%0d%0aX-Injected: 1",
        "https://app.example.com\0",
        "\0https://app.example.com",
        "https://app.example.com\u0001",
        "https://app.example.com\u007f",
        "https://app.example.com\u0085X-Injected: 1",
        "https://app.example.com\u00a0",
        "https://\u00e4pp.example.org",
        "https://a\0b.example.org",
        "https://a\tb.example.org",
        "https://a b.example.org",
        "https://a\u001fb.example.org",
        "https://a\u00adb.example.org",
        "https://app.example.com, https://app.example.com",
        "https://app.example.com;",
        "\"https://app.example.com\"",
        "<https://app.example.com>",
      })
  void anOriginWithMoreInIt(String origin) throws IOException {
    for (String method : List.of("OPTIONS", "GET", "PUT")) {
      Answer answer = send(request(method, "Origin: " + origin, ASKED));
      // A bare CR or LF ends a header on some servers: then the origin is what stands before it,
      // and
      // the rest is another request header. What must not be is an echo of it.
      boolean ended = origin.matches("(?s).*[\r\n]X-Injected.*") && !answer.cors().isEmpty();
      if (ended) {
        assertThat(answer.all("access-control-allow-origin")).containsExactly(APP);
      } else {
        assertThat(answer.cors()).as(method).isEmpty();
      }
      assertThat(answer.all("X-Injected")).as(method).isEmpty();
      assertThat(answer.status()).as(method).isNotEqualTo(500);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin:",
        "Origin: ",
        "Origin: \t",
        "Origin: https://app.example.com\r\nOrigin: https://app.example.com",
        "Origin: https://app.example.com\r\norigin: https://evil.example",
        "Origin: https://evil.example\r\nORIGIN: https://app.example.com",
        "Origin: https://app.example.com\r\nOrigin:",
        "Origin : https://app.example.com",
        "X-Origin: https://app.example.com",
      })
  void anOriginLineThatIsNone(String lines) throws IOException {
    for (String method : List.of("OPTIONS", "GET")) {
      Answer answer = send(request(method, lines, ASKED));
      assertThat(answer.cors()).as(method).isEmpty();
      assertThat(answer.status()).as(method).isNotEqualTo(500);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Access-Control-Request-Method:",
        "Access-Control-Request-Method: put",
        "Access-Control-Request-Method: PUT,PUT",
        "Access-Control-Request-Method: PUT, GET",
        "Access-Control-Request-Method: P\0UT",
        "Access-Control-Request-Method: *",
        "Access-Control-Request-Method: OPTIONS",
        "Access-Control-Request-Method: TRACE",
        "Access-Control-Request-Method: PUT\r\nAccess-Control-Request-Method: PUT",
        "Access-Control-Request-Method: GET\r\nAccess-Control-Request-Method: DELETE",
      })
  void aMethodLineThatIsNone(String lines) throws IOException {
    Answer answer = send(request("OPTIONS", "Origin: " + APP, lines));
    assertThat(answer.cors()).isEmpty();
    assertThat(answer.status()).isNotEqualTo(500);
  }

  /** The list of asked headers is not looked at: neither its length nor its bytes matter. */
  @ParameterizedTest
  @ValueSource(strings = {",", "\0", "x,", "a b", "\u00e4"})
  void askedHeadersOfAnyKind(String part) throws IOException {
    String line = "Access-Control-Request-Headers: " + part.repeat(2000);
    Answer answer = send(request("OPTIONS", "Origin: " + APP, ASKED, line));
    if (answer.status() == 204) {
      assertThat(answer.all("access-control-allow-headers")).containsExactly("If-Match");
    } else {
      assertThat(answer.cors()).isEmpty();
    }
    assertThat(answer.status()).isNotEqualTo(500);
  }

  /** Servers refuse more than they want to keep; what they let pass is answered right. */
  @ParameterizedTest
  @ValueSource(ints = {4_000, 16_000, 64_000})
  void manyBytesOfHeaders(int bytes) throws IOException {
    String one = "X-Filler-%d: " + "x".repeat(80);
    String[] fillers = new String[bytes / 92];
    for (int i = 0; i < fillers.length; i++) {
      fillers[i] = one.formatted(i);
    }
    String filler = String.join("\r\n", fillers);
    Answer granted = send(request("OPTIONS", "Origin: " + APP, ASKED, filler));
    if (granted.status() == 204) {
      assertThat(granted.all("access-control-allow-origin")).containsExactly(APP);
    } else {
      assertThat(granted.cors()).isEmpty();
    }
    Answer refused = send(request("OPTIONS", "Origin: https://evil.example", ASKED, filler));
    assertThat(refused.status()).isNotEqualTo(204);
    assertThat(refused.cors()).isEmpty();
  }

  @Test
  void anOriginOfEightKilobytes() throws IOException {
    for (String origin :
        List.of(
            "https://" + "a".repeat(8000) + ".example.org",
            "https://" + "a.".repeat(4000) + "example.org",
            APP + "/".repeat(8000),
            "x".repeat(8000))) {
      for (String method : List.of("OPTIONS", "GET")) {
        Answer answer = send(request(method, "Origin: " + origin, ASKED));
        assertThat(answer.cors()).as(method).isEmpty();
        assertThat(answer.status()).isNotEqualTo(500);
      }
    }
  }

  private static String request(String method, String... lines) {
    return Request.text(method, "/orders/7", List.of(lines), "");
  }

  /** A connection that the server closes without a word is no grant either. */
  private static Answer send(String request) throws IOException {
    try (Connection connection = Connection.to(server.uri())) {
      try {
        return connection.send(request);
      } catch (SocketException | EOFException e) {
        return new Answer(400, List.of(), "");
      }
    }
  }
}
