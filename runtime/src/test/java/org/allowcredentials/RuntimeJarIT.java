package org.allowcredentials;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.glassfish.jersey.server.monitoring.ApplicationEventListener;
import org.jboss.resteasy.spi.metadata.ResourceClassProcessor;
import org.junit.jupiter.api.Test;

/** The jar as it is published: nothing in it that does not belong there. */
class RuntimeJarIT {

  private static final int JAVA_17 = 61;

  /** Modules of this project that see more than others do. */
  private static final Set<String> FRIENDS =
      Set.of("org.allowcredentials.processor", "org.allowcredentials.spring");

  private static final String FEATURE = "META-INF/services/jakarta.ws.rs.core.Feature";

  private static final String BUS = "META-INF/cxf/bus-extensions.txt";
  private static final String NATIVE =
      "META-INF/native-image/org.allowcredentials/allow-credentials-runtime/";

  /** What a server of Jakarta REST, or a servlet container, makes or injects into. */
  private static final List<Class<?>> CONTRACTS =
      List.of(
          Feature.class,
          DynamicFeature.class,
          ContainerRequestFilter.class,
          ContainerResponseFilter.class,
          ExceptionMapper.class,
          ApplicationEventListener.class,
          ResourceClassProcessor.class,
          ServletContainerInitializer.class);

  private static final String INDEX = "META-INF/jandex.idx";

  private static final Pattern ALLOWED =
      Pattern.compile(
          "META-INF/MANIFEST\\.MF"
              + "|META-INF/services/jakarta\\.ws\\.rs\\.core\\.Feature"
              + "|META-INF/services/jakarta\\.servlet\\.ServletContainerInitializer"
              + "|META-INF/jandex\\.idx"
              + "|META-INF/cxf/bus-extensions\\.txt"
              + "|META-INF/allow-credentials/.+"
              + "|META-INF/native-image/org\\.allowcredentials/allow-credentials-runtime/[a-z-]+\\.json"
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

  static ModuleDescriptor module() throws IOException {
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
            "org/allowcredentials/origin/idna.bin",
            "org/allowcredentials/origin/public-suffixes.bin",
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
        .contains("IndexedCorsFeature", "Provider", "StartCheck")
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

  /** What servers make by its name, or look into for places to inject something. */
  @Test
  void nativeImagesKeepWhatServersReflectOn() throws Exception {
    Set<String> expected = new TreeSet<>();
    for (String entry : entries().keySet()) {
      if (entry.startsWith("org/")
          && !entry.endsWith("package-info.class")
          && entry.endsWith(".class")) {
        Class<?> type = Class.forName(entry.replace('/', '.').replaceFirst("\\.class$", ""));
        if (CONTRACTS.stream().anyMatch(contract -> contract.isAssignableFrom(type))) {
          expected.add(type.getName());
        }
      }
    }
    expected.remove(
        "org.allowcredentials.jaxrs.cxf.ServerBus$FeatureOfOurs"); // An instance of ours.
    expected.add(new String(content(BUS), StandardCharsets.UTF_8).replaceFirst("::.*\\s*", ""));
    JsonNode config = new ObjectMapper().readTree(content(NATIVE + "reflect-config.json"));
    List<String> kept = new ArrayList<>();
    config.forEach(each -> kept.add(each.get("name").asText()));
    assertThat(kept).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
    for (JsonNode each : config) {
      Class<?> type = Class.forName(each.get("name").asText());
      assertThat(each.path("allDeclaredConstructors").asBoolean())
          .as(type.getName())
          .isEqualTo(
              (type.getConstructors().length > 0 && !type.getName().endsWith("Model"))
                  || type.getName().endsWith("$NamedPolicy"));
      if (each.has("condition")) {
        String reachable = each.get("condition").get("typeReachable").asText();
        assertThat(Class.forName(reachable).getName()).isEqualTo(reachable);
      }
    }
  }

  @Test
  void nativeImagesKeepTheResources() throws Exception {
    List<String> kept = new ArrayList<>();
    new ObjectMapper()
        .readTree(content(NATIVE + "resource-config.json"))
        .get("resources")
        .get("includes")
        .forEach(each -> kept.add(each.get("pattern").asText()));
    List<String> expected =
        new ArrayList<>(
            entries().keySet().stream()
                .filter(name -> name.matches("META-INF/(services|cxf)/.*|org/.*\\.bin"))
                .toList());
    expected.add(
        "META-INF/services/org.allowcredentials.table.CorsPolicyTable"); // Of applications.
    assertThat(kept)
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(Pattern::quote).toList());
  }

  /** CXF looks the class up by this name when it starts; {@code false} means at once. */
  @Test
  void theBusExtensionNamesAClassThatExists() throws IOException {
    String line = new String(content(BUS), StandardCharsets.UTF_8);
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
    assertThat(module.uses())
        .containsExactlyInAnyOrder(
            "org.allowcredentials.OriginSource", "org.allowcredentials.table.CorsPolicyTable");
  }

  /** What all see is listed in {@link PublicFaceTest}. */
  @Test
  void theRestIsSharedWithModulesOfThisProjectOnly() throws IOException {
    assertThat(module().exports())
        .filteredOn(ModuleDescriptor.Exports::isQualified)
        .isNotEmpty()
        .allSatisfy(exports -> assertThat(FRIENDS).containsAll(exports.targets()));
  }

  /** CXF and Quarkus make classes that nobody else sees. */
  @Test
  void whatServersMakeIsOpen() throws IOException {
    assertThat(module().opens())
        .extracting(ModuleDescriptor.Opens::source)
        .containsExactlyInAnyOrder(
            "org.allowcredentials.jaxrs.cxf", "org.allowcredentials.jaxrs.quarkus");
  }

  /** As a bundle of OSGi it exports what the module does to all, and needs Jakarta REST only. */
  @Test
  void theBundleIsLikeTheModule() throws IOException {
    Attributes headers;
    try (JarFile jar = new JarFile(path().toFile())) {
      headers = jar.getManifest().getMainAttributes();
    }
    assertThat(headers.getValue("Bundle-SymbolicName")).isEqualTo("org.allowcredentials");
    assertThat(clauses(headers, "Export-Package").keySet())
        .isEqualTo(
            module().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet()));
    assertThat(clauses(headers, "Import-Package"))
        .containsKeys("jakarta.ws.rs.core", "jakarta.servlet", "org.apache.cxf")
        .allSatisfy((name, attributes) ->
            assertThat(attributes.contains("resolution:=optional"))
                .as(name)
                .isEqualTo(!name.startsWith("jakarta.ws.rs")));
    assertThat(headers.keySet()).extracting(Object::toString).doesNotContain("Bnd-LastModified");
  }

  /** Returns the packages of a header, each with its attributes. */
  private static Map<String, String> clauses(Attributes headers, String name) {
    Map<String, String> clauses = new TreeMap<>();
    for (String clause : headers.getValue(name).split(",(?=[a-z])", -1)) {
      String[] parts = clause.split(";", 2);
      clauses.put(parts[0], parts.length == 2 ? parts[1] : "");
    }
    return clauses;
  }
}
