package org.allowcredentials.answer;

import static org.allowcredentials.match.Shop.ADMIN;
import static org.allowcredentials.match.Shop.ADMINS;
import static org.allowcredentials.match.Shop.ANY_SITE;
import static org.allowcredentials.match.Shop.APP;
import static org.allowcredentials.match.Shop.EVERYONE;
import static org.allowcredentials.match.Shop.EVIL;
import static org.allowcredentials.match.Shop.NO_OTHER_SITE;
import static org.allowcredentials.match.Shop.OWN_PAGES;
import static org.allowcredentials.match.Shop.READERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.allowcredentials.guard.OriginGuard;
import org.allowcredentials.match.EndpointIndex;
import org.allowcredentials.match.Shop;
import org.allowcredentials.match.VerifiedEndpoint;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.Resource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the guard asks of an endpoint, and what it tells of a refusal. */
class EndpointGuardTest {

  private static final String OWN = "https://api.example.com";

  private final EndpointGuard guard = new EndpointGuard(OriginGuard.of(Set.of(), false));

  private final EndpointIndex index =
      Shop.index(
          Resource.of("Orders")
              .path("/orders")
              .endpoint("POST", "", "pay()", OWN_PAGES)
              .endpoint("PUT", "", "change()", NO_OTHER_SITE)
              .endpoint("DELETE", "", "cancel()", NO_OTHER_SITE)
              .endpoint("PATCH", "", "callback()", ANY_SITE)
              .endpoint("POST", "search", "search()", EVERYONE)
              .endpoint("POST", "plain", "plain()"));

  private boolean admits(Head head) {
    return guard.admits(Shop.endpoint(index, head.method(), head.path()), head);
  }

  private static Head fromPage(String verb, String path, String origin, String site) {
    return Head.of(verb, path).from(origin).with("sec-fetch-site", site);
  }

  @Nested
  class Admits {

    @ParameterizedTest
    @CsvSource({
      "POST, /orders,        https://app.example.com, true",
      "POST, /orders,        https://evil.example,    false",
      "PUT,  /orders,        https://app.example.com, false",
      "PATCH, /orders,       https://evil.example,    true",
      "POST, /orders/search, https://evil.example,    true",
      "POST, /orders/plain,  https://evil.example,    true",
    })
    void whoThePolicyOfTheEndpointTrusts(String verb, String path, String origin, boolean may) {
      assertThat(admits(fromPage(verb, path, origin, "cross-site"))).isEqualTo(may);
    }

    @Test
    void theApisOwnPagesAndWhatIsNoBrowser() {
      assertThat(admits(fromPage("PUT", "/orders", OWN, "same-origin"))).isTrue();
      assertThat(admits(Head.of("PUT", "/orders").from(OWN))).isTrue();
      assertThat(admits(Head.of("PUT", "/orders"))).isTrue();
    }
  }

  /** Each refusal is told: why, of which endpoint, by which policy. */
  @Nested
  class Tells {

    private String told(Level level, Head head) {
      try (Log log = new Log(Level.ALL)) {
        assertThat(admits(head)).isFalse();
        assertThat(log.lines(level)).hasSize(1);
        return log.lines(level).get(0);
      }
    }

    @Test
    void nothingOfWhatIsAdmitted() {
      try (Log log = new Log(Level.ALL)) {
        assertThat(admits(fromPage("POST", "/orders", APP, "cross-site"))).isTrue();
        assertThat(log.lines(Log.DEBUG)).isEmpty();
        assertThat(log.lines(Level.WARNING)).isEmpty();
      }
    }

    @Test
    void whichSiteCausedIt() {
      assertThat(told(Log.DEBUG, fromPage("POST", "/orders", EVIL, "cross-site")))
          .contains(
              "Orders: POST -> pay()",
              "Sec-Fetch-Site is \"cross-site\"",
              "Origin, \"https://evil.example\"",
              "The policy: \"credentials for [https://app.example.com]")
          .doesNotContain("proxy");
    }

