package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.allowcredentials.processor.Compilation.Message;
import org.allowcredentials.processor.Compilation.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Rounds, other processors, partial compilations, and what cannot be resolved. */
@ParameterizedClass
@EnumSource(Compiler.class)
class RoundsTest {

  private final Compiler compiler;
  @TempDir private Path folder;

  RoundsTest(Compiler compiler) {
    this.compiler = compiler;
  }

  /** What another processor on the same path makes, in its second round. */
  private static LateProcessor constantsWriter() {
    return new LateProcessor(
        Map.of(
            "com.acme.Origins",
            "package com.acme; class Origins { static final String APP = \"https://app.example.com/\"; }",
            "com.acme.Dto",
            "package com.acme; public class Dto {}"));
  }

  private static final String USES_GENERATED =
      """
      package com.acme;
      import jakarta.ws.rs.*;
      import org.allowcredentials.*;
      @Path("/orders")
      public class Orders {
        @GET
        @AllowCredentials(origins = {"https://ok.example", Origins.APP})
        public String list() { return ""; }
        @PUT
        @AllowOrigins("https://wrong.example/")
        public void put(Dto dto) {}
      }
      """;

  @Test
  void aConstantOfAnotherProcessorIsCheckedOnceItIsThere() {
    Result result =
        compiler
            .into(folder)
            .processedBy(new CorsProcessor(), constantsWriter())
            .compile(Map.of("com/acme/Orders.java", USES_GENERATED));
    assertThat(result.messages())
        .extracting(Message::code, Message::line)
        .containsExactly(tuple("CORS102", 7L), tuple("CORS102", 10L));
  }

  @Test
  void aTypeOfAnotherProcessorGetsIntoTheSignature() {
    Result result =
        compiler
            .into(folder)
            .processedBy(new CorsProcessor(), constantsWriter())
            .compile(
                Map.of(
                    "com/acme/Orders.java",
                    USES_GENERATED
                        .replace(", Origins.APP", "")
                        .replace("wrong.example/", "right.example")));
    assertThat(result.messages()).isEmpty();
    assertThat(result.table()).contains("\"put(com.acme.Dto)\"");
  }

  /** Whether a compiler tells us of nested classes before or after methods does not show. */
  @Test
  void aClassSpeaksBeforeTheClassesInIt() {
    Result result =
        compiler
            .into(folder)
            .compile(
                """
                import jakarta.ws.rs.*;
                import org.allowcredentials.*;
                @Path("/test") class Test {
                  @GET @AllowOrigins("null") public String one() { return ""; }
                  @Path("/first") @AllowOrigins("null") static class First {
                    @GET @AllowOrigins("null") public String two() { return ""; }
                  }
                  @PUT @AllowOrigins("null") public String three() { return ""; }
                  @Path("/second") @AllowOrigins("null") static class Second {
                    @GET public String four() { return ""; }
                  }
                }
                """);
    assertThat(result.messages()).extracting(Message::code).containsOnly("CORS006");
    assertThat(result.messages()).extracting(Message::line).containsExactly(4L, 8L, 5L, 6L, 9L);
  }

  @Test
  void whatTheCompilerCallsMissingIsNotToldTwice() {
    Result result = compiler.into(folder).compile(Map.of("com/acme/Orders.java", USES_GENERATED));
    assertThat(result.success()).isFalse();
    assertThat(result.messages())
        .satisfiesExactlyInAnyOrder(
            message -> assertThat(message.text()).contains("Origins").doesNotContain("[CORS"),
            message -> assertThat(message.text()).contains("Dto").doesNotContain("[CORS"));
  }

  @Test
  void nothingIsClaimedAndNothingIsSaidOfCleanClasses() {
    Result result =
        compiler
            .into(folder)
            .strict()
            .compile(
                """
                import jakarta.ws.rs.*;
                @Path("/test") @org.allowcredentials.AllowCredentials(origins = "https://a.example")
                class Test { @GET public String get() { return ""; } }
                """);
    assertThat(result.messages()).isEmpty();
  }

