package org.allowcredentials.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles sources with javac and the processor.
 *
 * @param output where classes and generated sources go
 * @param options options beside those that every compilation has
 * @param processors the processors
 */
record Javac(Path output, List<String> options, List<Processor> processors) {

  /** What a compilation said and made. */
  record Result(boolean success, List<Message> messages, Path output) {

    /** Returns the generated sources by their path below the output folder. */
    Map<String, String> generated() {
      Map<String, String> sources = new TreeMap<>();
      try (var files = Files.walk(output)) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .forEach(file -> sources.put(output.relativize(file).toString(), read(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return sources;
    }

    /** Returns a file of the output, if it is there. */
    Optional<String> file(String name) {
      Path file = output.resolve(name);
      return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    /** Returns the lines of the services file. */
    List<String> services() {
      return file("META-INF/services/org.allowcredentials.table.CorsPolicyTable")
          .map(text -> text.lines().toList())
          .orElse(List.of());
    }

    private static String read(Path file) {
      try {
        return Files.readString(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * A diagnostic.
   *
   * @param kind error or warning
   * @param file the name of the source file; empty if there is none
   * @param line from 1
   * @param startColumn from 1
   * @param length of the marked range
   * @param text the whole message
   */
  record Message(
      Diagnostic.Kind kind, String file, long line, long startColumn, long length, String text) {

    /** Returns the code of a message of ours; empty for one of javac's. */
    String code() {
      return text.matches("(?s)\\[CORS\\d{3}] .*") ? text.substring(1, 8) : "";
    }
  }

  static Javac into(Path output) {
    return new Javac(output, List.of(), List.of(new CorsProcessor()));
  }

  Javac with(String... more) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of(more));
    return new Javac(output, List.copyOf(all), processors);
  }

  Javac processedBy(Processor... used) {
    return new Javac(output, options, List.of(used));
  }

  /** Compiles sources; each is given by its path, such as {@code com/acme/Orders.java}. */
  Result compile(Map<String, String> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    List<String> all =
        new ArrayList<>(
            List.of(
                "-d",
                output.toString(),
                "--release",
                "17",
                "-implicit:none",
                "-Xmaxerrs",
                "9999",
                "-Xmaxwarns",
                "9999"));
    if (!options.contains("-classpath")) {
      all.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    }
    all.addAll(options);
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      Files.createDirectories(output);
      List<Source> units = sources.entrySet().stream().map(Source::new).toList();
      JavaCompiler.CompilationTask task =
          compiler.getTask(new StringWriter(), files, collector, all, null, units);
      task.setLocale(Locale.ROOT);
      task.setProcessors(processors);
      boolean success = task.call();
      return new Result(
          success, collector.getDiagnostics().stream().map(Javac::message).toList(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles one source, {@code Test.java}. */
  Result compile(String source) {
    return compile(Map.of("Test.java", source));
  }

  private static Message message(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    long start = diagnostic.getStartPosition();
    long offset = diagnostic.getPosition() - start;
    return new Message(
        diagnostic.getKind(),
        source == null ? "" : source.getName().replaceFirst("^/", ""),
        diagnostic.getLineNumber(),
        diagnostic.getColumnNumber() - offset,
        diagnostic.getEndPosition() - start,
        diagnostic.getMessage(Locale.ROOT));
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(Map.Entry<String, String> source) {
      super(URI.create("string:///" + source.getKey()), Kind.SOURCE);
      text = source.getValue();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
