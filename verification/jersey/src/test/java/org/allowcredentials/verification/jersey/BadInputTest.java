package org.allowcredentials.verification.jersey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allowcredentials.AllowCredentials;
import org.allowcredentials.SameOriginOnly;
import org.allowcredentials.verification.jersey.Wire.Answer;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that no browser sends, as bytes: none makes us fail, none costs much, and a preflight is
 * granted only if the real request gets as much.
 */
class BadInputTest extends WireTest {

  /** Which origin each endpoint allows, by what it answers. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "list", Set.of(APP),
          "find", Set.of(APP),
          "put", Set.of(APP),
          "export", Set.of(ADMIN),
          "secret", Set.of(),
          "below", Set.of(APP),
          "deep", Set.of(APP));

  /** One policy for most, another one and none for some of the same paths. */
  @Path("/things")
  @AllowCredentials(origins = APP)
  public static class Things {
    @GET
    public String list() {
      return "list";
    }

    @GET
    @Path("{id}")
    public String find(@PathParam("id") String id) {
      return "find";
    }

    @PUT
    @Path("{id}")
    public String put(@PathParam("id") String id) {
      return "put";
    }

    @GET
    @Path("export")
    @AllowCredentials(origins = ADMIN)
    public String export() {
      return "export";
    }

    @GET
    @Path("secret")
    @SameOriginOnly
    public String secret() {
      return "secret";
    }

    @GET
    @Path("{id}/below/{path: .*}")
    public String below() {
      return "below";
    }
  }

  /** An expression that backtracks: some milliseconds for a server, too many for us. */
  @Path("/deep")
  @AllowCredentials(origins = APP)
  public static class Deep {
    @GET
    @Path("{x: (.+)/(.+)/(.+)/(.+)}/x")
    public String deep() {
      return "deep";
    }
  }

  @Override
  protected Application configure() {
    anyPort();
    return new ResourceConfig(Things.class, Deep.class, Bank.Shelves.class)
        .property("bank.ledger", ledger());
  }

  /** The same application without this library: Grizzly answers a malformed path with 500. */
  private static HttpServer bare() {
    return GrizzlyHttpServerFactory.createHttpServer(
        URI.create("http://localhost:0/"),
        new ResourceConfig(Things.class, Deep.class)
            .property(CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true));
  }

  private static final List<String> PATHS =
      List.of(
          "/things",
          "/things/",
          "/things/1",
          "/things/export",
          "/things/secret",
          "/things/%",
          "/things/%z",
          "/things/%zz",
          "/things/%2",
          "/things/%00",
          "/things/%2F",
          "/things/%2e%2e",
          "/things/%2e%2e/things/secret",
          "/things/%73ecret",
          "/things/secre%74",
          "/things/Secret",
          "/things/secret/",
          "/things/secret//",
          "/things//secret",
          "//things/secret",
          "///things/secret",
          "/things/./secret",
          "/./things/secret",
          "/things/../things/secret",
          "/x/../things/secret",
          "/things/secret/.",
          "/things/secret/..",
          "/things/secret/../export",
          "/things/..",
          "/..",
          "/../things/secret",
          "/things/secret;a=b",
          "/things/secret;",
          "/things;x/secret;y",
          "/things/;x/secret",
          "/things/secret%3Ba",
          "/things/secret%20",
          "/things/secret%0d%0aX:%20y",
          "/things/1/below/",
          "/things/1/below",
          "/things/1/below/../../secret",
          "/things/secret/below/x//y",
          "/things/\u00fc",
          "/things/\u00ff\u00fe",
          "/things/%C3%BC",
          "/things/%c0%ae%c0%ae",
          "/things\\secret",
          "/things/\\..\\secret",
          "/things/secret?a=b",
          "/things/secret#x",
          "/things/{id}",
          "/things/{}",
          "/things/a|b^c`\"<>",
          "*",
          "things/secret",
          "http://api.example.com/things/secret",
          "http://evil.example/things/export",
          "http://api.example.com",
          "/deep/1/2/3/4/x");

  @Test
  void aPreflightIsGrantedOnlyIfTheRealRequestGetsAsMuch() {
    HttpServer bare = bare();
    try {
      Wire without = new Wire(bare.getListeners().iterator().next().getPort());
      assertThat(without.preflight("/things", "GET", APP).corsNames()).isEmpty();
      compare(without);
    } finally {
      bare.shutdownNow();
    }
  }

  private void compare(Wire without) {
    int granted = 0;
    for (String path : PATHS) {
      for (String verb : List.of("GET", "PUT")) {
        Answer real = wire().send(verb, path);
        for (String origin : List.of(APP, ADMIN)) {
          Answer preflight = wire().preflight(path, verb, origin);
          String what = verb + " " + path + " from " + origin;
          if (preflight.status() >= 500) {
            assertThat(without.preflight(path, verb, origin).status())
                .as(what)
                .isEqualTo(preflight.status());
          }
          if (real.status() != 200 && !preflight.corsNames().isEmpty()) {
            assertThat(preflight.all("Access-Control-Allow-Methods")).as(what).isEmpty();
            assertThat(preflight.all("Access-Control-Max-Age")).as(what).containsExactly("0");
          } else if (!preflight.all("Access-Control-Allow-Origin").isEmpty()) {
            granted++;
            assertThat(real.status()).as(what).isEqualTo(200);
            assertThat(ALLOWED.get(real.body())).as(what + ": " + real.body()).contains(origin);
          }
        }
      }
    }
    assertThat(granted).isGreaterThan(20);
  }

