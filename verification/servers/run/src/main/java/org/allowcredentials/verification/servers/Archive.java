package org.allowcredentials.verification.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * A WAR, an EAR or a jar that is being made.
 *
 * @param entries the content by its name
 * @param root where classes go
 */
record Archive(Map<String, byte[]> entries, String root) {

  /** Begins a WAR or an EAR. */
  Archive() {
    this(new LinkedHashMap<>(), "WEB-INF/classes/");
  }

  /** Begins a jar. */
  static Archive jar() {
    return new Archive(new LinkedHashMap<>(), "");
  }

  /** Returns an EAR with two web applications, at {@code /first} and {@code /second}. */
  static Archive ear(Archive first, Archive second) {
    return new Archive()
        .add("first.war", first.bytes())
        .add("second.war", second.bytes())
        .add(
            "META-INF/application.xml",
            """
            <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
              <module><web><web-uri>first.war</web-uri><context-root>/first</context-root></web></module>
              <module><web><web-uri>second.war</web-uri><context-root>/second</context-root></web></module>
            </application>
            """);
  }

  Archive add(String name, byte[] content) {
    entries.put(name, content);
    return this;
  }

  Archive add(String name, String content) {
    return add(name, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** Adds what the application finds on its class path. */
  Archive resource(String name, String content) {
    return add(root + name, content);
  }

  /** Adds a jar as it is. */
  Archive library(Path jar) {
    return add("WEB-INF/lib/" + jar.getFileName(), bytes(jar));
  }

  /** Adds classes and resources out of a folder or a jar, as those of the application. */
  Archive classes(Path source, Predicate<String> wanted) {
    if (Files.isDirectory(source)) {
      try (Stream<Path> files = Files.walk(source)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          String name = source.relativize(file).toString().replace('\\', '/');
          if (wanted.test(name)) {
            add(root + name, bytes(file));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return this;
    }
    try (JarFile jar = new JarFile(source.toFile())) {
      for (JarEntry entry : jar.stream().filter(each -> !each.isDirectory()).toList()) {
        if (wanted.test(entry.getName())) {
          add(root + entry.getName(), jar.getInputStream(entry).readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  byte[] bytes() {
    var bytes = new java.io.ByteArrayOutputStream();
    try (JarOutputStream out = new JarOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new JarEntry(entry.getKey()));
        out.write(entry.getValue());
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  Path write(Path file) {
    try {
      Files.createDirectories(file.resolveSibling("."));
      return Files.write(file, bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
