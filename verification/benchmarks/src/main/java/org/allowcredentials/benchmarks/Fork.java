package org.allowcredentials.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A process that measures one thing and prints one line of numbers, in milliseconds. */
final class Fork {

  private static final String RESULT = "measured ";

  private Fork() {}

  /**
   * Runs one.
   *
   * @param options of the virtual machine
   * @param main what is run
   * @param arguments its arguments
   * @return what it has measured; empty if it failed
   */
  static Optional<List<Double>> run(List<String> options, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), main.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0
        ? output
            .lines()
            .filter(line -> line.startsWith(RESULT))
            .map(line -> numbers(line.substring(RESULT.length())))
            .findFirst()
        : Optional.empty();
  }

  /** Says what was measured, in nanoseconds. */
  static void say(long... nanos) {
    StringBuilder line = new StringBuilder(RESULT);
    for (long each : nanos) {
      line.append(each / 1e6).append(' ');
    }
    System.out.println(line);
  }

  private static List<Double> numbers(String line) {
    return Stream.of(line.strip().split(" ")).map(Double::valueOf).toList();
  }

  /** Returns the class path of an application on Jersey: other servers would be found and read. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(each ->
            !each.matches(
                ".*[/\\\\](resteasy|cxf|spring|tomcat|jetty|vertx|quarkus|netty)[^/\\\\]*\\.jar"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
