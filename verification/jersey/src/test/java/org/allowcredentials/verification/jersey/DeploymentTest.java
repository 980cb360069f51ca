package org.allowcredentials.verification.jersey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.stream.IntStream;
import org.allowcredentials.CorsDeploymentException;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application that is built wrong does not serve a single request. */
class DeploymentTest {

  private static final String IMPORTS =
      """
      package com.acme;
      import jakarta.ws.rs.*;
      import org.allowcredentials.*;
      """;

  private static final String ORDERS =
      IMPORTS
          + """
          @Path("/orders")
          @AllowCredentials(origins = "https://app.example.com")
          public class Orders {
            @GET public String list() { return "orders"; }
          }
          """;

  private static final String BASE =
      IMPORTS
          + """
          @AllowCredentials(origins = "https://app.example.com")
          public interface Api {
            @GET String list();
            @PUT @Path("{id}") @Consumes("application/json") String put(@PathParam("id") int id);
          }
          """;

  private static final String IMPLEMENTATION =
      IMPORTS
          + """
          public class Plain implements Rooted {
            public String list() { return "plain"; }
            public String put(int id) { return "put"; }
          }
          """;

  private static final String ROOTED =
      IMPORTS + "@Path(\"/rooted\") public interface Rooted extends Api {}";

  @TempDir private Path folder;

  private final AtomicReference<HttpServer> server = new AtomicReference<>();

  @AfterEach
  void stop() {
    HttpServer running = server.get();
    if (running != null) {
      running.shutdownNow();
    }
  }

  private Compiled module() {
    return new Compiled(folder);
  }

  private Wire start(ResourceConfig application) {
    HttpServer started =
        GrizzlyHttpServerFactory.createHttpServer(URI.create("http://127.0.0.1:0/"), application);
    server.set(started);
    return new Wire(started.getListeners().iterator().next().getPort());
  }

  private void assertRefused(ResourceConfig application, String... parts) {
    assertThatThrownBy(() -> start(application))
        .isInstanceOf(CorsDeploymentException.class)
        .hasMessageContainingAll(parts);
  }

  private static Map<String, String> orders(String source) {
    return Map.of("com/acme/Orders.java", source);
  }

  @Test
  void aCompiledPolicyIsServed() {
    Wire wire = start(new ResourceConfig(module().with(orders(ORDERS)).load("com.acme.Orders")));
    assertThat(wire.preflight("/orders", "GET", WireTest.APP).status()).isEqualTo(204);
  }

  @Test
  void endpointsOfTwoModulesThatMayBeConfusedStopTheStart() {
    String other =
        IMPORTS
            + """
            @Path("/orders") @AllowOrigins("*")
            public class Other { @GET @Path("/") public String list() { return "other"; } }
            """;
    assertRefused(
        new ResourceConfig(
                new Compiled(folder.resolve("one")).with(orders(ORDERS)).load("com.acme.Orders"))
            .registerClasses(
                new Compiled(folder.resolve("other"))
                    .with(Map.of("com/acme/Other.java", other))
                    .load("com.acme.Other")),
        "[CORS505] GET /orders may be confused with GET /orders, which has another policy",
        "Both match /orders: com.acme.Orders#list() allows credentials for https://app.example.com",
        "com.acme.Other#list() allows requests without credentials for everyone",
        "docs/diagnostics/CORS505.md");
  }

