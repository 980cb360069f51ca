package org.allowcredentials.verification.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A JDK or JRE.
 *
 * @param home its folder
 * @param version its version
 */
record Jdk(Path home, Runtime.Version version) {

  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"([^\"]+)\"");

  /** Returns the one that runs the tests. */
  static Jdk running() {
    return new Jdk(Path.of(System.getProperty("java.home")), Runtime.version());
  }

  /**
   * Returns the newest one that is installed beside the one that runs the tests, or that one.
   *
   * @param feature how old it may be
   * @throws IllegalStateException if all are older
   */
  static Jdk newest(int feature) {
    Path folder = running().home().resolveSibling(".").normalize();
    try (Stream<Path> homes = Files.list(folder)) {
      return Stream.concat(homes.sorted().flatMap(home -> at(home).stream()), Stream.of(running()))
          .max(Comparator.comparing(Jdk::version))
          .filter(jdk -> jdk.version().feature() >= feature)
          .orElseThrow(
              () -> new IllegalStateException("No JDK " + feature + " or newer in " + folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Jdk> at(Path home) throws UncheckedIOException {
    Path release = home.resolve("release");
    if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isRegularFile(release)) {
      return Optional.empty();
    }
    try {
      Matcher version = VERSION.matcher(Files.readString(release));
      return version.find()
          ? Optional.of(new Jdk(home, Runtime.Version.parse(version.group(1))))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the launcher of its virtual machine. */
  Path java() {
    return home.resolve("bin/java");
  }
}
