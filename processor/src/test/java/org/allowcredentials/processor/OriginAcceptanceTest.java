package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import org.allowcredentials.processor.Compilation.Message;
import org.allowcredentials.processor.Compilation.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The acceptance data for origins, through javac. */
class OriginAcceptanceTest {

  private static final Set<String> GUARDED = Set.of("CORS007", "CORS008", "CORS013");

  @TempDir private Path folder;

  private record Row(String pattern, String anonymous, String credentialed) {

    static Row of(String[] cells) {
      return new Row(cells[0], cells[1], STRICTER.containsKey(cells[0]) ? "guarded" : cells[2]);
    }
  }

  /**
   * Rows that say ok of subdomains of a name with public suffixes below it, by its own data in
   * {@code public-suffix-ancestors.tsv} and by the catalogue: anyone gets {@code
   * x.s3.amazonaws.com}. The stricter verdict holds.
   */
  private static final Map<String, String> STRICTER =
      Map.of(
          "https://*.amazonaws.com", "s3.amazonaws.com and many more",
          "https://*.r.appspot.com", "*.r.appspot.com");

  @Test
  void everyRowHasItsVerdict() {
    List<Row> rows = read("origins.tsv").stream().map(Row::of).toList();
    assertThat(rows).hasSizeGreaterThan(250);
    assertThat(rows).extracting(Row::pattern).containsAll(STRICTER.keySet());
    assertThat(wrong(rows)).isEmpty();
  }

  @Test
  void namesWithPublicSuffixesBelowThemAreGuarded() {
    List<Row> rows =
        read("public-suffix-ancestors.tsv").stream()
            .map(cells -> new Row(cells[0], "ok", cells[1]))
            .toList();
    assertThat(rows).hasSizeGreaterThan(190);
    assertThat(wrong(rows)).isEmpty();
  }

  /** Returns the rows for which javac says something else, without and with credentials. */
  private List<String> wrong(List<Row> rows) {
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
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      compare(row, row.anonymous(), byFile.getOrDefault("A" + i + ".java", List.of()), wrong);
      compare(row, row.credentialed(), byFile.getOrDefault("C" + i + ".java", List.of()), wrong);
    }
    return wrong;
  }

  private static void compare(Row row, String wanted, List<Message> found, List<String> wrong) {
    String verdict = verdict(found);
    if (!verdict.equals(wanted)) {
      wrong.add(row.pattern() + ": wanted " + wanted + ", got " + verdict + " " + found);
    }
  }

  /** CORS012 does not count: it is about where a loopback origin stands, not how it is written. */
  private static String verdict(List<Message> all) {
    List<Message> found =
        all.stream().filter(message -> !message.code().equals("CORS012")).toList();
    if (found.stream().anyMatch(message -> message.code().isEmpty())) {
      return "javac";
    }
    if (found.stream().anyMatch(message -> message.kind() == Diagnostic.Kind.ERROR)) {
      return found.stream().allMatch(message -> GUARDED.contains(message.code()))
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

  private static List<String[]> read(String file) {
    try {
      return Files.readAllLines(Path.of("src/test/resources/acceptance").resolve(file)).stream()
          .skip(1)
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
