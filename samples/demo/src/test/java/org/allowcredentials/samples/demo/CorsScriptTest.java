package org.allowcredentials.samples.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the tests of the page's script, which stand in {@code src/test/js}, with Node. */
class CorsScriptTest {

  @TempDir Path folder;

  @Test
  void decidesAsTheFetchStandardDoes() throws Exception {
    boolean required = Boolean.getBoolean("allowcredentials.requireNode");
    assumeTrue(required || hasNode(), "node is not installed");
    try (InputStream script = DemoPage.class.getResourceAsStream("page/cors.js")) {
      Files.copy(script, folder.resolve("cors.js"));
    }
    Files.copy(Path.of("src/test/js/cors.test.js"), folder.resolve("cors.test.js"));
    Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}");

    Process node = node("--test", "cors.test.js");
    String report = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(node.waitFor()).as(report).isZero();
    assertThat(report).containsPattern("pass [1-9]");
  }

  private boolean hasNode() throws InterruptedException {
    try {
      Process node = node("--version");
      node.getInputStream().close();
      return node.waitFor() == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }

  private Process node(String... arguments) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("node");
    builder.command().addAll(List.of(arguments));
    return builder.directory(folder.toFile()).redirectErrorStream(true).start();
  }
}
