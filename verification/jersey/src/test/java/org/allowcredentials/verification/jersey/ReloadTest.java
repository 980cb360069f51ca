package org.allowcredentials.verification.jersey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.stream.IntStream;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.CorsOrigins;
import org.allowcredentials.OriginSource;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Origins change while an application serves. */
class ReloadTest {

  private static final String KEY = "shop.origins";
  private static final String A = "https://a.example.com";
  private static final String B = "https://b.example.com";

  private static final String SOURCE =
      """
      package com.acme;
      import jakarta.ws.rs.*;
      import jakarta.ws.rs.core.*;
      import org.allowcredentials.*;
      @Path("/orders")
      @AllowCredentials(origins = "${shop.origins}", exposedHeaders = {"ETag", "Location"})
      public class Orders {
        @GET public String list() { return "orders"; }
        @PUT public String put(String order) { return "done"; }
      }
      """;

  @TempDir private Path folder;

  private final AtomicReference<HttpServer> server = new AtomicReference<>();
  private final AtomicReference<Optional<List<String>>> list =
      new AtomicReference<>(Optional.of(List.of(A)));

  @AfterEach
  void stop() {
    HttpServer running = server.get();
    if (running != null) {
      running.shutdownNow();
    }
  }

  private ResourceConfig application() {
    OriginSource source =
        key -> Optional.<Collection<String>>of(list.get().orElseThrow(IllegalStateException::new));
    return new ResourceConfig(
            new Compiled(folder)
                .with(Map.of("com/acme/Orders.java", SOURCE))
                .load("com.acme.Orders"))
        .property(OriginSource.PROPERTY, source)
        .register(Holder.class);
  }

  /** What an application does that has a scheduler. */
  public static final class Holder implements jakarta.ws.rs.core.Feature {

    private static final AtomicReference<CorsOrigins> FOUND = new AtomicReference<>();

    @Override
    public boolean configure(jakarta.ws.rs.core.FeatureContext context) {
      context.register(
          (jakarta.ws.rs.container.ContainerRequestFilter)
              request ->
                  FOUND.set(
                      (CorsOrigins) context.getConfiguration().getProperty(CorsOrigins.PROPERTY)));
      return true;
    }
  }

  private Wire start() {
    HttpServer started =
        GrizzlyHttpServerFactory.createHttpServer(URI.create("http://127.0.0.1:0/"), application());
    server.set(started);
    return new Wire(started.getListeners().iterator().next().getPort());
  }

  private static CorsOrigins origins(Wire wire) {
    wire.send("GET", "/orders");
    return Holder.FOUND.get();
  }

  private static Wire.Answer put(Wire wire, String origin) {
    return wire.send(
        "PUT", "/orders", List.of("Origin: " + origin, "Content-Type: text/plain"), "x");
  }

  private static void assertAllowed(Wire wire, String origin) {
    Wire.Answer preflight = wire.preflight("/orders", "PUT", origin);
    assertThat(preflight.status()).isEqualTo(204);
    assertThat(preflight.all("Access-Control-Allow-Origin")).containsExactly(origin);
    assertThat(preflight.vary()).contains("Origin", "Access-Control-Request-Method");
    Wire.Answer actual = put(wire, origin);
    assertThat(actual.status()).isEqualTo(200);
    assertThat(actual.all("Access-Control-Allow-Origin")).containsExactly(origin);
    assertThat(actual.all("Access-Control-Expose-Headers")).containsExactly("ETag, Location");
    assertThat(actual.vary()).contains("Origin");
  }

  private static void assertRefused(Wire wire, String origin) {
    Wire.Answer preflight = wire.preflight("/orders", "PUT", origin);
    assertThat(preflight.status()).isEqualTo(403);
    assertThat(preflight.all("Access-Control-Allow-Origin")).isEmpty();
    Wire.Answer actual = put(wire, origin);
    assertThat(actual.status()).isEqualTo(403);
    assertThat(actual.all("Access-Control-Allow-Origin")).isEmpty();
    assertThat(actual.vary()).contains("Origin");
  }

  @Test
  void preflightAnswerAndGuardFollowBothWays() {
    Wire wire = start();
    CorsOrigins origins = origins(wire);
    for (int i = 0; i < 2; i++) {
      assertAllowed(wire, A);
      assertRefused(wire, B);
      list.set(Optional.of(List.of(B)));
      assertAllowed(wire, A); // Nothing is asked for a request.
      assertThat(origins.reload()).isTrue();
      assertAllowed(wire, B);
      assertRefused(wire, A);
      assertThat(origins.replace(KEY, List.of(A))).isTrue();
    }
  }

