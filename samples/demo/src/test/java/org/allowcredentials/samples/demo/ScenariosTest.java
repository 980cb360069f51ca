package org.allowcredentials.samples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenariosTest {

  private static final Path SOURCES = Path.of("src/main/java/org/allowcredentials/samples/demo");

  /** The page shows the line of Java that decides: it must be the line that is compiled. */
  @ParameterizedTest
  @MethodSource("scenarios")
  void showTheirJavaAsItIs(JsonNode scenario) throws IOException {
    String file = scenario.at("/java/file").asText();
    List<String> source = Files.readAllLines(SOURCES.resolve(file));
    int at = 0;
    for (JsonNode line : scenario.at("/java/lines")) {
      int found =
          source.subList(at, source.size()).stream()
              .map(String::strip)
              .toList()
              .indexOf(line.asText().strip());
      assertThat(found).as("%s in %s", line, file).isNotNegative();
      at += found + 1;
    }
    JsonNode deciding = scenario.at("/java/deciding");
    if (!deciding.isMissingNode()) {
      assertThat(scenario.at("/java/lines").get(deciding.asInt()).asText()).startsWith("@Allow");
    }
  }

  @Test
  void areToldApartByTheirIds() throws IOException {
    assertThat(scenarios().map(scenario -> scenario.get("id").asText())).doesNotHaveDuplicates();
  }

  static Stream<JsonNode> scenarios() throws IOException {
    try (InputStream file = DemoPage.class.getResourceAsStream("page/scenarios.json")) {
      return StreamSupport.stream(new ObjectMapper().readTree(file).spliterator(), false);
    }
  }
}
