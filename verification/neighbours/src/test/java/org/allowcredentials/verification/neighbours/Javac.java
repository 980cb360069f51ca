package org.allowcredentials.verification.neighbours;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Command lines of javac for the projects that are built without Maven. */
final class Javac {

  /** The folder that all of them compile into. */
  static final String OUTPUT = "out";

  private Javac() {}

  /** Returns a command line with the processor on its path, and the rest on the class path. */
  static List<String> onClassPath(String... more) {
    return with(List.of("-cp", classPath(), "--processor-path", processorPath()), more);
  }

  /** Returns a command line with the processor on its path, and the rest on the module path. */
  static List<String> onModulePath(String... more) {
    return with(List.of("-p", modulePath(), "--processor-path", processorPath()), more);
  }

  /** Returns a command line without processors. */
  static List<String> unprocessed(String... more) {
    return with(List.of("-cp", classPath(), "-proc:none"), more);
  }

  /** Returns a command line that has the processor on the class path only. */
  static List<String> withProcessorOnClassPath(String... more) {
    return with(List.of("-cp", classPath() + File.pathSeparator + processorPath()), more);
  }

  /** Returns a command line of java that starts what was compiled. */
  static List<String> start(String main, String... arguments) {
    List<String> line = new ArrayList<>(List.of("-cp", classPath(), main));
    line.addAll(List.of(arguments));
    return line;
  }

  private static List<String> with(List<String> path, String... more) {
    List<String> line = new ArrayList<>(List.of("-d", OUTPUT, "--release", "17"));
    line.addAll(path);
    line.addAll(List.of(more));
    return line;
  }

  /** Returns the command line, with every source below the project's folder at its end. */
  static List<String> everything(Project project, List<String> line) {
    List<String> all = new ArrayList<>(line);
    try (Stream<Path> files = Files.walk(project.folder())) {
      files
          .map(file -> project.folder().relativize(file).toString())
          .filter(file -> file.endsWith(".java") && !file.startsWith(OUTPUT))
          .sorted()
          .forEach(all::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  static String classPath() {
    return OUTPUT + File.pathSeparator + Setting.of(Setting.APPLICATION_PATH);
  }

  /** Returns the same without the output: javac finds that by itself. */
  private static String modulePath() {
    return Setting.of(Setting.APPLICATION_PATH);
  }

  private static String processorPath() {
    return Setting.of(Setting.PROCESSOR_PATH);
  }
}