  private static String resource(String name) {
    return """
    package com.acme;
    import jakarta.ws.rs.*;
    import org.allowcredentials.*;
    @Path("/%1$s") @AllowOrigins("*")
    public class %1$s { @GET public String get() { return ""; } }
    """
        .formatted(name);
  }

  private static Map<String, String> sources(String... names) {
    return Set.of(names).stream()
        .collect(Collectors.toMap(name -> "com/acme/" + name + ".java", RoundsTest::resource));
  }

  private Compilation again() {
    return compiler.into(folder).seeingItself();
  }

  @Test
  void compilingOneClassAgainKeepsTheTablesOfTheOthers() {
    again().compile(sources("A", "B"));
    Result result = again().compile(sources("A"));
    switch (compiler) {
      case JAVAC -> assertThat(result.messages()).isEmpty();
      case ECJ -> { // Outside of Eclipse it makes no class for which there is a class file already.
        assertThat(result.messages()).extracting(Message::code).containsExactly("CORS902");
        assertThat(result.messages().get(0).text()).contains("the output of an earlier build");
      }
    }
    assertThat(result.described()).containsExactly("com.acme.A", "com.acme.B");
  }

  @Test
  void aNewClassJoinsTheOthers() {
    again().compile(sources("A", "B"));
    Result result = again().compile(sources("C"));
    assertThat(result.described()).containsExactly("com.acme.A", "com.acme.B", "com.acme.C");
  }

  @Test
  void compilingOneClassAgainComparesItWithTheOthers() {
    again().compile(sources("A", "B"));
    Result result =
        again()
            .compile(
                Map.of(
                    "com/acme/A.java",
                    resource("A")
                        .replace("\"/A\"", "\"/B\"")
                        .replace("\"*\"", "\"https://a.example\"")));
    assertThat(result.messages())
        .filteredOn(message -> !message.code().equals("CORS902")) // ECJ, as above
        .singleElement()
        .satisfies(message -> {
          assertThat(message.code()).isEqualTo("CORS305");
          assertThat(message.file()).isEqualTo("com/acme/A.java");
          assertThat(message.text()).contains("com.acme.B#get()", "Both match /B:");
        });
  }

