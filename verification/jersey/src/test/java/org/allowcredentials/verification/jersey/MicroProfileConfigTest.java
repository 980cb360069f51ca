package org.allowcredentials.verification.jersey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allowcredentials.table.CorsDeploymentException;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Origins from MicroProfile Config, as SmallRye implements it, on Jersey. */
class MicroProfileConfigTest {

  private static final String A = "https://a.example";
  private static final String B = "https://b.example";
  private static final String PROPERTIES = "META-INF/microprofile-config.properties";

  private static final String ORDERS =
      """
      package com.acme;
      import jakarta.ws.rs.*;
      import org.allowcredentials.*;
      @Path("/orders")
      @AllowCredentials(origins = "${shop.origins}")
      public class Orders {
        @GET public String list() { return "orders"; }
      }
      """;

  @TempDir private Path folder;

  private final List<HttpServer> servers = new ArrayList<>();

  @AfterEach
  void stop() {
    servers.forEach(HttpServer::shutdownNow);
    System.clearProperty("shop.origins");
  }

  /** Returns an application with its own class loader and so its own configuration. */
  private ResourceConfig shop(String name, String... properties) {
    return shop(name, Map.of("com/acme/Orders.java", ORDERS), Map.of(), properties);
  }

  private ResourceConfig shop(
      String name, Map<String, String> sources, Map<String, String> files, String... properties) {
    Compiled module = new Compiled(folder.resolve(name)).with(sources);
    write(module, PROPERTIES, String.join("\n", properties));
    files.forEach((file, text) -> write(module, file, text));
    return new ResourceConfig(module.load("com.acme.Orders"));
  }

