package org.allowcredentials.answer;

import static org.allowcredentials.match.Shop.ADMINS;
import static org.allowcredentials.match.Shop.ANY_SITE;
import static org.allowcredentials.match.Shop.APP;
import static org.allowcredentials.match.Shop.EVERYONE;
import static org.allowcredentials.match.Shop.EVIL;
import static org.allowcredentials.match.Shop.NO_OTHER_SITE;
import static org.allowcredentials.match.Shop.OWN_PAGES;
import static org.allowcredentials.match.Shop.READERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.allowcredentials.answer.Preflight.Look;
import org.allowcredentials.match.EndpointIndex;
import org.allowcredentials.match.Shop;
import org.allowcredentials.match.VerifiedEndpoint;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.table.Resource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Why an answer is as it is: in the log of a refusal, and in the header during development. */
class ReasonsTest {

  private static final Reasons SHOWN = new Reasons(true);
  private static final Reasons HIDDEN = new Reasons(false);

  private final EndpointIndex index =
      Shop.index(
          Resource.of("Orders")
              .path("/orders")
              .endpoint("GET", "", "list()", OWN_PAGES)
              .endpoint("PUT", "", "put()", OWN_PAGES)
              .endpoint("DELETE", "", "delete()", NO_OTHER_SITE)
              .endpoint("PATCH", "", "callback()", ANY_SITE)
              .endpoint("LOCK", "", "lock()")
              .endpoint("GET", "prices", "prices()", EVERYONE)
              .endpoint("GET", "news", "news()", READERS)
              .endpoint("PUT", "news", "write()", READERS));

  private VerifiedEndpoint endpoint(String verb, String path) {
    return Shop.endpoint(index, verb, path);
  }

  /** Returns the response header. */
  private static String shown(Consumer<Written> told) {
    Written written = new Written();
    told.accept(written);
    assertThat(written.headers()).containsOnlyKeys("x-cors-explain");
    return written.headers().getOrDefault("x-cors-explain", "");
  }

  private String preflight(String verb, String path, String origin) {
    Head head = Head.preflight(verb, path, origin);
    Preflight preflight = Preflight.of(index, head, Look.LAST).orElseThrow();
    return shown(headers -> SHOWN.ofPreflight(preflight, head, headers));
  }

  private String actual(String path, Head head) {
    VerifiedEndpoint endpoint = endpoint(head.method(), path);
    return shown(headers -> actual(SHOWN, endpoint.terms(), Optional.of(endpoint), head, headers));
  }

  private static void actual(
      Reasons reasons, Terms terms, Optional<VerifiedEndpoint> where, Head head, Written headers) {
    List<String> origins = head.lines(CorsHeader.ORIGIN);
    boolean allowed = terms.policy().flatMap(policy -> policy.allow(origins)).isPresent();
    reasons.ofActual(terms, allowed, where, head, headers);
  }

  @Nested
  class Header {

    @Test
    void saysWhatAPreflightWasGranted() {
      assertThat(preflight("PUT", "/orders", APP))
          .isEqualTo(
              "preflight allowed: \"https://app.example.com\" is listed, with credentials"
                  + " (\"PUT\" requested, Orders: PUT -> put())");
    }

    @Test
    void saysWhoWouldHaveBeenAllowed() {
      assertThat(preflight("PUT", "/orders", EVIL))
          .startsWith(
              "preflight refused: \"https://evil.example\" is not listed; allowed:"
                  + " https://app.example.com (");
      assertThat(preflight("DELETE", "/orders", APP))
          .startsWith("preflight refused: no other origin may read or trigger this (");
    }

    /**
     * The status says "granted", and yet the browser blocks: the asked headers are not compared.
     */
    @Test
    void saysWhichHeadersAGrantedPreflightLacks() {
      Head head = Head.preflight("PUT", "/orders", APP);
      String granted = told(head);
      assertThat(granted).doesNotContain("but the browser");
      assertThat(told(head.with("access-control-request-headers", "x-trace"))).isEqualTo(granted);
      assertThat(told(head.with("access-control-request-headers", "x-trace,x-a", " X-B,, x-a")))
          .isEqualTo(
              granted
                  + "; but the browser will not send the request, because these headers are not"
                  + " allowed: \"x-a\", \"x-b\"; add them to allowedHeaders of the policy of this"
                  + " endpoint");
      assertThat(told(head.with("access-control-request-headers", "a,b,c,d,e,f,g")))
          .contains("\"d\", \"e\" and 2 more;");
      assertThat(
              told(
                  Head.preflight("PUT", "/orders", EVIL)
                      .with("access-control-request-headers", "x-a")))
          .startsWith("preflight refused")
          .doesNotContain("but the browser");
    }

