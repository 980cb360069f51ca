package org.allowcredentials.verification.neighbours;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JDK.
 *
 * @param home its folder
 */
record Jdk(Path home) {

  /** Returns the JDK that runs this test. */
  static Jdk running() {
    return new Jdk(Path.of(System.getProperty("java.home")));
  }

  /** Returns a JDK 25: the one that runs this test, or one that is installed beside it. */
  static Optional<Jdk> twentyFive() {
    if (Runtime.version().feature() == 25) {
      return Optional.of(running());
    }
    try (Stream<Path> homes = Files.list(running().home().resolveSibling("."))) {
      return homes
          .filter(home -> home.getFileName().toString().contains("25"))
          .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
          .sorted()
          .map(Jdk::new)
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String tool(String name) {
    return home.resolve("bin").resolve(name).toString();
  }
}
