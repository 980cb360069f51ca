package org.allowcredentials.answer;

import static org.allowcredentials.match.Shop.ADMINS;
import static org.allowcredentials.match.Shop.ANY_SITE;
import static org.allowcredentials.match.Shop.APP;
import static org.allowcredentials.match.Shop.EVERYONE;
import static org.allowcredentials.match.Shop.EVIL;
import static org.allowcredentials.match.Shop.NO_OTHER_SITE;
import static org.allowcredentials.match.Shop.OWN_PAGES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allowcredentials.answer.Preflight.Look;
import org.allowcredentials.match.EndpointIndex;
import org.allowcredentials.match.Matching;
import org.allowcredentials.match.Shop;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.table.Resource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetch, CORS-preflight fetch: which preflights are answered, by which policy, and how. */
class PreflightTest {

  private static Optional<Preflight> ask(EndpointIndex index, String verb, String path, Look look) {
    return Preflight.of(index, Head.preflight(verb, path, APP), look);
  }

  private static Optional<Preflight> ask(EndpointIndex index, String verb, String path) {
    return ask(index, verb, path, Look.FIRST);
  }

  private static Map<String, String> written(Optional<Preflight> preflight) {
    Written written = new Written();
    preflight.orElseThrow().write(written);
    return written.headers();
  }

  @Nested
  class IsRecognised {

    @Test
    void byItsMethodAndItsTwoHeaders() {
      Head preflight = Head.preflight("PUT", "/orders", APP);
      assertThat(Preflight.isOne(preflight)).isTrue();
      assertThat(Preflight.isOne(preflight.with("origin", APP, EVIL))).isTrue();
      assertThat(Preflight.isOne(preflight.with("origin"))).isFalse();
      assertThat(Preflight.isOne(preflight.with("access-control-request-method"))).isFalse();
      assertThat(Preflight.isOne(preflight.with("access-control-request-method", "PUT", "GET")))
          .isFalse();
      assertThat(Preflight.isOne(new Head("PUT", "/orders", preflight.headers()))).isFalse();
    }

    /** A proxy may drop a line; then the answer must not be one that an endpoint made up. */
    @Test
    void orMightBeBySomebodyElse() {
      Head preflight = Head.preflight("PUT", "/orders", APP);
      assertThat(Preflight.mayBeTakenForOne(preflight.with("origin"))).isTrue();
      assertThat(
              Preflight.mayBeTakenForOne(
                  preflight.with("access-control-request-method", "PUT", "GET")))
          .isTrue();
      assertThat(Preflight.mayBeTakenForOne(Head.of("OPTIONS", "/orders").from(APP))).isFalse();
      assertThat(Preflight.mayBeTakenForOne(new Head("GET", "/orders", preflight.headers())))
          .isFalse();
    }
  }

  @Nested
  class OfAnEndpoint {

    private final EndpointIndex index =
        Shop.index(
            Resource.of("Orders")
                .path("/orders")
                .endpoint("GET", "", "list()", OWN_PAGES)
                .endpoint("PUT", "", "put()", OWN_PAGES, "If-Match")
                .endpoint("POST", "prices", "prices()", EVERYONE)
                .endpoint("DELETE", "", "delete()", NO_OTHER_SITE)
                .endpoint("PATCH", "", "patch()", ANY_SITE)
                .endpoint("LOCK", "", "lock()"));

    @Test
    void grantsWhatThePolicyAllows() {
      Optional<Preflight> preflight = ask(index, "PUT", "/orders");
      assertThat(preflight).get().extracting(Preflight::allowed).isEqualTo(Optional.of(APP));
      assertThat(written(preflight))
          .containsOnly(
              Map.entry("vary", "Origin, Access-Control-Request-Method"),
              Map.entry("access-control-allow-origin", APP),
              Map.entry("access-control-allow-credentials", "true"),
              Map.entry("access-control-allow-methods", "PUT"),
              Map.entry("access-control-allow-headers", "X-Trace, If-Match"),
              Map.entry("access-control-max-age", "600"));
    }

    /** Whoever is not listed learns nothing but that. */
    @Test
    void refusesAnOriginThatIsNotListed() {
      Optional<Preflight> preflight =
          Preflight.of(index, Head.preflight("PUT", "/orders", EVIL), Look.FIRST);
      assertThat(preflight).get().extracting(Preflight::allowed).isEqualTo(Optional.empty());
      assertThat(written(preflight))
          .containsOnly(Map.entry("vary", "Origin, Access-Control-Request-Method"));
    }

