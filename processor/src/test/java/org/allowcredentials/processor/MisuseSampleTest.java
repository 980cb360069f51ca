package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allowcredentials.processor.Compilation.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample that is meant not to compile does not, for the reasons that it shows. */
class MisuseSampleTest {

  private static final Path SAMPLE = Path.of("../samples/misuse");
  private static final int SHOWN = 3;

  @TempDir private Path folder;

  @Test
  void everyMistakeIsNamed() throws IOException {
    assertThat(messages())
        .extracting(Message::code)
        .containsExactly(
            "CORS001", "CORS102", "CORS101", "CORS007", "CORS104", "CORS105", "CORS006", "CORS117",
            "CORS111", "CORS112", "CORS109", "CORS107", "CORS009", "CORS002", "CORS205", "CORS220",
            "CORS302", "CORS314", "CORS303", "CORS301");
  }

  /** As for the pages of the rules, {@code -Dpages.update=true} writes the output anew. */
  @Test
  void readmeShowsWhatMavenPrints() throws IOException {
    Path file = SAMPLE.resolve("README.md");
    String readme = Files.readString(file);
    String shown = readme.substring(readme.indexOf("[ERROR] "), readme.indexOf("\n...\n"));
    String printed =
        messages().stream()
            .limit(SHOWN)
            .map(MisuseSampleTest::asMavenPrints)
            .collect(Collectors.joining("\n"));
    if (Boolean.getBoolean("pages.update")) {
      Files.writeString(file, readme.replace(shown, printed));
      fail(file + " is written anew: look at the difference, run without -Dpages.update");
    }
    assertThat(shown).isEqualTo(printed);
    assertThat(readme).contains("%d mistakes".formatted(messages().size()));
  }

  private static String asMavenPrints(Message message) {
    return "[ERROR] .../%s:[%d,%d] %s"
        .formatted(
            Path.of(message.file()).getFileName(),
            message.line(),
            message.startColumn(),
            message.text());
  }

  private List<Message> messages() throws IOException {
    Path root = SAMPLE.resolve("src/main/java");
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sources.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    assertThat(sources).hasSize(3);
    return Compiler.JAVAC.into(folder).compile(sources).messages();
  }
}
