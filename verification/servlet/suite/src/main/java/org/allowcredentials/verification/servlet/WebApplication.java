package org.allowcredentials.verification.servlet;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** Builds the folder of one that has these classes only, and their tables. */
  static Path of(Path folder, WebXml webXml, Class<?>... types) throws IOException {
    Path inf = Files.createDirectories(folder.resolve("WEB-INF"));
    Files.writeString(inf.resolve("web.xml"), webXml.toString());
    Path classes = Files.createDirectories(inf.resolve("classes"));
    StringBuilder tables = new StringBuilder();
    for (Class<?> type : types) {
      copyClass(type, "", classes);
      if (copyClass(type, "_CorsPolicies", classes)) {
        tables.append(type.getName()).append("_CorsPolicies\n");
      }
    }
    Path services = Files.createDirectories(classes.resolve("META-INF/services"));
    Files.writeString(services.resolve(CorsPolicyTable.class.getName()), tables);
    return folder;
  }

  private static boolean copyClass(Class<?> type, String suffix, Path classes) throws IOException {
    String name = type.getName().replace('.', '/') + suffix + ".class";
    try (InputStream content = type.getResourceAsStream("/" + name)) {
      if (content == null) {
        return false;
      }
      Path target = classes.resolve(name);
      Files.createDirectories(target.resolveSibling("."));
      Files.copy(content, target);
      return true;
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