  @Test
  void withoutTheProcessorNothingStarts() {
    assertRefused(
        new ResourceConfig(module().without(orders(ORDERS)).load("com.acme.Orders")),
        "[CORS501] a class has a policy but no compiled table",
        "annotationProcessorPaths",
        "In com.acme.Orders.",
        "docs/diagnostics/CORS501.md");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://app.example.com | https://other.example.com | the policy of GET -> list() differs",
        "@GET public | @GET @Path(\"all\") public | the table lacks GET all -> list()",
        "@GET public | @POST public | the class lacks GET -> list()",
        "list() | list(@HeaderParam(\"X-New\") String a) | GET -> list(java.lang.String)",
        "Orders { | Orders { @HeaderParam(\"X-New\") String a; | the table lacks the header X-New of GET -> list()",
        "Orders { | Orders { @BeanParam Orders a; @HeaderParam(\"X-New\") void set(int b) {} | lacks the header X-New",
        "@GET public | @Consumes(\"text/csv\") @GET public | lacks the header Content-Type of GET",
        "/orders | /purchases | its path is /purchases, the table has /orders",
        "AllowCredentials(origins = \"https://app.example.com\") | AllowOrigins(\"*\") | differs",
        "@AllowCredentials(origins = \"https://app.example.com\") | '' | differs",
      })
  void aStaleTableStopsTheStart(String old, String changed, String difference) {
    Compiled stale = module().with(orders(ORDERS)).without(orders(ORDERS.replace(old, changed)));
    assertRefused(
        new ResourceConfig(stale.load("com.acme.Orders")),
        "[CORS502] the compiled table does not match the class",
        "com.acme.Orders: ",
        difference);
  }

  /** What nobody reads any more may still be sent. */
  @Test
  void aHeaderThatIsNoLongerReadStopsNothing() {
    String reads = ORDERS.replace("Orders {", "Orders { @HeaderParam(\"X-Old\") String old;");
    Compiled stale = module().with(orders(reads)).without(orders(ORDERS));
    Wire wire = start(new ResourceConfig(stale.load("com.acme.Orders")));
    assertThat(wire.preflight("/orders", "GET", WireTest.APP).all("Access-Control-Allow-Headers"))
        .containsExactly("X-Old");
  }

  /** The class has no annotation, so the processor does not see what it adds; start-up does. */
  @Test
  void aClassWithoutAnnotationsAddsItsOwnHeaders() {
    Map<String, String> sources =
        Map.of(
            "com/acme/Api.java", BASE,
            "com/acme/Rooted.java", ROOTED,
            "com/acme/Plain.java",
                IMPLEMENTATION.replace("Rooted {", "Rooted { @HeaderParam(\"X-Own\") String own;"));
    Wire wire = start(new ResourceConfig(module().with(sources).load("com.acme.Plain")));
    assertThat(wire.preflight("/rooted/1", "PUT", WireTest.APP).all("Access-Control-Allow-Headers"))
        .containsExactly("Content-Type, X-Own");
  }

  @Test
  void aTableThatIsGoneStopsTheStart() {
    Compiled broken = module().with(orders(ORDERS));
    String table = broken.table();
    broken.delete(table);
    assertRefused(
        new ResourceConfig(broken.load("com.acme.Orders")), "[CORS501]", "[CORS502]", table);
  }

  @Test
  void allProblemsOfAllClassesAreToldAtOnce() {
    Map<String, String> sources =
        Map.of(
            "com/acme/Orders.java",
            ORDERS,
            "com/acme/Bills.java",
            ORDERS.replace("Orders", "Bills").replace("/orders", "/bills"));
    assertRefused(
        new ResourceConfig(module().without(sources).load("com.acme.Orders", "com.acme.Bills")),
        "In 2 places:\n    com.acme.Bills\n    com.acme.Orders\n");
  }

  /** One cause is one message, so the last lines of a log still show what is to be done. */
  @Test
  void oneCauseInSixtyClassesIsOneMessage() {
    String key = ORDERS.replace("https://app.example.com", "${orders.origins}");
    Map<String, String> sources = new TreeMap<>();
    for (int i = 10; i < 70; i++) {
      String source = key.replace("Orders", "R" + i).replace("/orders", "/r" + i);
      sources.put("com/acme/R" + i + ".java", source);
    }
    String[] names = IntStream.range(10, 70).mapToObj(i -> "com.acme.R" + i).toArray(String[]::new);
    Class<?>[] types = module().with(sources).load(names);
    assertThatThrownBy(() -> start(new ResourceConfig(types)))
        .isInstanceOfSatisfying(
            CorsDeploymentException.class,
            e -> {
              assertThat(e.problems()).hasSize(1);
              assertThat(e.problems().get(0).lines())
                  .hasSize(1 + 2 + 1 + 60 + 1)
                  .startsWith("[CORS401] the setting \"orders.origins\" has no value")
                  .contains("  In 60 places:")
                  .contains("    com.acme.R10#list(), attribute origins[0]")
                  .contains("    com.acme.R69#list(), attribute origins[0]");
            });
  }

  @Test
  void aClassThatALocatorReturnsIsCheckedAtTheStart() {
    String root =
        IMPORTS
            + """
            @Path("/root")
            public class Root {
              @Path("orders") public Orders orders() { return new Orders(); }
            }
            """;
    Compiled split = module().without(orders(ORDERS.replace("@Path(\"/orders\")", "")));
    assertRefused(
        new ResourceConfig(split.with(Map.of("com/acme/Root.java", root)).load("com.acme.Root")),
        "[CORS501]",
        "In com.acme.Orders.");
  }

  @Test
  void aClassWithoutAnnotationsIsServedByWhatItInherits() {
    Map<String, String> sources =
        Map.of(
            "com/acme/Api.java", BASE,
            "com/acme/Rooted.java", ROOTED,
            "com/acme/Plain.java", IMPLEMENTATION);
    Wire wire = start(new ResourceConfig(module().with(sources).load("com.acme.Plain")));
    assertThat(wire.preflight("/rooted/1", "PUT", WireTest.APP).all("Access-Control-Allow-Headers"))
        .containsExactly("Content-Type");
    assertThat(
            wire.send("GET", "/rooted", "Origin: " + WireTest.APP)
                .all("Access-Control-Allow-Origin"))
        .containsExactly(WireTest.APP);
    assertThat(wire.send("GET", "/rooted", "Origin: " + WireTest.EVIL).corsNames()).isEmpty();
  }

  @Test
  void soItNeedsTheTableOfWhatItInherits() {
    Map<String, String> sources =
        Map.of(
            "com/acme/Api.java", BASE,
            "com/acme/Rooted.java", ROOTED,
            "com/acme/Plain.java", IMPLEMENTATION);
    assertRefused(
        new ResourceConfig(module().without(sources).load("com.acme.Plain")),
        "[CORS501]",
        "com.acme.Api");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | [CORS402] | the setting \"shop.origins\" (Jakarta REST property) is empty",
        "https://shop.example.com/ | [CORS102] | item 1 of the setting shop.origins",
        "https://a.example.com, http://b.example.com | [CORS007] | item 2 of the setting shop.origins",
        "https://*.github.io | [CORS008] | item 1 of the setting shop.origins",
        "* | [CORS001] | item 1 of the setting shop.origins",
        "null | [CORS006] | item 1 of the setting shop.origins",
        "'https://a.example.com,' | [CORS113] | item 2 of the setting shop.origins",
        "${other} | [CORS116] | item 1 of the setting shop.origins",
      })
  void aConfiguredOriginIsCheckedByTheSameRules(String value, String code, String place) {
    Class<?>[] orders = configuredOrders();
    assertRefused(
        new ResourceConfig(orders).property("shop.origins", value),
        code,
        place,
        "com.acme.Orders#list()");
  }

  private Class<?>[] ordersWith(String policy) {
    return module()
        .with(
            orders(
                IMPORTS
                    + "@Path(\"/orders\") @AllowCredentials("
                    + policy
                    + ") public class Orders { @GET public String list() { return \"\"; } }"))
        .load("com.acme.Orders");
  }

  @Test
  void aKeyWithADefaultNeedsNoValue() {
    Class<?>[] orders = ordersWith("origins = \"${shop.origins:https://app.example.com}\"");
    Wire wire = start(new ResourceConfig(orders));
    assertThat(wire.preflight("/orders", "GET", WireTest.APP).status()).isEqualTo(204);
    stop();
    Wire set =
        start(new ResourceConfig(orders).property("shop.origins", "https://shop.example.com"));
    assertThat(set.preflight("/orders", "GET", WireTest.APP).status()).isEqualTo(403);
    assertThat(set.preflight("/orders", "GET", "https://shop.example.com").status()).isEqualTo(204);
  }

  /** CORS402 is for keys that must have a value. */
  @ParameterizedTest
  @CsvSource({"cors.unset, x", "shop.origins, ''"})
  void aPolicyWithoutAnyOriginIsServedAndTrustsNobody(String key, String value) {
    Class<?>[] orders = ordersWith("origins = \"${shop.origins:}\"");
    Wire wire = start(new ResourceConfig(orders).property(key, value));
    assertThat(wire.preflight("/orders", "GET", WireTest.APP).status()).isEqualTo(403);
  }

  /** CORS405. */
  @Test
  void originsOfAnAcknowledgedKeyAreServedAndToldAtTheStart() {
    Class<?>[] orders =
        ordersWith(
            "origins = \"https://app.example.com\", dangerousOrigins = @DangerousOrigin(value ="
                + " \"${dev.origins:}\", reason = \"development machines only\")");
    try (Log log = new Log(Level.INFO)) {
      Wire wire =
          start(new ResourceConfig(orders).property("dev.origins", "http://192.168.1.20:3000"));
      assertThat(wire.preflight("/orders", "GET", "http://192.168.1.20:3000").status())
          .isEqualTo(204);
      assertThat(wire.preflight("/orders", "GET", WireTest.APP).status()).isEqualTo(204);
      assertThat(log.lines(Level.WARNING))
          .singleElement()
          .asString()
          .startsWith("[CORS405] ")
          .contains("item 1 of the setting dev.origins", "development machines only");
    }
    stop();
    try (Log log = new Log(Level.INFO)) {
      Wire wire = start(new ResourceConfig(orders));
      assertThat(wire.preflight("/orders", "GET", WireTest.APP).status()).isEqualTo(204);
      assertThat(log.lines(Level.WARNING)).isEmpty();
    }
    stop();
    assertRefused(
        new ResourceConfig(orders).property("dev.origins", "http://shop.example.com"),
        "[CORS007]",
        "item 1 of the setting dev.origins");
  }

  @Test
  void aMissingSettingStopsTheStart() {
    assertRefused(
        new ResourceConfig(configuredOrders()),
        "[CORS401] the setting \"shop.origins\" has no value",
        "-Dshop.origins=https://app.example.com",
        "SHOP_ORIGINS");
  }

  @Test
  void aNewerListOfPublicSuffixesHolds() throws IOException {
    Path list = folder.resolve("suffixes.dat");
    Files.writeString(
        list,
        """
        // VERSION: 2130-01-02_03-04-05_UTC
        // ===BEGIN ICANN DOMAINS===
        com
        // ===END ICANN DOMAINS===
        // ===BEGIN PRIVATE DOMAINS===
        example.com
        // ===END PRIVATE DOMAINS===
        """);
    ResourceConfig application =
        new ResourceConfig(configuredOrders())
            .property("shop.origins", "https://*.example.com")
            .property("cors.publicSuffixes", list.toString());
    assertRefused(
        application, "[CORS008] subdomains of the public suffix \"example.com\"", "2130-01-02");
  }

  @Test
  void aListOfPublicSuffixesThatCannotBeUsedStopsTheStart() {
    assertRefused(
        new ResourceConfig(configuredOrders())
            .property("shop.origins", "https://app.example.com/")
            .property("cors.publicSuffixes", folder.resolve("none.dat").toString()),
        "[CORS904] the setting cors.publicSuffixes names a file that cannot be used",
        "There is no file \"",
        "[CORS102]");
  }

  private Class<?>[] configuredOrders() {
    return module()
        .with(orders(ORDERS.replace("https://app.example.com", "${shop.origins}")))
        .load("com.acme.Orders");
  }

  @Test
  void theApplicationsPolicyAppliesWhereNoNearerOneDoes() {
    Map<String, String> sources =
        Map.of(
            "com/acme/Shop.java",
            IMPORTS
                + """
                @AllowCredentials(origins = "https://shop.example.com")
                public class Shop extends jakarta.ws.rs.core.Application {}
                """,
            "com/acme/Orders.java",
            ORDERS,
            "com/acme/Bills.java",
            IMPORTS
                + """
                @Path("/bills")
                public class Bills {
                  @GET public String list() { return "bills"; }
                  @POST @SameOriginOnly public void pay() {}
                }
                """);
    Compiled shop = module().with(sources);
    Wire wire = start(new ResourceConfig(shop.load("com.acme.Orders", "com.acme.Bills")));
    assertThat(wire.preflight("/bills", "GET", "https://shop.example.com").status()).isEqualTo(204);
    assertThat(wire.preflight("/orders", "GET", "https://shop.example.com").status())
        .isEqualTo(403);
    assertThat(wire.preflight("/bills", "POST", "https://shop.example.com").corsNames()).isEmpty();
  }

  @Test
  void aChangedApplicationMakesTheTablesStale() {
    String application =
        IMPORTS
            + """
            @AllowCredentials(origins = "https://shop.example.com")
            public class Shop extends jakarta.ws.rs.core.Application {}
            """;
    String bills =
        IMPORTS
            + "@Path(\"/bills\") public class Bills { @GET public String l() { return \"\"; } }";
    Compiled stale =
        module()
            .with(Map.of("com/acme/Shop.java", application, "com/acme/Bills.java", bills))
            .without(
                Map.of("com/acme/Shop.java", application.replace("shop.example", "x.example")));
    assertRefused(new ResourceConfig(stale.load("com.acme.Bills")), "[CORS502]", "com.acme.Shop");
  }

  @Test
  void onlyAPartCompiledAgainKeepsTheApplicationsPolicyAndTheOtherTables() {
    String application =
        IMPORTS
            + """
            @AllowCredentials(origins = "https://shop.example.com")
            public class Shop extends jakarta.ws.rs.core.Application {}
            """;
    String bills =
        IMPORTS
            + "@Path(\"/bills\") public class Bills { @GET public String l() { return \"\"; } }";
    Compiled partly =
        module()
            .with(
                Map.of(
                    "com/acme/Shop.java", application,
                    "com/acme/Orders.java", ORDERS,
                    "com/acme/Bills.java", bills))
            .with(Map.of("com/acme/Bills.java", bills.replace("/bills", "/invoices")));
    Wire wire = start(new ResourceConfig(partly.load("com.acme.Bills", "com.acme.Orders")));
    assertThat(wire.preflight("/invoices", "GET", "https://shop.example.com").status())
        .isEqualTo(204);
    assertThat(wire.preflight("/orders", "GET", WireTest.APP).status()).isEqualTo(204);
  }

  /** It names a format that exists, and is read no more. */
  @Test
  void aTableOfAnEarlierFormatStopsTheStart() throws IOException {
    Compiled module = module().with(orders(ORDERS));
    String name = module.table();
    String file = name.replace('.', '/') + ".java";
    String table = Files.readString(folder.resolve("classes").resolve(file));
    String earlier = table.replace("TableFormat.V3", "TableFormat.V2");
    assertThat(earlier).isNotEqualTo(table);
    module.without(Map.of(file, earlier));
    assertRefused(
        new ResourceConfig(module.load("com.acme.Orders")),
        "[CORS503]",
        name + ": format V2",
        "docs/diagnostics/CORS503.md");
  }

  private static String application(String annotation, String name) {
    return IMPORTS
        + "@"
        + annotation
        + " public class "
        + name
        + " extends jakarta.ws.rs.core.Application {}";
  }

  private static final String BILLS =
      IMPORTS + "@Path(\"/bills\") public class Bills { @GET public String l() { return \"\"; } }";

  private static final String SHOP =
      application("AllowCredentials(origins = \"https://shop.example.com\")", "Shop");

  /** Its policy may apply to all that is served, and nobody can compare it with the class. */
  @Test
  void aTableWhoseApplicationNobodySeesStopsTheStart() {
    Compiled module =
        module()
            .with(Map.of("com/acme/Shop.java", SHOP, "com/acme/Bills.java", BILLS))
            .delete("com.acme.Shop");
    assertRefused(
        new ResourceConfig(module.load("com.acme.Bills")),
        "[CORS502] the compiled table of com.acme.Shop no longer has a class");
  }

  @Test
  void severalApplicationsWithAPolicyOfWhichNoneIsDeployedStopTheStart() {
    Compiled module =
        module()
            .with(
                Map.of(
                    "com/acme/Shop.java",
                    SHOP,
                    "com/acme/Admin.java",
                    application("SameOriginOnly", "Admin"),
                    "com/acme/Bills.java",
                    BILLS));
    assertRefused(
        new ResourceConfig(module.load("com.acme.Bills")),
        "[CORS508] several Application classes have a policy, and none of them is deployed",
        "com.acme.Admin, com.acme.Shop",
        "CorsFeature.of");
  }

  /** As a test does: the one that was compiled applies. */
  @Test
  void theOnlyApplicationWithAPolicyCountsWhereNoneIsDeployed() {
    Compiled module =
        module().with(Map.of("com/acme/Shop.java", SHOP, "com/acme/Bills.java", BILLS));
    Wire wire = start(new ResourceConfig(module.load("com.acme.Bills")));
    assertThat(wire.preflight("/bills", "GET", "https://shop.example.com").status()).isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource({"com.acme.Shop, 204", "com.acme.Admin, 403"})
  void aSettingNamesTheApplicationWhosePolicyCounts(String name, int status) {
    Compiled module =
        module()
            .with(
                Map.of(
                    "com/acme/Shop.java",
                    SHOP,
                    "com/acme/Admin.java",
                    application("SameOriginOnly", "Admin"),
                    "com/acme/Bills.java",
                    BILLS));
    ResourceConfig application = new ResourceConfig(module.load("com.acme.Bills"));
    Wire wire = start(application.property("cors.application", name));
    assertThat(wire.preflight("/bills", "GET", "https://shop.example.com").status())
        .isEqualTo(status);
  }

  @Test
  void aSettingThatNamesNoApplicationStopsTheStart() {
    ResourceConfig application =
        new ResourceConfig(
            module().with(Map.of("com/acme/Bills.java", BILLS)).load("com.acme.Bills"));
    assertRefused(
        application.property("cors.application", "com.acme.Typo"),
        "[CORS904] the setting cors.application does not name an Application class",
        "com.acme.Typo");
  }

  private static final String SHELVES =
      IMPORTS
          + """
          import org.glassfish.jersey.server.model.Resource;
          @Path("/shelves") public class Shelves {
            @GET @AllowOrigins("*") public String list() { return "shelves"; }
            @Path("open") @AllowCredentials(origins = "https://app.example.com")
            public Object open() throws Exception { return resource(); }
            @Path("silent") public Object silent() throws Exception { return resource(); }
            private static Resource resource() throws Exception {
              Resource.Builder builder = Resource.builder();
              builder.addMethod("PUT").handledBy(Shelf.class, Shelf.class.getMethod("put"));
              return builder.build();
            }
          }
          """;

  private static final String SHELF =
      IMPORTS + "public class Shelf { public String put() { return \"put\"; } }";

  /** A method that no class declares has no policy, unless the locator to it speaks (CORS304). */
  @Test
  void aMethodOfTheServersOwnApiBelowALocatorIsToldOfOnlyWhereNobodySpeaksForIt() {
    Map<String, String> sources =
        Map.of("com/acme/Shelves.java", SHELVES, "com/acme/Shelf.java", SHELF);
    Wire wire = start(new ResourceConfig(module().with(sources).load("com.acme.Shelves")));
    try (Log log = new Log(Level.INFO)) {
      assertThat(put(wire, "/shelves/open", WireTest.APP).status()).isEqualTo(200);
      assertThat(put(wire, "/shelves/open", "https://evil.example").status()).isEqualTo(403);
      assertThat(log.lines(Level.WARNING)).noneMatch(line -> line.contains("CORS507"));
      for (int i = 0; i < 2; i++) {
        assertThat(put(wire, "/shelves/silent", "https://evil.example").status()).isEqualTo(200);
      }
      assertThat(log.lines(Level.WARNING))
          .filteredOn(line -> line.contains("CORS507"))
          .singleElement()
          .asString()
          .contains("com.acme.Shelf#put runs, but is in no compiled table");
    }
  }

  private static Wire.Answer put(Wire wire, String path, String origin) {
    return wire.send("PUT", path, "Origin: " + origin, "Sec-Fetch-Site: cross-site");
  }
}
