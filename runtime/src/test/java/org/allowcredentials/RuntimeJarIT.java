package org.allowcredentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The jar as it is published: nothing in it that does not belong there. */
class RuntimeJarIT {

  private static final int JAVA_17 = 61;
  private static final Set<String> INNER =
      Set.of(
          "org.allowcredentials.answer",
          "org.allowcredentials.deploy",
          "org.allowcredentials.jaxrs.jersey",
          "org.allowcredentials.jaxrs.resteasy",
          "org.allowcredentials.jaxrs.servlet");
  private static final String FEATURE = "META-INF/services/jakarta.ws.rs.core.Feature";

  private static final String INDEX = "META-INF/jandex.idx";

  private static final Pattern ALLOWED =
      Pattern.compile(
          "META-INF/MANIFEST\\.MF"
              + "|META-INF/services/jakarta\\.ws\\.rs\\.core\\.Feature"
              + "|META-INF/services/jakarta\\.servlet\\.ServletContainerInitializer"
              + "|META-INF/jandex\\.idx"
              + "|META-INF/cxf/bus-extensions\\.txt"
              + "|META-INF/allow-credentials/.+"
              + "|META-INF/maven/org\\.allowcredentials/allow-credentials-runtime/pom\\.(xml|properties)"
              + "|org/allowcredentials/.+"
              + "|module-info\\.class");

  private static Path path() {
    String path = System.getProperty("jar");
    assertThat(path).as("system property jar").isNotNull();
    return Path.of(path);
  }

  private static Map<String, byte[]> entries() throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (JarFile jar = new JarFile(path().toFile())) {
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

  private static byte[] content(String name) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>(entries());
    assertThat(entries).containsKey(name);
    return entries.getOrDefault(name, new byte[0]);
  }

  private static ModuleDescriptor module() throws IOException {
    return ModuleDescriptor.read(new ByteArrayInputStream(content("module-info.class")));
  }

  @Test
  void holdsOnlyWhatBelongsThere() throws IOException {
    assertThat(entries().keySet())
        .allMatch(name -> ALLOWED.matcher(name).matches())
        .contains(
            "META-INF/MANIFEST.MF",
            FEATURE,
            INDEX,
            "module-info.class",
            "org/allowcredentials/AllowCredentials.class",
            "org/allowcredentials/policy/idna.bin",
            "org/allowcredentials/policy/public-suffixes.bin",
            "META-INF/allow-credentials/NOTICE-unicode.txt",
            "META-INF/allow-credentials/NOTICE-publicsuffix.txt");
    assertThat(entries().keySet())
        .allMatch(
            name -> !name.startsWith("org/") || name.endsWith(".class") || name.endsWith(".bin"));
  }

  @Test
  void holdsNoTests() throws IOException {
    for (Map.Entry<String, byte[]> entry : entries().entrySet()) {
      assertThat(entry.getKey()).doesNotMatch(".*(Test|Tests|IT)(\\$.*)?\\.class");
      String bytes = new String(entry.getValue(), StandardCharsets.ISO_8859_1);
      assertThat(bytes.contains("org/junit") || bytes.contains("org/assertj"))
          .as(entry.getKey())
          .isFalse();
    }
  }

  @Test
  void runsOnJava17() throws IOException {
    int classes = 0;
    for (Map.Entry<String, byte[]> entry : entries().entrySet()) {
      if (entry.getKey().endsWith(".class")) {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(entry.getValue()));
        assertThat(in.readInt()).isEqualTo(0xCAFEBABE);
        assertThat(in.readUnsignedShort()).as("minor version of %s", entry.getKey()).isZero();
        assertThat(in.readUnsignedShort()).as(entry.getKey()).isEqualTo(JAVA_17);
        classes++;
      }
    }
    assertThat(classes).isGreaterThan(30);
  }

  /** Quarkus reads it; a jar without it, or with beans.xml only, is another kind of archive. */
  @Test
  void theIndexNamesWhatQuarkusNeedsAndNothingElseOfOurs() throws IOException {
    String index = new String(content(INDEX), StandardCharsets.ISO_8859_1);
    assertThat(index)
        .contains("CorsFeature", "Provider", "StartCheck")
        .doesNotContain("OriginGrammar");
  }

  /** Jersey reads the file with a finder of its own, so {@code provides} would not do. */
  @Test
  void theServicesFileNamesAClassThatExists() throws IOException {
    List<String> names =
        new String(content(FEATURE), StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.replaceFirst("#.*", "").strip())
            .filter(line -> !line.isEmpty())
            .toList();
    assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    assertThat(entries().keySet())
        .containsAll(names.stream().map(name -> name.replace('.', '/') + ".class").toList());
    assertThat(module().provides())
        .anySatisfy(provides -> {
          assertThat(provides.service()).isEqualTo("jakarta.ws.rs.core.Feature");
          assertThat(provides.providers()).isEqualTo(names);
        });
  }

  /** CXF looks the class up by this name when it starts; {@code false} means at once. */
  @Test
  void theBusExtensionNamesAClassThatExists() throws IOException {
    String line = new String(content("META-INF/cxf/bus-extensions.txt"), StandardCharsets.UTF_8);
    String[] fields = line.strip().split(":", -1);
    assertThat(fields).hasSize(3);
    assertThat(entries()).containsKey(fields[0].replace('.', '/') + ".class");
    assertThat(fields[2]).as("deferred").isEqualTo("false");
  }

  /**
   * {@code jakarta.annotation} is there for {@code @Priority} alone; every server has it.
   * MicroProfile Config is read where the application has it; each server links the package that
   * asks it. Jersey, RESTEasy and CXF's JAX-RS frontend are not named at all.
   */
  @Test
  void theModuleRequiresNothingAtRunTime() throws IOException {
    ModuleDescriptor module = module();
    assertThat(module.name()).isEqualTo("org.allowcredentials");
    assertThat(module.isOpen()).isFalse();
    Set<String> names = new TreeSet<>();
    for (Requires requires : module.requires()) {
      names.add(requires.name());
      if (!requires.name().equals("java.base")) {
        assertThat(requires.modifiers()).as(requires.toString()).contains(Requires.Modifier.STATIC);
      }
    }
    assertThat(names)
        .containsExactly(
            "io.quarkus.core",
            "jakarta.annotation",
            "jakarta.cdi",
            "jakarta.servlet",
            "jakarta.ws.rs",
            "java.base",
            "org.apache.cxf.core",
            "org.eclipse.microprofile.config",
            "org.jspecify");
    assertThat(module.uses()).containsExactly("org.allowcredentials.table.CorsPolicyTable");
  }

  @Test
  void everyPackageButTheInnerOnesIsExported() throws IOException {
    Set<String> packages = new TreeSet<>();
    for (String name : entries().keySet()) {
      if (name.startsWith("org/") && name.endsWith(".class")) {
        packages.add(name.substring(0, name.lastIndexOf('/')).replace('/', '.'));
      }
    }
    assertThat(packages).containsAll(INNER);
    packages.removeAll(INNER);
    assertThat(module().exports())
        .allMatch(exports -> !exports.isQualified())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactlyInAnyOrderElementsOf(packages);
  }
}
