package org.allowcredentials.verification.runtimes.differential;

import static org.allowcredentials.verification.runtimes.differential.TinyApplication.preflight;
import static org.allowcredentials.verification.runtimes.differential.TinyApplication.request;
import static org.allowcredentials.verification.runtimes.differential.TinyApplication.serve;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the differential proof has found, each as small as possible. */
@Tag("embedded")
class CounterexampleTest {

  static final String APP = "https://app.example.com";
  static final String ADMIN = "https://admin.example.com";

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

  private static void assertMayBeConfused(String orders) throws IOException {
    try (Compiled compiled =
        Compiled.of(Map.of(), Map.of("Orders", TinyApplication.source(orders)), true)) {
      assertThat(compiled.errors()).singleElement().asString().startsWith("[CORS305]");
    }
  }

  /** What an OPTIONS method of the application allows for itself is no answer for other verbs. */
  @Test
  void anOwnOptionsMethodGrantsNothingForTheVerbThatIsAskedFor() throws Exception {
    String source =
        """
        @Path("orders")
        public class Orders {
          @OPTIONS @AllowCredentials(origins = "https://app.example.com")
          public String options() { return "options"; }
          @GET public String read() { return "read"; }
        }
        """;
    serve(
        Map.of("Orders", source),
        "Orders",
        wire -> {
          assertThat(preflight(wire, "GET", "/orders", APP)).isEmpty();
          assertThat(preflight(wire, "OPTIONS", "/orders", APP)).contains(APP);
          assertThat(request(wire, "OPTIONS", "/orders", APP).first("access-control-allow-origin"))
              .contains(APP);
        });
  }

  /** RESTEasy names the type that has the path as the class of the method. */
  @ParameterizedTest
  @ValueSource(strings = {"public abstract class", "public class"})
  void thePolicyOfTheClassCountsWhereItsSupertypeHasThePath(String kind) throws Exception {
    String base =
        """
        @Path("orders")
        %s Base {
          @GET @AllowCredentials(origins = "https://app.example.com")
          public String read() { return "base"; }
          @GET @Path("{id}") public String one() { return "one"; }
        }
        """
            .formatted(kind);
    String orders =
        """
        @AllowCredentials(origins = "https://admin.example.com")
        public class Orders extends Base {
          @Override public String read() { return "orders"; }
        }
        """;
    serve(
        Map.of("Base", base, "Orders", orders),
        "Orders",
        wire -> {
          for (String path : List.of("/orders", "/orders/1")) {
            assertThat(preflight(wire, "GET", path, APP)).isEmpty();
            assertThat(preflight(wire, "GET", path, ADMIN)).contains(ADMIN);
            Answer toApp = request(wire, "GET", path, APP);
            Answer toAdmin = request(wire, "GET", path, ADMIN);
            assertThat(toApp.first("access-control-allow-origin")).isEmpty();
            assertThat(toAdmin.first("access-control-allow-origin")).contains(ADMIN);
          }
        });
  }

  /** Whether a page may read what the method of a subclass answers, that class says. */
  @Test
  void theClassOfTheObjectDecidesAndNotTheDeclaredTypeOfALocator() throws Exception {
    String orders =
        """
        @Path("orders")
        public class Orders {
          @Path("items") public Api items() { return new Items(); }
        }
        """;
    String api =
        """
        @AllowCredentials(origins = "https://app.example.com")
        public interface Api {
          @GET String list();
        }
        """;
    String items =
        """
        @AllowCredentials(origins = "https://admin.example.com")
        public class Items implements Api {
          @Override public String list() { return "items"; }
        }
        """;
    serve(
        Map.of("Orders", orders, "Api", api, "Items", items),
        "Orders",
        wire -> {
          for (String origin : List.of(APP, ADMIN)) {
            Answer answer = request(wire, "GET", "/orders/items", origin);
            assertThat(answer.first("access-control-allow-origin"))
                .isEqualTo(Optional.of(origin).filter(ADMIN::equals));
          }
        });
  }

