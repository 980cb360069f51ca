package org.allowcredentials.verification.servlet;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.allowcredentials.table.CorsPolicyTable;
import org.allowcredentials.verification.servlet.app.Shop;

/** Builds the folder of the web application. */
final class WebApplication {

  private WebApplication() {}

  static Path in(Path folder, WebXml webXml) throws IOException {
    Path inf = Files.createDirectories(folder.resolve("WEB-INF"));
    Files.writeString(inf.resolve("web.xml"), webXml.toString());
    Files.writeString(folder.resolve("login.html"), "please sign in");
    Files.writeString(folder.resolve("static.txt"), "static");
    Path location = location();
    if (Files.isDirectory(location)) {
      copyClasses(location, inf);
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(location)) {
        copyClasses(jar.getPath("/"), inf);
      }
    }
    return folder;
  }

  /**
   * Builds the folder of one that has these classes only, and the tables of their packages, which
   * may tell of more classes.
   */
  static Path of(Path folder, WebXml webXml, Class<?>... types) throws IOException {
    Path inf = Files.createDirectories(folder.resolve("WEB-INF"));
    Files.writeString(inf.resolve("web.xml"), webXml.toString());
    Path classes = Files.createDirectories(inf.resolve("classes"));
    StringBuilder tables = new StringBuilder();
    Set<String> names = new HashSet<>();
    for (Class<?> type : types) {
      copyClass(type, classes);
      names.add(type.getName());
    }
    for (CorsPolicyTable table : ServiceLoader.load(CorsPolicyTable.class)) {
      if (table.resources().stream().anyMatch(each -> names.contains(each.name()))) {
        copyClass(table.getClass(), classes);
        tables.append(table.getClass().getName()).append('\n');
      }
    }
    Path services = Files.createDirectories(classes.resolve("META-INF/services"));
    Files.writeString(services.resolve(CorsPolicyTable.class.getName()), tables);
    return folder;
  }

  private static void copyClass(Class<?> type, Path classes) throws IOException {
    String name = type.getName().replace('.', '/') + ".class";
    try (InputStream content = type.getResourceAsStream("/" + name)) {
      Path target = classes.resolve(name);
      Files.createDirectories(target.resolveSibling("."));
      Files.copy(content, target);
    }
  }

  private static void copyClasses(Path from, Path inf) throws IOException {
    copy(from, inf.resolve("classes"), "org/allowcredentials/verification/servlet/app");
    copy(from, inf.resolve("classes"), "META-INF/services");
  }

  private static Path location() {
    try {
      return Path.of(Shop.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(Path from, Path to, String below) throws IOException {
    Files.createDirectories(to.resolve(below));
    try (Stream<Path> files = Files.list(from.resolve(below))) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(below).resolve(file.getFileName().toString()));
      }
    }
  }
}
