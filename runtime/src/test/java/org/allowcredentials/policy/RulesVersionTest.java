package org.allowcredentials.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the compiler let pass is not judged again at the start by rules of the same version. So the
 * version must change with the rules.
 */
class RulesVersionTest {

  private static final Path SOURCES = Path.of("src/main/java/org/allowcredentials");
  private static final Path RECORD = Path.of("src/test/resources/rules-version.txt");

  /** The rooms that decide whether a policy passes: {@code finding} says how grave a rule is. */
  private static final List<String> ROOMS =
      List.of("finding", "header", "origin", "policy", "text");

  @Test
  void theRulesAreThoseOfTheirVersion() throws Exception {
    String current = PolicyRules.proof() + "\n" + digest() + "\n";
    assertThat(Files.readString(RECORD))
        .as(
            "The code of the rules has changed. If they refuse something now that they let pass"
                + " before, raise PolicyRules.VERSION. Then write into %s:%n%s",
            RECORD, current)
        .isEqualTo(current);
  }

  /** Comments, texts and layout are left out. */
  private static String digest() throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (String room : ROOMS) {
      try (Stream<Path> files = Files.list(SOURCES.resolve(room))) {
        for (Path file : (Iterable<Path>) files.sorted()::iterator) {
          digest.update(code(Files.readString(file)).getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String code(String source) {
    return source
        .replaceAll("(?s)/\\*.*?\\*/", "")
        .replaceAll("\"(\\\\.|[^\"\\\\\\n])*\"", "\"\"")
        .replaceAll("//[^\\n]*", "")
        .replaceAll("\\s+", "");
  }
}
