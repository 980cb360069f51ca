package org.allowcredentials.verification.runtimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.allowcredentials.verification.runtimes.Container.Deployed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a preflight is answered. */
class PreflightTest {

  private static Deployed deployed;

  @BeforeAll
  static void deploy() throws Exception {
    deployed = Container.find().deploy(new ContractApplication());
  }

  @AfterAll
  static void close() {
    deployed.close();
  }

  @Test
  void isGrantedToAnAllowedOrigin() throws Exception {
    URI uri = deployed.uri();
    String request =
        "OPTIONS /accounts/1 HTTP/1.1\r\nHost: %s\r\nOrigin: https://app.example.com\r\n"
            + "Access-Control-Request-Method: PUT\r\nConnection: close\r\n\r\n";
    try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
      socket
          .getOutputStream()
          .write(request.formatted(uri.getAuthority()).getBytes(StandardCharsets.ISO_8859_1));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(answer).startsWith("HTTP/1.1 204 ");
      assertThat(answer.lines().map(String::toLowerCase))
          .contains("access-control-allow-credentials: true");
    }
  }
}