    @Test
    void thatThereAreSeveralOrigins() {
      assertThat(told(Log.DEBUG, Head.of("POST", "/orders").with("origin", APP, EVIL)))
          .contains("several lines", "\"https://app.example.com\\nhttps://evil.example\"");
    }

    @Test
    void thatTheOriginIsNone() {
      assertThat(told(Log.DEBUG, Head.of("POST", "/orders").from("null")))
          .contains("Origin, \"null\", is not in the policy");
    }

    @Test
    void thatTheOriginIsAbsent() {
      assertThat(told(Log.DEBUG, Head.of("POST", "/orders").with("sec-fetch-site", "cross-site")))
          .contains("Origin, absent, is not in the policy");
    }

    /** A proxy that rewrites Host makes the API's own pages look like another site. */
    @Test
    void whatToDoAboutAProxyOnce() {
      Head head = Head.of("POST", "/orders").from(EVIL).with("host", "internal:8080");
      assertThat(told(Level.WARNING, head))
          .contains(
              "Origin, \"https://evil.example\"",
              "Host is \"internal:8080\"",
              "a proxy rewrites Host",
              "cors.publicOrigin",
              "cors.trustForwarded=true");
      assertThat(told(Log.DEBUG, head)).contains("Host is").doesNotContain("a proxy rewrites Host");
    }

    @Test
    void whatToDoAboutALogInOfAnotherSiteOncePerMethod() {
      Head change = fromPage("PUT", "/orders", EVIL, "cross-site");
      assertThat(told(Level.WARNING, change))
          .contains("Orders: PUT -> change()", "@SameOriginOnly", "@AllowCrossSiteRequests(")
          .doesNotContain("a proxy rewrites Host");
      assertThat(told(Log.DEBUG, change)).doesNotContain("@AllowCrossSiteRequests(");
      assertThat(told(Level.WARNING, fromPage("DELETE", "/orders", EVIL, "cross-site")))
          .contains("cancel()");
    }

    @Test
    void bothWhereBothMayBe() {
      assertThat(told(Level.WARNING, Head.of("PUT", "/orders").from(EVIL)))
          .contains("@AllowCrossSiteRequests(", "a proxy rewrites Host");
    }
  }

  /** The browser asked, and was answered by the policy of another method than the one that runs. */
  @Nested
  class KeepsPromises {

    private final EndpointIndex found =
        Shop.index(
            Resource.of("Orders")
                .path("/orders")
                .endpoint("PUT", "trusted", "trusted()", OWN_PAGES)
                .endpoint("PUT", "read", "read()", READERS)
                .endpoint("PUT", "everyone", "everyone()", EVERYONE)
                .endpoint("PUT", "nobody", "nobody()", NO_OTHER_SITE)
                .endpoint("PUT", "admins", "admins()", ADMINS)
                .endpoint("DELETE", "read", "delete()", ADMINS));

    /** Returns the endpoint that runs instead, which says this. */
    private VerifiedEndpoint other(Declaration declaration) {
      EndpointIndex others =
          Shop.index(
              Resource.of("Others").path("/others").endpoint("PUT", "", "run()", declaration));
      return Shop.endpoint(others, "PUT", "/others");
    }

    private VerifiedEndpoint silent() {
      EndpointIndex others =
          Shop.index(Resource.of("Others").path("/others").endpoint("PUT", "", "run()"));
      return Shop.endpoint(others, "PUT", "/others");
    }

    private boolean keeps(VerifiedEndpoint runs, Head head) {
      return keeps(runs, head, SentRequest.of(head), () -> found);
    }

    private boolean keeps(
        VerifiedEndpoint runs, Head head, SentRequest sent, Supplier<EndpointIndex> index) {
      return guard.keepsPromise(runs, head, sent, index);
    }