  @Test
  void aClassWithManyClashesIsNotDrownedInThem() {
    StringBuilder methods = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      methods.append(
          "@SameOriginOnly @GET @Path(\"{p%1$d}\") public String m%1$d() { return \"\"; }\n"
              .formatted(i));
    }
    Result result =
        compiler
            .into(folder)
            .compile(
                """
                import jakarta.ws.rs.*;
                import org.allowcredentials.*;
                @Path("/test") @AllowOrigins("*")
                class Test {
                  @GET @Path("{id}") public String get() { return ""; }
                  %s
                }
                """
                    .formatted(methods));
    assertThat(result.messages()).hasSize(10);
    assertThat(result.messages().get(9).text())
        .startsWith("[CORS305] and 11 more like these in Test");
  }

  @Test
  void aDeletedClassLosesItsLine() throws IOException {
    again().compile(sources("A", "B"));
    Files.delete(folder.resolve("com/acme/B.class"));
    Result result = again().compile(sources("C"));
    assertThat(result.described()).containsExactly("com.acme.A", "com.acme.C");
  }

  @Test
  void aClassThatIsNoResourceAnyMoreLosesItsLine() {
    again().compile(sources("A", "B"));
    Map<String, String> sources = new TreeMap<>(sources("C"));
    sources.put("com/acme/B.java", "package com.acme; public class B {}");
    Result result = again().compile(sources);
    assertThat(result.described()).containsExactly("com.acme.A", "com.acme.C");
  }

  @Test
  void twoApplicationsMayHaveDifferentPolicies() {
    String application =
        """
        package com.acme;
        @org.allowcredentials.%s
        public class %s extends jakarta.ws.rs.core.Application {}
        """;
    Result result =
        compiler
            .into(folder)
            .compile(
                new TreeMap<>(
                    Map.of(
                        "com/acme/One.java", application.formatted("AllowOrigins(\"*\")", "One"),
                        "com/acme/Two.java", application.formatted("SameOriginOnly", "Two"))));
    assertThat(result.messages()).isEmpty();
    assertThat(result.described()).containsExactly("com.acme.One", "com.acme.Two");
  }

  @Test
  void anApplicationWithoutAPolicyBesideOneWithItIsFine() {
    Map<String, String> applications =
        Map.of(
            "com/acme/One.java",
            """
            package com.acme;
            @org.allowcredentials.AllowOrigins("*")
            public class One extends jakarta.ws.rs.core.Application {}
            """,
            "com/acme/Two.java",
            """
            package com.acme;
            @jakarta.ws.rs.ApplicationPath("/two")
            public class Two extends jakarta.ws.rs.core.Application {}
            """);
    assertThat(compiler.into(folder).compile(applications).messages()).isEmpty();
  }

  private static final Map<String, String> MICRONAUT =
      Map.of(
          "io/micronaut/jaxrs/container/JaxRsApplicationUriNamingStrategy.java",
          "package io.micronaut.jaxrs.container; class JaxRsApplicationUriNamingStrategy {}");

  @Test
  void micronautAloneIsWarnedOfOnce() {
    Map<String, String> sources = new HashMap<>(MICRONAUT);
    sources.putAll(sources("First", "Second"));
    assertThat(compiler.into(folder).compile(sources).messages())
        .extracting(Message::code)
        .containsExactly("CORS320");
  }

  /** A team that moves from one to the other has both. */
  @Test
  void micronautBesideAServerIsLeftAlone() {
    Map<String, String> sources = new HashMap<>(MICRONAUT);
    sources.putAll(sources("First", "Second"));
    sources.put(
        "org/glassfish/jersey/server/ResourceConfig.java",
        "package org.glassfish.jersey.server; class ResourceConfig {}");
    assertThat(compiler.into(folder).compile(sources).messages()).isEmpty();
  }

  @Test
  void aClassBesideTheWayOfATableIsLeftAlone() {
    Map<String, String> sources = new TreeMap<>(sources("A"));
    for (String name : List.of("CorsPolicies", "CorsPolicies_", "A_CorsPolicies")) {
      sources.put("com/acme/" + name + ".java", "package com.acme; public class " + name + " {}");
    }
    assertThat(compiler.into(folder).compile(sources).messages()).isEmpty();
  }

  @Test
  void aClassInTheWayOfATableIsNamed() {
    String table = compiler.into(folder.resolve("first")).compile(sources("A")).services().get(0);
    String simpleName = table.substring("com.acme.".length());
    Map<String, String> sources = new TreeMap<>(sources("A"));
    sources.put(
        "com/acme/" + simpleName + ".java", "package com.acme; public class " + simpleName + " {}");
    Result result = compiler.into(folder.resolve("second")).compile(sources);
    assertThat(result.messages()).extracting(Message::code).contains("CORS902");
    assertThat(result.messages().get(0).text()).contains(table);
  }

  @Test
  void anAnnotationFromAClassFileIsReportedWhereItIsInherited() {
    Map<String, String> base =
        Map.of(
            "com/acme/Base.java",
            """
            package com.acme;
            import jakarta.ws.rs.*;
            import org.allowcredentials.*;
            @AllowCredentials(origins = "https://app.example.com/")
            public abstract class Base { @GET public String get() { return ""; } }
            """);
    compiler.into(folder).processedBy().with("-proc:none").compile(base);
    Result result =
        again()
            .compile(
                """
                package com.acme;
                @jakarta.ws.rs.Path("/heir") public class Test extends Base {}
                """);
    assertThat(result.messages()).extracting(Message::code).containsExactly("CORS102");
    assertThat(result.messages().get(0).file()).isEqualTo("Test.java");
    assertThat(result.messages().get(0).text())
        .contains("In com.acme.Base, inherited by com.acme.Test, attribute origins[0]");
  }

  @Test
  void aClassFileThatMissesATypeIsNamed() throws IOException {
    compiler
        .into(folder)
        .with("-proc:none")
        .compile(
            Map.of(
                "com/acme/Dto.java",
                "package com.acme; public class Dto {}",
                "com/acme/Base.java",
                """
                package com.acme;
                import jakarta.ws.rs.*;
                public abstract class Base { @POST public void post(Dto dto) {} }
                """));
    Files.delete(folder.resolve("com/acme/Dto.class"));
    Result result =
        again()
            .compile(
                """
                package com.acme;
                @jakarta.ws.rs.Path("/heir") @org.allowcredentials.AllowOrigins("*")
                public class Test extends Base {}
                """);
    assertThat(result.messages()).extracting(Message::code).containsExactly("CORS905");
    assertThat(result.messages().get(0).text()).contains("com.acme.Base");
  }

  @Test
  void brokenSourcesNeverMakeTheProcessorFail() {
    List<String> broken =
        List.of(
            "@org.allowcredentials.AllowCredentials(origins = Missing.X) class A {}",
            "@org.allowcredentials.AllowCredentials(origins = 5) class A {}",
            "@org.allowcredentials.AllowCredentials(maxAge = \"x\") class A {}",
            "@org.allowcredentials.AllowCredentials(origins = null) class A {}",
            "@org.allowcredentials.AllowCredentials(nope = 1) class A {}",
            "@org.allowcredentials.AllowOrigins class A {}",
            "@org.allowcredentials.AllowOrigins(\"*\") class A extends Missing {}",
            "@Missing @org.allowcredentials.AllowOrigins(\"*\") class A implements Gone<String> {}",
            "@jakarta.ws.rs.Path(Missing.X) @org.allowcredentials.AllowOrigins(\"*\") class A {}",
            "class A { @org.allowcredentials.AllowOrigins(\"*\") @jakarta.ws.rs.GET public Gone x(Gone g) {} }",
            "class A { @org.allowcredentials.AllowOrigins({\"*\", Missing.X}) public void x() {} }",
            "@org.allowcredentials.AllowCredentials(dangerousOrigins = @org.allowcredentials.DangerousOrigin) class A {}",
            "@org.allowcredentials.AllowOrigins(\"*\") enum A { B { @jakarta.ws.rs.GET public void x() {} } }",
            "@org.allowcredentials.AllowOrigins(\"*\") record A(int x) {}",
            "@org.allowcredentials.AllowOrigins(\"*\") @interface A { A[] value() default {}; }",
            "@A @interface A {} @A class B { @A @jakarta.ws.rs.GET public void x() {} }",
            "@org.allowcredentials.AllowOrigins(\"*\") class A<T extends A<T>> { @jakarta.ws.rs.GET public <X extends T> void x(X x, T[] t) {} }",
            "@Missing(x = @org.allowcredentials.AllowOrigins(Gone.X)) @org.allowcredentials.AllowOrigins(\"*\") class A {}",
            "@A(@org.allowcredentials.AllowOrigins) @org.allowcredentials.AllowOrigins(\"*\") class B {} @interface A { org.allowcredentials.AllowOrigins[] value() default @org.allowcredentials.AllowOrigins(Gone.X); }",
            "@A({@Gone, @org.allowcredentials.AllowOrigins(\"*\"), 5}) @org.allowcredentials.AllowOrigins(\"*\") class B {} @interface A { org.allowcredentials.AllowOrigins[] value(); }",
            "@java.lang.annotation.Retention(Gone.X) @org.allowcredentials.AllowOrigins(\"*\") @interface A {}",
            "@java.lang.annotation.Retention @org.allowcredentials.AllowOrigins(\"*\") @interface A {}",
            "class A { class B { @org.allowcredentials.AllowOrigins(\"*\") @jakarta.ws.rs.GET public void x() {} } }");
    for (int i = 0; i < broken.size(); i++) {
      String source = broken.get(i);
      Result result = compiler.into(folder.resolve("b" + i)).compile(source);
      assertThat(result.messages())
          .as(source)
          .noneMatch(message -> message.code().equals("CORS903"))
          .noneMatch(message -> message.text().contains("Exception"));
    }
  }
}
