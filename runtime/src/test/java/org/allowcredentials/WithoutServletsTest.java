package org.allowcredentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The library has a servlet filter, and needs no servlets: most servers of Jakarta REST have none.
 */
class WithoutServletsTest {

  /** Has the class path of the tests, without what belongs to servlets. */
  private static final class Loader extends URLClassLoader {

    Loader(URL[] urls) {
      super(urls, ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("jakarta.servlet.")) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }
  }

  private static Loader loader() throws IOException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return new Loader(urls.toArray(URL[]::new));
  }

  /** Returns the classes that no container with servlets is needed for, nor CXF. */
  private static List<String> names() throws Exception {
    Path classes =
        Path.of(AllowCredentials.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes.resolve("org"))) {
      return files
          .map(file -> classes.relativize(file).toString().replace(File.separatorChar, '.'))
          .filter(name -> name.endsWith(".class") && !name.contains("package-info"))
          .filter(name -> !name.contains(".servlet.") && !name.contains(".cxf."))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .toList();
    }
  }

  @Test
  void allOtherClassesLoadAndLink() throws Exception {
    List<String> names = names();
    assertThat(names).contains("org.allowcredentials.jaxrs.CorsFeature");
    try (Loader loader = loader()) {
      for (String name : names) {
        Class<?> type = Class.forName(name, true, loader);
        assertThat(type.getClassLoader()).isSameAs(loader);
        assertThat(type.getDeclaredMethods()).as(name).isNotNull();
      }
      assertThatThrownBy(
              () -> Class.forName("org.allowcredentials.servlet.CorsServletFilter", true, loader))
          .isInstanceOf(NoClassDefFoundError.class);
    }
  }
}
