package org.allowcredentials.verification.servlet;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.allowcredentials.verification.servlet.app.Shop;

/** Builds the folder of the web application. */
final class WebApplication {

  private WebApplication() {}

  static Path in(Path folder, WebXml webXml) throws IOException {
    Path inf = Files.createDirectories(folder.resolve("WEB-INF"));
    Files.writeString(inf.resolve("web.xml"), webXml.toString());
    Files.writeString(folder.resolve("login.html"), "please sign in");
    Files.writeString(folder.resolve("static.txt"), "static");
    Path from = classes();
    copy(from, inf.resolve("classes"), Path.of("org/allowcredentials/verification/servlet/app"));
    copy(from, inf.resolve("classes"), Path.of("META-INF/services"));
    return folder;
  }

  private static Path classes() {
    try {
      return Path.of(Shop.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(Path from, Path to, Path below) throws IOException {
    Files.createDirectories(to.resolve(below));
    try (Stream<Path> files = Files.list(from.resolve(below))) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(below).resolve(file.getFileName()));
      }
    }
  }
}
