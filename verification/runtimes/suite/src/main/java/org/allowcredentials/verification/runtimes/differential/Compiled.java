package org.allowcredentials.verification.runtimes.differential;

import jakarta.ws.rs.core.Application;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.allowcredentials.verification.runtimes.Container;
import org.allowcredentials.verification.runtimes.Container.Deployed;

/**
 * An application after javac has seen it.
 *
 * @param errors what javac and the processor refused; empty if there are classes
 * @param folders where the classes lie, a folder for each module
 */
public record Compiled(List<String> errors, List<Path> folders) implements AutoCloseable {

  /** Copies what it is given. */
  public Compiled {
    errors = List.copyOf(errors);
    folders = List.copyOf(folders);
  }

  /**
   * A module.
   *
   * @param sources its sources by class name
   * @param processor whether the processor sees them
   */
  public record Step(Map<String, String> sources, boolean processor) {}

  /**
   * Compiles what is of others without the processor, then the rest.
   *
   * @param others the sources of others by class name
   * @param own one's own
   * @param processor whether the processor sees one's own
   */
  static Compiled of(Map<String, String> others, Map<String, String> own, boolean processor) {
    Step last = new Step(own, processor);
    return of(others.isEmpty() ? List.of(last) : List.of(new Step(others, false), last));
  }

  /** Compiles modules, each of which sees those before it, until one is refused. */
  public static Compiled of(List<Step> steps) {
    List<Path> folders = new ArrayList<>();
    List<String> errors = List.of();
    try {
      for (Step step : steps) {
        if (errors.isEmpty()) {
          folders.add(Files.createTempDirectory("differential"));
          errors = compile(step.sources(), folders, step.processor());
        }
      }
      return new Compiled(errors, folders);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles into the last folder; returns the errors. */
  private static List<String> compile(
      Map<String, String> sources, List<Path> folders, boolean processor) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    String classPath =
        Stream.concat(
                folders.stream().map(Path::toString),
                Stream.of(System.getProperty("java.class.path")))
            .collect(Collectors.joining(File.pathSeparator));
    List<String> options =
        List.of(
            "-d",
            folders.get(folders.size() - 1).toString(),
            "-classpath",
            classPath,
            "-implicit:none",
            processor ? "-Acors.warnings=off" : "-proc:none");
    List<JavaFileObject> files =
        sources.entrySet().stream()
            .<JavaFileObject>map(each -> new InMemory(each.getKey(), each.getValue()))
            .toList();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(new StringWriter(), manager, diagnostics, options, null, files);
      if (processor) {
        List<Processor> processors =
            ServiceLoader.load(Processor.class).stream().map(ServiceLoader.Provider::get).toList();
        if (processors.isEmpty()) {
          throw new IllegalStateException("the processor is not on the class path");
        }
        task.setProcessors(processors);
      }
      boolean success = task.call();
      List<String> errors =
          diagnostics.getDiagnostics().stream()
              .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
              .map(each -> each.getMessage(Locale.ROOT))
              .toList();
      if (success != errors.isEmpty()) {
        throw new IllegalStateException("javac failed without an error, or not in spite of one");
      }
      return errors;
    }
  }

  /** Returns a loader of the classes and of their tables. */
  public URLClassLoader loader() {
    try {
      List<URL> urls = new ArrayList<>();
      for (Path folder : folders) {
        urls.add(folder.toUri().toURL());
      }
      return new URLClassLoader(urls.toArray(URL[]::new), Compiled.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What starts an application. */
  interface Start {
    Deployed now() throws Exception;
  }

  /** Deploys classes as servers do: their loader is the context class loader meanwhile. */
  static Deployed deploy(Container container, ClassLoader loader, Set<Class<?>> classes)
      throws Exception {
    Application application =
        new Application() {
          @Override
          public Set<Class<?>> getClasses() {
            return classes;
          }
        };
    return start(loader, () -> container.deploy(application));
  }

  /** Starts as servers do: the loader of the classes is the context class loader meanwhile. */
  static Deployed start(ClassLoader loader, Start start) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return start.now();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public void close() {
    for (Path folder : folders) {
      delete(folder);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class InMemory extends SimpleJavaFileObject {
    private final String text;

    InMemory(String name, String text) {
      super(URI.create("string:///" + JavaSource.PACKAGE + "/" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
