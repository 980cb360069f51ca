package org.allowcredentials.verification.runtimes.differential;

import static org.allowcredentials.verification.runtimes.differential.Given.A;
import static org.allowcredentials.verification.runtimes.differential.Given.B;
import static org.allowcredentials.verification.runtimes.differential.Given.Client.isReadable;
import static org.allowcredentials.verification.runtimes.differential.Given.EVIL;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.net.URI;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The method that runs has the last word, whatever the paths of the classes promise. */
@Tag("embedded")
class LastWordTest {

  private static final Logger ROOT = Logger.getLogger("");
  private static Level before;

  @BeforeAll
  static void quiet() {
    before = ROOT.getLevel();
    ROOT.setLevel(Level.OFF);
  }

  @AfterAll
  static void loud() {
    ROOT.setLevel(before);
  }

  /** A filter of the application that serves everything below a version, too. */
  @PreMatching
  @Priority(100)
  public static final class Version implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      URI uri = request.getUriInfo().getRequestUri();
      if (uri.getPath().startsWith("/v1/")) {
        URI without =
            request
                .getUriInfo()
                .getRequestUriBuilder()
                .replacePath(uri.getPath().substring(3))
                .build();
        request.setRequestUri(request.getUriInfo().getBaseUri(), without);
      }
    }
  }

  /** A filter of the application for clients that can send no other method than POST. */
  @PreMatching
  @Priority(100)
  public static final class Overriding implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      String verb = request.getHeaderString("X-HTTP-Method-Override");
      if (verb != null) {
        request.setMethod(verb);
      }
    }
  }

  private static final String SUB =
      """
      @A public class Sub {
        @GET public String f() { return "f"; }
        @POST @Path("g") public String g() { return "g"; }
      }
      """;

  private static final String SUB_2 =
      """
      public class Sub2 extends Sub {
        @Override @POST @Path("g") @SameOriginOnly public String g() { return "g2"; }
      }
      """;

  private static final String LOCATORS =
      """
      @Path("s") public class Root {
        @Path("sub") public Sub sub() { return new Sub2(); }
      }
      """;

  /** What the declared type promises, the class of the object does not keep. */
  @Test
  void aSubclassBehindALocatorDecides() throws Exception {
    Given.of(SUB, SUB_2, LOCATORS)
        .serve(client -> {
          assertThat(isReadable(client.send("GET", "/s/sub", A), A)).isTrue();
          Answer refused = client.send("POST", "/s/sub/g", A);
          assertThat(refused.status()).isEqualTo(403);
          assertThat(refused.all("access-control-allow-origin")).isEmpty();
          assertThat(client.send("POST", "/s/sub/g", EVIL).status()).isEqualTo(403);
        });
  }

  private static final String OBJECT_LOCATORS =
      """
      @Path("o") public class Root {
        @Path("open") public Object open() { return new Thing(); }
        @Path("a") @A public Object a() { return new Thing(); }
        @Path("silent") @A public Object silent() { return new Silent(); }
        @Path("none") public Object none() { return new Silent(); }
      }
      """;

  private static final String THING =
      """
      @B public class Thing {
        @GET public String get() { return "get"; }
        @POST public String post() { return "post"; }
      }
      """;

  private static final String SILENT =
      """
      public class Silent {
        @GET public String get() { return "get"; }
        @POST public String post() { return "post"; }
      }
      """;

  /** CORS304: the class decides; the locator speaks only where it says nothing. */
  @Test
  void belowALocatorOfUnknownTypeTheClassDecides() throws Exception {
    Given.of(OBJECT_LOCATORS, THING, SILENT)
        .serve(client -> {
          for (String path : List.of("/o/open", "/o/a")) {
            assertThat(isReadable(client.send("GET", path, B), B)).as(path).isTrue();
            assertThat(isReadable(client.send("GET", path, A), A)).as(path).isFalse();
            assertThat(client.send("POST", path, B).status()).as(path).isEqualTo(200);
            assertThat(client.send("POST", path, A).status()).as(path).isEqualTo(403);
            assertThat(client.send("POST", path, EVIL).status()).as(path).isEqualTo(403);
          }
          assertThat(isReadable(client.send("GET", "/o/silent", A), A)).isTrue();
          assertThat(client.send("POST", "/o/silent", A).status()).isEqualTo(200);
          assertThat(client.send("POST", "/o/silent", EVIL).status()).isEqualTo(403);
          assertThat(client.send("GET", "/o/none", A).all("access-control-allow-origin")).isEmpty();
          assertThat(client.send("POST", "/o/none", EVIL).status()).isEqualTo(200);
        });
  }

  private static final String BOTH_KINDS_OF_LOCATORS =
      """
      @Path("both") @A public class Both {
        @Path("typed") public Silent typed() { return new More(); }
        @Path("{id}/open") public Object open() { return new More(); }
        @GET @Path("{id}/{any}/more") public String other() { return "other"; }
      }
      """;

  private static final String MORE =
      """
      public class More extends Silent {
        @PUT @Path("more") public String more() { return "more"; }
        @POST @Path("own") @B public String own() { return "own"; }
      }
      """;

  /** The locator beside it, whose type nobody knows, has nothing to say of this way. */
  @Test
  void belowALocatorWhoseClassIsKnownAnotherLocatorDoesNotSpeak() throws Exception {
    Given.of(BOTH_KINDS_OF_LOCATORS, SILENT, MORE)
        .serve(client -> {
          Answer untouched = client.send("PUT", "/both/typed/more", EVIL);
          assertThat(untouched.status()).isEqualTo(200);
          assertThat(untouched.all("access-control-allow-origin")).isEmpty();
        });
  }

  /** GET of the path is not what leads to PUT; the classes on the way tell which locator did. */
  @Test
  void theLocatorOnTheWaySpeaksAlsoWhereThePathIsThatOfAnotherMethod() throws Exception {
    Given.of(BOTH_KINDS_OF_LOCATORS, SILENT, MORE)
        .serve(client -> {
          String path = "/both/1/open/more";
          if (client.wire().send("PUT", path, List.of(), "").status() == 200) {
            assertThat(isReadable(client.send("PUT", path, A), A)).isTrue();
            assertThat(client.send("PUT", path, EVIL).status()).isEqualTo(403);
          }
          assertThat(client.send("POST", "/both/1/open/own", B).status()).isEqualTo(200);
          assertThat(client.send("POST", "/both/1/open/own", EVIL).status()).isEqualTo(403);
        });
  }

  /** Nobody has compiled its policy, and nobody could know before the first request. */
  @Test
  void aClassBehindALocatorThatWasNotCompiledIsNotServed() throws Exception {
    Given.of(SILENT)
        .library(THING)
        .module(OBJECT_LOCATORS)
        .serve(client -> {
          for (String origin : List.of(A, B, EVIL)) {
            Answer answer = client.send("POST", "/o/open", origin);
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.all("access-control-allow-origin")).isEmpty();
          }
        });
  }

  private static final String ORDERS =
      """
      @Path("orders") @A public class Orders {
        @PUT @Path("{id}") public String put() { return "put"; }
        @GET @Path("{id}") public String get() { return "get"; }
        @POST @Path("{id}") @SameOriginOnly public String post() { return "post"; }
      }
      """;

  @Test
  void aPathThatAFilterRewritesIsFoundAtTheSecondLook() throws Exception {
    Given.of(ORDERS)
        .registering(Version.class)
        .serve(client -> {
          for (String path : List.of("/orders/1", "/v1/orders/1")) {
            assertThat(client.grants("PUT", path, A)).as(path).isTrue();
            assertThat(client.preflight("PUT", path, EVIL).status()).as(path).isEqualTo(403);
            assertThat(isReadable(client.send("PUT", path, A), A)).as(path).isTrue();
            assertThat(client.send("PUT", path, EVIL).status()).as(path).isEqualTo(403);
            assertThat(client.preflight("POST", path, A).status()).as(path).isEqualTo(403);
          }
          assertThat(client.preflight("PUT", "/v2/orders/1", A).all("access-control-allow-origin"))
              .isEmpty();
        });
  }

  private static final String PLAIN =
      """
      @Path("mixed") public class Mixed {
        @POST @Path("{id}") @A public String post() { return "post"; }
        @DELETE @Path("{id}") public String delete() { return "deleted"; }
      }
      """;

  /** A browser was promised POST; DELETE has no policy, so the guard does not stand before it. */
  @Test
  void aPromiseIsNotRedeemedByAnotherMethod() throws Exception {
    Given.of(PLAIN)
        .registering(Overriding.class)
        .serve(client -> {
          String delete = "X-HTTP-Method-Override: DELETE";
          assertThat(client.send("POST", "/mixed/1", A).status()).isEqualTo(200);
          Answer refused = client.send("POST", "/mixed/1", A, delete);
          assertThat(refused.status()).isEqualTo(403);
          assertThat(refused.all("access-control-allow-origin")).isEmpty();
          // Nobody was promised anything: the method has no policy, and is left alone.
          assertThat(client.send("POST", "/mixed/1", EVIL, delete).status()).isEqualTo(200);
          assertThat(client.wire().send("DELETE", "/mixed/1", List.of(), "").status())
              .isEqualTo(200);
        });
  }

  private static final String HEADERS =
      """
      @Path("h") public class Headers {
        @GET @A public Response get() {
          return Response.ok("x")
              .header("Access-Control-Allow-Origin", "https://evil.example")
              .header("access-control-allow-origin", "https://evil.example")
              .header("ACCESS-CONTROL-ALLOW-CREDENTIALS", "true")
              .header("Access-Control-Allow-Credentials", "true")
              .header("Vary", "Accept")
              .header("vary", "Accept-Language")
              .build();
        }
        @GET @Path("own") @SameOriginOnly public Response own() {
          return Response.ok("x")
              .header("Access-Control-Allow-Origin", "https://evil.example")
              .header("access-control-allow-Origin", "https://evil.example")
              .header("Access-Control-Allow-Credentials", "true")
              .build();
        }
        @GET @Path("open") @AllowCrossSiteRequests(reason = "a test") public Response open() {
          return Response.ok("x").header("Access-Control-Allow-Origin", "https://evil.example").build();
        }
      }
      """;

  /** CXF keeps headers in a map that knows case. */
  @Test
  void headersThatOthersWroteAreReplacedHoweverTheyAreSpelt() throws Exception {
    Given.of(HEADERS)
        .serve(client -> {
          Answer toEvil = client.send("GET", "/h", EVIL);
          assertThat(toEvil.all("access-control-allow-origin")).isEmpty();
          assertThat(toEvil.all("access-control-allow-credentials")).isEmpty();
          assertThat(String.join(",", toEvil.all("vary"))).contains("Origin", "Accept-Language");
          assertThat(isReadable(client.send("GET", "/h", A), A)).isTrue();
          Answer own = client.send("GET", "/h/own", EVIL);
          assertThat(own.all("access-control-allow-origin")).isEmpty();
          assertThat(own.all("access-control-allow-credentials")).isEmpty();
          assertThat(client.send("GET", "/h/open", EVIL).all("access-control-allow-origin"))
              .containsExactly(EVIL);
        });
  }

  private static final String LOGIN =
      """
      @Path("login") @SameOriginOnly public class Login {
        @POST public String post() { return "post"; }
        @GET public String get() { return "get"; }
        @OPTIONS @Path("answer") public Response options() {
          return Response.ok().header("Access-Control-Allow-Origin", "https://evil.example").build();
        }
        @POST @Path("answer") public String answer() { return "answer"; }
        @POST @Path("callback") @AllowCrossSiteRequests(reason = "the answer is signed")
        public String callback() { return "callback"; }
      }
      """;

  @Test
  void sameOriginOnlyIsNeitherReadNorCausedByOthers() throws Exception {
    Given.of(LOGIN)
        .serve(client -> {
          assertThat(client.send("POST", "/login", EVIL).status()).isEqualTo(403);
          assertThat(client.send("GET", "/login", EVIL).status()).isEqualTo(200);
          assertThat(client.send("GET", "/login", EVIL).all("access-control-allow-origin"))
              .isEmpty();
          for (String path : List.of("/login", "/login/answer")) {
            Answer preflight = client.preflight("POST", path, EVIL);
            assertThat(preflight.status()).isEqualTo(403);
            assertThat(preflight.all("access-control-allow-origin")).isEmpty();
          }
          assertThat(client.send("POST", "/login/callback", EVIL).body()).isEqualTo("callback");
          assertThat(client.wire().send("POST", "/login", List.of(), "").body()).isEqualTo("post");
          List<String> own = List.of("Origin: https://api.example", "Sec-Fetch-Site: same-origin");
          assertThat(client.wire().send("POST", "/login", own, "").body()).isEqualTo("post");
        });
  }

  private static final String ONE_POLICY =
      """
      @Path("items") @AllowCredentials(origins = "https://a.example", allowedHeaders = "Authorization")
      public class Items {
        @GET public String list() { return "list"; }
        @POST @Consumes("application/json") public String add(String item) { return "added"; }
      }
      """;

  /** The browser then says that the method is not allowed, and not that a header is missing. */
  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
  void aVerbThatThePathDoesNotHaveIsAnsweredWithoutIt(String verb) throws Exception {
    Given.of(ONE_POLICY)
        .serve(client -> {
          Answer answer = client.preflight(verb, "/items", A);
          assertThat(answer.status()).isEqualTo(204);
          assertThat(isReadable(answer, A)).isTrue();
          assertThat(answer.all("access-control-allow-methods")).isEmpty();
          assertThat(answer.all("access-control-allow-headers")).isEmpty();
          assertThat(answer.all("access-control-max-age")).containsExactly("0");
          assertThat(client.preflight(verb, "/items", EVIL).status()).isEqualTo(403);
          assertThat(isReadable(client.send(verb, "/items", A), A)).isTrue();
        });
  }

  /** These are sent without being named, so that the page reads 405. */
  @Test
  void aSafelistedVerbMayBeSentWithWhatThePathAllows() throws Exception {
    String source =
        """
        @Path("posts") @AllowCredentials(
            origins = "https://a.example", allowedHeaders = "Authorization")
        public class Posts { @PUT public String put() { return "put"; } }
        """;
    Given.of(source)
        .serve(client -> {
          Answer told = client.preflight("POST", "/posts", A);
          assertThat(told.first("access-control-allow-headers")).contains("Authorization");
          assertThat(told.all("access-control-allow-methods")).isEmpty();
          Answer real = client.send("POST", "/posts", A, "Authorization: x");
          assertThat(real.status()).isEqualTo(405);
          assertThat(isReadable(real, A)).isTrue();
        });
  }
}
