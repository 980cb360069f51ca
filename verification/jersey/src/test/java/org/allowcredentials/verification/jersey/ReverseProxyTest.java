package org.allowcredentials.verification.jersey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.verification.jersey.Wire.Answer;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The guard behind reverse proxies. Browsers see the API at {@code https://api.example.com}; the
 * proxy ends TLS, and mostly rewrites {@code Host}.
 */
class ReverseProxyTest {

  private static final String PUBLIC_ORIGIN = "cors.publicOrigin";
  private static final String TRUST_FORWARDED = "cors.trustForwarded";

  private static final String OWN = "Origin: " + Till.OWN;
  private static final String EVIL = "Origin: " + Till.EVIL;
  private static final String LISTED = "Origin: " + Till.LISTED;
  private static final String SAME_ORIGIN = "Sec-Fetch-Site: same-origin";
  private static final String CROSS_SITE = "Sec-Fetch-Site: cross-site";

  private static final UnaryOperator<List<String>> REWRITES =
      Proxy.with("Host", "backend.internal:8080");

  private final Till.Ledger ledger = new Till.Ledger();
  private final Deque<AutoCloseable> started = new ArrayDeque<>();

  @AfterEach
  void stop() throws Exception {
    while (!started.isEmpty()) {
      started.pop().close();
    }
  }

  /** Starts the application, and returns its port. */
  private int start(Map<String, Object> settings) {
    ResourceConfig application = Till.application(ledger);
    settings.forEach(application::property);
    HttpServer server =
        GrizzlyHttpServerFactory.createHttpServer(URI.create("http://127.0.0.1:0/"), application);
    started.push(server::shutdownNow);
    return server.getListeners().iterator().next().getPort();
  }

  /** Returns how browsers reach the application; the first proxy is the nearest to them. */
  @SafeVarargs
  private Wire behind(Map<String, Object> settings, UnaryOperator<List<String>>... proxies)
      throws IOException {
    int port = start(settings);
    for (int i = proxies.length - 1; i >= 0; i--) {
      Proxy proxy = Proxy.inFrontOf(port, proxies[i]);
      started.push(proxy);
      port = proxy.port();
    }
    return new Wire(port);
  }

  private static Answer post(Wire wire, String... headers) {
    List<String> lines = new ArrayList<>(List.of("Content-Type: text/plain", "Cookie: s=1"));
    lines.addAll(List.of(headers));
    return wire.send("POST", "/till", lines, "x");
  }

  private void assertPasses(Wire wire, String... headers) {
    int before = ledger.methods().get();
    assertThat(post(wire, headers).status()).as(List.of(headers).toString()).isEqualTo(200);
    assertThat(ledger.methods()).hasValue(before + 1);
  }

  private void assertRefused(Wire wire, String... headers) {
    int before = ledger.methods().get();
    Answer answer = post(wire, headers);
    assertThat(answer.status()).as(List.of(headers).toString()).isEqualTo(403);
    assertThat(answer.vary()).contains("Origin");
    assertThat(answer.corsNames()).isEmpty();
    assertThat(ledger.methods()).hasValue(before);
  }

  /** What is true behind every proxy, with every setting. */
  private void assertNoOneElseMatters(Wire wire) {
    assertPasses(wire, "User-Agent: curl/8.5.0");
    assertPasses(wire, LISTED);
    assertPasses(wire, LISTED, CROSS_SITE);
    assertPasses(wire, "Origin: " + Till.WEB_VIEW);
    assertPasses(wire, OWN, SAME_ORIGIN);
    assertRefused(wire, EVIL);
    assertRefused(wire, EVIL, CROSS_SITE);
    assertRefused(wire, "Origin: null");
    assertRefused(wire, "Origin: null", CROSS_SITE);
    assertRefused(wire, CROSS_SITE);
  }

  /** How a proxy tells what it was asked. */
  enum Told {
    FORWARDED,
    X_FORWARDED,
    BOTH;

    UnaryOperator<List<String>> tells() {
      UnaryOperator<List<String>> standard = Proxy.appendForwarded("https");
      UnaryOperator<List<String>> hostAndProto =
          Proxy.all(Proxy.withHostAs("X-Forwarded-Host"), Proxy.with("X-Forwarded-Proto", "https"));
      return switch (this) {
        case FORWARDED -> standard;
        case X_FORWARDED -> Proxy.all(hostAndProto, Proxy.with("X-Forwarded-Port", "443"));
        case BOTH -> Proxy.all(standard, hostAndProto);
      };
    }

    UnaryOperator<List<String>> andRewrites() {
      return Proxy.all(tells(), REWRITES);
    }
  }

  @Nested
  class WithoutSettings {

    @Test
    void aProxyThatKeepsHostNeedsNone() throws IOException {
      Wire wire = behind(Map.of(), Proxy.without("X-None"));
      assertPasses(wire, OWN);
      assertNoOneElseMatters(wire);
    }

    /** Only the browser's word helps: it comes by https, from browsers since 2023. */
    @Test
    void aProxyThatRewritesHostHidesTheOwnOrigin() throws IOException {
      Wire wire = behind(Map.of(), REWRITES);
      assertPasses(wire, OWN, SAME_ORIGIN);
      assertRefused(wire, OWN);
      assertNoOneElseMatters(wire);
    }

    @ParameterizedTest
    @EnumSource
    void whatTheProxySaysIsNotTrusted(Told told) throws IOException {
      Wire wire = behind(Map.of(), told.andRewrites());
      assertRefused(wire, OWN);
      assertNoOneElseMatters(wire);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Forwarded: host=evil.example;proto=https",
          "X-Forwarded-Host: evil.example",
          "X-Forwarded-Host: api.example.com",
        })
    void norIsWhatTheSenderSays(String line) throws IOException {
      Wire wire = behind(Map.of(), REWRITES);
      assertRefused(wire, EVIL, line);
      assertRefused(wire, OWN, line);
    }

    /** The operator sees which settings help, once; the rest at DEBUG. */
    @Test
    void theLogNamesTheSettings() throws IOException {
      Wire wire = behind(Map.of(), REWRITES);
      Logger logger = Logger.getLogger("org.allowcredentials");
      Queue<LogRecord> records = new ConcurrentLinkedQueue<>();
      Handler handler = collecting(records);
      logger.addHandler(handler);
      try {
        assertPasses(wire, OWN, SAME_ORIGIN);
        assertRefused(wire, "Origin: null");
        assertRefused(wire, EVIL, CROSS_SITE);
        assertThat(records).isEmpty();
        assertRefused(wire, OWN);
        assertRefused(wire, OWN);
        assertThat(records)
            .singleElement()
            .satisfies(record -> {
              assertThat(record.getLevel()).isEqualTo(Level.WARNING);
              assertThat(record.getMessage())
                  .startsWith("The origin guard refused " + Till.Cash.class.getName())
                  .contains(
                      "POST -> post(java.lang.String)",
                      "\"https://api.example.com\"",
                      "Host is \"backend.internal:8080\"",
                      "https://app.example.com",
                      "cors.publicOrigin",
                      "cors.trustForwarded=true",
                      "docs/origin-guard.md");
            });
        records.clear();
        logger.setLevel(Level.ALL);
        assertRefused(wire, OWN);
        assertRefused(wire, "Origin: \"\t\\u0007", CROSS_SITE);
        assertThat(records)
            .hasSize(2)
            .allSatisfy(record -> {
              assertThat(record.getLevel()).isEqualTo(Level.FINE);
              assertThat(record.getMessage()).doesNotContain("\n", "\t");
            });
      } finally {
        logger.removeHandler(handler);
        logger.setLevel(null);
      }
    }

    private Handler collecting(Queue<LogRecord> records) {
      Handler handler =
          new Handler() {
            @Override
            public void publish(LogRecord record) {
              if (record.getMessage().startsWith("The origin guard")) {
                records.add(record);
              }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
          };
      handler.setLevel(Level.ALL);
      return handler;
    }
  }

  @Nested
  class WithThePublicOrigin {

    private final Map<String, Object> settings = Map.of(PUBLIC_ORIGIN, Till.OWN);

    @Test
    void theOwnOriginPasses() throws IOException {
      Wire wire = behind(settings, REWRITES);
      assertPasses(wire, OWN);
      assertNoOneElseMatters(wire);
    }

    /** It is the whole truth: the plain page of the same name, and of the backend, is not ours. */
    @Test
    void nothingElseDoes() throws IOException {
      Wire wire = behind(settings, Proxy.without("X-None"));
      assertPasses(wire, OWN);
      assertRefused(wire, "Origin: http://api.example.com");
      assertRefused(wire, "Origin: http://backend.internal:8080", "Host: backend.internal:8080");
      assertPasses(
          wire, "Origin: http://backend.internal:8080", "Host: backend.internal:8080", SAME_ORIGIN);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thereMayBeSeveral(boolean list) throws IOException {
      List<String> origins = List.of(Till.OWN, "https://api.example.net:8443");
      Object value = list ? origins : String.join(" , ", origins);
      Wire wire = behind(Map.of(PUBLIC_ORIGIN, value), REWRITES);
      assertPasses(wire, OWN);
      assertPasses(wire, "Origin: https://api.example.net:8443");
      assertRefused(wire, "Origin: https://api.example.net");
      assertNoOneElseMatters(wire);
    }

    @ParameterizedTest
    @EnumSource
    void whatProxiesSayDoesNotMatter(Told told) throws IOException {
      Wire wire = behind(settings, told.andRewrites());
      assertPasses(wire, OWN);
      assertRefused(wire, EVIL, "X-Forwarded-Host: evil.example");
      assertNoOneElseMatters(wire);
    }

    /** A privacy tool takes one of the two headers away; the other one decides. */
    @Test
    void oneOfTheTwoHeadersIsEnough() throws IOException {
      Wire noOrigin = behind(settings, Proxy.all(REWRITES, Proxy.without("Origin")));
      assertPasses(noOrigin, OWN, SAME_ORIGIN);
      assertRefused(noOrigin, EVIL, CROSS_SITE);
      assertRefused(noOrigin, LISTED, CROSS_SITE);
      Wire noSite = behind(settings, Proxy.all(REWRITES, Proxy.without("Sec-Fetch-Site")));
      assertPasses(noSite, OWN, SAME_ORIGIN);
      assertPasses(noSite, LISTED, CROSS_SITE);
      assertRefused(noSite, EVIL, CROSS_SITE);
      assertRefused(noSite, "Origin: null", CROSS_SITE);
    }

    @Test
    void aSystemPropertyWillDo() throws IOException {
      System.setProperty(PUBLIC_ORIGIN, Till.OWN);
      try {
        assertPasses(behind(Map.of(), REWRITES), OWN);
      } finally {
        System.clearProperty(PUBLIC_ORIGIN);
      }
    }
  }

  @Nested
  class WithTrust {

    private final Map<String, Object> settings = Map.of(TRUST_FORWARDED, "true");

    @ParameterizedTest
    @EnumSource
    void theOwnOriginPasses(Told told) throws IOException {
      Wire wire = behind(settings, told.andRewrites());
      assertPasses(wire, OWN);
      assertRefused(wire, "Origin: http://api.example.com");
      assertRefused(wire, "Origin: http://backend.internal:8080");
      assertNoOneElseMatters(wire);
    }

    /** What the proxy writes stands behind what the sender wrote, or in its place. */
    @ParameterizedTest
    @EnumSource
    void theSenderCannotSpeakForTheProxy(Told told) throws IOException {
      Wire wire = behind(settings, told.andRewrites());
      assertRefused(wire, EVIL, "Forwarded: host=evil.example;proto=https");
      assertRefused(wire, EVIL, "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https");
      assertRefused(wire, EVIL, "Forwarded: host=evil.example;x=\"");
      assertRefused(wire, EVIL, "Forwarded: host=evil.example", "X-Forwarded-Host: evil.example");
    }

    @Test
    void aProxyThatSaysNothingIsAsBefore() throws IOException {
      Wire wire = behind(settings, REWRITES);
      assertRefused(wire, OWN);
      assertNoOneElseMatters(wire);
    }

    @Test
    void aProxyThatKeepsHostMayTellTheSchemeAlone() throws IOException {
      Wire wire = behind(settings, Proxy.with("X-Forwarded-Proto", "https"));
      assertPasses(wire, OWN);
      assertRefused(wire, "Origin: http://api.example.com");
      assertNoOneElseMatters(wire);
    }

    @Test
    void aPortThatTheHostLacksIsAdded() throws IOException {
      UnaryOperator<List<String>> proxy =
          Proxy.all(
              Proxy.with("X-Forwarded-Host", "api.example.com"),
              Proxy.with("X-Forwarded-Proto", "https"),
              Proxy.with("X-Forwarded-Port", "8443"),
              REWRITES);
      Wire wire = behind(settings, proxy);
      assertPasses(wire, "Origin: https://api.example.com:8443");
      assertRefused(wire, OWN);
    }

    /** A load balancer in front that keeps Host, and an ingress that rewrites it. */
    @ParameterizedTest
    @EnumSource
    void theNearestProxyTellsTheNameThatTheFirstOneKept(Told told) throws IOException {
      Wire wire = behind(settings, told.tells(), told.andRewrites());
      assertPasses(wire, OWN);
      assertNoOneElseMatters(wire);
    }

    /** The first one rewrites Host, and the second one passes on what it said. */
    @ParameterizedTest
    @EnumSource
    void theNearestProxyPassesOn(Told told) throws IOException {
      Wire wire =
          behind(settings, told.andRewrites(), Proxy.append("X-Forwarded-For", "127.0.0.1"));
      assertPasses(wire, OWN);
      assertNoOneElseMatters(wire);
    }

    /** Two that rewrite and tell: the nearest one knows an inner name only. So name the origin. */
    @ParameterizedTest
    @EnumSource
    void twoProxiesThatRewriteNeedThePublicOrigin(Told told) throws IOException {
      Wire trusting = behind(settings, told.andRewrites(), told.andRewrites());
      assertPasses(trusting, OWN, SAME_ORIGIN);
      assertRefused(trusting, OWN);
      assertNoOneElseMatters(trusting);
      Wire named = behind(Map.of(PUBLIC_ORIGIN, Till.OWN), told.andRewrites(), told.andRewrites());
      assertPasses(named, OWN);
      assertNoOneElseMatters(named);
      Wire both =
          behind(
              Map.of(PUBLIC_ORIGIN, Till.OWN, TRUST_FORWARDED, true),
              told.andRewrites(),
              told.andRewrites());
      assertPasses(both, OWN);
      assertNoOneElseMatters(both);
    }
  }

  @Nested
  class WrongSettings {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "https://api.example.com/   | [CORS102] an origin has no path: remove \"/\"",
          "https://api.example.com/   | Write \"https://api.example.com\".",
          "https://api.example.com/   | In the origin guard, item 1 of the setting cors.publicOrigin",
          "https://api.example.com/   | (Jakarta REST property)",
          "https://a.example, api     | item 2 of the setting cors.publicOrigin",
          "api.example.com            | [CORS101]",
          "https://API.example.com    | [CORS104]",
          "https://api.example.com:443| [CORS105]",
          "https://evil@api.example.com | [CORS103]",
          "null                       | [CORS006]",
          "https://a.example,         | [CORS113] the origin is empty",
          "*                          | [CORS904] this is not a single http or https origin",
          "https://*.example.com      | [CORS904] this is not a single http or https origin",
          "https://api.example.com:*  | [CORS904] this is not a single http or https origin",
          "capacitor://localhost      | [CORS904] this is not a single http or https origin",
          "${shop.origin}             | [CORS904] this is not a single http or https origin",
          "' '                        | [CORS402] the setting cors.publicOrigin (Jakarta REST",
        })
    void aPublicOriginStopsTheStart(String value, String part) {
      assertStopped(Map.of(PUBLIC_ORIGIN, value), part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "TRUE", "1", "", "true,true"})
    void trustIsTrueOrFalse(String value) {
      assertStopped(
          Map.of(TRUST_FORWARDED, value),
          "[CORS904] the setting cors.trustForwarded (Jakarta REST property) has the unknown value"
              + " \""
              + value
              + "\"",
          "The values are true and false.",
          "docs/diagnostics/CORS904.md");
    }

    @Test
    void allProblemsAreToldAtOnce() {
      assertStopped(
          Map.of(PUBLIC_ORIGIN, "https://a.example/, b", TRUST_FORWARDED, "maybe"),
          "[CORS102]",
          "[CORS101]",
          "\"maybe\"");
    }

    @Test
    void falseIsFine() throws IOException {
      assertRefused(behind(Map.of(TRUST_FORWARDED, "false"), Told.BOTH.andRewrites()), OWN);
      assertRefused(behind(Map.of(TRUST_FORWARDED, false), Told.BOTH.andRewrites()), OWN);
      assertPasses(behind(Map.of(TRUST_FORWARDED, true), Told.BOTH.andRewrites()), OWN);
    }

    private void assertStopped(Map<String, Object> settings, String... parts) {
      assertThatThrownBy(() -> start(settings))
          .isInstanceOf(CorsDeploymentException.class)
          .hasMessageContainingAll(parts);
    }
  }
}
