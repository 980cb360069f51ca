package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.allowcredentials.processor.Compilation.Message;
import org.allowcredentials.processor.Compilation.Result;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.table.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of a package, in whichever order its classes are compiled: none is lost or stale. */
@ParameterizedClass
@EnumSource(Compiler.class)
class PackageTableTest {

  private final Compiler compiler;
  @TempDir private Path folder;

  PackageTableTest(Compiler compiler) {
    this.compiler = compiler;
  }

  private static String resource(String name, String origin) {
    return """
    package com.acme;
    import jakarta.ws.rs.*;
    import org.allowcredentials.*;
    @Path("/%1$s") @AllowOrigins("%2$s")
    public class %1$s { @GET public String get() { return ""; } }
    """
        .formatted(name, origin);
  }

  private static String plain(String name) {
    return resource(name, "")
        .replace("@AllowOrigins(\"\")", "")
        .replace("import org.allowcredentials.*;", "");
  }

  private static Map<String, String> sources(String... names) {
    Map<String, String> sources = new TreeMap<>();
    for (String name : names) {
      sources.put("com/acme/" + name + ".java", resource(name, "https://a.example"));
    }
    return sources;
  }

  private Compilation again() {
    return compiler.into(folder).seeingItself();
  }

  /** Returns the origin that is read for each class: the first table that describes it counts. */
  private static Map<String, String> origins(Result result) {
    Map<String, String> origins = new TreeMap<>();
    for (Resource each : result.resources()) {
      origins.putIfAbsent(each.name(), origin(each));
    }
    return origins;
  }

  private static String origin(Resource resource) {
    PolicyDraft policy = resource.endpoints().get(0).policy().orElseThrow();
    return policy.origins().get(0).value();
  }

  @Test
  void thePackageHasOneTable() {
    Result result = again().compile(sources("A", "B", "C"));
    assertThat(result.services()).hasSize(1);
    assertThat(result.described()).containsExactly("com.acme.A", "com.acme.B", "com.acme.C");
  }

  @Test
  void eachPackageHasItsOwn() {
    Map<String, String> sources = sources("A");
    sources.put("org/acme/X.java", resource("X", "*").replace("com.acme", "org.acme"));
    sources.put("Root.java", resource("Root", "*").replace("package com.acme;", ""));
    Result result = again().compile(sources);
    assertThat(result.services()).hasSize(3);
    assertThat(result.described()).containsExactly("Root", "com.acme.A", "org.acme.X");
  }

  /** ECJ, outside of Eclipse, makes no class for which there is a class file: a new class then. */
  @Test
  void whatIsNotCompiledAgainIsTakenFromItsClassFile() {
    again().compile(sources("A", "B", "C"));
    Map<String, String> changed = new HashMap<>();
    changed.put("com/acme/B.java", resource("B", "https://new.example"));
    changed.put("com/acme/D.java", resource("D", "https://new.example"));
    Result result = again().compile(changed);
    assertThat(result.messages()).isEmpty();
    assertThat(result.services()).hasSize(1);
    assertThat(origins(result))
        .isEqualTo(
            Map.of(
                "com.acme.A", "https://a.example",
                "com.acme.B", "https://new.example",
                "com.acme.C", "https://a.example",
                "com.acme.D", "https://new.example"));
  }

  @Test
  void aTableOfAnotherPackageIsLeftAlone() throws IOException {
    Map<String, String> sources = sources("A");
    sources.put("org/acme/X.java", resource("X", "*").replace("com.acme", "org.acme"));
    Result first = again().compile(sources);
    String other =
        first.services().stream().filter(each -> each.startsWith("org.")).findFirst().orElseThrow();
    Path file = folder.resolve(other.replace('.', '/') + ".class");
    Object before = Files.getLastModifiedTime(file);
    Result result = again().compile(sources("B"));
    assertThat(result.services()).contains(other).hasSize(2);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    assertThat(result.described()).containsExactly("com.acme.A", "com.acme.B", "org.acme.X");
  }

