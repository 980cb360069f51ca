package org.allowcredentials.processor;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import jakarta.ws.rs.GET;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.allowcredentials.table.CorsPolicyTable;

/**
 * What the processor costs javac, in proportion to javac alone on the same sources in the same run:
 * CPU time of the whole process, the compiling threads of the virtual machine included.
 *
 * <p>Run with the test class path: {@code CompileTimeHarness [classes] [warm rounds] [cold
 * rounds]}.
 */
final class CompileTimeHarness {

  private static final int PER_PACKAGE = 20;

  private CompileTimeHarness() {}

  /** What is compiled, and with what. */
  private enum Subject {
    /** Resources with a policy, javac alone. */
    ALONE(true, false),
    /** The same with the processor. */
    OURS(true, true),
    /** Resources without any annotation of ours, javac alone. */
    PLAIN_ALONE(false, false),
    /** The same with the processor. */
    PLAIN_OURS(false, true);

    private final boolean policies;
    private final boolean processed;

    Subject(boolean policies, boolean processed) {
      this.policies = policies;
      this.processed = processed;
    }
  }

  /** What one compilation took: CPU nanoseconds, bytes of this thread. */
  private record Cost(long nanos, long bytes) {}

  /** Compiles and prints ratios. */
  public static void main(String... arguments) throws IOException {
    if (arguments.length == 3 && arguments[0].equals("one")) {
      one(Subject.valueOf(arguments[1]), Path.of(arguments[2]));
      return;
    }
    int classes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
    int warm = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
    int cold = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 7;
    Path folder = Files.createTempDirectory("compile-time");
    try {
      write(folder, classes);
      if (warm > 0) {
        print(
            "warm, " + classes + " classes", costs(warm, warm / 3, each -> compile(each, folder)));
      }
      if (cold > 0) {
        print("cold, " + classes + " classes", costs(cold, 1, each -> forked(each, folder)));
        heap(folder);
      }
    } finally {
      delete(folder);
    }
  }

  private interface Run {
    Cost of(Subject subject);
  }

  /** Measures in turns; the first ones are not counted. */
  private static Map<Subject, List<Cost>> costs(int rounds, int ignored, Run run) {
    Map<Subject, List<Cost>> costs = new TreeMap<>();
    for (int i = 0; i < rounds; i++) {
      for (Subject each : Subject.values()) {
        Cost cost = run.of(each);
        if (i >= ignored) {
          costs.computeIfAbsent(each, key -> new ArrayList<>()).add(cost);
        }
      }
    }
    return costs;
  }

  private static void print(String title, Map<Subject, List<Cost>> costs) {
    PrintStream out = System.out;
    out.println(title);
    for (Subject each : Subject.values()) {
      List<Long> times = sorted(costs, each, Cost::nanos);
      Subject base = each.policies ? Subject.ALONE : Subject.PLAIN_ALONE;
      double time = median(times) / median(sorted(costs, base, Cost::nanos));
      double bytes =
          median(sorted(costs, each, Cost::bytes)) / median(sorted(costs, base, Cost::bytes));
      out.printf(
          Locale.ROOT,
          "%-12s %7.0f ms (%.0f to %.0f)  time x %.2f  allocated x %.2f%n",
          each,
          median(times) / 1e6,
          times.get(0) / 1e6,
          times.get(times.size() - 1) / 1e6,
          time,
          bytes);
    }
  }

  private static List<Long> sorted(
      Map<Subject, List<Cost>> costs, Subject subject, ToLongFunction<Cost> what) {
    return costs.getOrDefault(subject, List.of()).stream().map(what::applyAsLong).sorted().toList();
  }

  private static double median(List<Long> sorted) {
    return sorted.get(sorted.size() / 2);
  }

  /** Prints the smallest heap in which each compiles. */
  private static void heap(Path folder) {
    for (Subject each : Subject.values()) {
      int fits = 512;
      int fails = 8;
      while (fits - fails > 2) {
        int middle = (fits + fails) / 2;
        if (fork(each, folder, "-Xmx" + middle + "m", "-XX:+UseSerialGC").isEmpty()) {
          fails = middle;
        } else {
          fits = middle;
        }
      }
      System.out.printf(Locale.ROOT, "%-12s compiles in a heap of %d MB%n", each, fits);
    }
  }

  private static void one(Subject subject, Path folder) {
    Cost cost = compile(subject, folder);
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.println("cost " + system.getProcessCpuTime() + " " + cost.bytes());
  }

  private static Cost forked(Subject subject, Path folder) {
    String[] words = fork(subject, folder).split(" ", -1);
    return new Cost(Long.parseLong(words[1]), Long.parseLong(words[2]));
  }

  /** Compiles in a virtual machine of its own; returns the empty string if it fails. */
  private static String fork(Subject subject, Path folder, String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(
        List.of(CompileTimeHarness.class.getName(), "one", subject.name(), folder.toString()));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      process.waitFor();
      return output.startsWith("cost ") ? output : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Cost compile(Subject subject, Path folder) {
    Path output = folder.resolve("out");
    delete(output);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    List<String> options =
        new ArrayList<>(
            List.of(
                "-d",
                output.toString(),
                "-cp",
                origin(GET.class) + File.pathSeparator + origin(CorsPolicyTable.class)));
    options.addAll(subject.processed ? List.of("-implicit:none") : List.of("-proc:none"));
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long bytes = threads.getCurrentThreadAllocatedBytes();
    long start = system.getProcessCpuTime();
    try (Stream<Path> found = Files.walk(folder.resolve(subject.policies ? "policies" : "plain"));
        StandardJavaFileManager files = javac.getStandardFileManager(messages, null, null)) {
      Files.createDirectories(output);
      List<Path> sources = found.filter(Files::isRegularFile).sorted().toList();
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null, files, messages, options, null, files.getJavaFileObjectsFromPaths(sources));
      if (subject.processed) {
        task.setProcessors(List.of(new CorsProcessor()));
      }
      if (!task.call() || !messages.getDiagnostics().isEmpty()) {
        throw new IllegalStateException(messages.getDiagnostics().toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Cost(
        system.getProcessCpuTime() - start, threads.getCurrentThreadAllocatedBytes() - bytes);
  }

  private static Path origin(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Path folder, int classes) throws IOException {
    for (int i = 0; i < classes; i++) {
      String pack = "p" + i / PER_PACKAGE;
      String policy =
          "@AllowCredentials(origins = {\"https://app.example.com\","
              + " \"https://team%d.example.org\"}, exposedHeaders = \"ETag\")\n".formatted(i % 10);
      String source =
          """
          package com.acme.%1$s;

          import jakarta.ws.rs.*;
          import java.util.List;
          import org.allowcredentials.*;

          @Path("/api/%1$s/orders%2$d")
          %3$spublic class Orders%2$d {
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
          """;
      String file = "com/acme/" + pack + "/Orders" + i + ".java";
      write(folder.resolve("policies"), file, source.formatted(pack, i, policy));
      write(folder.resolve("plain"), file, source.formatted(pack, i, ""));
    }
  }

  private static void write(Path folder, String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
