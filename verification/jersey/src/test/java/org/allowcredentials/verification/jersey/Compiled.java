package org.allowcredentials.verification.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A module of a user: sources, compiled with or without the processor, and loaded by a class loader
 * of its own.
 *
 * @param folder where sources and classes lie
 */
record Compiled(Path folder) {

  /** Compiles with the processor; what an earlier compilation left stays. */
  Compiled with(Map<String, String> sources) {
    return compile(sources, true);
  }

  /** Compiles as javac of JDK 23 does with a processor that is merely on the class path. */
  Compiled without(Map<String, String> sources) {
    return compile(sources, false);
  }

  private Compiled compile(Map<String, String> sources, boolean processor) {
    try {
      Path classes = Files.createDirectories(folder.resolve("classes"));
      List<Path> files = new ArrayList<>();
      for (Map.Entry<String, String> source : sources.entrySet()) {
        Path file = folder.resolve("sources").resolve(source.getKey());
        Files.createDirectories(file.getParent());
        files.add(Files.writeString(file, source.getValue()));
      }
      List<String> options =
          new ArrayList<>(
              List.of(
                  "-d",
                  classes.toString(),
                  "-classpath",
                  classes
                      + System.getProperty("path.separator")
                      + System.getProperty("java.class.path"),
                  "--release",
                  "17"));
      if (!processor) {
        options.add("-proc:none");
      }
      JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
      StringWriter log = new StringWriter();
      try (StandardJavaFileManager manager =
          compiler.getStandardFileManager(null, Locale.ROOT, null)) {
        JavaCompiler.CompilationTask task =
            compiler.getTask(
                log, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files));
        if (processor) {
          task.setProcessors(ServiceLoader.load(Processor.class));
        }
        assertThat(task.call()).as(log.toString()).isTrue();
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the name of the first table that the services file lists. */
  String table() {
    Path file =
        folder.resolve("classes/META-INF/services/org.allowcredentials.table.CorsPolicyTable");
    try {
      return Files.readAllLines(file).get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a compiled class. */
  Compiled delete(String className) {
    try {
      Files.delete(folder.resolve("classes").resolve(className.replace('.', '/') + ".class"));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads classes. */
  Class<?>[] load(String... names) {
    try {
      URL[] urls = {folder.resolve("classes").toUri().toURL()};
      ClassLoader loader = new URLClassLoader(urls, Compiled.class.getClassLoader());
      return Stream.of(names).map(name -> load(loader, name)).toArray(Class<?>[]::new);
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(ClassLoader loader, String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(name, e);
    }
  }
}
