package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.allowcredentials.processor.Compilation.Message;
import org.allowcredentials.processor.Compilation.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Annotations without an effect, in places of which compilers do not know the position alike. */
@ParameterizedClass
@EnumSource(Compiler.class)
class PlacementTest {

  private static final String META =
      """
      package com.acme;
      import java.lang.annotation.*;
      import org.allowcredentials.*;
      @Target({
        ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER,
        ElementType.PACKAGE, ElementType.MODULE, ElementType.TYPE_PARAMETER,
        ElementType.RECORD_COMPONENT
      })
      public @interface Meta { AllowOrigins policy(); }
      """;

  private final Compiler compiler;
  @TempDir private Path folder;

  PlacementTest(Compiler compiler) {
    this.compiler = compiler;
  }

  private Result compile(String name, String source) {
    return compiler
        .into(folder)
        .compile(
            new TreeMap<>(
                Map.of("com/acme/Meta.java", META, "com/acme/" + name + ".java", source)));
  }

  private static String where(Message message) {
    return message.text().replaceAll("(?s).*\n +In (.*)\\. docs/.*", "$1");
  }

  @Test
  void aRecordIsNoResourceEither() {
    Result result =
        compile(
            "Point",
            """
            package com.acme;
            import org.allowcredentials.*;
            @AllowOrigins("*")
            public record Point(int x, @AllowOrigins("*") int y) {
              @AllowOrigins("*") public int sum() { return x + y; }
            }
            """);
    assertThat(result.messages())
        .extracting(Message::code, PlacementTest::where)
        .containsExactlyInAnyOrder(
            tuple("CORS301", "com.acme.Point"),
            tuple("CORS303", "com.acme.Point#y()"),
            tuple("CORS303", "com.acme.Point#sum()"));
  }

  @Test
  void aRecordWithEndpointsIsOne() {
    Result result =
        compile(
            "Point",
            """
            package com.acme;
            import jakarta.ws.rs.*;
            import org.allowcredentials.*;
            @Path("/point")
            @AllowOrigins("*")
            public record Point(String x) {
              @GET @AllowCredentials(origins = "https://a.example") public String x() { return x; }
            }
            """);
    assertThat(result.messages()).isEmpty();
  }

  /** It stands on the component, its field, its accessor and the parameter of the constructor. */
  @Test
  void anAnnotationInsideThatOfARecordComponentIsReportedOnce() {
    Result result =
        compile(
            "Point",
            """
            package com.acme;
            import org.allowcredentials.*;
            public record Point(
                @Meta(policy = @AllowOrigins("*")) int x, @Meta(policy = @AllowOrigins("*")) int y) {
              @AllowOrigins("*") static void trigger() {}
            }
            """);
    assertThat(result.messages())
        .filteredOn(message -> message.code().equals("CORS301"))
        .extracting(PlacementTest::where)
        .containsExactly("com.acme.Point#x", "com.acme.Point#y");
    if (compiler == Compiler.JAVAC) {
      assertThat(result.messages())
          .filteredOn(message -> message.code().equals("CORS301"))
          .extracting(Message::line, Message::startColumn)
          .containsExactly(tuple(4L, 20L), tuple(4L, 62L));
    }
  }

  @Test
  void whatCompilersShowIsReported() {
    Result result =
        compile(
            "Test",
            """
            package com.acme;
            import org.allowcredentials.*;
            @AllowOrigins("*")
            @interface Test {
              AllowOrigins policy() default @AllowOrigins("*");
              class Generic<@Meta(policy = @AllowOrigins("*")) T> {
                <@Meta(policy = @AllowOrigins("*")) X> void take(
                    @Meta(policy = @AllowOrigins("*")) X x) {}
              }
              enum Colour { @Meta(policy = @AllowOrigins("*")) RED }
            }
            """);
    assertThat(result.messages())
        .filteredOn(message -> message.code().equals("CORS301"))
        .extracting(PlacementTest::where)
        .containsExactly(
            "@com.acme.Test#policy()",
            "type parameter T of com.acme.Test.Generic",
            "type parameter X of com.acme.Test.Generic#take(X)",
            "parameter x of com.acme.Test.Generic#take(X)",
            "com.acme.Test.Colour#RED");
  }

  @Test
  void soIsWhatStandsOnAPackage() {
    Map<String, String> sources =
        new TreeMap<>(
            Map.of(
                "com/acme/Meta.java",
                META,
                "com/acme/package-info.java",
                """
                @Meta(policy = @org.allowcredentials.AllowOrigins("*"))
                package com.acme;
                """,
                "com/acme/Orders.java",
                """
                package com.acme;
                import jakarta.ws.rs.*;
                @Path("/orders") public class Orders { @GET public String get() { return ""; } }
                """));
    assertThat(compiler.into(folder).compile(sources).messages())
        .extracting(Message::code, PlacementTest::where)
        .containsExactly(tuple("CORS301", "package com.acme"));
  }

  /** What the page says of itself: a processor is called for the annotations that it names. */
  @Test
  void aCompilationWithNothingElseOfOursIsNotSeen() {
    Result result =
        compile(
            "Test",
            """
            package com.acme;
            import org.allowcredentials.*;
            @Meta(policy = @AllowOrigins("*")) class Test {}
            """);
    assertThat(result.messages()).noneMatch(message -> message.text().contains("[CORS"));
  }

  /** The annotation has no source here, so only its uses can be refused. */
  @Test
  void anAnnotationThatIsGoneAtRunTimeIsRefusedWhereItIsUsed() {
    compiler
        .into(folder)
        .processedBy()
        .with("-proc:none")
        .compile(
            Map.of(
                "com/acme/PartnerApi.java",
                """
                package com.acme;
                @org.allowcredentials.AllowCredentials(origins = "https://partner.example")
                public @interface PartnerApi {}
                """,
                "com/acme/Nested.java",
                """
                package com.acme;
                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                @PartnerApi
                public @interface Nested {}
                """,
                "com/acme/Base.java",
                """
                package com.acme;
                @PartnerApi public abstract class Base {
                  @jakarta.ws.rs.GET public String get() { return ""; }
                }
                """));
    Result result =
        compiler
            .into(folder)
            .seeingItself()
            .compile(
                """
                package com.acme;
                import jakarta.ws.rs.*;
                @PartnerApi
                @Path("/test")
                public class Test {
                  @GET
                  @Nested
                  public String get() { return ""; }
                  @Path("/heir")
                  public static class Heir extends Base {}
                }
                """);
    assertThat(result.messages())
        .extracting(Message::code, Message::line, PlacementTest::where)
        .containsExactly(
            tuple("CORS318", 3L, "com.acme.Test"),
            tuple("CORS318", 7L, "com.acme.Test#get()"),
            tuple("CORS318", 10L, "com.acme.Test.Heir"));
    assertThat(result.messages())
        .allSatisfy(message ->
            assertThat(message.text())
                .contains(
                    "@PartnerApi is not present at run time", "Write this on com.acme.PartnerApi"));
    assertThat(result.services()).isEmpty();
  }
}
