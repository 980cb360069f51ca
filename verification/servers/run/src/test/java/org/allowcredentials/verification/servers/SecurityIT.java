package org.allowcredentials.verification.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.allowcredentials.jaxrs.CorsFeature;
import org.allowcredentials.verification.servers.orders.OrdersApplication;
import org.allowcredentials.verification.servers.secured.RolesResource;
import org.allowcredentials.verification.servlet.WebXml;
import org.allowcredentials.verification.servlet.app.Shop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a browser gets where the server asks for a login, or answers by an error page, with and
 * without the servlet filter. {@code docs/servlet-filter.md} says the same, so a server that gets
 * better fails as well.
 *
 * <p>What an outcome is, {@link Outcome} says.
 */
@EnabledIfSystemProperty(
    named = "server",
    matches = "wildfly|liberty|payara|tomcat",
    disabledReason = "no servlet container")
class SecurityIT {

  /** Jersey alone has to be told to look at roles; the servlet is that of the application. */
  private static final String JERSEY =
      """
      <servlet>
        <servlet-name>%s</servlet-name>
        <init-param>
          <param-name>jersey.config.server.provider.classnames</param-name>
          <param-value>org.glassfish.jersey.server.filter.RolesAllowedDynamicFeature</param-value>
        </init-param>
      </servlet>
      """
          .formatted(Shop.class.getName());

  /** So has RESTEasy in WildFly; Open Liberty and Payara look by themselves. */
  private static final String RESTEASY =
      """
      <context-param>
        <param-name>resteasy.role.based.security</param-name>
        <param-value>true</param-value>
      </context-param>
      """;

  private static final String BEANS =
      """
      <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
      """;

  private static ServerProcess server;
  private static int port;

