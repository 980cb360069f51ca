package org.allowcredentials.verification.servlet.containers;

import static org.allowcredentials.verification.servlet.containers.Asked.assertGranted;
import static org.allowcredentials.verification.servlet.containers.Asked.assertUntouched;
import static org.allowcredentials.verification.servlet.containers.Sources.ANYTHING;
import static org.allowcredentials.verification.servlet.containers.Sources.application;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.allowcredentials.servlet.CorsServletFilter;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.servlet.containers.ServletServer.Running;
import org.glassfish.jersey.servlet.ServletContainer;
import org.glassfish.jersey.servlet.ServletProperties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The servlet filter applies to what the servlet of an application will serve, and to nothing else.
 */
class WhatRunsTest {

  private static final String ACCOUNTS =
      """
      @Path("acc/{id}") @A public class Accounts {
        @GET public String get() { return "account"; }
        @PUT public String put() { return "account"; }
      }
      """;

  /** The same paths, about which nothing is said. */
  private static final String ADMIN =
      """
      @Path("{t}/{id}") public class Admin {
        @GET public String get() { return "admin"; }
        @PUT public String put() { return "admin"; }
      }
      """;

  private static void assertPlain(Asked asked, String path, String servlet) {
    for (String verb : List.of("GET", "POST", "DELETE")) {
      Answer answer = asked.send(verb, path, "Sec-Fetch-Site: cross-site");
      assertThat(answer.all("X-Ran")).as("%s %s", verb, answer).containsExactly(servlet);
      assertUntouched(answer);
    }
    Answer preflight = asked.preflight("DELETE", path);
    assertThat(preflight.all("X-Ran")).as("%s", preflight).containsExactly(servlet);
    assertUntouched(preflight);
    Answer error = asked.send("GET", path + "?error=503");
    assertThat(error.status()).isEqualTo(503);
    assertUntouched(error);
  }

