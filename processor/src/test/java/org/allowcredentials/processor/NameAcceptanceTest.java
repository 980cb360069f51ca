package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic.Kind;
import org.allowcredentials.processor.Compilation.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The acceptance data for header names and methods, through javac. */
class NameAcceptanceTest {

  private static final String SOURCE =
      """
      import jakarta.ws.rs.HttpMethod;
      import jakarta.ws.rs.Path;
      import java.lang.annotation.Retention;
      import java.lang.annotation.RetentionPolicy;
      import org.allowcredentials.AllowCredentials;
      import org.allowcredentials.AllowOrigins;

      @Path("/$NAME$")
      $POLICY$
      public class $NAME$ {
        @Verb
        public String get() {
          return "";
        }

        @Retention(RetentionPolicy.RUNTIME)
        @HttpMethod("$VERB$")
        @interface Verb {}
      }
      """;

  @TempDir private Path folder;

  private final Map<String, String> sources = new TreeMap<>();
  private final Map<String, String> wanted = new TreeMap<>();

  private void add(String row, String policy, String verb, String verdict) {
    String name = "T" + sources.size();
    sources.put(
        name + ".java",
        SOURCE.replace("$NAME$", name).replace("$POLICY$", policy).replace("$VERB$", verb));
    wanted.put(name + ".java", row + " -> " + verdict);
  }

  private void compare() {
    Map<String, List<Message>> byFile =
        Compiler.JAVAC.into(folder).compile(sources).messages().stream()
            .collect(Collectors.groupingBy(Message::file));
    Map<String, String> found = new TreeMap<>();
    wanted.forEach((file, row) -> {
      List<Message> messages = byFile.getOrDefault(file, List.of());
      assertThat(messages).allMatch(message -> message.code().startsWith("CORS2"));
      found.put(file, row.replaceFirst(" -> .*", " -> " + verdict(messages)));
    });
    assertThat(found).isEqualTo(wanted);
  }

  private static String verdict(List<Message> messages) {
    return messages.isEmpty()
        ? "ok"
        : messages.stream().anyMatch(message -> message.kind() == Kind.ERROR) ? "error" : "warning";
  }

  private void headers(String file, String attribute) {
    for (String[] row : rows(file)) {
      String attributes = attribute + " = \"" + row[0] + "\"";
      add(row[0] + " anonymous", "@AllowOrigins(value = \"*\", " + attributes + ")", "GET", row[1]);
      add(
          row[0] + " credentialed",
          "@AllowCredentials(origins = \"https://app.example.com\", " + attributes + ")",
          "GET",
          row[2]);
    }
    compare();
  }

  @Test
  void requestHeaders() {
    headers("request-headers.tsv", "allowedHeaders");
    assertThat(wanted).hasSizeGreaterThan(80);
  }

  @Test
  void responseHeaders() {
    headers("response-headers.tsv", "exposedHeaders");
    assertThat(wanted).hasSizeGreaterThan(50);
  }

  @Test
  void methods() {
    for (String[] row : rows("methods.tsv")) {
      String verb = row[0].replace("\"", "\\\"");
      add(row[0], "@AllowOrigins(\"https://app.example.com\")", verb, row[1]);
    }
    compare();
    assertThat(wanted).hasSizeGreaterThan(20);
  }

  private static List<String[]> rows(String file) {
    try {
      return new ArrayList<>(
          Files.readAllLines(Path.of("src/test/resources/acceptance", file)).stream()
              .skip(1)
              .map(line -> line.split("\t"))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