  @BeforeAll
  static void start() throws Exception {
    Path base = Servers.folder("security");
    Path archives = base.resolve("archives");
    Map<String, Path> deployed = new LinkedHashMap<>();
    deployed.put("/pages", shop(WebXml.usual()).write(archives.resolve("pages.war")));
    Path bare = shop(WebXml.usual().withoutErrorPages()).write(archives.resolve("bare.war"));
    deployed.put("/bare", bare);
    deployed.put("/form", shop(WebXml.usual().withForm()).write(archives.resolve("form.war")));
    deployed.put("/deny", denying().write(archives.resolve("deny.war")));
    deployed.put(
        "/rest",
        shop(WebXml.usual().withoutErrorPages().withoutFilter())
            .write(archives.resolve("rest.war")));
    if (Server.current().takesEars()) {
      deployed.put("/ear", ear().write(archives.resolve("orders.ear")));
    }
    port = Ports.free(1).get(0);
    Launch launch = Server.current().launch(base.resolve("base"), deployed, port);
    if (Server.current() == Server.TOMCAT) {
      letPreflightsPass(base.resolve("base"), bare);
    }
    server = ServerProcess.start(launch, base.resolve("server.txt"));
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @ParameterizedTest(name = "{0}: {1} {2} {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      useHeadersInDisplayName = true,
      textBlock =
          """
          row                                        | method  | path                            | user | WILDFLY | LIBERTY | PAYARA | TOMCAT
          # ---- the login of the container, and preflights
          a constraint on all methods                | OPTIONS | /bare/api/locked                | -    | 401 bare page | 401 bare | 401 bare page | 401 bare page
          the same, with an error page for 401       | OPTIONS | /pages/api/locked               | -    | 204 granted | 204 granted | 204 granted | 204 granted
          the same, form login                       | OPTIONS | /form/api/locked                | -    | 204 granted | 302 bare | 204 granted | 204 granted
          OPTIONS omitted                            | OPTIONS | /pages/api/secured              | -    | 204 granted | 204 granted | 204 granted | 204 granted
          OPTIONS omitted, form login                | OPTIONS | /form/api/secured               | -    | 204 granted | 204 granted | 204 granted | 204 granted
          OPTIONS omitted, uncovered methods denied  | OPTIONS | /deny/api/secured               | -    | 204 granted | 204 granted | 204 granted | 204 granted
          OPTIONS omitted and allowed elsewhere      | OPTIONS | /deny/api/roles                 | -    | 204 granted | 204 granted | 204 granted | 204 granted
          the same, the request that follows         | PUT     | /deny/api/roles                 | ada  | 403 granted error page 403 | 200 granted written | 200 granted written | 200 granted written
          methods listed, OPTIONS allowed            | OPTIONS | /deny/api/opened                | -    | 204 granted | 204 granted | 204 granted | 204 granted
          the same, the request that follows         | PUT     | /deny/api/opened                | ada  | 200 granted written | 200 granted written | 200 granted written | 200 granted written
          uncovered methods denied, no constraint    | PUT     | /deny/api/accounts/7            | -    | 403 granted error page 403 | 200 granted updated | 200 granted updated | 200 granted updated
          # ---- the login of the container, and what it refuses
          Basic login, no error page                 | GET     | /bare/api/secured               | -    | 401 bare page | 401 bare | 401 bare page | 401 bare page
          Basic login, error page for 401            | GET     | /pages/api/secured              | -    | 401 granted error page 401 | 401 granted error page 401 | 401 granted error page 401 | 401 granted error page 401
          the role is missing, no error page         | GET     | /bare/api/secured               | eve  | 403 bare page | 403 bare page | 403 bare page | 403 bare page
          the role is missing, error page for 403    | GET     | /pages/api/secured              | eve  | 403 granted error page 403 | 403 granted error page 403 | 403 granted error page 403 | 403 granted error page 403
          form login                                 | GET     | /form/api/secured               | -    | 200 granted please sign in | 302 bare | 200 granted please sign in | 200 granted please sign in
          the right password                         | GET     | /pages/api/secured              | ada  | 200 granted secured | 200 granted secured | 200 granted secured | 200 granted secured
          the right password, after a preflight      | PUT     | /pages/api/secured              | ada  | 200 granted written | 200 granted written | 200 granted written | 200 granted written
          the right password, constraint on all      | PUT     | /bare/api/locked                | ada  | 200 granted written | 200 granted written | 200 granted written | 200 granted written
          # ---- @RolesAllowed, no constraint
          preflight                                  | OPTIONS | /rest/api/guarded               | -    | 204 granted | 204 granted | 204 granted | 204 granted
          no login                                   | GET     | /rest/api/guarded               | -    | 403 granted page | 401 granted | 401 bare page | 403 granted page
          no login, servlet filter                   | GET     | /bare/api/guarded               | -    | 403 granted page | 401 granted | 401 granted page | 403 granted page
          the role is missing                        | GET     | /rest/api/guarded               | eve  | 403 granted page | 403 granted | 403 granted page | 403 granted page
          the role is there                          | GET     | /rest/api/guarded               | ada  | 200 granted for a role | 200 granted for a role | 200 granted for a role | 403 granted page
          # ---- @RolesAllowed, login by the container
          preflight                                  | OPTIONS | /rest/api/roles                 | -    | 204 granted | 204 granted | 204 granted | 204 granted
          no login, no servlet filter                | GET     | /rest/api/roles                 | -    | 401 bare page | 401 bare | 401 bare page | 401 bare page
          no login, servlet filter and error page    | GET     | /pages/api/roles                | -    | 401 granted error page 401 | 401 granted error page 401 | 401 granted error page 401 | 401 granted error page 401
          the role is missing                        | GET     | /rest/api/roles                 | eve  | 403 granted page | 403 granted | 403 granted page | 403 granted page
          the role is missing, servlet filter        | GET     | /pages/api/roles                | eve  | 403 granted page | 403 granted | 403 granted error page 403 | 403 granted error page 403
          the role is there                          | PUT     | /rest/api/roles                 | ada  | 200 granted written | 200 granted written | 200 granted written | 200 granted written
          the role is there, servlet filter          | PUT     | /pages/api/roles                | ada  | 200 granted written | 200 granted written | 200 granted written | 200 granted written
          # ---- @RolesAllowed, beans
          CDI, preflight                             | OPTIONS | /rest/api/scoped                | -    | 204 granted | 204 granted | 204 granted | -
          CDI, the role is missing                   | GET     | /rest/api/scoped                | eve  | 403 granted page | 403 granted | 403 granted page | -
          CDI, the role is there                     | PUT     | /rest/api/scoped                | ada  | 200 granted written | 200 granted written | 200 granted written | -
          EJB, preflight                             | OPTIONS | /rest/api/stateless             | -    | 204 granted | 204 granted | 204 granted | -
          EJB, the role is missing                   | GET     | /rest/api/stateless             | eve  | 403 granted page | 403 granted | 403 granted page | -
          EJB, the role is there                     | PUT     | /rest/api/stateless             | ada  | 200 granted written | 200 granted written | 200 granted written | -
          EJB, the role is there, servlet filter     | GET     | /pages/api/stateless            | ada  | 200 granted for a role | 200 granted for a role | 200 granted for a role | -
          # ---- error pages
          sendError                                  | GET     | /pages/api/accounts/direct?do=503   | - | 503 granted error page 503 | 503 granted error page 503 | 503 granted error page 503 | 503 granted error page 503
          sendError, no error page                   | GET     | /bare/api/accounts/direct?do=404    | - | 404 granted page | 404 granted page | 404 granted page | 404 granted page
          exception                                  | GET     | /pages/api/accounts/direct?do=throw | - | 500 granted error page 500 | 500 granted error page 500 | 500 granted error page 500 | 500 granted error page 500
          exception, no error page                   | GET     | /bare/api/accounts/direct?do=throw  | - | 500 bare page | 500 granted page | 500 bare page | 500 granted page
          nobody maps the exception                  | GET     | /pages/api/accounts/unmapped        | - | 500 granted on purpose | 500 granted on purpose | 500 granted error page 500 | 500 granted error page 500
          nobody maps the exception, no error page   | GET     | /bare/api/accounts/unmapped         | - | 500 granted on purpose | 500 granted on purpose | 500 bare page | 500 granted page
          the same, no servlet filter                | GET     | /rest/api/accounts/unmapped         | - | 500 granted on purpose | 500 granted on purpose | 500 bare page | 500 granted page
          # ---- what else may happen to a response
          reset                                      | GET     | /bare/api/accounts/direct?do=reset    | - | 200 granted after reset | 200 granted after reset | 200 granted after reset | 200 granted after reset
          own headers                                | GET     | /bare/api/accounts/direct?do=foreign  | - | 200 granted foreign | 200 granted foreign | 200 granted foreign | 200 granted foreign
          asynchronous                               | GET     | /bare/api/accounts/direct?do=async    | - | 200 granted dispatched | 200 granted dispatched | 200 granted dispatched | 200 granted dispatched
          asynchronous, in Jakarta REST              | GET     | /bare/api/accounts/async              | - | 200 granted async | 200 granted async | 200 granted async | 200 granted async
          forward to a resource that all may read    | GET     | /bare/api/accounts/direct?do=forward  | - | 200 everyone rates | 200 everyone rates | 200 everyone rates | 200 everyone rates
          forward to nothing                         | GET     | /pages/api/accounts/direct?do=static  | - | 404 granted error page 404 | 404 granted error page 404 | 404 granted error page 404 | 404 granted error page 404
          a resource without a policy                | GET     | /pages/api/accounts/internal          | - | 200 bare internal | 200 bare internal | 200 bare internal | 200 bare internal
          """)
  void whatABrowserGets(ArgumentsAccessor row) throws Exception {
    String expected = row.getString(column());
    assumeTrue(expected != null, "this server has no such beans");
    String method = Objects.requireNonNull(row.getString(1));
    String path = Objects.requireNonNull(row.getString(2));
    String user = Objects.requireNonNullElse(row.getString(3), "");
    Outcome.assertNothingGranted(send(method, path, user, Outcome.EVIL));
    HttpResponse<String> response = send(method, path, user, Outcome.APP);
    assertThat(Outcome.of(response)).as(Outcome.text(response)).isEqualTo(expected);
  }

  private static int column() {
    return switch (Server.current()) {
      case WILDFLY -> 4;
      case LIBERTY -> 5;
      case PAYARA -> 6;
      default -> 7;
    };
  }

  /** The way of the server's own: it asks for a login, but not for preflights. */
  @Test
  void aServerThatLetsPreflightsPass() throws Exception {
    assumeTrue(Server.current() == Server.TOMCAT, "the others have no such way");
    assertThat(Outcome.of(send("OPTIONS", "/own/api/locked", "", Outcome.APP)))
        .isEqualTo("204 granted");
    assertThat(send("GET", "/own/api/locked", "", Outcome.APP).statusCode()).isEqualTo(401);
  }

  @Test
  void theArchivesOfAnEarHaveTheirOwnFilter() throws Exception {
    assumeTrue(Server.current().takesEars(), "takes no EAR");
    assertOwnFilter("first", "second");
    assertOwnFilter("second", "first");
  }

  /** The 401 is the container's, so that without the filter it had no headers. */
  private static void assertOwnFilter(String name, String other) throws Exception {
    String own = "https://" + name + ".example.com";
    HttpResponse<String> page = send("GET", "/" + name + "/orders", "", own);
    assertThat(page.statusCode()).as(Outcome.text(page)).isEqualTo(401);
    assertThat(page.headers().allValues(Outcome.ORIGIN))
        .as(Outcome.text(page))
        .containsExactly(own);
    HttpResponse<String> preflight = send("OPTIONS", "/" + name + "/orders/7", "", own);
    assertThat(preflight.statusCode()).as(Outcome.text(preflight)).isEqualTo(204);
    assertThat(preflight.headers().allValues(Outcome.ORIGIN)).containsExactly(own);
    HttpResponse<String> orders = send("GET", "/" + name + "/orders", "ada", own);
    assertThat(orders.body()).isEqualTo("tea");
    assertThat(orders.headers().allValues(Outcome.ORIGIN)).containsExactly(own);
    for (String stranger : List.of(Outcome.APP, "https://" + other + ".example.com")) {
      HttpResponse<String> refused = send("GET", "/" + name + "/orders", "", stranger);
      assertThat(refused.headers().allValues(Outcome.ORIGIN)).isEmpty();
      assertThat(send("OPTIONS", "/" + name + "/orders/7", "", stranger).statusCode())
          .isEqualTo(403);
    }
  }

  private static HttpResponse<String> send(String method, String path, String user, String origin)
      throws IOException, InterruptedException {
    return Outcome.send(port, method, path, user, origin);
  }

  /** The web application of {@code verification/servlet}, and what only some may call. */
  private static Archive shop(WebXml webXml) {
    WebXml all = webXml.with(constraint("roles", WebXml.OMIT, "**"));
    WebXml roles =
        switch (Server.current()) {
          case WILDFLY -> all.with(RESTEASY);
          case TOMCAT -> all.with(JERSEY);
          default -> all;
        };
    return war(roles, "");
  }

  /**
   * Denies what no constraint covers, and has no application class: the mapping in {@code web.xml}
   * says where the resources are.
   */
  private static Archive denying() {
    String listed = "<http-method>GET</http-method><http-method>PUT</http-method>";
    WebXml webXml =
        WebXml.usual()
            .with("<deny-uncovered-http-methods/>")
            .with(constraint("opened", listed, "user"))
            .with(constraint("opened", "<http-method>OPTIONS</http-method>", ""))
            .with(constraint("roles", WebXml.OMIT, "user"))
            .with(constraint("roles", "<http-method>OPTIONS</http-method>", ""))
            .with(
                """
                <servlet><servlet-name>jakarta.ws.rs.core.Application</servlet-name></servlet>
                <servlet-mapping>
                  <servlet-name>jakarta.ws.rs.core.Application</servlet-name>
                  <url-pattern>/api/*</url-pattern>
                </servlet-mapping>
                """);
    return war(webXml, "Shop.class");
  }

  private static String constraint(String name, String methods, String role) {
    return """
    <security-constraint>
      <web-resource-collection>
        <web-resource-name>%1$s</web-resource-name>
        <url-pattern>/api/%1$s/*</url-pattern>
        %2$s
      </web-resource-collection>
      %3$s
    </security-constraint>
    """
        .formatted(
            name,
            methods,
            role.isEmpty()
                ? ""
                : "<auth-constraint><role-name>%s</role-name></auth-constraint>".formatted(role));
  }

  private static Archive war(WebXml webXml, String without) {
    String app = "org/allowcredentials/verification/servlet/app/";
    String secured =
        "org/allowcredentials/verification/servers/"
            + (Server.current() == Server.TOMCAT ? "secured/" : "(secured|beans)/");
    Path suite = Servers.source(Shop.class);
    Path own = Servers.source(RolesResource.class);
    Archive war =
        new Archive()
            .classes(suite, name -> name.startsWith(app) && !name.equals(app + without))
            .classes(own, name -> name.matches(secured + ".*"))
            .add("WEB-INF/web.xml", webXml.toString())
            .add("WEB-INF/beans.xml", BEANS)
            .add("login.html", "please sign in")
            .add("static.txt", "static")
            .add(
                "WEB-INF/classes/META-INF/services/" + Tables.NAME,
                Tables.of(suite, app) + Tables.of(own, secured));
    Server.current().libraries().forEach(war::library);
    return war.library(Servers.source(CorsFeature.class));
  }

  private static void letPreflightsPass(Path base, Path archive) throws IOException {
    Path contexts = Files.createDirectories(base.resolve("conf/Catalina/localhost"));
    Files.writeString(
        contexts.resolve("own.xml"),
        """
        <Context docBase="%s">
          <Valve className="org.apache.catalina.authenticator.BasicAuthenticator" allowCorsPreflight="always"/>
        </Context>
        """
            .formatted(archive));
  }

  private static Archive ear() {
    return Archive.ear(orders("https://first.example.com"), orders("https://second.example.com"));
  }

  /** Behind a login, with an error page, so that the filter has something to do. */
  private static Archive orders(String origins) {
    String names = "org/allowcredentials/verification/servers/orders/";
    Path own = Servers.source(OrdersApplication.class);
    return new Archive()
        .classes(own, name -> name.matches(names + ".*\\.class"))
        .classes(Servers.source(Shop.class), name -> name.endsWith("app/ErrorServlet.class"))
        .add("WEB-INF/classes/META-INF/services/" + Tables.NAME, Tables.of(own, names))
        .add(
            "WEB-INF/classes/META-INF/microprofile-config.properties",
            "cors.servletFilter=true\norders.origins=" + origins + "\n")
        .add(
            "WEB-INF/web.xml",
            WebXml.usual()
                .withoutFilter()
                .with(constraint("", WebXml.OMIT, "user").replace("/api//*", "/orders/*"))
                .toString())
        .library(Servers.source(CorsFeature.class));
  }
}