    private Head sent(String path) {
      return fromPage("PUT", "/orders/" + path, APP, "cross-site");
    }

    @Test
    void noneWasGivenOrAnEqualOne() {
      assertThat(keeps(silent(), sent("nobody"))).isTrue();
      assertThat(keeps(silent(), sent("admins"))).isTrue();
      assertThat(keeps(silent(), sent("unknown"))).isTrue();
      assertThat(keeps(other(READERS), sent("read"))).isTrue();
      assertThat(keeps(other(EVERYONE), sent("read"))).isTrue();
    }

    @Test
    void anotherOneIsNotKept() {
      assertThat(keeps(silent(), sent("trusted"))).isFalse();
      assertThat(keeps(silent(), sent("everyone"))).isFalse();
      assertThat(keeps(other(READERS), sent("trusted"))).isFalse();
      Head evil = fromPage("PUT", "/orders/everyone", EVIL, "cross-site");
      assertThat(keeps(other(READERS), evil)).isFalse();
      assertThat(keeps(other(EVERYONE), evil)).isTrue();
    }

    /** What has a guard of its own, or wants none, needs no other. */
    @Test
    void whatTheEndpointSettlesItselfIsNotLookedUp() {
      for (Declaration settled : new Declaration[] {ADMINS, NO_OTHER_SITE, ANY_SITE}) {
        assertThat(guard.needsNoPromise(other(settled))).isTrue();
      }
      assertThat(guard.needsNoPromise(silent())).isFalse();
    }

    @Test
    void whatNoOtherSiteCausedIsNotLookedUp() {
      for (Head head :
          new Head[] {
            Head.of("PUT", "/orders/trusted"),
            fromPage("PUT", "/orders/trusted", OWN, "same-origin"),
            fromPage("GET", "/orders/trusted", APP, "cross-site")
          }) {
        assertThat(keeps(silent(), head, SentRequest.of(head), EndpointGuardTest::notAsked))
            .isTrue();
      }
    }

    /** A filter made GET of it: the promise was for DELETE, and GET changes nothing elsewhere. */
    @Test
    void theMethodThatWasSentCounts() {
      Head now = fromPage("GET", "/orders/read", ADMIN, "cross-site");
      SentRequest sent = new SentRequest("/orders/read", "DELETE");
      assertThat(keeps(silent(), now, sent, () -> found)).isFalse();
      assertThat(keeps(silent(), now, SentRequest.of(now), () -> found)).isTrue();
    }

    /** A filter rewrites the path of preflights, too: the second look found an endpoint. */
    @Test
    void thePathThatWasSeenLastCounts() {
      Head now = sent("trusted");
      SentRequest sent = new SentRequest("/old/orders", "PUT");
      assertThat(keeps(silent(), now, sent, () -> found)).isFalse();
      SentRequest both = new SentRequest("/orders/nobody", "PUT");
      assertThat(keeps(silent(), now, both, () -> found)).isTrue();
    }

    @Test
    void theBreachIsToldOncePerPair() {
      try (Log log = new Log(Level.ALL)) {
        assertThat(keeps(silent(), sent("trusted"))).isFalse();
        assertThat(keeps(silent(), sent("trusted"))).isFalse();
        assertThat(keeps(silent(), sent("everyone"))).isFalse();
        assertThat(keeps(other(READERS), sent("read"))).isTrue();
        assertThat(log.lines(Log.DEBUG)).hasSize(1);
        assertThat(log.lines(Level.WARNING))
            .satisfiesExactly(
                line ->
                    assertThat(line)
                        .contains(
                            "Others: PUT -> run() (no policy)",
                            "\"PUT /orders/trusted\" from \"https://app.example.com\"",
                            "Orders: PUT trusted -> trusted()",
                            "(credentials for [https://app.example.com]"),
                line -> assertThat(line).contains("everyone()"));
      }
    }
  }

  private static EndpointIndex notAsked() {
    throw new AssertionError("looked up");
  }
}
