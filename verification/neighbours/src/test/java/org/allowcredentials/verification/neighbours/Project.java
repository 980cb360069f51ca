package org.allowcredentials.verification.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A copy of a project under src/it, which a test may change.
 *
 * @param folder where it is
 */
record Project(Path folder) {

  private static final String SERVICES =
      "META-INF/services/org.allowcredentials.table.CorsPolicyTable";

  private static final Pattern RESOURCE = Pattern.compile("Resource\\.of\\(\"([^\"]+)\"\\)");

  /** Short-lived virtual machines: what the slower compiler would make is never used. */
  static final String QUICK = "-XX:TieredStopAtLevel=1";

  static Project copy(String name, Path target) {
    return new Project(Path.of(Setting.of(Setting.PROJECTS), name)).copy(target);
  }

  /** Copies this project with all that was built in it. */
  Project copy(Path target) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = target.resolve(folder.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling("."));
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Project(target);
  }

  /** Changes a text that stands in the file once. */
  Project change(String file, String old, String now) {
    String text = read(file);
    assertThat(text.split(Pattern.quote(old), -1)).as(file).hasSize(2);
    return write(file, text.replace(old, now));
  }

  Project write(String file, String text) {
    try {
      Files.createDirectories(folder.resolve(file).resolveSibling("."));
      Files.writeString(folder.resolve(file), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Project makeFolder(String name) {
    try {
      Files.createDirectories(folder.resolve(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Project delete(String file) {
    try {
      Files.delete(folder.resolve(file));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the number of the line that holds a text; from 1. */
  int line(String file, String text) {
    List<String> lines = read(file).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text)) {
        return i + 1;
      }
    }
    throw new AssertionError(file + " has no line with " + text);
  }

  /** Returns the tables that a services file lists. */
  List<String> tables(String output) {
    return read(output + "/" + SERVICES).lines().toList();
  }

  /** Returns the classes that these tables describe, where javac leaves their sources. */
  List<String> described(String output, String sources) {
    return tables(output).stream()
        .map(table -> read(sources + "/" + table.replace('.', '/') + ".java"))
        .flatMap(text -> RESOURCE.matcher(text).results())
        .map(found -> found.group(1))
        .sorted()
        .toList();
  }

  Run javac(Jdk jdk, List<String> arguments) {
    return command(List.of(jdk.tool("javac"), "-J" + QUICK), arguments);
  }

  Run java(Jdk jdk, List<String> arguments) {
    return command(List.of(jdk.tool("java"), QUICK), arguments);
  }

  private Run command(List<String> tool, List<String> arguments) {
    List<String> command = new ArrayList<>(tool);
    command.addAll(arguments);
    return Run.of(folder, Map.of(), command);
  }

  /** Runs the Maven that runs this test, with a local repository of its own. */
  Run maven(String... arguments) {
    String script = System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn";
    List<String> command = new ArrayList<>();
    command.add(Path.of(Setting.of(Setting.MAVEN), "bin", script).toString());
    command.add("-B");
    command.add("-ntp");
    command.add("-Dstyle.color=never");
    command.add("-Dmaven.repo.local=" + Setting.of(Setting.LOCAL_REPOSITORY));
    command.addAll(List.of(arguments));
    String options = Optional.ofNullable(System.getenv("MAVEN_OPTS")).orElse("");
    return Run.of(
        folder,
        Map.of("JAVA_HOME", Jdk.running().home().toString(), "MAVEN_OPTS", options + " " + QUICK),
        command);
  }
}
