package org.allowcredentials.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The recording reads messages as they are framed; needs no browser. */
class HttpMessageTest {

  @Test
  void aRequestEndsWithItsLengthAndKeepsItsLines() throws IOException {
    String text = "POST /a HTTP/1.1\r\nX: 1\r\nx:2\r\nContent-Length: 3\r\n\r\nabc";
    HttpMessage message = HttpMessage.readRequest(in(text + "GET")).orElseThrow();

    assertThat(message.body()).isEqualTo("abc");
    assertThat(written(message)).isEqualTo(text);
    assertThat(message.head().values("x")).containsExactly("1", "2");
    assertThat(message.head().startLine()).isEqualTo("POST /a HTTP/1.1");
  }

  @Test
  void chunksAreJoinedInTheBodyAndKeptInTheBytes() throws IOException {
    String text =
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;x=y\r\nab\r\n1\r\nc\r\n0\r\n\r\n";
    HttpMessage message = HttpMessage.readResponse(in(text + "HTTP"), false);

    assertThat(message.body()).isEqualTo("abc");
    assertThat(written(message)).isEqualTo(text);
  }

  @Test
  void someAnswersHaveNoBodyWhateverTheirHeadersSay() throws IOException {
    String head = "HTTP/1.1 204 No Content\r\nContent-Length: 3\r\n\r\n";
    assertThat(HttpMessage.readResponse(in(head + "HTT"), false).body()).isEmpty();
    String ok = "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n";
    assertThat(HttpMessage.readResponse(in(ok + "HTT"), true).body()).isEmpty();
  }

  @Test
  void aConnectionThatEndsBetweenRequestsIsNoError() throws IOException {
    assertThat(HttpMessage.readRequest(in(""))).isEqualTo(Optional.empty());
  }

  @Test
  void aConnectionThatEndsWithinAMessageIs() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> HttpMessage.readRequest(in("GET / HTTP/1.1\r\n")));
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () -> HttpMessage.readRequest(in("POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\na")));
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> HttpMessage.readResponse(in(""), false));
  }

  private static String written(HttpMessage message) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    message.writeTo(out);
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
