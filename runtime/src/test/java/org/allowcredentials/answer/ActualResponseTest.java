package org.allowcredentials.answer;

import static org.allowcredentials.match.Shop.ADMINS;
import static org.allowcredentials.match.Shop.APP;
import static org.allowcredentials.match.Shop.EVERYONE;
import static org.allowcredentials.match.Shop.EVIL;
import static org.allowcredentials.match.Shop.NO_OTHER_SITE;
import static org.allowcredentials.match.Shop.OWN_PAGES;
import static org.allowcredentials.match.Shop.READERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.allowcredentials.match.EndpointIndex;
import org.allowcredentials.match.Shop;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.table.Resource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose headers a response gets, and which. */
class ActualResponseTest {

  /** A request that an early filter, or the server, answered: 401, 404, 405, 406, 415. */
  @Nested
  class WithoutAChosenMethod {

    private final Terms application = Shop.terms(READERS);

    private final EndpointIndex index =
        Shop.index(
            application,
            Resource.of("Orders")
                .path("/orders")
                .endpoint("GET", "", "list()", OWN_PAGES)
                .endpoint("PUT", "", "put()", OWN_PAGES)
                .endpoint("GET", "mixed", "get()", OWN_PAGES)
                .endpoint("PUT", "mixed", "put()", ADMINS)
                .endpoint("OPTIONS", "asked", "options()", ADMINS)
                .locator("parts", "parts()", "java.lang.Object", ADMINS));

    private Terms terms(String verb, String path, boolean failed) {
      return ActualResponse.terms(index, index.find(path, verb), verb, failed);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theEndpointDecides(boolean failed) {
      assertThat(terms("GET", "/orders", failed)).isEqualTo(terms("PUT", "/orders", failed));
      assertThat(terms("GET", "/orders", failed).inWords()).contains(APP);
      assertThat(terms("PUT", "/orders/mixed", failed).inWords()).contains(Shop.ADMIN);
      assertThat(terms("POST", "/orders/parts/1", failed).inWords()).contains(Shop.ADMIN);
    }

    @Test
    void ifNoneHasTheMethodAllOfThePathDoThatAgree() {
      assertThat(terms("DELETE", "/orders", true).inWords()).contains(APP);
      assertThat(terms("DELETE", "/orders/mixed", true)).isEqualTo(Terms.none());
    }

    @Test
    void ifThePathIsUnknownTheApplicationDoes() {
      assertThat(terms("GET", "/typo", true)).isEqualTo(application);
    }

    /** Somebody else answered: a servlet, or a method that the tables do not have. */
    @Test
    void nobodyDoesIfTheRequestSucceededAllTheSame() {
      assertThat(terms("DELETE", "/orders", false)).isEqualTo(Terms.none());
      assertThat(terms("GET", "/typo", false)).isEqualTo(Terms.none());
    }

    @Test
    void nobodyDoesIfNobodyCanTellWhatWasReached() {
      assertThat(terms("GET", "/" + "x".repeat(5000), true)).isEqualTo(Terms.none());
    }

    /** The server itself answers OPTIONS where no method is for it; a locator may have none. */
    @Test
    void optionsIsTheServersUnlessAMethodIsForIt() {
      assertThat(terms("OPTIONS", "/orders", true)).isEqualTo(Terms.none());
      assertThat(terms("OPTIONS", "/orders/parts/1", true)).isEqualTo(Terms.none());
      assertThat(terms("OPTIONS", "/typo", true)).isEqualTo(Terms.none());
      assertThat(terms("OPTIONS", "/orders/asked", true).inWords()).contains(Shop.ADMIN);
    }

    @Test
    void aLocatorIsNotTheMethodThatRuns() {
      assertThat(ActualResponse.certain(index.find("/orders", "GET"))).isPresent();
      assertThat(ActualResponse.certain(index.find("/orders/parts/1", "GET"))).isEmpty();
      assertThat(ActualResponse.certain(index.find("/typo", "GET"))).isEmpty();
    }
  }

  @Nested
  class Headers {

    private final Written written = new Written();

    @Test
    void nameTheOriginThatIsListed() {
      assertThat(ActualResponse.write(Shop.policy(OWN_PAGES), List.of(APP), written)).isTrue();
      assertThat(written.headers())
          .containsOnly(
              Map.entry("vary", "Origin"),
              Map.entry("access-control-allow-origin", APP),
              Map.entry("access-control-allow-credentials", "true"),
              Map.entry("access-control-expose-headers", "ETag, Link"));
    }

    @Test
    void haveNothingThatThePolicyDoesNotHave() {
      assertThat(ActualResponse.write(Shop.policy(READERS), List.of(APP), written)).isTrue();
      assertThat(written.headers())
          .containsOnly(Map.entry("vary", "Origin"), Map.entry("access-control-allow-origin", APP));
    }

    /** A cache must not give this response to an origin that is listed. */
    @Test
    void varyAlsoForWhoIsNotListed() {
      for (List<String> lines : List.of(List.of(EVIL), List.<String>of(), List.of(APP, APP))) {
        Written refused = new Written();
        assertThat(ActualResponse.write(Shop.policy(OWN_PAGES), lines, refused)).isFalse();
        assertThat(refused.headers()).containsOnly(Map.entry("vary", "Origin"));
      }
    }

    @Test
    void areTheSameForEveryoneWhereEveryOriginIsAllowed() {
      for (List<String> lines : List.of(List.of(EVIL), List.<String>of())) {
        Written same = new Written();
        assertThat(ActualResponse.write(Shop.policy(EVERYONE), lines, same)).isTrue();
        assertThat(same.headers()).containsOnly(Map.entry("access-control-allow-origin", "*"));
      }
    }
  }

  @Test
  void whatNoOtherSiteMayCauseIsSharedLikeAPolicy() {
    EndpointIndex index =
        Shop.index(
            Resource.of("Orders")
                .path("/orders")
                .endpoint("GET", "", "list()", NO_OTHER_SITE)
                .endpoint("PUT", "", "put()", NO_OTHER_SITE));
    assertThat(ActualResponse.terms(index, index.find("/orders", "PATCH"), "PATCH", true))
        .isEqualTo(Terms.sameOriginOnly());
  }
}
