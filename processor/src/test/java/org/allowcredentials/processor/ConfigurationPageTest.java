package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/configuration.md} shows is what happens. */
class ConfigurationPageTest {

  @TempDir private Path folder;

  private static List<String> blocks(String language) throws IOException {
    String page = Files.readString(Path.of("../docs/configuration.md"));
    return Pattern.compile("(?s)```" + language + "\n(.*?)```")
        .matcher(page)
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  @Test
  void theExampleStartsAndIsRefusedAsShown() throws IOException {
    Compilation.Result result =
        Compiler.JAVAC
            .into(folder)
            .compile(Map.of("com/acme/OrderResource.java", blocks("java").get(0)));
    assertThat(result.messages()).isEmpty();
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, ConfigurationPageTest.class.getClassLoader())) {
      Set<Class<?>> resources = Set.of(loader.loadClass("com.acme.OrderResource"));
      List<Map<String, String>> settings =
          blocks("properties").stream().map(ConfigurationPageTest::properties).toList();
      assertThat(new FakeServer(resources, settings.get(0)).start()).isNotEmpty();
      assertThatThrownBy(() -> new FakeServer(resources, settings.get(1)).start())
          .message()
          .isEqualTo(blocks("text").get(0));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, String> properties(String block) {
    return block
        .lines()
        .map(line -> line.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }
}