    private String told(Head head) {
      Preflight preflight = Preflight.of(index, head, Look.LAST).orElseThrow();
      return shown(headers -> SHOWN.ofPreflight(preflight, head, headers));
    }

    @Test
    void saysThatTheMethodIsMissing() {
      assertThat(preflight("MOVE", "/orders/news", APP))
          .contains("\"MOVE\" requested, which no endpoint of this path has");
    }

    @Test
    void saysWhoMayReadAResponse() {
      assertThat(actual("/orders", Head.of("GET", "/orders").from(APP)))
          .isEqualTo(
              "response allowed: \"https://app.example.com\" is listed, with credentials (Orders:"
                  + " GET -> list())");
      assertThat(actual("/orders/news", Head.of("GET", "/orders/news").from(APP)))
          .contains("without credentials");
      assertThat(actual("/orders/prices", Head.of("GET", "/orders/prices").from(EVIL)))
          .contains("allowed for every origin, without credentials", "prices()");
    }

    @Test
    void saysWhoMayNot() {
      assertThat(actual("/orders", Head.of("GET", "/orders").from(EVIL)))
          .startsWith("response refused: \"https://evil.example\" is not listed");
      assertThat(actual("/orders", Head.of("GET", "/orders").with("origin", APP, EVIL)))
          .startsWith("response refused: a header of 2 lines is not listed");
      assertThat(actual("/orders", Head.of("GET", "/orders")))
          .startsWith("response without grant: the request has no Origin header");
      assertThat(actual("/orders", Head.of("DELETE", "/orders").from(EVIL)))
          .startsWith("response refused: no other origin may read or trigger this");
    }

    @Test
    void namesThePathWhereNoMethodWasChosen() {
      Head head = Head.of("MOVE", "/orders").from(APP);
      assertThat(
              shown(
                  headers -> actual(SHOWN, Shop.terms(OWN_PAGES), Optional.empty(), head, headers)))
          .endsWith("(the endpoints of \"/orders\")");
    }

    @Test
    void saysWhatTheGuardRefused() {
      Head head = Head.of("PUT", "/orders").from(EVIL).with("sec-fetch-site", "cross-site");
      assertThat(shown(headers -> SHOWN.ofGuard(endpoint("PUT", "/orders"), head, headers)))
          .isEqualTo(
              "origin guard refused: \"https://evil.example\", Sec-Fetch-Site \"cross-site\", may"
                  + " not call Orders: PUT -> put(); only the API's own origin may, and"
                  + " https://app.example.com");
      Head without = Head.of("DELETE", "/orders").with("sec-fetch-site", "cross-site");
      assertThat(shown(headers -> SHOWN.ofGuard(endpoint("DELETE", "/orders"), without, headers)))
          .contains("refused: absent, Sec-Fetch-Site")
          .endsWith("only the API's own origin may, and no other");
      assertThat(shown(headers -> SHOWN.ofGuard(endpoint("LOCK", "/orders"), head, headers)))
          .endsWith("; the policy of another method would have granted a preflight");
    }

    @Test
    void saysWhyThereIsNoPolicy() {
      assertThat(noPolicy(Head.of("GET", "/typo").from(APP)))
          .isEqualTo("no CORS headers: no endpoint has this path");
      assertThat(noPolicy(Head.of("MOVE", "/orders").from(APP)))
          .isEqualTo("no CORS headers: the path has no endpoint for \"MOVE\"");
      assertThat(noPolicy(Head.of("LOCK", "/orders").from(APP)))
          .isEqualTo(
              "no CORS headers: Orders: LOCK -> lock() has no CORS policy of its own or inherited");
      assertThat(noPolicy(Head.of("PATCH", "/orders").from(APP)))
          .contains("callback() accepts requests from other sites", "@AllowCrossSiteRequests");
      assertThat(noPolicy(Head.of("GET", "/orders").from(APP)))
          .isEqualTo(
              "no CORS headers: the path names Orders: GET -> list(), but another method"
                  + " answered");
      assertThat(noPolicy(Head.preflight("LOCK", "/orders", APP)))
          .startsWith("preflight not answered: Orders: LOCK -> lock() has no CORS policy");
    }

    private String noPolicy(Head head) {
      return shown(headers -> SHOWN.ofNoPolicy(index, head, headers));
    }