  private static void write(Compiled module, String name, String text) {
    try {
      Path file = module.folder().resolve("classes").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Wire start(ResourceConfig application) {
    HttpServer server =
        GrizzlyHttpServerFactory.createHttpServer(URI.create("http://127.0.0.1:0/"), application);
    servers.add(server);
    return new Wire(server.getListeners().iterator().next().getPort());
  }

  private static void assertAllows(Wire wire, String... origins) {
    for (String origin : List.of(A, B)) {
      boolean allowed = List.of(origins).contains(origin);
      assertThat(wire.preflight("/orders", "GET", origin).status())
          .as(origin)
          .isEqualTo(allowed ? 204 : 403);
      assertThat(
              wire.send("GET", "/orders", "Origin: " + origin).all("Access-Control-Allow-Origin"))
          .isEqualTo(allowed ? List.of(origin) : List.of());
    }
  }

  private void assertRefused(ResourceConfig application, String... parts) {
    assertThatThrownBy(() -> start(application))
        .isInstanceOf(CorsDeploymentException.class)
        .hasMessageContainingAll(parts)
        .message()
        .doesNotContain("\tat ");
  }

  @Test
  void aListIsServed() {
    assertAllows(start(shop("list", "shop.origins=" + A + " , " + B)), A, B);
  }

  @Test
  void eachApplicationHasItsOwn() {
    Wire first = start(shop("first", "shop.origins=" + A));
    Wire second = start(shop("second", "shop.origins=" + B));
    assertAllows(first, A);
    assertAllows(second, B);
  }

  @Test
  void theThreadsLoaderDoesNotMatter() {
    ResourceConfig application = shop("thread", "shop.origins=" + A);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      assertThat(thread.getContextClassLoader().getResource(PROPERTIES)).isNull();
      assertAllows(start(application), A);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void aPropertyOfJakartaRestComesFirst() {
    assertAllows(start(shop("rest", "shop.origins=" + A).property("shop.origins", B)), B);
  }

  /** Within MicroProfile Config the ordinals decide; a system property has 400. */
  @Test
  void aSystemPropertyIsAskedByMicroProfileFirst() {
    System.setProperty("shop.origins", B);
    assertAllows(start(shop("file", "config_ordinal=500", "shop.origins=" + A)), A);
    assertAllows(start(shop("system", "shop.origins=" + A)), B);
    assertAllows(start(shop("none")), B);
  }

  @Test
  void theProfileDecides() {
    assertAllows(
        start(shop("dev", "mp.config.profile=dev", "%dev.shop.origins=" + A, "shop.origins=" + B)),
        A);
    assertAllows(start(shop("prod", "%dev.shop.origins=" + A, "shop.origins=" + B)), B);
  }

  @Test
  void anExpressionIsExpanded() {
    assertAllows(start(shop("host", "host=a.example", "shop.origins=https://${host}")), A);
    assertAllows(start(shop("default", "shop.origins=${shop.more:" + B + "}")), B);
    assertAllows(start(shop("several", "all=" + A + "," + B, "shop.origins=${all}")), A, B);
  }

  /** As YAML files are read. */
  @Test
  void anIndexedListIsServed() {
    assertAllows(start(shop("indexed", "shop.origins[0]=" + A, "shop.origins[1]=" + B)), A, B);
  }

  @Test
  void aCollectionOfJakartaRestIsServed() {
    assertAllows(start(shop("collection").property("shop.origins", List.of(A, B))), A, B);
    assertAllows(start(shop("array").property("shop.origins", new String[] {A, B})), A, B);
    assertRefused(
        shop("comma").property("shop.origins", List.of(A + "," + B)),
        "[CORS111]",
        "item 1 of the setting shop.origins (Jakarta REST property)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shop.origins= | [CORS402] the setting \"shop.origins\" (MicroProfile Config, \"",
        "shop.origins=https://a.example/ | [CORS102] an origin has no path",
        "shop.origins=https://a.example/ | item 1 of the setting shop.origins (MicroProfile Config,",
        "shop.origins=https://a.example/ | microprofile-config.properties",
        "shop.origins=https://a.example, | [CORS113] the origin is empty",
        "shop.origins=https://a.example, | item 2 of the setting shop.origins",
        "shop.origins=,, | [CORS113] the origin is empty",
        "shop.origins=https://a.example\\\\,https://b.example | [CORS111] a backslash prevents",
        "shop.origins=https://a.example\\nhttps://b.example | [CORS111] several origins",
        "shop.origins=https://${host} | [CORS404] the setting \"shop.origins\" (MicroProfile Config",
        "shop.origins=https://${host} | \"https://${host}\" refers to another key, which has no value",
        "shop.origins=${shop.origins} | [CORS404]",
        "shop.origins=https://\\\\${host} | [CORS116] a configured origin cannot itself be a placeholder",
        "shop.origins=http://a.example | remove the origin from this one.",
        "other=x | [CORS401] the setting \"shop.origins\" has no value",
        "other=x | REST configuration, in MicroProfile Config, with -Dshop.origins",
      })
  void whatIsWrongStopsTheStart(String property, String part) {
    assertRefused(shop("wrong", property), part, "com.acme.Orders#list()");
  }

  @Test
  void aSourceThatFailsStopsTheStart() {
    String vault =
        """
        package com.acme;
        import java.util.Set;
        import org.eclipse.microprofile.config.spi.ConfigSource;
        public class Vault implements ConfigSource {
          public String getName() { return "vault"; }
          public Set<String> getPropertyNames() { return Set.of(); }
          public String getValue(String key) {
            if (key.equals("shop.origins")) throw new IllegalArgumentException("sealed");
            return null;
          }
        }
        """;
    assertRefused(
        shop(
            "vault",
            Map.of("com/acme/Orders.java", ORDERS, "com/acme/Vault.java", vault),
            Map.of(
                "META-INF/services/org.eclipse.microprofile.config.spi.ConfigSource",
                "com.acme.Vault"),
            "shop.origins=" + A),
        "[CORS404] the setting \"shop.origins\" (MicroProfile Config) cannot be read",
        "Reading it failed: \"java.lang.IllegalArgumentException: sealed\"");
  }
}
