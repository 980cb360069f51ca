package org.allowcredentials.verification.runtimes.differential;

import static org.allowcredentials.verification.runtimes.differential.CounterexampleTest.ADMIN;
import static org.allowcredentials.verification.runtimes.differential.CounterexampleTest.APP;
import static org.allowcredentials.verification.runtimes.differential.TinyApplication.preflight;
import static org.allowcredentials.verification.runtimes.differential.TinyApplication.request;
import static org.allowcredentials.verification.runtimes.differential.TinyApplication.serve;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allowcredentials.verification.runtimes.Container;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.KeptWire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What servers serve beside plain methods: bridges, static methods, what is not public. */
@Tag("embedded")
class ServedMethodsTest {

  private static final String EVIL = "https://evil.example";

  @BeforeAll
  static void quiet() {
    CounterexampleTest.quiet();
  }

  @AfterAll
  static void loud() {
    CounterexampleTest.loud();
  }

  private static Optional<String> allowed(KeptWire wire, String verb, String path, String origin)
      throws IOException {
    return request(wire, verb, path, origin).first("access-control-allow-origin");
  }

  private static void assertRuns(Answer answer, String what, String readableBy) {
    assertThat(answer.body()).isEqualTo(what);
    assertThat(answer.first("access-control-allow-origin")).contains(readableBy);
    assertThat(answer.first("access-control-allow-credentials")).contains("true");
  }