  /** So does a root class where a locator returns it. */
  @Test
  void aRootClassThatALocatorReturnsDecides() throws Exception {
    String source =
        """
        @Path("orders")
        @AllowCredentials(origins = "https://admin.example.com")
        public class Orders {
          @GET public String list() { return "orders"; }
          @Path("same") @AllowCredentials(origins = "https://app.example.com")
          public Object same() { return new Orders(); }
        }
        """;
    serve(
        Map.of("Orders", source),
        "Orders",
        wire -> {
          for (String path : List.of("/orders", "/orders/same")) {
            assertThat(request(wire, "GET", path, ADMIN).first("access-control-allow-origin"))
                .contains(ADMIN);
            assertThat(request(wire, "GET", path, APP).first("access-control-allow-origin"))
                .isEmpty();
          }
        });
  }

  /** CXF compares an expression with the matrix parameters too, and takes the other method. */
  @Test
  void nothingIsGrantedWhereMatrixParametersDecideWhichMethodRuns() throws Exception {
    String source =
        """
        @Path("orders")
        public class Orders {
          @GET @Path("{id: [0-9]+}") @AllowCredentials(origins = "https://app.example.com")
          public String byId() { return "id"; }
          @GET @Path("{name}") public String byName() { return "name"; }
        }
        """;
    serve(
        Map.of("Orders", source),
        "Orders",
        wire -> {
          assertThat(preflight(wire, "GET", "/orders/1", APP)).contains(APP);
          assertThat(preflight(wire, "GET", "/orders/1;v=2", APP)).isEmpty();
        });
  }

  /** CXF takes matrix parameters for a part of the segment. */
  @Test
  void nothingIsGrantedWhereMatrixParametersMayBePartOfAName() throws Exception {
    String letters =
        """
        @Path("a")
        public class Letters {
          @GET @Path("{x: [^/]+}") @AllowCredentials(origins = "https://app.example.com")
          public String one() { return "one"; }
        }
        """;
    String longer =
        """
        @Path("a{x}")
        public class Longer {
          @GET @Path("{y}") public String one() { return "longer"; }
        }
        """;
    serve(
        Map.of("Letters", letters, "Longer", longer),
        List.of("Letters", "Longer"),
        wire -> {
          assertThat(preflight(wire, "GET", "/a/b", APP)).contains(APP);
          assertThat(preflight(wire, "GET", "/a;v=1/b", APP)).isEmpty();
          assertThat(preflight(wire, "GET", "/a/;v=1", APP)).isEmpty();
        });
  }

  /** Jersey does not count an expression with a comma in it, and takes the other method. */
  @Test
  void anExpressionWithACommaIsNoBetterThanNone() throws Exception {
    String source =
        """
        @Path("orders")
        public class Orders {
          @GET @Path("{id: [0-9]{2,4}}") @AllowCredentials(origins = "https://app.example.com")
          public String byId() { return "id"; }
          @GET @Path("{name}") public String byName() { return "name"; }
        }
        """;
    assertMayBeConfused(source);
  }

  /** CXF answers HEAD by a method for GET where only the types of that one fit. */
  @Test
  void aMethodForHeadDoesNotPrecedeOneForGetOfOtherTypes() throws Exception {
    String source =
        """
        @Path("orders")
        public class Orders {
          @HEAD @Produces("application/json") @AllowCredentials(origins = "https://app.example.com")
          public void head() {}
          @GET @Produces("text/plain") public String read() { return "read"; }
        }
        """;
    assertMayBeConfused(source);
  }

  /** CXF puts each method for HEAD before the others, so that one for any path may run. */
  @Test
  void theBetterPathDoesNotDecideBetweenMethodsForHead() throws Exception {
    String source =
        """
        @Path("orders")
        public class Orders {
          @HEAD @Path("{id}") @AllowCredentials(origins = "https://app.example.com")
          public void one() {}
          @HEAD @Path("search") public void search() {}
        }
        """;
    assertMayBeConfused(source);
  }

