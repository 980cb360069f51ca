package org.allowcredentials.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A source that shows rules. Its diagnostics are drawn below the lines, in the order in which they
 * are printed (so classes stand below the methods of the class that they are in); a line without a
 * drawing has none:
 *
 * <pre>
 * {@literal @}AllowCredentials(origins = "https://app.example.com/")
 * //                          ^^^^^^^^^^^^^^^^^^^^^^^^^^ error CORS102
 * </pre>
 *
 * <p>A line that is nearly, but not quite, what a rule refuses says so: {@code // near miss
 * CORS102}, behind the code or in a line of its own above it.
 */
record Fixture(String name, String source) {

  private static final Path FOLDER = Path.of("src/test/resources/fixtures");
  private static final Pattern MARK =
      Pattern.compile("\\s*//\\s*(\\^+) (error|warning|note) (CORS\\d{3})");
  private static final Pattern NEAR_MISS = Pattern.compile("(.*)// near miss((?: CORS\\d{3})+)");

  /** What the forward search for annotations has to tell apart. */
  private static final Pattern TOKEN =
      Pattern.compile("//.*|\"(?:\\\\.|[^\"\\\\])*\"|@\\w+|\\w+|[^\\s\\w]");

  /** A part of a line, and what is said of it. Line and column count from 1. */
  record Mark(long line, long column, long length, String kind, String code) {}

  /** A line of which a rule might be expected to say something. */
  record NearMiss(long line, String code) {}

  /** Returns all fixtures. */
  static List<Fixture> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Fixture> fixtures = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        fixtures.add(new Fixture(file.getFileName().toString(), Files.readString(file)));
      }
      return fixtures;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the marks as drawn, which is as javac sets them. */
  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    List<String> lines = source.lines().toList();
    int code = 0;
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARK.matcher(lines.get(i));
      if (mark.matches()) {
        int length = mark.group(1).length();
        marks.add(new Mark(code, mark.start(1) + 1, length, mark.group(2), mark.group(3)));
      } else {
        code = i + 1;
      }
    }
    return marks;
  }

  /** Returns whether notes are drawn; where none is, none is asked for. */
  boolean drawsNotes() {
    return marks().stream().anyMatch(mark -> mark.kind().equals("note"));
  }

  /** Returns the marks as a compiler sets them. */
  List<Mark> marks(Compiler compiler) {
    return switch (compiler) {
      case JAVAC -> marks();
      case ECJ -> marks().stream().map(this::asEcjSetsIt).toList();
    };
  }

  /** Returns the lines that are said to be near misses. */
  List<NearMiss> nearMisses() {
    List<NearMiss> nearMisses = new ArrayList<>();
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher nearMiss = NEAR_MISS.matcher(lines.get(i));
      if (nearMiss.matches()) {
        int line = nearMiss.group(1).isBlank() ? i + 2 : i + 1;
        for (String code : nearMiss.group(2).strip().split(" ", -1)) {
          nearMisses.add(new NearMiss(line, code));
        }
      }
    }
    return nearMisses;
  }

  /**
   * ECJ knows neither the elements of an array nor nested annotations: for them it marks {@code @}
   * and the name of the outermost annotation, as for the annotation itself. For an attribute as a
   * whole, which no string is, it marks the attribute's name; where that is left out, the value.
   */
  private Mark asEcjSetsIt(Mark drawn) {
    int start = offset(drawn);
    String marked = source.substring(start, start + (int) drawn.length());
    if (!marked.matches("\\{}|-?[\\d_]+")) {
      return annotation(start).map(token -> moved(drawn, token.start(), token.end())).orElse(drawn);
    }
    Matcher attribute = Pattern.compile("(\\w+)\\s*=\\s*$").matcher(source.substring(0, start));
    return attribute.find() ? moved(drawn, attribute.start(1), attribute.end(1)) : drawn;
  }

  private record Token(int start, int end) {}

  /** Returns the outermost annotation that begins or encloses a position. */
  private Optional<Token> annotation(int position) {
    Matcher token = TOKEN.matcher(source);
    Deque<Token> open = new ArrayDeque<>();
    Token last = new Token(0, 0);
    while (token.find() && token.start() < position) {
      if (token.group().equals("(")) {
        open.push(last);
      } else if (token.group().equals(")")) {
        open.pop();
      }
      last = new Token(token.start(), token.end());
    }
    open.push(new Token(token.start(), token.end()));
    Iterable<Token> outermostFirst = open::descendingIterator;
    return StreamSupport.stream(outermostFirst.spliterator(), false)
        .filter(each -> source.charAt(each.start()) == '@')
        .findFirst();
  }

  private int offset(Mark mark) {
    int line = 0;
    for (int i = 1; i < mark.line(); i++) {
      line = source.indexOf('\n', line) + 1;
    }
    return line + (int) mark.column() - 1;
  }

  private Mark moved(Mark mark, int start, int end) {
    String before = source.substring(0, start);
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    int column = start - before.lastIndexOf('\n');
    return new Mark(line, column, end - start, mark.kind(), mark.code());
  }

  @Override
  public String toString() {
    return name;
  }
}
