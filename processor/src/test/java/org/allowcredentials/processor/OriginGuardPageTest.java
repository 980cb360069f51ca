package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/origin-guard.md} shows can be used as it is. */
class OriginGuardPageTest {

  private static final Path PAGE = Path.of("../docs/origin-guard.md");

  @TempDir private Path folder;

  private static final Pattern NAME = Pattern.compile("public class (\\w+)");

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("(?s)```" + language + "\n(.*?)```")
        .matcher(Files.readString(PAGE))
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  @Test
  void theExamplesCompileClean() throws IOException {
    List<String> examples = blocks("java");
    assertThat(examples).hasSize(3);
    for (int i = 0; i < examples.size(); i++) {
      Matcher name = NAME.matcher(examples.get(i));
      assertThat(name.find()).isTrue();
      Compilation.Result result =
          Compiler.JAVAC
              .into(folder.resolve("" + i))
              .compile(Map.of("com/acme/" + name.group(1) + ".java", examples.get(i)));
      assertThat(result.messages()).isEmpty();
      assertThat(result.success()).isTrue();
    }
  }

  @Test
  void theSettingIsAccepted() throws IOException {
    List<String> settings = blocks("properties");
    assertThat(settings).hasSize(1);
    String[] setting = settings.get(0).strip().split("=", 2);
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