  @Test
  void longPathsAreNotGrantedAndCostLittle() {
    for (String path :
        List.of(
            "/things/" + "a".repeat(5_000),
            "/things/1;" + "a".repeat(5_000),
            "/things/" + "a".repeat(8_192),
            "/things/1/below/" + "x/".repeat(2_500),
            "/" + "/".repeat(5_000) + "things/1",
            "/" + "../".repeat(2_000) + "things/1",
            "/things/" + "%61".repeat(2_000))) {
      Answer answer = soon(path);
      assertThat(answer.corsNames()).as(path).isEmpty();
    }
    assertThat(soon("/things/" + "a".repeat(4_000)).status()).isEqualTo(204);
    assertThat(soon("/things/1/below" + "/x".repeat(2_000)).status()).isEqualTo(204);
  }

  @Test
  void anExpressionThatIsGivenUpGrantsNothing() {
    assertThat(soon("/deep/1/2/3/4/x").status()).isEqualTo(204);
    assertThat(soon("/deep" + "/1".repeat(90)).corsNames()).isEmpty();
  }

  /** Short against what an expression may take, long against what it does take. */
  private Answer soon(String path) {
    Answer answer =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> wire().preflight(path, "GET", APP));
    assertThat(answer.status()).isLessThan(500);
    return answer;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "get",
        "Get",
        "put",
        "FOO",
        "GETT",
        "GET,PUT",
        "GET PUT",
        "*",
        "G\u00c9T",
        "\u0001",
        "TRACE",
        "CONNECT",
        "OPTIONS",
        "POST",
        "HEAD/1.1"
      })
  void aVerbThatNoEndpointHasIsNotGrantedAndTheBrowserLearnsIt(String verb) {
    Answer answer = wire().preflight("/things/1", verb, APP);
    assertThat(answer.status()).isLessThan(500);
    assertThat(answer.all("Access-Control-Allow-Methods")).isEmpty();
    if (verb.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
      assertThat(answer.all("Access-Control-Allow-Origin")).containsExactly(APP);
      assertThat(answer.all("Access-Control-Max-Age")).containsExactly("0");
    } else {
      assertThat(answer.corsNames()).isEmpty();
    }
  }

  @Test
  void onlyOneVerbAndOneOriginMakeAPreflight() {
    String origin = "Origin: " + APP;
    String verb = "Access-Control-Request-Method: GET";
    for (List<String> headers :
        List.of(
            List.of(origin),
            List.of(origin, verb, verb),
            List.of(origin, verb, "Access-Control-Request-Method: PUT"),
            List.of(origin, verb, "Access-Control-Request-Method:"),
            List.of(origin, "Access-Control-Request-Method:"),
            List.of(origin, "Access-Control-Request-Method: " + "G".repeat(7_000)),
            List.of(verb),
            List.of("Origin:", verb),
            List.of("Origin: ", origin, verb),
            List.of(origin, "Origin:", verb),
            List.of(origin, origin, verb),
            List.of(origin, "Origin: " + EVIL, verb),
            List.of("Origin: " + EVIL, origin, verb),
            List.of("Origin: " + APP + " " + APP, verb),
            List.of("Origin: " + APP + "," + APP, verb),
            List.of("Origin: https://" + "a".repeat(7_000), verb),
            List.of("Origin: " + "https://".repeat(900), verb),
            List.of("Origin: " + APP + "\u0001", verb),
            List.of("Origin: \u00fc", verb))) {
      Answer answer = wire().send("OPTIONS", "/things/1", headers, "");
      assertThat(answer.status()).as(headers.toString()).isLessThan(500);
      assertThat(answer.all("Access-Control-Allow-Origin")).as(headers.toString()).isEmpty();
    }
    assertThat(wire().send("OPTIONS", "/things/1", origin, verb).status()).isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",", "X-A,,,,X-B", "*", "\u00fc", "Authorization, X-Evil", "cookie"})
  void requestedHeadersAreNeverRead(String names) {
    List<String> answers =
        List.of("GET", "PUT").stream()
            .map(verb ->
                wire()
                    .send(
                        "OPTIONS",
                        "/things/1",
                        "Origin: " + APP,
                        "Access-Control-Request-Method: " + verb,
                        "Access-Control-Request-Headers: " + names)
                    .all("Access-Control-Allow-Headers")
                    .toString())
            .toList();
    assertThat(answers).containsExactly("[]", "[]");
  }

  /** The same path leads to the method, and the index cannot tell by which locator. */
  @Test
  void aPathThatIsTooLongDoesNotEvadeTheOriginGuard() {
    String path = "/shelves/any/1;" + "x".repeat(5_000) + "/things";
    for (String origin : List.of(EVIL, APP, "null")) {
      Answer answer = wire().send("POST", path, List.of("Origin: " + origin), "thing");
      assertThat(answer.status()).as(origin).isEqualTo(403);
      assertThat(answer.corsNames()).isEmpty();
    }
    assertThat(wire().send("POST", path, List.of(), "thing").body()).isEqualTo("posted");
    assertThat(wire().send("GET", path, "Origin: " + APP).corsNames()).isEmpty();
  }
}
