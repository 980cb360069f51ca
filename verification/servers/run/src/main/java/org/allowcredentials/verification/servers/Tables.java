package org.allowcredentials.verification.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/** The services file of the compiled tables, as far as an archive has their classes. */
final class Tables {

  static final String NAME = "org.allowcredentials.table.CorsPolicyTable";

  private Tables() {}

  static String of(Path classes, String packages) {
    return all(classes)
        .lines()
        .filter(line -> line.replace('.', '/').matches(packages + ".*"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String all(Path classes) {
    String file = "META-INF/services/" + NAME;
    try {
      if (Files.isDirectory(classes)) {
        return Files.readString(classes.resolve(file));
      }
      try (JarFile jar = new JarFile(classes.toFile());
          InputStream in = jar.getInputStream(jar.getEntry(file))) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
