package org.allowcredentials.verification.runtimes;

import static org.allowcredentials.verification.runtimes.application.Origins.APP;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.allowcredentials.verification.runtimes.Container.Deployed;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The server compresses: each in its own way, and each writes {@code Vary} in its own way. */
@Tag("embedded")
class CompressionTest {

  private static final EmbeddedContainer CONTAINER = EmbeddedContainer.find();
  private static final String GZIP = "Accept-Encoding: gzip";
  private static Deployed deployed;

  @BeforeAll
  static void deploy() throws Exception {
    deployed = CONTAINER.deploy(new Variant().registerAll(CONTAINER.compression()));
  }

  @AfterAll
  static void close() {
    deployed.close();
  }

  private static Wire wire() {
    return new Wire(deployed.uri());
  }

  @Test
  void aCompressedAnswerVariesByBoth() throws IOException {
    Answer answer = wire().send("GET", "/streams/pieces", "Origin: " + APP, GZIP);
    assertThat(answer.all("Content-Encoding")).containsExactly("gzip");
    assertThat(unzipped(answer)).isEqualTo("piece 0\npiece 1\npiece 2\n");
    Cors.assertReadable(answer, APP);
    // RESTEasy says it to no cache.
    List<String> expected =
        CONTAINER.name().startsWith("RESTEasy")
            ? List.of("Origin")
            : List.of("Accept-Encoding", "Origin");
    assertThat(answer.vary()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void whatTheApplicationVariesByStaysToo() {
    Answer answer = wire().send("GET", "/answers/varied", "Origin: " + APP, GZIP);
    assertThat(answer.all("Content-Encoding")).containsExactly("gzip");
    assertThat(answer.vary()).containsOnlyOnce("Accept-Language", "accept", "Origin");
    assertThat(wire().send("GET", "/answers/varied-by-all", "Origin: " + APP, GZIP).vary())
        .contains("*");
  }

  @Test
  void aPreflightIsNotCompressed() {
    Answer answer =
        wire()
            .send(
                "OPTIONS",
                "/answers/item",
                "Origin: " + APP,
                "Access-Control-Request-Method: PUT",
                GZIP);
    Cors.assertGranted(answer, "PUT", APP);
    assertThat(answer.all("Content-Encoding")).isEmpty();
  }

  @Test
  void anotherOriginCannotReadWhatIsCompressed() {
    Answer answer = wire().send("GET", "/answers/ok", "Origin: " + Cors.EVIL, GZIP);
    assertThat(answer.all("Content-Encoding")).containsExactly("gzip");
    Cors.assertUnreadable(answer);
    Cors.assertUnreadable(wire().send("GET", "/answers/ok", GZIP));
  }

  @ParameterizedTest
  @EnumSource
  void everyAnswerIsAsReadableAsWithout(Row row) {
    Answer answer = row.send(wire(), APP, GZIP);
    Optional<Deviation> deviation = Deviation.of(CONTAINER, row);
    int status = deviation.map(Deviation::status).orElse(row.status());
    assertThat(answer.status()).as("%s %s", deviation, answer).isEqualTo(status);
    if (deviation.isPresent()) {
      assertThat(answer.cors()).as("%s %s", deviation, answer).isEmpty();
    } else {
      Cors.assertReadable(answer, APP);
    }
  }

  private static String unzipped(Answer answer) throws IOException {
    byte[] bytes = answer.body().getBytes(StandardCharsets.ISO_8859_1);
    return new String(
        new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(),
        StandardCharsets.US_ASCII);
  }
}