  @ParameterizedTest
  @EnumSource
  void anotherServletBelowThePathOfAnApplication(ServletServer server) throws Exception {
    try (Sources sources = Sources.of(ANYTHING, application("Api", "/api", "Anything"));
        Running running =
            server.start(
                sources
                    .site()
                    .filtered()
                    .with("plain", new Plain("plain"), "/api/plain/*")
                    .with("health", new Plain("health"), "/api/health/now")
                    .with("pages", new Plain("pages"), "*.page"))) {
      Asked asked = Asked.of(running);
      assertPlain(asked, "/api/plain/7", "plain");
      assertPlain(asked, "/api/plain", "plain");
      assertPlain(asked, "/api/health/now", "health");
      assertPlain(asked, "/api/%70lain/7", "plain");
      assertPlain(asked, "/x/y.page", "pages");
      for (String path : List.of("/api/a/7", "/api/health/then", "/api/x/y.page")) {
        assertGranted(asked.preflight("DELETE", path));
        assertThat(asked.send("DELETE", path).body()).isEqualTo("anything");
        assertGranted(asked.send("GET", path));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void anotherServletBesideAnApplicationThatHasEverything(ServletServer server) throws Exception {
    try (Sources sources = Sources.of(ANYTHING, application("Api", "/", "Anything"));
        Running running =
            server.start(sources.site().filtered().with("admin", new Plain("admin"), "/admin/*"))) {
      Asked asked = Asked.of(running);
      assertPlain(asked, "/admin/users", "admin");
      assertPlain(asked, "/%61dmin/users", "admin");
      assertPlain(asked, "/admin;v=1/users", "admin");
      assertGranted(asked.preflight("DELETE", "/users/7"));
      assertGranted(asked.send("GET", "/users/7"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachApplicationHasItsOwnPolicies(ServletServer server) throws Exception {
    try (Sources sources =
            Sources.of(
                ACCOUNTS,
                ADMIN,
                application("Api", "/api", "Accounts"),
                application("Internal", "/admin", "Admin"));
        Running running = server.start(sources.site().filtered())) {
      Asked asked = Asked.of(running);
      assertGranted(asked.preflight("PUT", "/api/acc/7"));
      assertThat(asked.send("PUT", "/api/acc/7").body()).isEqualTo("account");
      assertUntouched(asked.preflight("PUT", "/admin/acc/7"));
      Answer admin = asked.send("PUT", "/admin/acc/7", "Sec-Fetch-Site: cross-site");
      assertThat(admin.body()).isEqualTo("admin");
      assertUntouched(admin);
      assertUntouched(asked.send("PATCH", "/admin/acc/7"));
      assertUntouched(asked.preflight("PUT", "/api/other/7"));
    }
  }

  /**
   * The server's own {@code OPTIONS} is served by the application, and must not look like a grant.
   */
  @ParameterizedTest
  @EnumSource
  void aPreflightThatIsNotAnsweredGrantsNothing(ServletServer server) throws Exception {
    String open =
        """
        @Path("{t}/{id}") @AllowCrossSiteRequests(reason = "a bank posts here")
        public class Open { @POST public String post() { return "posted"; } }
        """;
    try (Sources sources = Sources.of(open, "@A " + application("Api", "/api", "Open"));
        Running running = server.start(sources.site().filtered())) {
      Answer answer = Asked.of(running).preflight("POST", "/api/acc/7");
      assertThat(answer.first("Allow")).as("%s", answer).isPresent();
      assertUntouched(answer);
    }
  }

  /**
   * The policy of an {@code Application} reaches what it serves, also where there are two of them.
   */
  @ParameterizedTest
  @EnumSource
  void soHasTheApplicationItself(ServletServer server) throws Exception {
    try (Sources sources =
            Sources.of(
                ADMIN,
                ADMIN.replace("Admin", "Other"),
                "@A " + application("Api", "/api", "Admin"),
                "@SameOriginOnly " + application("Internal", "/admin", "Other"));
        Running running = server.start(sources.site().filtered().with(refusing("X-Refuse")))) {
      Asked asked = Asked.of(running);
      assertGranted(asked.preflight("PUT", "/api/acc/7"));
      assertGranted(asked.send("GET", "/api/acc/7", "X-Refuse: 401"));
      assertGranted(asked.send("GET", "/api/nothing", "X-Refuse: 404"));
      Answer preflight = asked.preflight("PUT", "/admin/acc/7");
      assertThat(preflight.status()).isEqualTo(403);
      assertThat(preflight.cors()).isEmpty();
      assertThat(asked.send("GET", "/admin/acc/7", "X-Refuse: 401").cors()).isEmpty();
      assertThat(asked.send("GET", "/admin/nothing", "X-Refuse: 404").cors()).isEmpty();
    }
  }

  /**
   * The containers decode first, and choose the servlet; which path it matches then, Jakarta REST
   * alone knows: with the filter nobody is told anything else.
   */
  @ParameterizedTest
  @EnumSource
  void theBasePathWrittenInAnotherWay(ServletServer server) throws Exception {
    String[] classes = {
      ACCOUNTS,
      "@Path(\"{a}/{b}/{c}\") public class Three { @PUT public String put() { return \"three\"; } }",
      application("Api", "/api", "Accounts", "Three")
    };
    try (Sources sources = Sources.of(classes);
        Running plain = server.start(beside(sources.site()));
        Running filtered = server.start(beside(sources.site().filtered()))) {
      for (String path :
          List.of(
              "/api/acc/7",
              "/%61pi/acc/7",
              "/api;v=1/acc/7",
              "/api;/acc/7",
              "/ap%69;v=1/acc/7",
              "//api/acc/7",
              "/api//acc/7",
              "/./api/acc/7",
              "/x/../api/acc/7",
              "/%2e/api/acc/7",
              "/api/../plain/7",
              "/api/%2e%2e/plain/7",
              "/api/..;v=1/plain/7",
              "/api/./acc/7",
              "/api/x/../acc/7",
              "/%61pi/plain/../acc/7",
              "/plain/../api/acc/7",
              "/api/acc;v=1/7",
              "/api%2facc/7",
              "/api/acc/%37",
              "/API/acc/7")) {
        for (String verb : List.of("PUT", "GET", "DELETE")) {
          assertSame(
              path,
              Asked.of(plain).preflight(verb, path),
              Asked.of(filtered).preflight(verb, path));
          assertSame(path, Asked.of(plain).send(verb, path), Asked.of(filtered).send(verb, path));
        }
      }
    }
  }

  private static Site beside(Site site) {
    return site.with("plain", new Plain("plain"), "/plain/*")
        .with("inner", new Plain("inner"), "/api/plain/*");
  }

  private static void assertSame(String path, Answer plain, Answer filtered) {
    assertThat(filtered.status()).as("%s: %s, %s", path, plain, filtered).isEqualTo(plain.status());
    assertThat(filtered.body()).as(path).isEqualTo(plain.body());
    if (plain.status() < 400) { // Else it may be the answer of the container.
      assertThat(filtered.cors()).as("%s: %s, %s", path, plain, filtered).isEqualTo(plain.cors());
    }
  }

  // ------------------------------------------------------------------ forwards

  /** The servlet that the browser asked for, not that which it is forwarded to. */
  @ParameterizedTest
  @EnumSource
  void whatIsForwardedBelongsToWhoWasAsked(ServletServer server) throws Exception {
    try (Sources sources = Sources.of(ACCOUNTS, application("Api", "/api", "Accounts"));
        Running running =
            server.start(
                sources
                    .site()
                    .filtered()
                    .with(forwarding("/api/acc/8", "/plain/7"))
                    .with("plain", new Plain("plain"), "/plain/*"))) {
      Asked asked = Asked.of(running);
      Answer answer = asked.send("GET", "/api/acc/8");
      assertThat(answer.all("X-Ran")).containsExactly("plain");
      assertGranted(answer);
      Answer direct = asked.send("GET", "/plain/7");
      assertThat(direct.all("X-Ran")).containsExactly("plain");
      assertUntouched(direct);
    }
  }

  /** Returns a filter behind ours that forwards what is asked for at a path. */
  private static Consumer<ServletContext> forwarding(String from, String to) {
    return filter(
        "forwarding",
        (request, response, chain) -> {
          if (request instanceof HttpServletRequest http
              && http.getRequestURI().equals(Site.CONTEXT + from)) {
            request.getRequestDispatcher(to).forward(request, response);
          } else {
            chain.doFilter(request, response);
          }
        });
  }

  /** Returns a filter behind ours that refuses a request with the status that it asks for. */
  private static Consumer<ServletContext> refusing(String header) {
    return filter(
        "refusing",
        (request, response, chain) -> {
          if (request instanceof HttpServletRequest http && http.getHeader(header) != null) {
            ((HttpServletResponse) response).setStatus(Integer.parseInt(http.getHeader(header)));
          } else {
            chain.doFilter(request, response);
          }
        });
  }

  private static Consumer<ServletContext> filter(String name, Filter filter) {
    return context -> {
      FilterRegistration.Dynamic registration = context.addFilter(name, filter);
      registration.setAsyncSupported(true);
      registration.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
    };
  }

  // ------------------------------------------------------------------ how the server is deployed

  /**
   * Jersey takes all below the mapping of its filter, before other servlets; nobody else gets it.
   */
  @ParameterizedTest
  @EnumSource
  void jerseyAsAFilter(ServletServer server) throws Exception {
    try (Sources sources = Sources.of(ANYTHING, application("Api", "/ignored", "Anything"))) {
      Site site =
          sources
              .site()
              .deployingNothing()
              .with(jerseyFilter("app.Api", "/api/*"))
              .with("plain", new Plain("plain"), "/api/plain/*", "/other/*");
      try (Running plain = server.start(site);
          Running filtered = server.start(site.filtered().with(refusing("X-Refuse")))) {
        Asked asked = Asked.of(filtered);
        assertGranted(asked.preflight("DELETE", "/api/a/7"));
        assertGranted(asked.send("GET", "/api/a/7"));
        assertThat(asked.send("GET", "/api/a/7").body()).isEqualTo("anything");
        assertPlain(asked, "/other/7", "plain");
        for (String path : List.of("/api/plain/7", "/api/a/7", "/nothing", "/a/7")) {
          assertSame(
              path,
              Asked.of(plain).preflight("DELETE", path),
              Asked.of(filtered).preflight("DELETE", path));
          assertSame(path, Asked.of(plain).send("GET", path), Asked.of(filtered).send("GET", path));
        }
      }
    }
  }

  private static Consumer<ServletContext> jerseyFilter(String application, String mapping) {
    return context -> {
      FilterRegistration.Dynamic jersey = context.addFilter("jersey", ServletContainer.class);
      jersey.setInitParameter(ServletProperties.JAXRS_APPLICATION_CLASS, application);
      jersey.setAsyncSupported(true);
      jersey.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, mapping);
    };
  }

  /** Their servlets are not known while they start; each is asked before its first request. */
  @ParameterizedTest
  @EnumSource
  void whereTheApplicationsCannotBeToldApartTheStartSaysSoAndEachIsAskedBeforeItsFirstRequest(
      ServletServer server) throws Exception {
    try (Sources sources =
            Sources.of(
                ACCOUNTS,
                ADMIN,
                application("Api", "/ignored", "Accounts"),
                application("Internal", "/too", "Admin"));
        Log log = Log.start()) {
      Site site =
          sources
              .site()
              .deployingNothing()
              .filtered()
              .with(jerseyServlet("app.Api", "/api/*"))
              .with(jerseyServlet("app.Internal", "/admin/*"))
              .with(refusing("X-Refuse"));
      try (Running running = server.start(site)) {
        Asked asked = Asked.of(running);
        assertGranted(asked.preflight("PUT", "/api/acc/7", "X-Refuse: 401"));
        assertGranted(asked.send("GET", "/api/acc/7", "X-Refuse: 401"));
        assertThat(log.warnings())
            .anyMatch(each ->
                each.contains("several Jakarta REST applications")
                    && each.contains("new CorsServletFilter(\"/api\", Set.of("));
        assertUntouched(asked.send("GET", "/admin/acc/7", "X-Refuse: 401"));
        assertGranted(asked.send("GET", "/api/acc/7"));
        assertGranted(asked.preflight("PUT", "/api/acc/7", "X-Refuse: 401"));
        assertGranted(asked.send("GET", "/api/acc/7", "X-Refuse: 401"));
        assertUntouched(asked.send("GET", "/admin/acc/7"));
        assertUntouched(asked.send("GET", "/admin/acc/7", "X-Refuse: 401"));
      }
    }
  }

  /** Starts Jersey with the first request that arrives. */
  public static final class LateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private transient Optional<ServletContainer> jersey = Optional.empty();

    @Override
    protected synchronized void service(HttpServletRequest request, HttpServletResponse response)
        throws IOException, ServletException {
      if (jersey.isEmpty()) {
        ServletContainer started = new ServletContainer();
        started.init(getServletConfig());
        jersey = Optional.of(started);
      }
      jersey.get().service((ServletRequest) request, response);
    }
  }

  private static Consumer<ServletContext> jerseyServlet(String application, String mapping) {
    return context -> {
      ServletRegistration.Dynamic jersey = context.addServlet(application, LateServlet.class);
      jersey.setInitParameter(ServletProperties.JAXRS_APPLICATION_CLASS, application);
      jersey.setAsyncSupported(true);
      jersey.addMapping(mapping);
    };
  }

  /** It is told where, and what; the rest it finds out like the others. */
  @ParameterizedTest
  @EnumSource
  void registeredByHand(ServletServer server) throws Exception {
    try (Sources sources = Sources.of(ANYTHING, application("Api", "/api", "Anything"))) {
      Set<Class<?>> types = Set.of(sources.type("Anything"));
      Site site =
          sources
              .site()
              .with(context -> new CorsServletFilter("/api", types).addTo(context, "cors"))
              .with(refusing("X-Refuse"))
              .with("plain", new Plain("plain"), "/api/plain/*");
      try (Running running = server.start(site)) {
        Asked asked = Asked.of(running);
        assertGranted(asked.preflight("DELETE", "/api/a/7"));
        assertGranted(asked.send("GET", "/api/a/7", "X-Refuse: 401"));
        assertPlain(asked, "/api/plain/7", "plain");
      }
    }
  }
}
