package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The jar as it is published: what it needs goes by names of its own. */
class ProcessorJarIT {

  private static final int JAVA_17 = 61;
  private static final String OWN = "org/allowcredentials/processor/";
  private static final String SHADED = OWN + "shaded/javapoet/";
  private static final String SERVICE = "META-INF/services/javax.annotation.processing.Processor";
  private static final String GRADLE = "META-INF/gradle/incremental.annotation.processors";

  private static final Pattern ALLOWED =
      Pattern.compile(
          "META-INF/MANIFEST\\.MF|"
              + Pattern.quote(SERVICE)
              + "|"
              + Pattern.quote(GRADLE)
              + "|META-INF/allow-credentials/.+"
              + "|META-INF/maven/org\\.allowcredentials/allow-credentials-processor/pom\\.(xml|properties)"
              + "|org/allowcredentials/processor/.+\\.class");

  private static Map<String, byte[]> entries() throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    String path = System.getProperty("jar");
    assertThat(path).as("system property jar").isNotNull();
    try (JarFile jar = new JarFile(Path.of(path).toFile())) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        if (!entry.isDirectory()) {
          try (InputStream in = jar.getInputStream(entry)) {
            assertThat(entries.put(entry.getName(), in.readAllBytes()))
                .as("%s twice", entry.getName())
                .isNull();
          }
        }
      }
    }
    return entries;
  }

  private static List<String> lines(String name) throws IOException {
    return new String(
            Optional.ofNullable(entries().get(name)).orElseThrow(), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  @Test
  void holdsOnlyWhatBelongsThere() throws IOException {
    assertThat(entries().keySet())
        .allMatch(name -> ALLOWED.matcher(name).matches())
        .contains(OWN + "CorsProcessor.class", SHADED + "TypeSpec.class");
  }

  /** The user's JavaPoet, of whatever version, is never ours, and ours never the user's. */
  @Test
  void knowsJavaPoetByItsNewNameOnly() throws IOException {
    for (Map.Entry<String, byte[]> entry : entries().entrySet()) {
      String bytes = new String(entry.getValue(), StandardCharsets.ISO_8859_1);
      assertThat(bytes.contains("com/palantir") || bytes.contains("com/google/auto"))
          .as(entry.getKey())
          .isEqualTo(entry.getKey().equals(OWN + "CorsProcessor.class") && hasAutoService(bytes));
    }
  }

  /** {@code @AutoService} stays in the class file; the annotation's class need not be there. */
  private static boolean hasAutoService(String bytes) {
    return bytes.contains("com/google/auto/service/AutoService") && !bytes.contains("com/palantir");
  }

  @Test
  void runsOnJava17() throws IOException {
    for (Map.Entry<String, byte[]> entry : entries().entrySet()) {
      if (entry.getKey().endsWith(".class")) {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(entry.getValue()));
        assertThat(in.readInt()).isEqualTo(0xCAFEBABE);
        assertThat(in.readUnsignedShort()).as("minor version of %s", entry.getKey()).isZero();
        assertThat(in.readUnsignedShort()).as(entry.getKey()).isLessThanOrEqualTo(JAVA_17);
      }
    }
  }

  @Test
  void compilersAndGradleFindIt() throws IOException {
    assertThat(lines(SERVICE)).containsExactly("org.allowcredentials.processor.CorsProcessor");
    assertThat(lines(GRADLE))
        .containsExactly("org.allowcredentials.processor.CorsProcessor,aggregating");
  }
}
