package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.processor.Compilation.Result;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.table.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is generated. */
@ParameterizedClass
@EnumSource(Compiler.class)
class TableTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private final Compiler compiler;
  @TempDir private Path folder;

  TableTest(Compiler compiler) {
    this.compiler = compiler;
  }

  private static final String ORDERS =
      """
      package com.acme;

      import jakarta.ws.rs.*;
      import org.allowcredentials.*;

      @Path("/orders")
      @AllowCredentials(
          origins = {"https://app.example.com", "https://*.example.org", "${orders.origins}"},
          allowedHeaders = "X-Requested-With",
          exposedHeaders = {"ETag", "Link"},
          maxAge = 60,
          dangerousOrigins =
              @DangerousOrigin(value = "http://plant.example.com", reason = "no \\"TLS\\" there"))
      public class Orders<T extends Number> {
        @GET public String list(@HeaderParam("If-None-Match") String tag) { return ""; }
        @PUT @Path("{id: [0-9]+}") @Consumes("application/json; charset=utf-8")
        public void put(@PathParam("id") int id, int[][] matrix, java.util.Map.Entry<String, T> e) {}
        @POST @Consumes("text/plain") @SameOriginOnly public void post(T body) {}
        @GET @Path("all") @AllowOrigins("*") public String all() { return ""; }
        @Path("items") public Items items() { return new Items(); }
        public static class Items {
          @DELETE public void clear() {}
        }
      }
      """;

  @Test
  void theTableOfAClassIsAsDrawn() throws IOException {
    Result result =
        compiler
            .into(folder)
            .with("-Acors.severity=CORS313:off") // X-Requested-With, granted to GET, reaches POST
            .strict()
            .compile(Map.of("com/acme/Orders.java", ORDERS));
    assertThat(result.messages()).isEmpty();
    assertThat(result.success()).isTrue();
    assertThat(result.generated()).hasSize(1);
    assertThat(result.described()).containsExactly("com.acme.Orders", "com.acme.Orders$Items");
    for (Map.Entry<String, String> generated : result.generated().entrySet()) {
      Path golden = GOLDEN.resolve(Path.of(generated.getKey()).getFileName() + ".txt");
      String text = generated.getValue().replace(PolicyRules.proof(), "(the proof)");
      if (Boolean.getBoolean("golden.update")) {
        Files.writeString(golden, text);
      }
      assertThat(text).isEqualTo(Files.readString(golden));
    }
    assertThat(Boolean.getBoolean("golden.update")).as("a rewrite is no pass").isFalse();
  }

  @Test
  void theTableSaysWhatTheAnnotationsSay() {
    Result result = compiler.into(folder).compile(Map.of("com/acme/Orders.java", ORDERS));
    Resource table =
        result.resources().stream()
            .filter(each -> each.name().equals("com.acme.Orders"))
            .findFirst()
            .orElseThrow();
    PolicyDraft ofTheClass =
        PolicyDraft.allowCredentials(
                "https://app.example.com", "https://*.example.org", "${orders.origins}")
            .allowedHeaders("X-Requested-With")
            .exposedHeaders("ETag", "Link")
            .maxAge(60)
            .dangerousOrigin("http://plant.example.com", "no \"TLS\" there")
            .build();
    assertThat(table.path()).contains("/orders");
    assertThat(table.endpoints())
        .containsExactly(
            new Endpoint(
                "GET",
                "",
                "list(java.lang.String)",
                List.of("If-None-Match"),
                "",
                Optional.of(Declaration.policy(ofTheClass))),
            new Endpoint(
                "POST",
                "",
                "post(java.lang.Number)",
                List.of(),
                "",
                Optional.of(Declaration.sameOriginOnly())),
            new Endpoint(
                "GET",
                "all",
                "all()",
                List.of(),
                "",
                Optional.of(Declaration.policy(PolicyDraft.allowOrigins("*").build()))),
            new Endpoint(
                "",
                "items",
                "items()",
                List.of(),
                "com.acme.Orders$Items",
                Optional.of(Declaration.policy(ofTheClass))),
            new Endpoint(
                "PUT",
                "{id: [0-9]+}",
                "put(int,int[][],java.util.Map$Entry)",
                List.of("Content-Type"),
                "",
                Optional.of(Declaration.policy(ofTheClass))));
  }

  @Test
  void dangerousOriginsAloneAreAPolicy() {
    Result result =
        compiler
            .into(folder)
            .compile(
                """
                import jakarta.ws.rs.*;
                import org.allowcredentials.*;
                @Path("/test")
                @AllowCredentials(
                    dangerousOrigins = @DangerousOrigin(value = "http://a.example", reason = "old"))
                class Test { @GET public String get() { return ""; } }
                """);
    assertThat(result.messages()).isEmpty();
    assertThat(result.success()).isTrue();
  }

  @Test
  void theSameSourcesGiveTheSameBytesInAnyOrder() {
    Map<String, String> sources = new TreeMap<>();
    for (int i = 0; i < 20; i++) {
      sources.put(
          "com/acme/R" + i + ".java",
          ORDERS.replace("class Orders", "class R" + i).replace("/orders", "/r" + i));
    }
    Map<String, String> reversed = new TreeMap<>(Comparator.reverseOrder());
    reversed.putAll(sources);
    Result one = compiler.into(folder.resolve("one")).compile(sources);
    Result two = compiler.into(folder.resolve("two")).compile(reversed);
    assertThat(one.described()).hasSize(40);
    assertThat(one.generated()).hasSize(1).isEqualTo(two.generated());
    assertThat(one.services()).isEqualTo(two.services());
  }

  @Test
  void classesWithoutAPolicyHaveATableTooAndOthersHaveNone() {
    Result result =
        compiler
            .into(folder)
            .compile(
                Map.of(
                    "com/acme/Plain.java",
                    """
                    package com.acme;
                    import jakarta.ws.rs.*;
                    @Path("/plain") public class Plain { @GET public String get() { return ""; } }
                    """,
                    "com/acme/Open.java",
                    """
                    package com.acme;
                    import jakarta.ws.rs.*;
                    @Path("/open") @org.allowcredentials.AllowOrigins("*")
                    public class Open { @GET public String get() { return ""; } }
                    """,
                    "com/acme/Filter.java",
                    """
                    package com.acme;
                    @jakarta.ws.rs.ext.Provider public class Filter {}
                    """));
    assertThat(result.described()).containsExactly("com.acme.Open", "com.acme.Plain");
  }

  @Test
  void classesOfTheUnnamedPackageWork() {
    Result unnamed =
        compiler
            .into(folder)
            .strict()
            .compile(
                """
                import jakarta.ws.rs.*;
                @Path("/test") @org.allowcredentials.AllowOrigins("*")
                public class Test { @GET public String get() { return ""; } }
                """);
    assertThat(unnamed.messages()).isEmpty();
    assertThat(unnamed.described()).containsExactly("Test");
  }

  /** All of these would be called R_X_Y if a line parted their names. */
  private static final String ALIKE =
      """
      package com.acme;
      import jakarta.ws.rs.*;
      import org.allowcredentials.*;
      public class R {
        @Path("/1") @AllowOrigins("https://one.example") public static class X_Y {
          @GET public String get() { return ""; }
        }
        public static class X {
          @Path("/2") @AllowOrigins("https://two.example") public static class Y {
            @GET public String get() { return ""; }
          }
        }
      }
      """;

  private static final String WITH_DOLLARS =
      """
      package com.acme;
      import jakarta.ws.rs.*;
      import org.allowcredentials.*;
      @Path("/3") @AllowOrigins("https://three.example") public class %s {
        @GET public String get() { return ""; }
        @Path("/4") @AllowOrigins("https://four.example") public static class In$_$er {
          @GET public String get() { return ""; }
        }
      }
      """;

  private static final List<String> ALL_ALIKE =
      List.of(
          "com.acme.$Q$",
          "com.acme.$Q$$In$_$er",
          "com.acme.R$X$Y",
          "com.acme.R$X_Y",
          "com.acme.R_X$Y",
          "com.acme.R_X$Y$In$_$er",
          "com.acme.R_X_Y",
          "com.acme.R_X_Y$In$_$er");

  private static Map<String, String> alike() {
    Map<String, String> sources = new TreeMap<>();
    sources.put("com/acme/R.java", ALIKE);
    for (String name : List.of("R_X_Y", "R_X$Y", "$Q$")) {
      String paths = WITH_DOLLARS.replace("/3", "/3/" + name).replace("/4", "/4/" + name);
      sources.put("com/acme/" + name + ".java", paths.formatted(name));
    }
    return sources;
  }

  @Test
  void classesWithNamesAlikeDoNotCollide() {
    Result result = compiler.into(folder).strict().compile(alike());
    assertThat(result.messages()).isEmpty();
    assertThat(result.described()).containsExactlyElementsOf(ALL_ALIKE);
    assertThat(origins(result))
        .containsEntry("com.acme.R$X_Y", "https://one.example")
        .containsEntry("com.acme.R$X$Y", "https://two.example")
        .containsEntry("com.acme.R_X$Y", "https://three.example")
        .containsEntry("com.acme.$Q$$In$_$er", "https://four.example")
        .hasSize(ALL_ALIKE.size());
  }

  @Test
  void theyAreFoundAgainWhenAPartIsCompiled() {
    compiler.into(folder).compile(alike());
    Result result =
        compiler
            .into(folder)
            .seeingItself()
            .compile(
                Map.of(
                    "com/acme/S.java",
                    WITH_DOLLARS.formatted("S").replace("/3", "/5").replace("/4", "/2")));
    assertThat(result.messages())
        .extracting(Compilation.Message::code)
        .as("the endpoints of R.X.Y are compared with those of S.In$_$er")
        .containsExactly("CORS305");
    assertThat(result.messages().get(0).text()).contains("com.acme.R$X$Y#get()");
  }

  @Test
  void theyKeepTheirTableWhenAPartIsCompiled() {
    compiler.into(folder).compile(alike());
    Result result =
        compiler
            .into(folder)
            .seeingItself()
            .compile(
                Map.of(
                    "com/acme/S.java",
                    WITH_DOLLARS.formatted("S").replace("/3", "/5").replace("/4", "/6")));
    assertThat(result.messages()).isEmpty();
    assertThat(result.described())
        .containsAll(ALL_ALIKE)
        .contains("com.acme.S", "com.acme.S$In$_$er")
        .hasSize(ALL_ALIKE.size() + 2);
  }

  /** Returns the first origin of each class that has a table. */
  private static Map<String, String> origins(Result result) {
    return result.resources().stream()
        .collect(
            Collectors.toMap(
                Resource::name,
                each -> each.endpoints().get(0).policy().orElseThrow().origins().get(0).value()));
  }
}