    @Test
    void isAGrantOrARefusal() {
      assertThat(ask(index, "PUT", "/orders").orElseThrow().isGranted()).isTrue();
      assertThat(ask(index, "DELETE", "/orders").orElseThrow().isGranted()).isFalse();
    }

    @Test
    void refusesSeveralLinesOfOrigin() {
      Head head = Head.preflight("PUT", "/orders", APP).with("origin", APP, APP);
      assertThat(Preflight.of(index, head, Look.FIRST))
          .get()
          .extracting(Preflight::allowed)
          .isEqualTo(Optional.empty());
    }

    /** The same for all, so caches may keep one; browsers do not ask for POST to be named. */
    @Test
    void isTheSameForEveryoneWhereEveryOriginIsAllowed() {
      assertThat(written(ask(index, "POST", "/orders/prices")))
          .containsOnly(
              Map.entry("vary", "Access-Control-Request-Method"),
              Map.entry("access-control-allow-origin", "*"),
              Map.entry("access-control-max-age", "60"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void doesNotNameWhatBrowsersNeverAskFor(String verb) {
      assertThat(written(ask(index, verb, "/orders")))
          .containsEntry("access-control-allow-origin", APP)
          .doesNotContainKey("access-control-allow-methods");
    }

    @Test
    void isRefusedWhereNoOtherOriginMayCause() {
      Optional<Preflight> preflight = ask(index, "DELETE", "/orders");
      assertThat(preflight).get().extracting(Preflight::allowed).isEqualTo(Optional.empty());
      assertThat(written(preflight))
          .containsOnly(Map.entry("vary", "Access-Control-Request-Method"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATCH", "LOCK"})
    void isLeftToTheServerWhereNothingIsOurs(String verb) {
      assertThat(ask(index, verb, "/orders")).isEmpty();
    }

    @Test
    void namesTheMethodThatWouldRun() {
      assertThat(ask(index, "PUT", "/orders").orElseThrow().where())
          .isEqualTo("Orders: PUT -> put()");
    }
  }

  @Nested
  class BelowALocatorWhoseClassIsNotKnown {

    private final EndpointIndex index =
        Shop.index(
            Resource.of("Shop")
                .path("/shop")
                .locator("{name}", "part()", "java.lang.Object", OWN_PAGES));

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void theLocatorSpeaksForMethodsThatServersHave(String verb) {
      assertThat(ask(index, verb, "/shop/1"))
          .get()
          .extracting(Preflight::allowed)
          .isEqualTo(Optional.of(APP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"put", "CHICKEN", "", "PUT,DELETE"})
    void butForNoOthers(String verb) {
      assertThat(ask(index, verb, "/shop/1")).isEmpty();
    }
  }

  /** The browser shall say that the method is missing, rather than a header. */
  @Nested
  class WithoutAnEndpoint {

    private final EndpointIndex index =
        Shop.index(
            Resource.of("Orders")
                .path("/orders")
                .endpoint("GET", "", "list()", OWN_PAGES, "If-Match", "X-Page")
                .endpoint("PUT", "", "put()", OWN_PAGES, "IF-MATCH", "X-Reason")
                .endpoint("DELETE", "only", "delete()", OWN_PAGES, "If-Match", "X-Undo")
                .endpoint("PUT", "only", "put()", OWN_PAGES, "X-Reason", "if-match")
                .endpoint("GET", "mixed", "get()", OWN_PAGES)
                .endpoint("PUT", "mixed", "put()", ADMINS));

    @ParameterizedTest
    @EnumSource
    void aKnownPathIsAnsweredByWhatItsEndpointsShare(Look look) {
      Optional<Preflight> preflight = ask(index, "DELETE", "/orders", look);
      assertThat(preflight).get().extracting(Preflight::endpoint).isEqualTo(Optional.empty());
      assertThat(written(preflight))
          .containsOnly(
              Map.entry("vary", "Origin, Access-Control-Request-Method"),
              Map.entry("access-control-allow-origin", APP),
              Map.entry("access-control-allow-credentials", "true"),
              Map.entry("access-control-max-age", "0"));
      assertThat(preflight.orElseThrow().where()).contains("no endpoint of this path has");
    }

    /** A browser asks for these because of a header, and then sends them whatever is named. */
    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST"})
    void aSafelistedMethodGetsTheHeadersThatAllAllow(String verb) {
      assertThat(written(ask(index, verb, "/orders/only")))
          .containsEntry("access-control-allow-headers", "X-Trace, If-Match")
          .containsEntry("access-control-max-age", "0");
    }

    @Test
    void nothingIsSaidWhereTheEndpointsDiffer() {
      assertThat(ask(index, "DELETE", "/orders/mixed")).isEmpty();
    }

    @Test
    void nothingIsSaidWhereAnotherServerHasTheMethod() {
      EndpointIndex two =
          Shop.index(
              Resource.of("Shop").path("/shop").endpoint("GET", "items", "list()", OWN_PAGES),
              Resource.of("All").path("/").endpoint("PUT", "shop/items", "put()", OWN_PAGES));
      assertThat(ask(two, "PUT", "/shop/items")).isEmpty();
      assertThat(ask(two, "DELETE", "/shop/items")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "M-SEARCH          | true",
          "a!#$%&'*+-.^_`~9Z | true",
          "PUT DELETE        | false",
          "PUT,DELETE        | false",
          "PUT/1             | false",
          "{PUT}             | false",
          "\"PUT\"           | false",
          "'<b>'             | false",
          "'\u007f'          | false",
          "~                 | true",
          "!                 | true",
          "' '               | false",
          "P\u00dcT          | false",
          "''                | false",
        })
    void onlyWhatCanBeAMethodIsAnswered(String verb, boolean answered) {
      assertThat(ask(index, verb, "/orders").isPresent()).isEqualTo(answered);
    }

    @Test
    void noMethodIsLongerThan64Characters() {
      assertThat(ask(index, "X".repeat(64), "/orders")).isPresent();
      assertThat(ask(index, "X".repeat(65), "/orders")).isEmpty();
    }

    @Test
    void nothingIsSaidWhereNobodyCanTell() {
      EndpointIndex everywhere =
          Shop.index(
              Shop.terms(OWN_PAGES),
              Resource.of("Orders").path("/orders").endpoint("GET", "", "list()"));
      assertThat(ask(everywhere, "PUT", "/" + "x".repeat(5000), Look.LAST)).isEmpty();
      assertThat(ask(everywhere, "PUT", "/" + "x".repeat(500), Look.LAST)).isPresent();
    }
  }

  @Nested
  class OfAnUnknownPath {

    private final EndpointIndex index =
        Shop.index(
            Shop.terms(OWN_PAGES),
            Resource.of("Orders").path("/orders").endpoint("GET", "", "list()", OWN_PAGES));

    /** A filter may still give it a path that an endpoint has. */
    @Test
    void isLeftToTheFiltersAtFirst() {
      assertThat(ask(index, "PUT", "/typo", Look.FIRST)).isEmpty();
    }

    @Test
    void isAnsweredByTheApplicationAtLast() {
      assertThat(written(ask(index, "PUT", "/typo", Look.LAST)))
          .containsOnly(
              Map.entry("vary", "Origin, Access-Control-Request-Method"),
              Map.entry("access-control-allow-origin", APP),
              Map.entry("access-control-allow-credentials", "true"),
              Map.entry("access-control-max-age", "0"));
      assertThat(written(ask(index, "GET", "/typo", Look.LAST)))
          .containsEntry("access-control-allow-headers", "X-Trace");
    }

    /** Filters that run before an endpoint is chosen run for any path. */
    @Test
    void allowsWhatIsReadWhateverThePathIs() {
      EndpointIndex read =
          EndpointIndex.of(
              Map.of(), Shop.terms(OWN_PAGES), List.of("x-trace", "X-Early"), Matching.STANDARD);
      assertThat(written(ask(read, "GET", "/typo", Look.LAST)))
          .containsEntry("access-control-allow-headers", "X-Trace, X-Early");
      EndpointIndex silent =
          EndpointIndex.of(Map.of(), Terms.none(), List.of("X-Early"), Matching.STANDARD);
      assertThat(ask(silent, "GET", "/typo", Look.LAST)).isEmpty();
    }

    @Test
    void isLeftToTheServerWhereTheApplicationSaysNothing() {
      EndpointIndex silent =
          Shop.index(
              Resource.of("Orders").path("/orders").endpoint("GET", "", "list()", OWN_PAGES));
      assertThat(ask(silent, "GET", "/typo", Look.LAST)).isEmpty();
    }
  }

  /** The guard asks for the preflight that came before a request. */
  @Test
  void mayBeOfARequestThatCameLater() {
    EndpointIndex index =
        Shop.index(Resource.of("Orders").path("/orders").endpoint("PUT", "", "put()", OWN_PAGES));
    SentRequest sent = SentRequest.of(Head.of("PUT", "/orders").from(APP));
    assertThat(Preflight.of(index, sent, List.of(APP), Look.FIRST))
        .isEqualTo(ask(index, "PUT", "/orders"));
  }
}
