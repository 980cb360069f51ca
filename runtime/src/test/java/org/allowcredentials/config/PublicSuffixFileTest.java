package org.allowcredentials.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.allowcredentials.config.PublicSuffixFile.UnusableException;
import org.allowcredentials.origin.PublicSuffixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicSuffixFileTest {

  private static final String LIST =
      """
      // VERSION: %s_03-04-05_UTC
      // ===BEGIN ICANN DOMAINS===
      com
      \u516c\u53f8.cn
      // ===END ICANN DOMAINS===
      // ===BEGIN PRIVATE DOMAINS===
      example.com
      // ===END PRIVATE DOMAINS===
      """;

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("suffixes.dat"), text);
  }

  private static void assertUnusable(String file, String... parts) {
    assertThatThrownBy(() -> PublicSuffixFile.read(file))
        .isInstanceOf(UnusableException.class)
        .hasMessageContainingAll(parts)
        .satisfies(e -> assertThat(e).message().hasLineCount(2));
  }

  @Test
  void aNewerListIsRead() throws IOException, UnusableException {
    PublicSuffixes list = PublicSuffixFile.read(file(LIST.formatted("2130-01-02")).toString());
    assertThat(list.date()).isEqualTo(LocalDate.of(2130, 1, 2));
    assertThat(list.suffix("example.com")).isPresent();
    assertThat(list.suffix("xn--55qx5d.cn")).isPresent();
  }

  @Test
  void oneOfTheSameDayIsRead() throws IOException, UnusableException {
    LocalDate bundled = PublicSuffixes.bundled().date();
    assertThat(PublicSuffixFile.read(file(LIST.formatted(bundled)).toString()).date())
        .isEqualTo(bundled);
  }

  /** It would permit what is refused without it, and nothing may do that. */
  @Test
  void anOlderOneIsRefused() throws IOException {
    LocalDate bundled = PublicSuffixes.bundled().date();
    LocalDate older = bundled.minusDays(1);
    assertUnusable(
        file(LIST.formatted(older)).toString(),
        "contains the public suffix list of "
            + older
            + ", but this library includes that of "
            + bundled,
        "Remove it, or download the complete list from https://publicsuffix.org/");
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    assertUnusable(
        folder.resolve("none.dat").toString(),
        "There is no file \"",
        "none.dat\"",
        "A relative path begins at " + Path.of("").toAbsolutePath());
  }

  @Test
  void aFileThatIsNoListIsRefused() throws IOException {
    assertUnusable(
        file("<!DOCTYPE html>\n<title>503</title>\n").toString(),
        "is not a list of public suffixes: line 1: \"<!DOCTYPE\" is not a rule of",
        "Download the complete list");
    Path binary = folder.resolve("binary.dat");
    Files.write(binary, "\u00fc".getBytes(StandardCharsets.ISO_8859_1));
    assertUnusable(binary.toString(), "is not UTF-8 text", "Download the complete list");
  }

  @Test
  void soIsWhatIsNoFile() {
    assertUnusable(folder.toString(), "cannot be read: ");
    assertUnusable("", "\"\" cannot be read: ");
    assertUnusable("a\0\nb", "\"a\\u0000\\nb\" is not ");
  }
}