  /** Nothing of the package is compiled: the table is written again all the same. */
  @Test
  void aDeletedClassDropsOutAndTheOthersStay() throws IOException {
    again().compile(sources("A", "B", "C"));
    Files.delete(folder.resolve("com/acme/B.class"));
    Result result =
        again()
            .compile(Map.of("org/acme/X.java", resource("X", "*").replace("com.acme", "org.acme")));
    assertThat(result.messages()).isEmpty();
    assertThat(result.described()).containsExactly("com.acme.A", "com.acme.C", "org.acme.X");
  }

  @Test
  void theLastClassTakesTheTableWithIt() throws IOException {
    again().compile(sources("A"));
    Files.delete(folder.resolve("com/acme/A.class"));
    Result result =
        again()
            .compile(Map.of("org/acme/X.java", resource("X", "*").replace("com.acme", "org.acme")));
    assertThat(result.described()).containsExactly("org.acme.X");
  }

  @Test
  void aClassThatBecomesNoResourceDropsOut() {
    again().compile(sources("A", "B"));
    Map<String, String> sources = new HashMap<>();
    sources.put("com/acme/B.java", "package com.acme; @Deprecated public class B {}");
    sources.put("org/acme/X.java", resource("X", "*").replace("com.acme", "org.acme"));
    Result result = again().compile(sources);
    assertThat(result.described()).containsExactly("com.acme.A", "org.acme.X");
  }

  /** It is reported where it is written; no table says that it was verified. */
  @Test
  void aClassFileThatInheritsSomethingWrongByNowDropsOut() {
    String base =
        """
        package com.acme;
        import jakarta.ws.rs.*;
        import org.allowcredentials.*;
        @AllowOrigins("https://app.example.com")
        public abstract class Base { @GET public String get() { return ""; } }
        """;
    Map<String, String> sources = sources("A");
    sources.put("com/acme/Base.java", base);
    sources.put(
        "com/acme/Heir.java",
        "package com.acme; @jakarta.ws.rs.Path(\"/heir\") public class Heir extends Base {}");
    Result first = again().compile(sources);
    assertThat(first.described()).containsExactly("com.acme.A", "com.acme.Base", "com.acme.Heir");
    Set<String> before = first.generated().keySet();
    Result result =
        again().compile(Map.of("com/acme/Base.java", base.replace(".com\"", ".com/\"")));
    assertThat(result.messages()).extracting(Message::code).containsExactly("CORS102");
    Map<String, String> written = result.generated();
    written.keySet().removeAll(before);
    assertThat(written.values())
        .singleElement()
        .asString()
        .contains("com.acme.A")
        .doesNotContain("com.acme.Heir");
  }

  /** Warnings have no position in a class file, and were read when it was compiled. */
  @Test
  void whatIsTakenFromAClassFileIsNotWarnedOfAgain() {
    Map<String, String> sources = sources("A");
    sources.put(
        "com/acme/W.java",
        resource("W", "https://a.example")
            .replace(
                "public class W {",
                "public class W { @Path(\"l\") public Object l() { return this; }"));
    assertThat(again().compile(sources).messages())
        .extracting(Message::code)
        .containsExactly("CORS304");
    Result result = again().compile(sources("B"));
    assertThat(result.messages()).isEmpty();
    assertThat(result.described()).containsExactly("com.acme.A", "com.acme.B", "com.acme.W");
  }

  @Test
  void aClassThatIsRefusedLeavesTheOthersTheirTable() throws IOException {
    Map<String, String> sources = sources("A", "C");
    sources.put("com/acme/B.java", resource("B", "https://wrong.example/"));
    Result result = again().compile(sources);
    assertThat(result.messages()).extracting(Message::code).containsExactly("CORS102");
    assertThat(result.generated().values())
        .singleElement()
        .asString()
        .contains("Resource.of(\"com.acme.A\")", "Resource.of(\"com.acme.C\")")
        .doesNotContain("com.acme.B");
  }

  /** Two jars on one class path, or main classes and tests. */
  @Test
  void twoModulesMayShareAPackage() {
    Result one = compiler.into(folder.resolve("one")).compile(sources("A", "B"));
    Result two =
        compiler
            .into(folder.resolve("two"))
            .with(
                "-classpath",
                one.output()
                    + System.getProperty("path.separator")
                    + System.getProperty("java.class.path"))
            .compile(sources("C"));
    assertThat(two.messages()).isEmpty();
    assertThat(two.described()).containsExactly("com.acme.C");
    assertThat(two.services()).doesNotContainAnyElementsOf(one.services());
    assertThat(Compilation.resources(List.of(one.output(), two.output())))
        .extracting(Resource::name)
        .containsExactlyInAnyOrder("com.acme.A", "com.acme.B", "com.acme.C");
  }