  /**
   * CXF goes on to a locator where a better path lacks the verb; we cannot tell what it leads to.
   */
  @Test
  void aResponseOfAnUnknownMethodHasNotThePolicyOfOthersOfItsPath() throws Exception {
    String orders =
        """
        @Path("orders")
        public class Orders {
          @GET @Path("{id}/{item}") @AllowCredentials(origins = "https://app.example.com")
          public String item() { return "item"; }
          @Path("{id}") public Items items() { return new Items(); }
        }
        """;
    String items =
        """
        @AllowCredentials(origins = "https://admin.example.com")
        public class Items {
          @DELETE @Path("{item}") public String remove() { return "removed"; }
        }
        """;
    serve(
        Map.of("Orders", orders, "Items", items),
        "Orders",
        wire -> {
          Answer answer = request(wire, "DELETE", "/orders/1/2", APP);
          boolean found = answer.status() != 405; // and then refused by its own policy
          assertThat(answer.status()).isIn(403, 405);
          assertThat(answer.first("access-control-allow-origin").isPresent()).isEqualTo(!found);
        });
  }

  /**
   * CXF goes on to a locator where a better path lacks the verb, and what runs below it says
   * nothing: the locator speaks for it all the same.
   */
  @Test
  void theLocatorSpeaksAlsoWhereABetterPathLacksTheVerb() throws Exception {
    String reports =
        """
        @Path("reports")
        @AllowCredentials(origins = "https://app.example.com")
        public class Reports {
          @PUT @Path("{id: [0-9]+}/products/{sub}")
          @AllowCrossSiteRequests(reason = "a bank posts here")
          public String put() { return "put"; }
          @Path("{id}/products") public Object products() { return new Products(); }
        }
        """;
    String products =
        """
        public class Products {
          @PATCH @Path("{id}") public String patch() { return "patched"; }
        }
        """;
    serve(
        Map.of("Reports", reports, "Products", products),
        "Reports",
        wire -> {
          Answer answer = request(wire, "PATCH", "/reports/1/products/a", ADMIN);
          assertThat(answer.status()).isGreaterThanOrEqualTo(400);
          assertThat(answer.first("access-control-allow-origin")).isEmpty();
        });
  }

  private static final String ONLY_POST =
      """
      @Path("{p: .*}")
      @AllowOrigins(value = "https://app.example.com", allowedHeaders = "X-App")
      public class OnlyPost { @POST public String post() { return "post"; } }
      """;

  private static final String ALSO_GET =
      """
      @Path("{q: .+}")
      @AllowCredentials(origins = "https://admin.example.com", allowedHeaders = "X-Admin")
      public class AlsoGet { @GET @Path("12") public String get() { return "get"; } }
      """;

  /**
   * Jersey looks into the first class only, which has no GET; RESTEasy finds the other. A browser
   * that is told of no method sends GET all the same, so nothing may be promised for it.
   */
  @Test
  void aVerbThatAnotherServerFindsIsNotTakenForAMissingOne() throws Exception {
    serve(
        Map.of("OnlyPost", ONLY_POST, "AlsoGet", ALSO_GET),
        List.of("OnlyPost", "AlsoGet"),
        wire -> assertThat(preflight(wire, "GET", "/a/12", APP)).isEmpty());
  }

  private static final String BEFORE_THE_LOCATOR =
      """
      @Path("invoices")
      @AllowCredentials(origins = "https://app.example.com")
      public class Invoices {
        @GET @Path("{id}/reports/{sub}") public String get() { return "get"; }
        @Path("{id}/reports") public Reports reports() { return new Reports(); }
      }
      """;

  private static final String BELOW_THE_LOCATOR =
      """
      @AllowCredentials(origins = "https://admin.example.com")
      public class Reports {
        @POST @Path("export") public String post() { return "post"; }
      }
      """;

  /** CXF goes on to the locator, where it finds the verb. */
  @Test
  void aVerbThatIsFoundBelowALocatorIsNotTakenForAMissingOne() throws Exception {
    serve(
        Map.of("Invoices", BEFORE_THE_LOCATOR, "Reports", BELOW_THE_LOCATOR),
        "Invoices",
        wire -> {
          assertThat(preflight(wire, "POST", "/invoices/1/reports/export", APP)).isEmpty();
          assertThat(preflight(wire, "GET", "/invoices/1/reports/export", APP)).contains(APP);
          Answer missing = request(wire, "DELETE", "/invoices/1/reports/export", APP);
          assertThat(missing.status()).isGreaterThanOrEqualTo(400);
        });
  }
}
