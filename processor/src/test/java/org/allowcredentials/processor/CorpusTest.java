package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.allowcredentials.processor.Compilation.Message;
import org.allowcredentials.processor.Compilation.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Applications in the style of real ones, with public, private and administrative endpoints. No
 * false alarm: CORS305 only where servers really differ.
 */
class CorpusTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final Pattern EXAMPLE = Pattern.compile("Both match ([^:]+):");
  private static final Pattern VERB =
      Pattern.compile("(?m)^ *@(GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)$");

  @TempDir private Path folder;

  private static Map<String, String> sources(String application) {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.list(CORPUS.resolve(application))) {
      for (Path file : files.toList()) {
        sources.put(application + "/" + file.getFileName(), Files.readString(file));
      }
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * In the shop, RESTEasy and CXF choose the method for {id} where a request for the report accepts
   * JSON; in the depot, servers divide a path between {path: .+} and /metadata in different ways,
   * for GET and for HEAD.
   */
  @ParameterizedTest
  @CsvSource({
    "bank,     ''",
    "depot,    /artefacts/a/a/metadata /artefacts/a/a/metadata",
    "identity, ''",
    "ops,      ''",
    "shop,     /orders/report",
    "tracker,  ''",
  })
  void onlyWhatServersConfuseIsReported(String application, String paths) {
    Result result = Compiler.JAVAC.into(folder).compile(sources(application));
    assertThat(result.messages())
        .allSatisfy(message -> assertThat(message.code()).isIn("CORS305", "CORS313"));
    List<String> examples =
        result.messages().stream()
            .filter(message -> message.code().equals("CORS305"))
            .map(CorpusTest::example)
            .toList();
    assertThat(String.join(" ", examples)).isEqualTo(paths);
  }

  private static String example(Message message) {
    Matcher example = EXAMPLE.matcher(message.text());
    return example.find() ? example.group(1) : message.text();
  }

  @Test
  void theCorpusIsLargeEnough() throws IOException {
    long endpoints = 0;
    try (Stream<Path> applications = Files.list(CORPUS)) {
      for (Path application : applications.toList()) {
        endpoints +=
            sources(application.getFileName().toString()).values().stream()
                .mapToLong(source -> VERB.matcher(source).results().count())
                .sum();
      }
    }
    assertThat(endpoints).isGreaterThanOrEqualTo(200);
  }
}