  @Test
  void aRefusedListTakesAwayAndAddsNothing() {
    list.set(Optional.of(List.of(A, B)));
    Wire wire = start();
    CorsOrigins origins = origins(wire);
    list.set(Optional.of(List.of(B, "https://c.example.com", "http://d.example.com")));
    try (Log log = new Log(Level.INFO)) {
      assertThat(origins.reload()).isFalse();
      assertThat(log.lines(Level.SEVERE))
          .singleElement()
          .asString()
          .contains(
              "\"shop.origins\" are refused",
              "[CORS007]",
              "item 3 of the setting shop.origins (origin source ",
              "com.acme.Orders#list()");
    }
    assertAllowed(wire, B);
    assertRefused(wire, A);
    assertRefused(wire, "https://c.example.com");
    assertRefused(wire, "http://d.example.com");
  }

  @Test
  void aSourceThatCannotBeReadChangesNothing() {
    Wire wire = start();
    CorsOrigins origins = origins(wire);
    list.set(Optional.empty());
    try (Log log = new Log(Level.INFO)) {
      assertThat(origins.reload()).isFalse();
      assertThat(log.lines(Level.SEVERE))
          .singleElement()
          .asString()
          .contains("\"shop.origins\" stay as they are", "[CORS404]", "IllegalStateException");
    }
    assertAllowed(wire, A);
    assertRefused(wire, B);
  }

  @Test
  void bothStopTheStart() {
    list.set(Optional.empty());
    assertThatThrownBy(this::start)
        .isInstanceOf(CorsDeploymentException.class)
        .hasMessageContaining("[CORS404]");
  }

  @Test
  void aRefusedListStopsTheStart() {
    list.set(Optional.of(List.of(A, "http://d.example.com")));
    assertThatThrownBy(this::start)
        .isInstanceOf(CorsDeploymentException.class)
        .hasMessageContaining("[CORS007]");
  }

  /**
   * What it takes is printed, as time of this thread alone; no clock decides whether the test
   * passes.
   */
  @Test
  void aHundredThousandOriginsAreReloaded() {
    list.set(Optional.of(many("example.com")));
    Wire wire = start();
    CorsOrigins origins = origins(wire);
    assertAllowed(wire, "https://t99999.example.com");
    List<Long> millis = new ArrayList<>();
    for (String domain : List.of("example.net", "example.org", "example.edu", "example.net")) {
      list.set(Optional.of(many(domain)));
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      assertThat(origins.reload()).isTrue();
      long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      millis.add(TimeUnit.NANOSECONDS.toMillis(time));
      assertAllowed(wire, "https://t0." + domain);
      assertAllowed(wire, "https://t99999." + domain);
    }
    assertRefused(wire, "https://t99999.example.com");
    System.out.println("ReloadTest: milliseconds for 100,000 origins: " + millis);
  }

  private static List<String> many(String domain) {
    return IntStream.range(0, 100_000).mapToObj(i -> "https://t" + i + "." + domain).toList();
  }

  /** Sixteen threads ask while the list changes: each answer is that of one of the two lists. */
  @Test
  void everyAnswerIsThatOfOneOfTheLists() throws Exception {
    Wire wire = start();
    CorsOrigins origins = origins(wire);
    AtomicBoolean stopped = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(16);
    List<Future<int[]>> results = new ArrayList<>();
    IntStream.range(0, 16)
        .forEach(i -> results.add(threads.submit(() -> ask(wire, i % 2 == 0 ? A : B, stopped))));
    int reloads = 0;
    for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(4); System.nanoTime() < end; ) {
      list.set(Optional.of(List.of(++reloads % 2 == 0 ? A : B)));
      assertThat(origins.reload()).isTrue();
      Thread.sleep(1);
    }
    stopped.set(true);
    int allowed = 0;
    int refused = 0;
    for (Future<int[]> each : results) {
      int[] counts = each.get(1, TimeUnit.MINUTES);
      allowed += counts[0];
      refused += counts[1];
    }
    threads.shutdown();
    System.out.println(
        "ReloadTest: " + reloads + " reloads, " + allowed + " allowed, " + refused + " refused");
    assertThat(reloads).isGreaterThan(50);
    assertThat(allowed).isGreaterThan(100);
    assertThat(refused).isGreaterThan(100);
  }

  private static int[] ask(Wire wire, String origin, AtomicBoolean stopped) {
    int[] counts = new int[2];
    while (!stopped.get()) {
      Wire.Answer preflight = wire.preflight("/orders", "PUT", origin);
      assertThat(preflight.status()).isIn(204, 403);
      assertThat(preflight.all("Access-Control-Allow-Origin"))
          .isEqualTo(preflight.status() == 204 ? List.of(origin) : List.of());
      Wire.Answer actual = put(wire, origin);
      assertThat(actual.status()).isIn(200, 403);
      assertThat(actual.all("Access-Control-Allow-Origin"))
          .isEqualTo(actual.status() == 200 ? List.of(origin) : List.of());
      assertThat(actual.all("Access-Control-Expose-Headers"))
          .isEqualTo(actual.status() == 200 ? List.of("ETag, Location") : List.of());
      assertThat(actual.vary()).contains("Origin");
      counts[actual.status() == 200 ? 0 : 1]++;
    }
    return counts;
  }
}
