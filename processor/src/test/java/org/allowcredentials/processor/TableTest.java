package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.processor.Compilation.Result;
import org.allowcredentials.table.CorsPolicyTable;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.PolicyDraft;
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
    assertThat(result.services())
        .containsExactly("com.acme.Orders$Items_CorsPolicies", "com.acme.Orders_CorsPolicies");
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
  void theTableSaysWhatTheAnnotationsSay() throws IOException {
    Result result = compiler.into(folder).compile(Map.of("com/acme/Orders.java", ORDERS));
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {result.output().toUri().toURL()}, getClass().getClassLoader())) {
      CorsPolicyTable table =
          ServiceLoader.load(CorsPolicyTable.class, loader).stream()
              .map(ServiceLoader.Provider::get)
              .filter(each -> each.resource().name().equals("com.acme.Orders"))
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
      assertThat(table.resource().path()).contains("/orders");
      assertThat(table.resource().endpoints())
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
    assertThat(one.generated()).hasSize(40).isEqualTo(two.generated());
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
                    "com/acme/Filter.java",
                    """
                    package com.acme;
                    @jakarta.ws.rs.ext.Provider public class Filter {}
                    """));
    assertThat(result.services()).containsExactly("com.acme.Plain_CorsPolicies");
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
    assertThat(unnamed.services()).containsExactly("Test_CorsPolicies");
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

  private static final List<String> TABLES_OF_ALIKE =
      List.of(
          "com.acme.$Q$$In$_$er_CorsPolicies",
          "com.acme.$Q$_CorsPolicies",
          "com.acme.R$X$Y_CorsPolicies",
          "com.acme.R$X_Y_CorsPolicies",
          "com.acme.R_X$Y$In$_$er_CorsPolicies",
          "com.acme.R_X$Y_CorsPolicies",
          "com.acme.R_X_Y$In$_$er_CorsPolicies",
          "com.acme.R_X_Y_CorsPolicies");

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
  void tablesOfClassesWithNamesAlikeDoNotCollide() throws IOException {
    Result result = compiler.into(folder).strict().compile(alike());
    assertThat(result.messages()).isEmpty();
    assertThat(result.services()).containsExactlyElementsOf(TABLES_OF_ALIKE);
    assertThat(origins(result))
        .containsEntry("com.acme.R$X_Y", "https://one.example")
        .containsEntry("com.acme.R$X$Y", "https://two.example")
        .containsEntry("com.acme.R_X$Y", "https://three.example")
        .containsEntry("com.acme.$Q$$In$_$er", "https://four.example")
        .hasSize(TABLES_OF_ALIKE.size());
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
  void theyKeepTheirLinesWhenAPartIsCompiled() {
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
    assertThat(result.services())
        .containsAll(TABLES_OF_ALIKE)
        .contains("com.acme.S_CorsPolicies", "com.acme.S$In$_$er_CorsPolicies")
        .hasSize(TABLES_OF_ALIKE.size() + 2);
  }

  /** Returns the first origin of each table that the service loader finds, by its class. */
  private Map<String, String> origins(Result result) throws IOException {
    Map<String, String> origins = new TreeMap<>();
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {result.output().toUri().toURL()}, getClass().getClassLoader())) {
      for (CorsPolicyTable table : ServiceLoader.load(CorsPolicyTable.class, loader)) {
        PolicyDraft policy = table.resource().endpoints().get(0).policy().orElseThrow();
        origins.put(table.resource().name(), policy.origins().get(0).value());
      }
    }
    return origins;
  }
}
