package org.allowcredentials.verification.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The servlet filter, over plain HTTP. Each container extends it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServletFilterSuite {

  static final String APP = "https://app.example.com";
  static final String EVIL = "https://evil.example";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<WebXml, Running> containers = new HashMap<>();

  /** Static, or JUnit would delete it after each test. */
  @TempDir private static Path folder;

  /** Starts a container with one web application. */
  abstract Running start(Path folder, Path webapp) throws Exception;

  /** Returns whether the error page is asked for when the container wants a login. */
  abstract boolean hasErrorPageForLogin();

  @AfterAll
  void stop() throws Exception {
    for (Running running : containers.values()) {
      running.stop();
    }
  }

  private Running container(WebXml webXml) throws Exception {
    Running running = containers.get(webXml);
    if (running == null) {
      running = fresh(webXml);
      containers.put(webXml, running);
    }
    return running;
  }

  Path webapp(WebXml webXml) throws IOException {
    return WebApplication.in(Files.createTempDirectory(folder, "webapp"), webXml);
  }

  Path work() throws IOException {
    return Files.createTempDirectory(folder, "work");
  }

  private Running fresh(WebXml webXml) throws Exception {
    return start(work(), webapp(webXml));
  }

  Answer send(WebXml webXml, String method, String path, String... headers) throws Exception {
    return send(container(webXml), method, path, headers);
  }

  Answer send(Running running, String method, String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + running.port() + "/shop" + path))
            .method(
                method,
                method.equals("POST") || method.equals("PUT")
                    ? HttpRequest.BodyPublishers.ofString("1")
                    : HttpRequest.BodyPublishers.noBody());
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    Answer answer =
        new Answer(
            client.send(
                request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
    System.out.println(method + " " + path + " -> " + answer.text().lines().findFirst().orElse(""));
    return answer;
  }

  private Answer get(WebXml webXml, String path) throws Exception {
    return send(webXml, "GET", path, "Origin", APP);
  }

  Answer preflight(Running running, String path, String method, String origin) throws Exception {
    return send(
        running, "OPTIONS", path, "Origin", origin, "Access-Control-Request-Method", method);
  }

  private Answer preflight(WebXml webXml, String path, String method, String origin)
      throws Exception {
    return preflight(container(webXml), path, method, origin);
  }

  static String login(String user) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((user + ":secret").getBytes(StandardCharsets.ISO_8859_1));
  }

  static void assertGranted(Answer answer) {
    assertThat(answer.lines("Access-Control-Allow-Origin")).as(answer.text()).containsExactly(APP);
    assertThat(answer.lines("Access-Control-Allow-Credentials"))
        .as(answer.text())
        .containsExactly("true");
    if (!answer.members("Cache-Control").contains("no-store")) { // Jetty's own error pages.
      assertThat(answer.members("Vary")).as(answer.text()).containsOnlyOnce("origin");
    }
  }

  static void assertNotGranted(Answer answer) {
    assertThat(answer.lines("Access-Control-Allow-Origin"))
        .as(answer.text())
        .allMatch(String::isEmpty);
    assertThat(answer.lines("Access-Control-Allow-Credentials"))
        .as(answer.text())
        .allMatch(String::isEmpty);
  }

  private static void assertUntouched(Answer answer) {
    assertThat(answer.response().headers().map().keySet())
        .as(answer.text())
        .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
    assertThat(answer.members("Vary")).as(answer.text()).doesNotContain("origin");
  }

  // ------------------------------------------------------------------ preflights

  @Test
  void aPreflightIsAnsweredBeforeAnythingElse() throws Exception {
    Answer answer = preflight(WebXml.usual(), "/api/accounts/7", "PUT", APP);
    assertThat(answer.status()).isEqualTo(204);
    assertGranted(answer);
    assertThat(answer.lines("Access-Control-Allow-Methods")).containsExactly("PUT");
    assertThat(answer.members("Access-Control-Allow-Headers")).containsExactly("content-type");
    assertThat(answer.lines("Access-Control-Max-Age")).containsExactly("1800");
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void aPreflightOfAnUnlistedOriginIsRefusedWithoutErrorPage() throws Exception {
    Answer answer = preflight(WebXml.usual(), "/api/accounts/7", "PUT", EVIL);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).isEmpty();
    assertNotGranted(answer);
    assertThat(answer.members("Vary")).contains("origin");
  }

  @Test
  void aPreflightWhereNoPolicyIsGoesOn() throws Exception {
    assertNotGranted(preflight(WebXml.usual(), "/api/accounts/internal", "GET", APP));
    assertNotGranted(preflight(WebXml.usual(), "/elsewhere", "GET", APP));
    assertNotGranted(preflight(WebXml.usual(), "/apiaccounts", "GET", APP));
    assertNotGranted(preflight(WebXml.usual(), "/api/x/../accounts/7", "PUT", APP));
  }

  // ------------------------------------------------------------------ Jakarta REST runs too

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/accounts", "/api/accounts/7", "/api/accounts/async", "/api/accounts/own"})
  void oneSetOfHeaders(String path) throws Exception {
    Answer answer = get(WebXml.usual(), path);
    assertThat(answer.status()).isEqualTo(200);
    assertGranted(answer);
    assertThat(answer.lines("Access-Control-Expose-Headers")).containsExactly("X-Total-Count");
    assertThat(answer.lines("Access-Control-Allow-Methods")).allMatch(String::isEmpty);
  }

  @Test
  void anEmptyAsynchronousAnswer() throws Exception {
    Answer answer = get(WebXml.usual(), "/api/accounts/async/empty");
    assertThat(answer.status()).isEqualTo(204);
    assertGranted(answer);
  }

  @Test
  void head() throws Exception {
    Answer answer = send(WebXml.usual(), "HEAD", "/api/accounts", "Origin", APP);
    assertThat(answer.status()).isEqualTo(200);
    assertGranted(answer);
  }

  @Test
  void theApplicationsVaryStays() throws Exception {
    Answer answer = get(WebXml.usual(), "/api/accounts/varied");
    assertGranted(answer);
    assertThat(answer.members("Vary")).contains("accept-language");
  }

  @Test
  void gzip() throws Exception {
    Answer answer =
        send(
            WebXml.usual(), "GET", "/api/accounts/large", "Origin", APP, "Accept-Encoding", "gzip");
    assertThat(answer.lines("Content-Encoding")).containsExactly("gzip");
    assertGranted(answer);
    assertThat(answer.members("Vary")).contains("accept-encoding");
  }

  /** Jersey replaces what the container has written, so what we write must say it, too. */
  @Test
  void gzipWithoutTheFilter() throws Exception {
    for (String origin : List.of(APP, EVIL)) {
      Answer answer =
          send(
              WebXml.usual().withoutFilter(),
              "GET",
              "/api/accounts/large",
              "Origin",
              origin,
              "Accept-Encoding",
              "gzip");
      assertThat(answer.lines("Content-Encoding")).containsExactly("gzip");
      assertThat(answer.members("Vary")).as(answer.text()).contains("accept-encoding", "origin");
    }
  }

  @Test
  void everyoneMayReadWithoutCredentials() throws Exception {
    Answer answer = get(WebXml.usual(), "/api/accounts/rates");
    assertThat(answer.lines("Access-Control-Allow-Origin")).containsExactly("*");
    assertThat(answer.lines("Access-Control-Allow-Credentials")).allMatch(String::isEmpty);
  }

  @Test
  void whatHasNoPolicyIsNotTouched() throws Exception {
    assertUntouched(get(WebXml.usual(), "/api/accounts/internal"));
    assertUntouched(get(WebXml.usual(), "/api/nothing"));
    assertUntouched(get(WebXml.usual(), "/static.txt"));
  }

  @Test
  void anUnlistedOriginGetsVaryOnly() throws Exception {
    Answer answer = send(WebXml.usual(), "GET", "/api/accounts", "Origin", EVIL);
    assertThat(answer.status()).isEqualTo(200);
    assertNotGranted(answer);
    assertThat(answer.members("Vary")).containsOnlyOnce("origin");
    assertThat(send(WebXml.usual(), "GET", "/api/accounts").members("Vary"))
        .containsOnlyOnce("origin");
  }

  /** The class that it returns says who may, not the locator. */
  @Test
  void belowALocatorOfUnknownTypeTheClassThatRunsDecides() throws Exception {
    String path = "/api/accounts/shelf/books";
    String shelf = "https://shelf.example.com";
    assertThat(
            send(WebXml.usual(), "GET", path, "Origin", shelf).lines("Access-Control-Allow-Origin"))
        .containsExactly(shelf);
    assertNotGranted(send(WebXml.usual(), "GET", path, "Origin", APP));
    for (String origin : List.of(APP, EVIL, shelf)) {
      Answer answer =
          send(WebXml.usual(), "POST", path, "Origin", origin, "Sec-Fetch-Site", "cross-site");
      assertThat(answer.status()).as(origin).isEqualTo(origin.equals(shelf) ? 200 : 403);
    }
  }

  // ------------------------------------------------------------------ the guard

  @ParameterizedTest
  @CsvSource({
    "https://app.example.com, cross-site, 200",
    "https://evil.example, cross-site, 403",
    "null, cross-site, 403",
    "https://evil.example, same-origin, 200",
  })
  void theGuardDecides(String origin, String site, int status) throws Exception {
    Answer answer =
        send(
            WebXml.usual(),
            "POST",
            "/api/accounts",
            "Content-Type",
            "text/plain",
            "Origin",
            origin,
            "Sec-Fetch-Site",
            site);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.body()).isEqualTo(status == 200 ? "paid" : "");
    assertThat(answer.members("Vary")).containsOnlyOnce("origin");
  }

  // ------------------------------------------------------------------ for the same origin only

  /** Whoever writes them: the method, or what is between it and the filter. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/accounts/internal/own",
        "/api/accounts/internal/direct?do=foreign",
        "/api/accounts/internal/direct?do=reset-foreign",
        "/api/accounts/internal/direct?do=503"
      })
  void foreignHeadersAreRemovedWhereNoOtherOriginMayRead(String path) throws Exception {
    for (WebXml webXml : List.of(WebXml.usual(), WebXml.usual().explaining())) {
      Answer answer = get(webXml, path);
      assertThat(answer.status()).isEqualTo(path.endsWith("503") ? 503 : 200);
      assertNotGranted(answer);
      assertThat(answer.lines("Access-Control-Max-Age")).allMatch(String::isEmpty);
    }
  }

  @Test
  void noOtherOriginMayCauseAnythingThere() throws Exception {
    String path = "/api/accounts/internal/direct?do=write";
    Answer refused =
        send(WebXml.usual(), "POST", path, "Origin", APP, "Sec-Fetch-Site", "cross-site");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body()).isEmpty();
    Answer preflight = preflight(WebXml.usual(), "/api/accounts/internal/direct", "POST", APP);
    assertThat(preflight.status()).isEqualTo(403);
    assertNotGranted(preflight);
    Answer own = send(WebXml.usual(), "POST", path, "Sec-Fetch-Site", "same-origin");
    assertThat(own.body()).isEqualTo("written");
  }

  // ------------------------------------------------------------------ outside of Jakarta REST

  @ParameterizedTest
  @CsvSource({
    "write, 200, written",
    "reset, 200, after reset",
    "404, 404, error page 404",
    "503, 503, error page 503",
    "throw, 500, error page 500",
    "redirect, 302, ''",
    "foreign, 200, foreign",
    "vary, 200, varied",
    "async, 200, dispatched",
    "complete, 202, ''",
    "forward, 200, rates",
    "include, 200, before static",
    "static, 404, error page 404",
    "flush, 200, ''",
  })
  void aServletFilterThatAnswersItself(String what, int status, String body) throws Exception {
    Answer answer = get(WebXml.usual(), "/api/accounts/direct?do=" + what);
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.body()).isEqualTo(body);
    Answer refused = send(WebXml.usual(), "GET", "/api/accounts/direct?do=" + what, "Origin", EVIL);
    if (what.equals("forward")) { // The resource that ran lets everyone read.
      assertThat(answer.lines("Access-Control-Allow-Origin")).containsExactly("*");
      assertThat(refused.lines("Access-Control-Allow-Origin")).containsExactly("*");
    } else {
      assertGranted(answer);
      assertNotGranted(refused);
    }
  }

  @ParameterizedTest
  @CsvSource({"404, 404", "503, 503", "throw, 500"})
  void theContainersOwnErrorPage(String what, int status) throws Exception {
    Answer answer = get(WebXml.usual().withoutErrorPages(), "/api/accounts/direct?do=" + what);
    assertThat(answer.status()).isEqualTo(status);
    assertGranted(answer);
  }

  @Test
  void anExceptionThatNobodyMaps() throws Exception {
    Answer page = get(WebXml.usual(), "/api/accounts/unmapped");
    assertThat(page.status()).isEqualTo(500);
    assertGranted(page);
    Answer own = get(WebXml.usual().withoutErrorPages(), "/api/accounts/unmapped");
    assertThat(own.status()).isEqualTo(500);
    assertGranted(own);
  }

  // ------------------------------------------------------------------ other servlets

  @Test
  void anotherServletBelowTheApiIsNoPartOfIt() throws Exception {
    String path = "/api/accounts/plain";
    Answer read = get(WebXml.usual(), path);
    assertThat(read.body()).isEqualTo("plain GET");
    assertUntouched(read);
    Answer preflight = preflight(WebXml.usual(), path, "PUT", APP);
    assertThat(preflight.body()).isEqualTo("plain OPTIONS");
    assertUntouched(preflight);
  }

  /** The container asks for the login before any filter; the error page is all that one sees. */
  @Test
  void norAreTheErrorPagesOfItsLogin() throws Exception {
    for (WebXml webXml : List.of(WebXml.usual(), WebXml.usual().securing(""))) {
      Answer stranger = get(webXml, "/api/secured/plain/7");
      assertThat(stranger.status()).isEqualTo(401);
      assertUntouched(stranger);
      assertUntouched(preflight(webXml, "/api/secured/plain/7", "PUT", APP));
      assertUntouched(get(webXml, "/api/secured/%70lain/7"));
    }
    Answer page = get(WebXml.usual().withForm(), "/api/secured/plain/7");
    assertUntouched(page);
    Answer ada =
        send(
            WebXml.usual(),
            "GET",
            "/api/secured/plain/7",
            "Origin",
            APP,
            "Authorization",
            login("ada"));
    assertThat(ada.body()).isEqualTo("plain GET");
    assertUntouched(ada);
  }

  // ------------------------------------------------------------------ the container's login

  @Test
  void basicLogin() throws Exception {
    Answer stranger = get(WebXml.usual(), "/api/secured");
    assertThat(stranger.status()).isEqualTo(401);
    assertThat(stranger.lines("WWW-Authenticate")).isNotEmpty();
    if (hasErrorPageForLogin()) { // Else nothing brings a filter into play.
      assertThat(stranger.body()).isEqualTo("error page 401");
      assertGranted(stranger);
    } else {
      assertUntouched(stranger);
    }
    Answer ada =
        send(WebXml.usual(), "GET", "/api/secured", "Origin", APP, "Authorization", login("ada"));
    assertThat(ada.body()).isEqualTo("secured");
    assertGranted(ada);
    Answer eve =
        send(WebXml.usual(), "GET", "/api/secured", "Origin", APP, "Authorization", login("eve"));
    assertThat(eve.status()).isEqualTo(403);
    assertThat(eve.body()).isEqualTo("error page 403");
    assertGranted(eve);
    assertNotGranted(send(WebXml.usual(), "GET", "/api/secured", "Origin", EVIL));
  }

  @Test
  void withoutErrorPagesNoFilterSeesWhatTheLoginRefuses() throws Exception {
    Answer stranger = get(WebXml.usual().withoutErrorPages(), "/api/secured");
    assertThat(stranger.status()).isEqualTo(401);
    assertUntouched(stranger);
  }

  /** Tomcat forwards to the login page, which a filter sees; Jetty redirects, which none sees. */
  @Test
  void formLogin() throws Exception {
    Answer stranger = get(WebXml.usual().withForm(), "/api/secured");
    if (stranger.status() == 200) {
      assertThat(stranger.body()).isEqualTo("please sign in");
      assertGranted(stranger);
    } else {
      assertThat(stranger.status()).isBetween(302, 303);
      assertUntouched(stranger);
    }
    Answer answer = preflight(WebXml.usual().withForm(), "/api/secured", "PUT", APP);
    assertThat(answer.status()).isEqualTo(204);
    assertGranted(answer);
  }

  @Test
  void aPreflightPassesAConstraintThatOmitsOptions() throws Exception {
    Answer answer = preflight(WebXml.usual(), "/api/secured", "PUT", APP);
    assertThat(answer.status()).isEqualTo(204);
    assertGranted(answer);
  }

  @Test
  void withoutErrorPagesAPreflightDoesNotPassAConstraintOnEveryMethod() throws Exception {
    Answer answer = preflight(WebXml.usual().withoutErrorPages(), "/api/locked", "PUT", APP);
    assertThat(answer.status()).isEqualTo(401);
    assertUntouched(answer);
  }

  /** The error page is the first that a filter sees of it; what is asked for needs the login. */
  @Test
  void anErrorPageLetsPreflightsPassAConstraintOnEveryMethod() throws Exception {
    Answer answer = preflight(WebXml.usual(), "/api/locked", "PUT", APP);
    Answer refused = preflight(WebXml.usual(), "/api/locked", "PUT", EVIL);
    assertNotGranted(refused);
    if (hasErrorPageForLogin()) {
      assertPreflightIsAnswered(answer);
      assertThat(refused.status()).isEqualTo(403);
    } else {
      assertThat(answer.status()).isEqualTo(401);
    }
    assertTheVerbIsNotGranted(preflight(WebXml.usual(), "/api/locked", "DELETE", APP));
    Answer plain = send(WebXml.usual(), "OPTIONS", "/api/locked", "Origin", APP);
    assertThat(plain.status()).isEqualTo(401);
    assertThat(send(WebXml.usual(), "PUT", "/api/locked", "Origin", APP).status()).isEqualTo(401);
  }

  /** Forwarded to, the login page is seen as well; Tomcat then says GET instead of OPTIONS. */
  @Test
  void aLoginPageLetsPreflightsPassAConstraintOnEveryMethod() throws Exception {
    Answer answer = preflight(WebXml.usual().withForm(), "/api/locked", "PUT", APP);
    if (answer.status() == 204) {
      assertPreflightIsAnswered(answer);
    } else {
      assertThat(answer.status()).isBetween(302, 303);
      assertUntouched(answer);
    }
    assertNotGranted(preflight(WebXml.usual().withForm(), "/api/locked", "PUT", EVIL));
    assertTheVerbIsNotGranted(preflight(WebXml.usual().withForm(), "/api/locked", "DELETE", APP));
  }

  /** The path has no such method: the browser is told that, at most. */
  private static void assertTheVerbIsNotGranted(Answer answer) {
    assertThat(answer.lines("Access-Control-Allow-Methods")).as(answer.text()).isEmpty();
    if (answer.status() == 204) {
      assertThat(answer.lines("Access-Control-Max-Age")).containsExactly("0");
    } else {
      assertNotGranted(answer);
    }
  }

  private static void assertPreflightIsAnswered(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    assertGranted(answer);
    assertThat(answer.lines("Access-Control-Allow-Methods")).containsExactly("PUT");
    assertThat(answer.members("Access-Control-Allow-Headers")).containsExactly("content-type");
    assertThat(answer.body()).isEmpty();
  }

  /** Uncovered methods are denied then, so OPTIONS needs a constraint that allows it. */
  @Test
  void denyUncoveredMethods() throws Exception {
    WebXml deny = WebXml.usual().withoutErrorPages().with("<deny-uncovered-http-methods/>");
    assertThat(preflight(deny, "/api/secured", "PUT", APP).status()).isEqualTo(403);
    String open =
        "<security-constraint><web-resource-collection><web-resource-name>preflights"
            + "</web-resource-name><url-pattern>/api/secured/*</url-pattern>"
            + "<http-method>OPTIONS</http-method></web-resource-collection></security-constraint>";
    assertPreflightIsAnswered(preflight(deny.with(open), "/api/secured", "PUT", APP));
    WebXml listed =
        deny.securing("<http-method>GET</http-method><http-method>PUT</http-method>").with(open);
    assertPreflightIsAnswered(preflight(listed, "/api/secured", "PUT", APP));
    Answer read = send(listed, "GET", "/api/secured", "Origin", APP, "Authorization", login("ada"));
    assertThat(read.body()).isEqualTo("secured");
    assertGranted(read);
  }

  /** Or an error page for 403, where the container asks for it. */
  @Test
  void anErrorPageLetsPreflightsPassWhereUncoveredMethodsAreDenied() throws Exception {
    WebXml deny = WebXml.usual().with("<deny-uncovered-http-methods/>");
    Answer answer = preflight(deny, "/api/secured", "PUT", APP);
    if (hasErrorPageForLogin()) {
      assertPreflightIsAnswered(answer);
    } else {
      assertThat(answer.status()).isEqualTo(403);
    }
    assertNotGranted(preflight(deny, "/api/secured", "PUT", EVIL));
  }

  // ------------------------------------------------------------------ only when asked for

  @Test
  void withoutTheSettingNothingIsRegistered() throws Exception {
    WebXml off = WebXml.usual().withoutFilter();
    Answer answer = get(off, "/api/accounts");
    assertGranted(answer);
    assertNotGranted(get(off, "/api/accounts/direct?do=write"));
    assertNotGranted(get(off, "/api/secured"));
  }

  @Test
  void aSettingThatIsNeitherTrueNorFalseStopsTheStart() {
    WebXml wrong =
        WebXml.usual()
            .withoutFilter()
            .with(
                "<context-param><param-name>cors.servletFilter</param-name>"
                    + "<param-value>yes</param-value></context-param>");
    assertThatThrownBy(() -> fresh(wrong).stop()).isNotNull();
  }

  @Test
  void aPathMayBeSet() throws Exception {
    WebXml elsewhere =
        WebXml.usual()
            .with(
                "<context-param><param-name>cors.servletFilter.path</param-name>"
                    + "<param-value>/other, /more</param-value></context-param>");
    assertThat(preflight(elsewhere, "/more/accounts/7", "PUT", APP).status()).isEqualTo(204);
    assertThat(preflight(elsewhere, "/other/accounts/7", "PUT", APP).status()).isEqualTo(204);
    assertNotGranted(get(elsewhere, "/api/accounts/direct?do=write"));
  }

  @Test
  void aMappingInWebXmlReplacesTheApplicationPath() throws Exception {
    String shop = "org.allowcredentials.verification.servlet.app.Shop";
    WebXml mapped =
        WebXml.usual()
            .with(
                "<servlet-mapping><servlet-name>"
                    + shop
                    + "</servlet-name><url-pattern>/v2/*</url-pattern></servlet-mapping>")
            .with("<servlet><servlet-name>" + shop + "</servlet-name></servlet>");
    assertThat(get(mapped, "/v2/accounts").body()).isEqualTo("accounts");
    assertThat(preflight(mapped, "/v2/accounts/7", "PUT", APP).status()).isEqualTo(204);
    assertGranted(get(mapped, "/v2/accounts/unmapped"));
    assertNotGranted(get(mapped, "/api/accounts/direct?do=write"));
  }

  /** By a listener of the application, for its own paths and classes. */
  @Test
  void registeredByHand() throws Exception {
    WebXml byHand =
        WebXml.usual()
            .withoutFilter()
            .with(
                "<listener><listener-class>"
                    + "org.allowcredentials.verification.servlet.app.ByHand"
                    + "</listener-class></listener>");
    assertThat(preflight(byHand, "/api/accounts/7", "PUT", APP).status()).isEqualTo(204);
    assertGranted(get(byHand, "/api/accounts"));
    assertGranted(get(byHand, "/api/accounts/direct?do=404"));
    assertGranted(get(byHand, "/api/accounts/unmapped"));
    Answer told = get(byHand, "/api/secured"); // A class that it was not given; its server was.
    assertThat(told.status()).isEqualTo(401);
    if (hasErrorPageForLogin()) {
      assertGranted(told);
    }
  }

  // ------------------------------------------------------------------ told why

  @Test
  void answersSayWhy() throws Exception {
    WebXml explaining = WebXml.usual().explaining();
    assertThat(get(explaining, "/api/accounts").lines("X-Cors-Explain"))
        .singleElement()
        .asString()
        .contains("allowed", APP, "AccountResource");
    assertThat(
            send(explaining, "GET", "/api/accounts/direct?do=404", "Origin", EVIL)
                .lines("X-Cors-Explain"))
        .singleElement()
        .asString()
        .contains("refused", EVIL, APP);
    assertThat(preflight(explaining, "/api/accounts/7", "PUT", EVIL).lines("X-Cors-Explain"))
        .singleElement()
        .asString()
        .contains("preflight refused", EVIL, APP);
    assertThat(preflight(explaining, "/api/accounts/7", "PATCH", APP).lines("X-Cors-Explain"))
        .singleElement()
        .asString()
        .contains("PATCH", "which no endpoint of this path has");
    assertThat(
            send(
                    explaining,
                    "POST",
                    "/api/accounts",
                    "Origin",
                    EVIL,
                    "Sec-Fetch-Site",
                    "cross-site")
                .lines("X-Cors-Explain"))
        .singleElement()
        .asString()
        .contains("guard refused", EVIL);
  }

  @Test
  void otherwiseNothingIsSaid() throws Exception {
    assertThat(send(WebXml.usual(), "GET", "/api/accounts", "Origin", EVIL).lines("X-Cors-Explain"))
        .isEmpty();
  }
}
