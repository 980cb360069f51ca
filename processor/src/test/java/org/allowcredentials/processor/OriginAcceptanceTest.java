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
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import org.allowcredentials.processor.Compilation.Message;
import org.allowcredentials.processor.Compilation.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both columns of the acceptance data, through javac. */
class OriginAcceptanceTest {

  @TempDir private Path folder;

  private record Row(String pattern, String anonymous, String credentialed, String why) {}

  @Test
  void everyRowHasItsVerdict() {
    List<Row> rows = rows();
    assertThat(rows).hasSizeGreaterThan(200);
    Map<String, String> sources = new TreeMap<>();
    IntStream.range(0, rows.size())
        .forEach(i -> {
          String literal = "\"" + rows.get(i).pattern() + "\"";
          sources.put("A" + i + ".java", source("A" + i, "@AllowOrigins(" + literal + ")"));
          sources.put(
              "C" + i + ".java", source("C" + i, "@AllowCredentials(origins = " + literal + ")"));
        });
    Result result = Compiler.JAVAC.into(folder).compile(sources);
    Map<String, List<Message>> byFile =
        result.messages().stream().collect(Collectors.groupingBy(Message::file));
    List<String> wrong = new ArrayList<>();
    int checked = 0;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (!isForPublicSuffixRules(row, row.anonymous())) {
        compare(row, row.anonymous(), byFile.getOrDefault("A" + i + ".java", List.of()), wrong);
        checked++;
      }
      if (!isForPublicSuffixRules(row, row.credentialed())) {
        compare(row, row.credentialed(), byFile.getOrDefault("C" + i + ".java", List.of()), wrong);
        checked++;
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(checked).isGreaterThan(360);
  }

  /** CORS008 and CORS010 are not built yet; what they decide is named in the data. */
  private static boolean isForPublicSuffixRules(Row row, String verdict) {
    return row.why().contains("public suffix") && !verdict.equals("ok");
  }

  private static void compare(Row row, String wanted, List<Message> found, List<String> wrong) {
    String verdict = verdict(found);
    if (!verdict.equals(wanted)) {
      wrong.add(row.pattern() + ": wanted " + wanted + ", got " + verdict + " " + found);
    }
  }

  private static String verdict(List<Message> found) {
    if (found.stream().anyMatch(message -> message.code().isEmpty())) {
      return "javac";
    }
    if (found.stream().anyMatch(message -> message.kind() == Diagnostic.Kind.ERROR)) {
      return found.stream().allMatch(message -> message.code().equals("CORS007"))
          ? "guarded"
          : "error";
    }
    return found.isEmpty() ? "ok" : "warning";
  }

  private static String source(String name, String annotation) {
    return """
    import jakarta.ws.rs.GET;
    import jakarta.ws.rs.Path;
    import org.allowcredentials.AllowCredentials;
    import org.allowcredentials.AllowOrigins;

    @Path("/%s")
    %s
    public class %s {
      @GET
      public String get() {
        return "";
      }
    }
    """
        .formatted(name, annotation, name);
  }

  private static List<Row> rows() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/acceptance/origins.tsv")).stream()
          .skip(1)
          .map(line -> line.split("\t"))
          .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