  /** The class that comes first on the class path is loaded, and so is its table. */
  @Test
  void aTestMayReplaceAClassWithoutTakingTheTableOfItsNeighbours() {
    Result main = compiler.into(folder.resolve("main")).compile(sources("A", "B"));
    Result test =
        compiler
            .into(folder.resolve("test"))
            .compile(Map.of("com/acme/A.java", resource("A", "https://test.example")));
    Map<String, String> origins = new TreeMap<>();
    for (Resource each : Compilation.resources(List.of(test.output(), main.output()))) {
      origins.putIfAbsent(each.name(), origin(each));
    }
    assertThat(origins)
        .isEqualTo(Map.of("com.acme.A", "https://test.example", "com.acme.B", "https://a.example"));
  }

  /** A processor of others makes a resource that was there before, with another policy. */
  @Test
  void aClassThatIsGeneratedAnewIsReadFromItsNewTable() {
    again()
        .processedBy(
            new CorsProcessor(),
            new LateProcessor(Map.of("com.acme.G", resource("G", "https://old.example"))))
        .compile(sources("A"));
    Map<String, String> sources = sources("B");
    Result result =
        again()
            .processedBy(
                new CorsProcessor(),
                new LateProcessor(Map.of("com.acme.G", resource("G", "https://new.example"))))
            .compile(sources);
    if (compiler == Compiler.JAVAC) { // ECJ makes no class for which there is a class file.
      assertThat(result.messages()).isEmpty();
      assertThat(origins(result))
          .containsEntry("com.acme.A", "https://a.example")
          .containsEntry("com.acme.B", "https://a.example")
          .containsEntry("com.acme.G", "https://new.example");
    }
  }

  /** Servers find such classes themselves; nothing is there to be verified. */
  @Test
  void aModuleThatSaysNothingGetsNoTables() {
    Map<String, String> sources = new TreeMap<>();
    sources.put("com/acme/A.java", plain("A"));
    sources.put("com/acme/Dto.java", "package com.acme; @Deprecated public class Dto {}");
    Result result = again().strict().compile(sources);
    assertThat(result.messages()).isEmpty();
    assertThat(result.generated()).isEmpty();
    assertThat(result.file("META-INF/services/org.allowcredentials.table.CorsPolicyTable"))
        .isEmpty();
  }

  /** Nobody but its table tells the start of a class that only a locator returns. */
  @Test
  void aSubResourceHasATableWithoutAnyPolicy() {
    Map<String, String> sources = new TreeMap<>();
    sources.put("com/acme/A.java", plain("A"));
    sources.put(
        "com/acme/Sub.java",
        "package com.acme; public class Sub { @jakarta.ws.rs.GET public String x() { return \"\"; } }");
    assertThat(again().compile(sources).described()).containsExactly("com.acme.A", "com.acme.Sub");
  }

  @Test
  void theFirstPolicyInAModuleGivesAllThatIsCompiledWithItATable() {
    Map<String, String> plain = new TreeMap<>();
    plain.put("com/acme/A.java", plain("A"));
    again().compile(plain);
    plain.put("com/acme/B.java", resource("B", "*"));
    Result result = compiler.into(folder.resolve("new")).compile(plain);
    assertThat(result.described()).containsExactly("com.acme.A", "com.acme.B");
    assertThat(result.resources().get(0).endpoints())
        .extracting(Endpoint::method)
        .contains("get()");
  }

  @Test
  void aClassInTheDefaultWayOfANamedModuleDoesNotHideATable() {
    Map<String, String> sources = sources("A");
    sources.put("com/acme/CorsPolicies.java", "package com.acme; public class CorsPolicies {}");
    Result result = again().compile(sources);
    assertThat(result.messages()).isEmpty();
    assertThat(result.described()).containsExactly("com.acme.A");
  }
}
