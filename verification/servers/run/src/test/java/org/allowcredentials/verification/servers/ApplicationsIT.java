package org.allowcredentials.verification.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.allowcredentials.jaxrs.CorsFeature;
import org.allowcredentials.verification.servers.bills.BillResource;
import org.allowcredentials.verification.servers.listed.ListedApplication;
import org.allowcredentials.verification.servers.orders.OrdersApplication;
import org.allowcredentials.verification.servers.silent.SilentApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Several applications on one server: each finds our feature, once, and has its own policies. */
@DisabledIfSystemProperty(
    named = "server",
    matches = "quarkus|helidon|dropwizard|spring.*",
    disabledReason = "no web applications")
class ApplicationsIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Duration LIMIT = Duration.ofSeconds(30);

  /** What the tests cause; some servers write the logger and the message into two lines. */
  private static final Pattern EXPECTED =
      Pattern.compile("\\[CORS509]|SEVERE.*org\\.allowcredentials[^.]|The origin guard refused");

  private static ServerProcess server;
  private static int port;

  @BeforeAll
  static void start() throws Exception {
    Path base = Servers.folder("applications");
    Path archives = base.resolve("archives");
    Map<String, Path> deployed = new LinkedHashMap<>();
    deployed.put(
        "/orders", orders("https://shop.example.com").write(archives.resolve("orders.war")));
    deployed.put("/listed", listed().write(archives.resolve("listed.war")));
    deployed.put("/two", two().write(archives.resolve("two.war")));
    deployed.put("/silent", silent().write(archives.resolve("silent.war")));
    if (takesSample()) {
      deployed.put("/sample", Setting.sample());
    }
    if (Server.current().takesEars()) {
      deployed.put("/shop", ear().write(archives.resolve("shop.ear")));
    }
    port = Ports.free(1).get(0);
    Launch launch = Server.current().launch(base.resolve("base"), deployed, port);
    server = ServerProcess.start(launch, base.resolve("server.txt"));
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void theOriginsComeFromTheConfigurationOfTheApplication() throws Exception {
    HttpResponse<String> response = get("/orders/orders", "https://shop.example.com");
    assertThat(response.body()).isEqualTo("tea");
    assertThat(lines(response, "Access-Control-Allow-Origin"))
        .containsExactly("https://shop.example.com");
    assertThat(lines(get("/orders/orders", "https://evil.example"), "Access-Control-Allow-Origin"))
        .isEmpty();
  }

  @Test
  void anApplicationThatListsNothingFindsTheFeatureOnce() throws Exception {
    assumeTrue(Server.current() != Server.TOMEE, "shows an application no filters");
    assertThat(once("/orders/registered")).contains("org.allowcredentials.jaxrs.PreflightFilter");
  }

  /** RESTEasy tells nobody of such a class, so it is known from its compiled table. */
  @Test
  void aClassWithNothingButLocatorsIsKnown() throws Exception {
    String origin = "https://shelf.example.com";
    HttpRequest preflight =
        HttpRequest.newBuilder(uri("/orders/shelves/left"))
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "PUT")
            .timeout(LIMIT)
            .build();
    HttpResponse<String> answer = CLIENT.send(preflight, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(lines(answer, "Access-Control-Allow-Methods")).containsExactly("PUT");
    assertThat(lines(get("/orders/shelves/left", origin), "Access-Control-Allow-Origin"))
        .containsExactly(origin);
  }

  @Test
  void listingTheFeatureDoesNoHarm() throws Exception {
    if (Server.current() != Server.TOMEE) { // It shows an application no filters.
      assertThat(once("/listed/registered")).contains("org.allowcredentials.jaxrs.PreflightFilter");
    }
    assertThat(lines(get("/listed/orders", "https://listed.example.com"), "Vary"))
        .containsExactly("Origin");
  }

  @Test
  void theSampleIsDeployedAsItIs() throws Exception {
    assumeTrue(takesSample(), "no Jakarta REST, or too slow to start so many at once");
    String origin = "https://shop.example.com";
    HttpResponse<String> response = get("/sample/orders", origin);
    assertThat(lines(response, "Access-Control-Allow-Origin")).containsExactly(origin);
  }

  @Test
  void theGuardRefusesWhatAStrangerSends() throws Exception {
    for (String context : List.of("/orders", "/listed")) {
      HttpRequest request =
          HttpRequest.newBuilder(uri(context + "/orders/1"))
              .header("Origin", "https://evil.example")
              .DELETE()
              .timeout(LIMIT)
              .build();
      assertThat(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
          .as(context)
          .isEqualTo(403);
    }
  }

  /** Some servers look all the same; the others have the initializer of our jar. */
  @Test
  void anApplicationThatWantsNoFeaturesIsGuardedOrNotServed() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri("/silent/orders/1"))
            .header("Origin", "https://evil.example")
            .DELETE()
            .timeout(LIMIT)
            .build();
    HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    boolean found = Server.current().findsFeaturesAnyway();
    assertThat(response.statusCode()).isEqualTo(found ? 403 : 503);
    assertThat(server.lines().stream().anyMatch(line -> line.contains("[CORS509]")))
        .isEqualTo(!found);
  }

  @Test
  void twoApplicationsOfOneArchiveHaveTheirOwnPolicies() throws Exception {
    String origin = "https://bills.example.com";
    HttpResponse<String> bill = get("/two/bills/list", origin);
    assertThat(bill.body()).isEqualTo("a bill");
    assertThat(lines(bill, "Access-Control-Allow-Origin")).containsExactly(origin);
    HttpResponse<String> rate = get("/two/rates/euro", origin);
    assertThat(rate.body()).isEqualTo("a rate");
    assertThat(lines(rate, "Access-Control-Allow-Origin")).containsExactly("*");
  }

  @Test
  void theArchivesOfAnEarHaveTheirOwnConfiguration() throws Exception {
    assumeTrue(Server.current().takesEars(), "takes no EAR");
    for (String name : List.of("first", "second")) {
      String origin = "https://" + name + ".example.com";
      HttpResponse<String> response = get("/" + name + "/orders", origin);
      assertThat(lines(response, "Access-Control-Allow-Origin")).containsExactly(origin);
      assertThat(once("/" + name + "/registered"))
          .contains("org.allowcredentials.jaxrs.PreflightFilter");
    }
    assertThat(
            lines(
                get("/first/orders", "https://second.example.com"), "Access-Control-Allow-Origin"))
        .isEmpty();
  }

  /** But RESTEasy, once, where an application lists what is found anyway. */
  @Test
  void theServerHasNothingToComplainOf() {
    assertThat(server.lines())
        .filteredOn(line -> line.contains("RESTEASY002155"))
        .hasSizeLessThanOrEqualTo(1);
    assertThat(server.lines())
        .filteredOn(line -> !line.contains("RESTEASY002155"))
        .filteredOn(line -> !EXPECTED.matcher(line).find())
        .filteredOn(line -> line.matches("(?i).*(allow-?credentials|jandex).*"))
        .filteredOn(line -> line.matches("(?s).*(WARN|ERROR|SEVERE|WARNUNG|[0-9]W:|[0-9]E:).*"))
        .isEmpty();
    assertThat(server.lines())
        .noneMatch(line -> line.contains("cannot be asked"))
        .noneMatch(line -> line.contains("at org.allowcredentials."));
  }

  private static boolean takesSample() {
    return Server.current() == Server.WILDFLY || Server.current() == Server.PAYARA;
  }

  private static List<String> once(String path) throws Exception {
    List<String> registered = get(path, "https://shop.example.com").body().lines().toList();
    assertThat(registered).doesNotHaveDuplicates();
    return registered;
  }

  private static Archive orders(String origins) {
    return configured(war("orders/", OrdersApplication.class), OrdersApplication.class, origins);
  }

  private static Archive listed() {
    return configured(
        war(
            "(orders/(OrderResource|RegisteredResource|CorsPolicies)|listed/)",
            ListedApplication.class),
        ListedApplication.class,
        "https://listed.example.com");
  }

  /** Where there is no MicroProfile Config, Jersey has the parameters of its servlet. */
  private static Archive configured(Archive war, Class<?> application, String origins) {
    return Server.current() == Server.TOMCAT
        ? war.add(
            "WEB-INF/web.xml",
            """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <servlet>
                <servlet-name>%s</servlet-name>
                <init-param>
                  <param-name>orders.origins</param-name>
                  <param-value>%s</param-value>
                </init-param>
              </servlet>
            </web-app>
            """
                .formatted(application.getName(), origins))
        : war.add(
            "WEB-INF/classes/META-INF/microprofile-config.properties",
            "orders.origins=" + origins + "\n");
  }

  private static Archive silent() {
    return configured(
        war("(orders/(OrderResource|CorsPolicies)|silent/)", SilentApplication.class),
        SilentApplication.class,
        "https://silent.example.com");
  }

  private static Archive two() {
    return war("bills/", BillResource.class);
  }

  private static Archive ear() {
    return Archive.ear(orders("https://first.example.com"), orders("https://second.example.com"));
  }

  /** The classes of some packages, with their tables. */
  private static Archive war(String packages, Class<?> type) {
    String names = "org/allowcredentials/verification/servers/" + packages;
    Path classes = Servers.source(type);
    Archive war = new Archive().classes(classes, name -> name.matches(names + ".*\\.class"));
    war.add("WEB-INF/classes/META-INF/services/" + Tables.NAME, Tables.of(classes, names));
    Server.current().libraries().forEach(war::library);
    return war.library(Servers.source(CorsFeature.class));
  }

  private static URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static HttpResponse<String> get(String path, String origin)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri(path)).header("Origin", origin).timeout(LIMIT).build();
    HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(path + "\n" + response.body()).isEqualTo(200);
    return response;
  }

  private static List<String> lines(HttpResponse<String> response, String name) {
    return response.headers().allValues(name);
  }
}
