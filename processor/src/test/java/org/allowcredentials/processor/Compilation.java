package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.allowcredentials.table.CorsPolicyTable;
import org.allowcredentials.table.Resource;

/**
 * Compiles sources with the processor.
 *
 * @param compiler whose compiler it is
 * @param output where classes and generated sources go
 * @param options options beside those that every compilation has
 * @param processors the processors
 */
record Compilation(
    Compiler compiler, Path output, List<String> options, List<Processor> processors) {

  private static final String SOURCES = ".sources";

  /** What a compilation said and made. */
  record Result(boolean success, List<Message> messages, Path output) {

    /** Returns the generated sources by their path below the output folder. */
    Map<String, String> generated() {
      Map<String, String> sources = new TreeMap<>();
      try (var files = Files.walk(output)) {
        files
            .filter(file -> !file.startsWith(output.resolve(SOURCES)))
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

    /** Returns what the tables say that the service loader finds, in its order. */
    List<Resource> resources() {
      return Compilation.resources(List.of(output));
    }

    /** Returns the names of the classes that they describe, sorted. */
    List<String> described() {
      return resources().stream().map(Resource::name).sorted().toList();
    }

    /** Returns the source of the only table that is found. */
    String table() {
      assertThat(services()).hasSize(1);
      return file(services().get(0).replace('.', '/') + ".java").orElseThrow();
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

  /** Returns what the tables say that the service loader finds on a class path, in its order. */
  static List<Resource> resources(List<Path> classPath) {
    URL[] urls = new URL[classPath.size()];
    try {
      for (int i = 0; i < urls.length; i++) {
        urls[i] = classPath.get(i).toUri().toURL();
      }
      try (URLClassLoader loader = new URLClassLoader(urls, Compilation.class.getClassLoader())) {
        return ServiceLoader.load(CorsPolicyTable.class, loader).stream()
            .flatMap(table -> table.get().resources().stream())
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the same, which sees the classes that were compiled into its folder before. */
  Compilation seeingItself() {
    return with(
        "-classpath",
        output + System.getProperty("path.separator") + System.getProperty("java.class.path"));
  }

  Compilation with(String... more) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of(more));
    return new Compilation(compiler, output, List.copyOf(all), processors);
  }

  /** Makes an error of every warning. */
  Compilation strict() {
    return with(compiler.strictness().toArray(String[]::new));
  }

  Compilation processedBy(Processor... used) {
    return new Compilation(compiler, output, options, List.of(used));
  }

  /** Compiles sources; each is given by its path, such as {@code com/acme/Orders.java}. */
  Result compile(Map<String, String> sources) {
    JavaCompiler tool = compiler.tool();
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    List<String> all =
        new ArrayList<>(
            List.of("-d", output.toString(), "-s", output.toString(), "--release", "17"));
    all.addAll(compiler.options());
    if (!options.contains("-classpath")) {
      all.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    }
    all.addAll(options);
    try (StandardJavaFileManager files = tool.getStandardFileManager(null, Locale.ROOT, null)) {
      Files.createDirectories(output);
      JavaCompiler.CompilationTask task =
          tool.getTask(
              new StringWriter(),
              files,
              collector,
              all,
              null,
              files.getJavaFileObjectsFromPaths(written(sources)));
      task.setLocale(Locale.ROOT);
      task.setProcessors(processors);
      boolean success = task.call();
      return new Result(
          success, collector.getDiagnostics().stream().map(this::message).toList(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the sources where no class is looked for: ECJ takes none that is not a file. */
  private List<Path> written(Map<String, String> sources) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = output.resolve(SOURCES).resolve(source.getKey());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue()));
    }
    return files;
  }

  /** Compiles one source, {@code Test.java}. */
  Result compile(String source) {
    return compile(Map.of("Test.java", source));
  }

  private Message message(Diagnostic<? extends JavaFileObject> diagnostic) {
    long start = diagnostic.getStartPosition();
    long offset = diagnostic.getPosition() - start;
    return new Message(
        diagnostic.getKind(),
        Optional.<JavaFileObject>ofNullable(diagnostic.getSource()).map(this::name).orElse(""),
        diagnostic.getLineNumber(),
        diagnostic.getColumnNumber() - offset,
        compiler.length(diagnostic),
        diagnostic.getMessage(Locale.ROOT));
  }

  private String name(JavaFileObject source) {
    Path file = Path.of(source.getName());
    Path sources = output.resolve(SOURCES);
    return (file.startsWith(sources) ? sources.relativize(file) : file).toString();
  }
}
