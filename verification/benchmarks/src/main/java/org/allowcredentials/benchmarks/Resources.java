package org.allowcredentials.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Applications of any size: classes of four endpoints, twenty in a package. */
final class Resources {

  private static final int IN_A_CLASS = 4;
  private static final int IN_A_PACKAGE = 20;

  private Resources() {}

  /** Where the classes lie. */
  enum Roots {
    /** Below a literal path, one for each class. */
    LITERAL("/api"),
    /** Below a parameter with an expression. */
    EXPRESSION("/{tenant: [a-z]+}"),
    /** Below a parameter with an expression of which nothing is certain. */
    UNCERTAIN("/{tenant: (?i)[a-z]+}");

    private final String path;

    Roots(String path) {
      this.path = path;
    }

    String path() {
      return path;
    }
  }

  /** Returns {@link Orders}, and beside it as many classes as an application of a size has. */
  static Set<Class<?>> of(int endpoints) {
    Set<Class<?>> all = new LinkedHashSet<>(Set.of(Orders.class));
    int classes = (endpoints - Policy.FEW) / IN_A_CLASS;
    if (classes > 0) {
      Path folder = temporary();
      try {
        List<Path> sources = write(folder, classes, true, Roots.LITERAL);
        Path output = Files.createDirectories(folder.resolve("classes"));
        compile(sources, output, true);
        all.addAll(load(output, classes));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  static Path temporary() {
    try {
      return Files.createTempDirectory("allow-credentials-benchmarks");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the sources of an application.
   *
   * @param folder where they are written
   * @param classes how many
   * @param annotated whether they have policies
   * @param roots where they lie
   * @return the files
   */
  static List<Path> write(Path folder, int classes, boolean annotated, Roots roots)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < classes; i++) {
      String policy =
          """
          @AllowCredentials(origins = {"https://app.example.com", "https://team%d.example.org"}, exposedHeaders = "ETag")
          """
              .formatted(i % 10);
      String source =
          """
          package %s;

          import jakarta.ws.rs.*;
          import java.util.List;
          import org.allowcredentials.*;

          @Path("%s/%s/orders%d")
          %spublic class Orders%d {
            @GET
            public List<String> list(@QueryParam("from") int from) {
              return List.of("order " + from);
            }

            @GET
            @Path("{id}")
            public String find(@PathParam("id") long id, @HeaderParam("If-None-Match") String tag) {
              return id < 0 ? tag : "order " + id;
            }

            @POST
            @Consumes("application/json")
            public String create(String body) {
              return body.strip();
            }

            @DELETE
            @Path("{id}")
            public void delete(@PathParam("id") long id) {
              System.out.println(id);
            }
          }
          """
              .formatted(
                  packageOf(i), roots.path, "p" + i / IN_A_PACKAGE, i, annotated ? policy : "", i);
      Path file = folder.resolve(nameOf(i).replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source));
    }
    return files;
  }

  private static String packageOf(int i) {
    return "com.acme.p" + i / IN_A_PACKAGE;
  }

  private static String nameOf(int i) {
    return packageOf(i) + ".Orders" + i;
  }

  /** Returns the classes that were compiled into a folder. */
  static Set<Class<?>> load(Path folder, int classes) {
    try {
      ClassLoader loader =
          new URLClassLoader(new URL[] {folder.toUri().toURL()}, Resources.class.getClassLoader());
      Set<Class<?>> all = new LinkedHashSet<>();
      for (int i = 0; i < classes; i++) {
        all.add(loader.loadClass(nameOf(i)));
      }
      return all;
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Compiles.
   *
   * @param sources the files
   * @param output where the classes go
   * @param processed whether our processor runs
   */
  static void compile(List<Path> sources, Path output, boolean processed) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-d",
            output.toString(),
            "-cp",
            classPath(),
            processed ? "-implicit:none" : "-proc:none");
    try (StandardJavaFileManager files = javac.getStandardFileManager(messages, null, null)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null, files, messages, options, null, files.getJavaFileObjectsFromPaths(sources));
      if (processed) {
        task.setProcessors(List.of(processor()));
      }
      if (!task.call() || !messages.getDiagnostics().isEmpty()) {
        throw new IllegalStateException(messages.getDiagnostics().toString());
      }
    }
  }

  private static Processor processor() {
    return ServiceLoader.load(Processor.class).stream()
        .filter(found -> found.type().getName().startsWith("org.allowcredentials."))
        .map(ServiceLoader.Provider::get)
        .findFirst()
        .orElseThrow();
  }

  /** Returns what such a class needs, and nothing else: javac looks into each. */
  private static String classPath() {
    return Stream.of(jakarta.ws.rs.GET.class, org.allowcredentials.AllowCredentials.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(url -> Path.of(java.net.URI.create(url.toString())).toString())
        .reduce((one, other) -> one + File.pathSeparator + other)
        .orElseThrow();
  }

  /** Deletes a folder. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path each : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
