package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/origin-guard.md} shows can be used as it is. */
class OriginGuardPageTest {

  private static final Path PAGE = Path.of("../docs/origin-guard.md");

  @TempDir private Path folder;

  private static String block(String language) throws IOException {
    List<String> blocks =
        Pattern.compile("(?s)```" + language + "\n(.*?)```")
            .matcher(Files.readString(PAGE))
            .results()
            .map(block -> block.group(1))
            .toList();
    assertThat(blocks).hasSize(1);
    return blocks.get(0);
  }

  @Test
  void theExampleCompilesClean() throws IOException {
    Compilation.Result result =
        Compiler.JAVAC.into(folder).compile(Map.of("com/acme/SessionResource.java", block("java")));
    assertThat(result.messages()).isEmpty();
  }

  @Test
  void theSettingIsAccepted() throws IOException {
    String[] setting = block("properties").strip().split("=", 2);
    assertThat(setting[0]).isEqualTo("cors.publicOrigin");
    assertThat(new FakeServer(Set.of(), Map.of(setting[0], setting[1])).start()).isNotEmpty();
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    assertThat(
            Pattern.compile("\\]\\((?!https:)([^)#]+)")
                .matcher(Files.readString(PAGE))
                .results()
                .map(link -> PAGE.resolveSibling(link.group(1))))
        .isNotEmpty()
        .allSatisfy(target -> assertThat(target).exists());
  }
}
