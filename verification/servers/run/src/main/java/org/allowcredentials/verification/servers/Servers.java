package org.allowcredentials.verification.servers;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Objects;

/** Where things are. */
final class Servers {

  /** Makes all classes of a jar beans. */
  static final String BEANS =
      """
      <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="all"/>
      """;

  private Servers() {}

  /** Returns a new folder for a server; what it printed stays there. */
  static Path folder(String name) throws IOException {
    Files.createDirectories(Setting.work());
    return Files.createTempDirectory(Setting.work(), Setting.server() + "-" + name + "-");
  }

  /** Returns the jar, or the folder, that a class came from. */
  static Path source(Class<?> type) {
    CodeSource source = Objects.requireNonNull(type.getProtectionDomain().getCodeSource());
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
