package org.allowcredentials.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What our processor costs javac: CPU time of the whole process, so that nothing hides in the
 * threads of the virtual machine.
 */
final class CompileTime {

  private static final int MEGABYTES = 1_024;

  private CompileTime() {}

  /** What is compiled, and with what. */
  enum Subject {
    /** Resources with policies, javac alone. */
    ALONE("with policies, javac alone", true, false),
    /** The same with our processor. */
    OURS("with policies, with us", true, true),
    /** Resources without any annotation of ours, javac alone. */
    PLAIN_ALONE("without any annotation of ours, javac alone", false, false),
    /** The same with our processor. */
    PLAIN_OURS("without any annotation of ours, with us", false, true);

    private final String title;
    private final boolean annotated;
    private final boolean processed;

    Subject(String title, boolean annotated, boolean processed) {
      this.title = title;
      this.annotated = annotated;
      this.processed = processed;
    }

    String title() {
      return title;
    }

    private String folder() {
      return annotated ? "annotated" : "plain";
    }
  }

  /**
   * How thoroughly is measured.
   *
   * @param classes how many classes of four endpoints
   * @param warm how often in one process, of which the first third does not count
   * @param cold how often in a process of its own
   * @param heap whether the smallest heap is looked for
   */
  record Effort(int classes, int warm, int cold, boolean heap) {}

  /**
   * What it costs.
   *
   * @param warm CPU time in a process that has compiled before
   * @param cold CPU time in a new process
   * @param heap the smallest heap in which a new process compiles, in megabytes
   */
  record Cost(Samples warm, Samples cold, Optional<Integer> heap) {}

  /** Measures all, in turns. */
  static Map<Subject, Cost> measure(Effort effort) throws IOException, InterruptedException {
    Path folder = Resources.temporary();
    try {
      for (Subject each : List.of(Subject.ALONE, Subject.PLAIN_ALONE)) {
        Resources.write(
            folder.resolve(each.folder()),
            effort.classes(),
            each.annotated,
            Resources.Roots.LITERAL);
      }
      Map<Subject, List<Double>> warm = lists();
      Map<Subject, List<Double>> cold = lists();
      for (int i = 0; i < effort.warm(); i++) {
        for (Map.Entry<Subject, List<Double>> each : warm.entrySet()) {
          double millis = compile(each.getKey(), folder) / 1e6;
          if (i >= effort.warm() / 3) {
            each.getValue().add(millis);
          }
        }
      }
      for (int i = 0; i < effort.cold(); i++) {
        for (Map.Entry<Subject, List<Double>> each : cold.entrySet()) {
          each.getValue().add(fork(each.getKey(), folder).orElseThrow());
        }
      }
      Map<Subject, Cost> costs = new EnumMap<>(Subject.class);
      for (Subject each : Subject.values()) {
        Optional<Integer> heap =
            effort.heap() ? Optional.of(smallestHeap(each, folder)) : Optional.empty();
        costs.put(each, new Cost(Samples.of(warm, each), Samples.of(cold, each), heap));
      }
      return costs;
    } finally {
      Resources.delete(folder);
    }
  }

  private static Map<Subject, List<Double>> lists() {
    Map<Subject, List<Double>> lists = new EnumMap<>(Subject.class);
    for (Subject each : Subject.values()) {
      lists.put(each, new ArrayList<>());
    }
    return lists;
  }

  private static int smallestHeap(Subject subject, Path folder)
      throws IOException, InterruptedException {
    int fits = MEGABYTES;
    int fails = 8;
    while (fits - fails > 2) {
      int middle = (fits + fails) / 2;
      if (fork(subject, folder, "-Xmx" + middle + "m", "-XX:+UseSerialGC").isEmpty()) {
        fails = middle;
      } else {
        fits = middle;
      }
    }
    return fits;
  }

  private static Optional<Double> fork(Subject subject, Path folder, String... options)
      throws IOException, InterruptedException {
    return Fork.run(List.of(options), CompileTime.class, subject.name(), folder.toString())
        .map(numbers -> numbers.get(0));
  }

  /**
   * Compiles once and says what the whole process has cost.
   *
   * @param arguments the subject, and the folder with the sources
   */
  public static void main(String[] arguments) throws IOException {
    compile(Subject.valueOf(arguments[0]), Path.of(arguments[1]));
    Fork.say(cpu());
  }

  private static long compile(Subject subject, Path folder) throws IOException {
    Path output = folder.resolve("classes");
    Resources.delete(output);
    Files.createDirectories(output);
    try (Stream<Path> files = Files.walk(folder.resolve(subject.folder()))) {
      List<Path> sources = files.filter(Files::isRegularFile).sorted().toList();
      long start = cpu();
      Resources.compile(sources, output, subject.processed);
      return cpu() - start;
    }
  }

  static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
