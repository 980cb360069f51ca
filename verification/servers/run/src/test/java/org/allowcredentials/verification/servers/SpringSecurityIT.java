package org.allowcredentials.verification.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.allowcredentials.verification.servers.secured.GuardedResource;
import org.allowcredentials.verification.servers.secured.RolesResource;
import org.allowcredentials.verification.servlet.app.AccountResource;
import org.allowcredentials.verification.servlet.app.LockedResource;
import org.allowcredentials.verification.servlet.app.SecuredResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rows of {@link SecurityIT}, with Spring Security in the place of the container's login.
 * {@code docs/runtimes.md} says the same, so a server that gets better fails as well.
 *
 * <p>The first segment of a path is the application: {@code /filter} has the servlet filter, {@code
 * /rest} has not; {@code /form} has it, and a form for the login; {@code /csrf} has it, and what
 * Spring Security does against forged requests.
 *
 * <p>What an outcome is, {@link Outcome} says.
 */
@EnabledIfSystemProperty(named = "server", matches = "spring.*secured")
class SpringSecurityIT {

  private static final Map<String, ServerProcess> SERVERS = new HashMap<>();
  private static final Map<String, Integer> PORTS = new HashMap<>();

  @BeforeAll
  static void start() throws Exception {
    start("filter", "cors.servletFilter=true");
    start("rest");
    start("form", "cors.servletFilter=true", "form=true");
    start("csrf", "cors.servletFilter=true", "csrf=true");
  }

  @AfterAll
  static void stop() {
    SERVERS.values().forEach(ServerProcess::close);
  }