    @Test
    void saysNothingToWhatIsNoBrowser() {
      Written written = new Written();
      SHOWN.ofNoPolicy(index, Head.of("LOCK", "/orders"), written);
      assertThat(written.headers()).isEmpty();
    }

    @Test
    void namesFiveOriginsAtMost() {
      assertThat(listed(5)).contains("https://a5.example.com (");
      assertThat(listed(7)).contains("https://a5.example.com and 2 more (").doesNotContain("a6");
    }

    private String listed(int count) {
      String[] origins = new String[count];
      for (int i = 0; i < count; i++) {
        origins[i] = "https://a" + (i + 1) + ".example.com";
      }
      Terms terms = Shop.terms(Declaration.policy(PolicyDraft.allowCredentials(origins).build()));
      Head head = Head.of("GET", "/orders").from(EVIL);
      return shown(headers -> actual(SHOWN, terms, Optional.empty(), head, headers));
    }

    @Test
    void isPrintableAsciiOfBoundedLength() {
      assertThat(Reasons.headerValue(" ~")).isEqualTo(" ~");
      assertThat(Reasons.headerValue("\u001f\u007f\u00e4")).isEqualTo("\\u001f\\u007f\\u00e4");
      assertThat(Reasons.headerValue("x".repeat(599))).isEqualTo("x".repeat(599));
      assertThat(Reasons.headerValue("x".repeat(700))).isEqualTo("x".repeat(600) + "...");
      assertThat(Reasons.headerValue("x".repeat(598) + "\u00e4\u00e4"))
          .isEqualTo("x".repeat(598) + "\\u...");
    }
  }

  @Nested
  class InTheLog {

    @Test
    void aRefusalIsToldWhetherTheHeaderIsShownOrNot() {
      Head head = Head.preflight("PUT", "/orders", EVIL);
      Preflight preflight = Preflight.of(index, head, Look.FIRST).orElseThrow();
      Head get = Head.of("GET", "/orders").from(EVIL);
      VerifiedEndpoint list = endpoint("GET", "/orders");
      for (Reasons reasons : List.of(SHOWN, HIDDEN)) {
        try (Log log = new Log(Level.ALL)) {
          reasons.ofPreflight(preflight, head, new Written());
          actual(reasons, list.terms(), Optional.of(list), get, new Written());
          assertThat(log.lines(Log.DEBUG))
              .satisfiesExactly(
                  line -> assertThat(line).startsWith("preflight refused"),
                  line -> assertThat(line).startsWith("response refused"));
        }
      }
    }

    @Test
    void theHeaderIsShownOnlyIfItMayBe() {
      Head head = Head.preflight("PUT", "/orders", EVIL);
      Preflight preflight = Preflight.of(index, head, Look.FIRST).orElseThrow();
      VerifiedEndpoint lock = endpoint("LOCK", "/orders");
      try (Log log = new Log(Level.ALL)) {
        Written written = new Written();
        HIDDEN.ofPreflight(preflight, head, written);
        actual(HIDDEN, Shop.terms(ADMINS), Optional.empty(), head, written);
        HIDDEN.ofGuard(lock, head, written);
        HIDDEN.ofNoPolicy(index, Head.of("LOCK", "/orders").from(APP), written);
        assertThat(written.headers()).isEmpty();
        assertThat(log.lines(Log.DEBUG)).hasSize(2);
      }
    }

    /** Most requests are allowed, or have no Origin; the guard has told of its refusals itself. */
    @Test
    void nothingElseIsTold() {
      Head granted = Head.preflight("PUT", "/orders", APP);
      Head refused = Head.of("PUT", "/orders").from(EVIL);
      VerifiedEndpoint list = endpoint("GET", "/orders");
      try (Log log = new Log(Level.ALL)) {
        for (Reasons reasons : List.of(SHOWN, HIDDEN)) {
          reasons.ofPreflight(
              Preflight.of(index, granted, Look.FIRST).orElseThrow(), granted, new Written());
          actual(reasons, list.terms(), Optional.of(list), granted, new Written());
          actual(
              reasons, list.terms(), Optional.of(list), Head.of("GET", "/orders"), new Written());
          reasons.ofGuard(endpoint("PUT", "/orders"), refused, new Written());
          reasons.ofNoPolicy(index, Head.of("LOCK", "/orders").from(APP), new Written());
        }
        assertThat(log.lines(Log.DEBUG)).isEmpty();
      }
    }
  }
}