  private static void assertRefused(Answer answer) {
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.first("access-control-allow-origin")).isEmpty();
  }

  private static final String GENERIC =
      """
      public interface Generic<T> {
        @DELETE @Path("x") String remove(@QueryParam("q") T t);
      }
      """;

  /** CXF names the bridge; it was taken for the overload, which has no guard. */
  @Test
  void theGuardOfTheMethodBehindABridgeStands() throws Exception {
    String orders =
        """
        @Path("orders")
        public class Orders implements Generic<String> {
          @Override @AllowCredentials(origins = "https://app.example.com")
          public String remove(String s) { return "string"; }
          @DELETE @Path("k") @SameOriginOnly
          public String remove(@QueryParam("q") Boolean b) { return "boolean"; }
        }
        """;
    serve(
        Map.of("Generic", GENERIC, "Orders", orders),
        "Orders",
        wire -> {
          assertThat(preflight(wire, "DELETE", "/orders/x", APP)).contains(APP);
          assertThat(preflight(wire, "DELETE", "/orders/x", EVIL)).isEmpty();
          assertRuns(request(wire, "DELETE", "/orders/x?q=1", APP), "string", APP);
          assertRefused(request(wire, "DELETE", "/orders/x?q=1", EVIL));
          assertThat(preflight(wire, "DELETE", "/orders/k", APP)).isEmpty();
          assertThat(allowed(wire, "DELETE", "/orders/k?q=true", APP)).isEmpty();
        });
  }

  /** With a list of its own on the overload, that list read the answer, with credentials. */
  @Test
  void thePolicyOfAnOverloadIsNotThatOfTheBridge() throws Exception {
    String base =
        """
        public abstract class Base<A, B extends Number> implements Generic<A> {
          public abstract String remove(A a);
          @DELETE @Path("n") public String remove(@QueryParam("q") B b) { return "number"; }
        }
        """;
    String orders =
        """
        @Path("orders") @AllowCredentials(origins = "https://app.example.com")
        public class Orders extends Base<String, Integer> {
          @Override public String remove(String s) { return "string"; }
          @Override @DELETE @Path("n") @AllowCredentials(origins = "https://admin.example.com")
          public String remove(@QueryParam("q") Integer i) { return "integer"; }
        }
        """;
    serve(
        Map.of("Generic", GENERIC, "Base", base, "Orders", orders),
        "Orders",
        wire -> {
          assertRuns(request(wire, "DELETE", "/orders/n?q=1", ADMIN), "integer", ADMIN);
          assertRefused(request(wire, "DELETE", "/orders/n?q=1", APP));
          assertRefused(request(wire, "DELETE", "/orders/x?q=1", ADMIN));
          assertThat(preflight(wire, "DELETE", "/orders/x", ADMIN)).isEmpty();
        });
  }

  @Test
  void aStaticMethodIsAnEndpointLikeAnyOther() throws Exception {
    String base =
        """
        public class Base {
          @POST @Path("reset") public static String reset() { return "reset"; }
        }
        """;
    String orders =
        """
        @Path("orders") @AllowCredentials(origins = "https://app.example.com")
        public class Orders extends Base {
          @POST @Path("wipe") public static String wipe() { return "wiped"; }
          @PUT @Path("{id}") public String one() { return "one"; }
          @PUT @Path("all") @SameOriginOnly public static String all() { return "all"; }
        }
        """;
    serve(
        Map.of("Base", base, "Orders", orders),
        "Orders",
        wire -> {
          for (Map.Entry<String, String> post :
              Map.of("wipe", "wiped", "reset", "reset").entrySet()) {
            String path = "/orders/" + post.getKey();
            assertThat(preflight(wire, "POST", path, APP)).contains(APP);
            assertRuns(request(wire, "POST", path, APP), post.getValue(), APP);
            assertRefused(request(wire, "POST", path, EVIL));
          }
          assertRuns(request(wire, "PUT", "/orders/1", APP), "one", APP);
          assertThat(preflight(wire, "PUT", "/orders/all", APP)).isEmpty();
          assertThat(allowed(wire, "PUT", "/orders/all", APP)).isEmpty();
        });
  }

  @Test
  void aStaticLocatorLeadsToWhatItReturns() throws Exception {
    String base =
        """
        public class Base {
          @Path("items") public static Items items() { return new Items(); }
        }
        """;
    String orders =
        """
        @Path("orders") public class Orders extends Base {
          @GET public String list() { return "orders"; }
        }
        """;
    String items =
        """
        @AllowCredentials(origins = "https://app.example.com")
        public class Items {
          @PUT @Path("all") public static String all() { return "items"; }
        }
        """;
    serve(
        Map.of("Base", base, "Orders", orders, "Items", items),
        "Orders",
        wire -> {
          assertThat(preflight(wire, "PUT", "/orders/items/all", APP)).contains(APP);
          assertRuns(request(wire, "PUT", "/orders/items/all", APP), "items", APP);
          assertRefused(request(wire, "PUT", "/orders/items/all", EVIL));
        });
  }

  /** A static method hides another of the same return type only. */
  @Test
  void aHiddenStaticMethodMayBeServedAllTheSame() throws Exception {
    String base =
        """
        public class Base {
          @PUT @Path("b") @AllowCredentials(origins = "https://admin.example.com")
          public static Object put() { return "base"; }
          @PUT @Path("c") public static String hidden() { return "base"; }
        }
        """;
    String orders =
        """
        @Path("orders") public class Orders extends Base {
          @PUT @Path("a") @AllowCredentials(origins = "https://app.example.com")
          public static String put() { return "orders"; }
          @AllowCredentials(origins = "https://app.example.com")
          public static String hidden() { return "hides"; }
        }
        """;
    serve(
        Map.of("Base", base, "Orders", orders),
        "Orders",
        wire -> {
          assertRuns(request(wire, "PUT", "/orders/a", APP), "orders", APP);
          assertRefused(request(wire, "PUT", "/orders/a", ADMIN));
          assertRuns(request(wire, "PUT", "/orders/b", ADMIN), "base", ADMIN);
          assertRefused(request(wire, "PUT", "/orders/b", APP));
          assertRuns(request(wire, "PUT", "/orders/c", APP), "hides", APP);
          assertThat(preflight(wire, "PUT", "/orders/a", APP)).contains(APP);
          assertThat(preflight(wire, "PUT", "/orders/b", ADMIN)).contains(ADMIN);
        });
  }

  /** CORS319: CXF runs what Jersey and RESTEasy do not find. */
  @Test
  void whatSomeServersDoNotFindIsNotPromised() throws Exception {
    String base =
        """
        abstract class Base {
          @DELETE @Path("v") public String hidden() { return "hidden"; }
          @DELETE @Path("w") public String overridden() { return "base"; }
        }
        """;
    String orders =
        """
        @Path("orders") @AllowCredentials(origins = "https://app.example.com")
        public class Orders extends Base {
          @DELETE @Path("{x}") @SameOriginOnly public String any() { return "any"; }
          @Override public String overridden() { return "overridden"; }
        }
        """;
    boolean passesBridgesOver = !Container.find().name().startsWith("CXF");
    serve(
        Map.of("Base", base, "Orders", orders),
        "Orders",
        wire -> {
          assertThat(preflight(wire, "DELETE", "/orders/v", APP)).isEmpty();
          if (passesBridgesOver) {
            assertThat(allowed(wire, "DELETE", "/orders/v", APP)).isEmpty();
            assertThat(wire.send("DELETE", "/orders/v", List.of(), "").body()).isEqualTo("any");
          } else {
            assertRuns(request(wire, "DELETE", "/orders/v", APP), "hidden", APP);
            assertRefused(request(wire, "DELETE", "/orders/v", EVIL));
          }
          assertThat(preflight(wire, "DELETE", "/orders/w", APP)).contains(APP);
          assertRuns(request(wire, "DELETE", "/orders/w", APP), "overridden", APP);
          assertRefused(request(wire, "DELETE", "/orders/w", EVIL));
        });
  }

  /** What has no bridge is found, cannot be called, and shadows others all the same. */
  @Test
  void whatServersFindAndCannotCallIsNobodyElses() throws Exception {
    String base =
        """
        abstract class Base {
          @DELETE @Path("v") public final String last() { return "last"; }
        }
        """;
    String orders =
        """
        @Path("orders") public class Orders extends Base {
          @DELETE @Path("{x}") @AllowCredentials(origins = "https://app.example.com")
          public String any() { return "any"; }
        }
        """;
    serve(
        Map.of("Base", base, "Orders", orders),
        "Orders",
        wire -> {
          assertThat(preflight(wire, "DELETE", "/orders/w", APP)).contains(APP);
          assertThat(preflight(wire, "DELETE", "/orders/v", APP)).isEmpty();
          assertThat(request(wire, "DELETE", "/orders/v", APP).status()).isEqualTo(500);
        });
  }
}