  @ParameterizedTest(name = "{0}: {1} {2} {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      useHeadersInDisplayName = true,
      textBlock =
          """
          row                                        | method  | path                            | user | JERSEY | CXF
          # ---- the login, and preflights
          a login for all methods                    | OPTIONS | /filter/api/locked              | -    | 204 granted | 204 granted
          the same, no servlet filter                | OPTIONS | /rest/api/locked                | -    | 401 bare page | -
          the same, form login                       | OPTIONS | /form/api/locked                | -    | 204 granted | 204 granted
          OPTIONS permitted                          | OPTIONS | /filter/api/secured             | -    | 204 granted | 204 granted
          the same, no servlet filter                | OPTIONS | /rest/api/secured               | -    | 204 granted | 204 granted
          the same, form login                       | OPTIONS | /form/api/secured               | -    | 204 granted | 204 granted
          # ---- the login, and what it refuses
          Basic login                                | GET     | /filter/api/secured             | -    | 401 granted page | 401 granted page
          the same, no servlet filter                | GET     | /rest/api/secured               | -    | 401 bare page | 401 bare page
          the role is missing                        | GET     | /filter/api/secured             | eve  | 403 granted page | 403 granted page
          the same, no servlet filter                | GET     | /rest/api/secured               | eve  | 403 bare page | 403 bare page
          form login                                 | GET     | /form/api/secured               | -    | 302 granted | 302 granted
          the right password                         | GET     | /filter/api/secured             | ada  | 200 granted secured | 200 granted secured
          the same, no servlet filter                | GET     | /rest/api/secured               | ada  | 200 granted secured | 200 granted secured
          the right password, after a preflight      | PUT     | /filter/api/secured             | ada  | 200 granted written | 200 granted written
          the right password, login for all methods  | PUT     | /rest/api/locked                | ada  | 200 granted written | 200 granted written
          # ---- @RolesAllowed, nothing in Spring Security
          preflight                                  | OPTIONS | /rest/api/guarded               | -    | 204 granted | -
          no login                                   | GET     | /rest/api/guarded               | -    | 403 granted page | -
          no login, servlet filter                   | GET     | /filter/api/guarded             | -    | 403 granted page | -
          the role is missing                        | GET     | /rest/api/guarded               | eve  | 403 granted page | -
          the role is there                          | GET     | /rest/api/guarded               | ada  | 200 granted for a role | -
          # ---- @RolesAllowed, login by Spring Security
          preflight                                  | OPTIONS | /filter/api/roles               | -    | 204 granted | -
          no login, no servlet filter                | GET     | /rest/api/roles                 | -    | 401 bare page | -
          no login, servlet filter                   | GET     | /filter/api/roles               | -    | 401 granted page | -
          the role is missing                        | GET     | /rest/api/roles                 | eve  | 403 granted page | -
          the role is missing, servlet filter        | GET     | /filter/api/roles               | eve  | 403 granted page | -
          the role is there                          | PUT     | /rest/api/roles                 | ada  | 200 granted written | -
          the role is there, servlet filter          | PUT     | /filter/api/roles               | ada  | 200 granted written | -
          # ---- what Spring Security does against forged requests
          preflight                                  | OPTIONS | /csrf/api/accounts/7            | -    | 204 granted | 204 granted
          no token                                   | PUT     | /csrf/api/accounts/7            | -    | 403 granted page | 403 granted page
          no token, but a password                   | PUT     | /csrf/api/accounts/7            | ada  | 403 granted page | 403 granted page
          reading needs none                         | GET     | /csrf/api/accounts              | -    | 200 granted accounts | 200 granted accounts
          switched off                               | PUT     | /filter/api/accounts/7          | -    | 200 granted updated | 200 granted updated
          # ---- error pages
          sendError                                  | GET     | /filter/api/accounts/direct?do=503   | - | 503 granted page | 503 granted page
          exception                                  | GET     | /filter/api/accounts/direct?do=throw | - | 500 granted page | 500 granted page
          nobody maps the exception                  | GET     | /filter/api/accounts/unmapped        | - | 500 granted page | 500 granted page
          the same, no servlet filter                | GET     | /rest/api/accounts/unmapped          | - | 500 granted page | 500 bare page
          # ---- what else may happen to a response
          reset                                      | GET     | /filter/api/accounts/direct?do=reset   | - | 200 granted after reset | 200 granted after reset
          own headers                                | GET     | /filter/api/accounts/direct?do=foreign | - | 200 granted foreign | 200 granted foreign
          asynchronous                               | GET     | /filter/api/accounts/direct?do=async   | - | 200 granted dispatched | 200 granted dispatched
          asynchronous, in Jakarta REST              | GET     | /filter/api/accounts/async             | - | 200 granted async | 200 granted async
          forward to a resource that all may read    | GET     | /filter/api/accounts/direct?do=forward | - | 200 everyone rates | 200 everyone rates
          a resource without a policy                | GET     | /filter/api/accounts/internal          | - | 200 bare internal | 200 bare internal
          """)
  void whatABrowserGets(ArgumentsAccessor row) throws Exception {
    String expected = row.getString(Server.current() == Server.SPRINGCXFSECURED ? 5 : 4);
    assumeTrue(
        expected != null,
        "CXF looks at no roles by itself; and its starter brings Spring MVC, whose error page"
            + " refuses preflights");
    String method = Objects.requireNonNull(row.getString(1));
    String path = Objects.requireNonNull(row.getString(2));
    String user = Objects.requireNonNullElse(row.getString(3), "");
    int port = Objects.requireNonNull(PORTS.get(path.split("/", -1)[1]));
    Outcome.assertNothingGranted(Outcome.send(port, method, path, user, Outcome.EVIL));
    HttpResponse<String> response = Outcome.send(port, method, path, user, Outcome.APP);
    assertThat(Outcome.of(response)).as(Outcome.text(response)).isEqualTo(expected);
  }

  private static void start(String name, String... properties) throws Exception {
    Path base = Servers.folder("security");
    int port = Ports.free(1).get(0);
    Launch launch =
        SpringBoot.of(Server.current())
            .serving(
                AccountResource.class,
                SecuredResource.class,
                LockedResource.class,
                GuardedResource.class,
                RolesResource.class)
            .behind(roles().write(base.resolve("roles.jar")))
            .with(
                "server.servlet.context-path=/" + name,
                "spring.jersey.application-path=/api",
                "cxf.path=/api",
                "direct=true")
            .with(properties)
            .launch(base, port);
    PORTS.put(name, port);
    SERVERS.put(name, ServerProcess.start(launch, base.resolve("server.txt")));
  }

  private static Archive roles() {
    String names = "org/allowcredentials/verification/servers/secured/";
    Path classes = Servers.source(RolesResource.class);
    return Archive.jar()
        .classes(classes, name -> name.startsWith(names))
        .resource("META-INF/services/" + Tables.NAME, Tables.of(classes, names));
  }
}
