package org.allowcredentials.verification.runtimes.differential;

import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
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
 * @param folder where the classes lie
 */
record Compiled(List<String> errors, Path folder) implements AutoCloseable {

  Compiled {
    errors = List.copyOf(errors);
  }

  /** Compiles what is of others without the processor, then the rest with it. */
  static Compiled of(JavaSource source) {
    return of(source.of(true), source.of(false), source.policies());
  }

  /**
   * Compiles.
   *
   * @param others the sources of others by class name, compiled without the processor
   * @param own one's own
   * @param processor whether the processor sees one's own
   */
  static Compiled of(Map<String, String> others, Map<String, String> own, boolean processor) {
    try {
      Path folder = Files.createTempDirectory("differential");
      List<String> errors = others.isEmpty() ? List.of() : compile(others, folder, false);
      if (errors.isEmpty()) {
        errors = compile(own, folder, processor);
      }
      return new Compiled(errors, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> compile(Map<String, String> sources, Path folder, boolean processor)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    String classPath =
        folder + System.getProperty("path.separator") + System.getProperty("java.class.path");
    List<String> options =
        List.of(
            "-d",
            folder.toString(),
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
  URLClassLoader loader() {
    try {
      URL[] urls = {folder.toUri().toURL()};
      return new URLClassLoader(urls, Compiled.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return container.deploy(application);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public void close() {
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
