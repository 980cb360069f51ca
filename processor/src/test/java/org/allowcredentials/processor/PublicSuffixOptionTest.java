package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.processor.Compilation.Message;
import org.allowcredentials.processor.Compilation.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Acors.publicSuffixes}: a list that is newer than the bundled one. */
class PublicSuffixOptionTest {

  private static final String SOURCE =
      """
      import jakarta.ws.rs.*;
      import org.allowcredentials.*;

      @Path("/test")
      @AllowCredentials(origins = {"https://*.example.com", "https://*.github.io"})
      public class Test {
        @GET public String get() { return ""; }
      }
      """;

  private static final String NEWER =
      """
      // VERSION: 2130-01-02_03-04-05_UTC
      // ===BEGIN ICANN DOMAINS===
      io
      // ===END ICANN DOMAINS===
      // ===BEGIN PRIVATE DOMAINS===
      example.com
      // ===END PRIVATE DOMAINS===
      """;

  @TempDir private Path folder;
  private Path list;

  @BeforeEach
  void nameTheList() {
    list = folder.resolve("suffixes.dat");
  }

  private Result compile(String... options) {
    return Compiler.JAVAC.into(folder.resolve("output")).with(options).compile(SOURCE);
  }

  /** Returns the table of a class that passes by any list. */
  private String table(String... options) {
    String source =
        """
        import jakarta.ws.rs.*;
        import org.allowcredentials.*;
        @Path("/test")
        @AllowCredentials(origins = "https://app.example.com")
        class Test { @GET public String get() { return ""; } }
        """;
    return Compiler.JAVAC
        .into(folder.resolve("table"))
        .with(options)
        .compile(source)
        .generated()
        .values()
        .iterator()
        .next();
  }

  @Test
  void withoutItTheBundledListHolds() {
    assertThat(compile().messages())
        .singleElement()
        .satisfies(message -> assertThat(message.text()).contains("[CORS008]", "\"github.io\""));
  }

  @Test
  void theNewerListHolds() throws IOException {
    Files.writeString(list, NEWER);
    assertThat(
            compile("-Acors.publicSuffixes=" + list, "-Xlint:all,-processing", "-Werror")
                .messages())
        .singleElement()
        .satisfies(message ->
            assertThat(message.text())
                .contains("[CORS008]", "the public suffix \"example.com\"", "list of 2130-01-02"));
  }

  /** The run time does not carry that list, so it must judge again. */
  @Test
  void aTableThatAnotherListLetPassProvesNothing() throws IOException {
    Files.writeString(list, NEWER);
    assertThat(table()).contains("return \"" + PolicyRules.proof() + "\"");
    assertThat(table("-Acors.publicSuffixes=" + list)).doesNotContain("proof");
  }

  @Test
  void aFileThatCannotBeUsedIsReportedOnceAndTheBundledListHolds() {
    assertThat(compile("-Acors.publicSuffixes=" + list).messages())
        .extracting(Message::code)
        .containsExactlyInAnyOrder("CORS904", "CORS008");
  }

  @Test
  void theMessageSaysWhatToDo() throws IOException {
    Files.writeString(list, NEWER.replace("2130", "2020"));
    Result result = compile("-Acors.publicSuffixes=" + list);
    assertThat(result.success()).isFalse();
    assertThat(result.messages())
        .filteredOn(message -> message.code().equals("CORS904"))
        .singleElement()
        .satisfies(message ->
            assertThat(message.text())
                .startsWith("[CORS904] -Acors.publicSuffixes names a file that cannot be used\n")
                .contains(
                    "contains the public suffix list of 2020-01-02, but this library includes")
                .contains("Remove it, or download the complete list from ")
                .endsWith("docs/diagnostics/CORS904.md"));
  }

  @Test
  void anOptionWithoutAValueIsReported() {
    assertThat(compile("-Acors.publicSuffixes").messages())
        .extracting(Message::code)
        .containsExactlyInAnyOrder("CORS904", "CORS008");
  }
}
