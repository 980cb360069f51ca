package org.allowcredentials.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allowcredentials.policy.OriginGuard.Request;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The verdicts are those of the design's table, which follows Go's {@code CrossOriginProtection}
 * and says where it differs on purpose; and of Fetch Metadata and RFC 6454.
 */
class OriginGuardTest {

  private static final String LISTED = "https://app.example.com";
  private static final String EVIL = "https://evil.example";

  private static final CorsPolicy POLICY =
      verified(
          PolicyDraft.allowCredentials(
              LISTED, "https://*.partner.example", "capacitor://localhost"));

  private static CorsPolicy verified(PolicyDraft.Builder draft) {
    Verdict verdict = PolicyRules.verify(draft.build());
    assertThat(verdict).isInstanceOf(Verdict.Verified.class);
    return ((Verdict.Verified) verdict).policy();
  }

  /** A POST to https://api.example.com, unless said otherwise. */
  private static Request post() {
    return new Request("POST", List.of(), List.of(), "api.example.com", "https");
  }

  private static Request with(Request request, String method) {
    return new Request(
        method, request.fetchSite(), request.origin(), request.host(), request.scheme());
  }

  private static Request site(Request request, String... lines) {
    return new Request(
        request.method(), List.of(lines), request.origin(), request.host(), request.scheme());
  }

  private static Request origin(Request request, String... lines) {
    return new Request(
        request.method(), request.fetchSite(), List.of(lines), request.host(), request.scheme());
  }

  private static Request to(Request request, String scheme, String host) {
    return new Request(request.method(), request.fetchSite(), request.origin(), host, scheme);
  }

  private static boolean admits(Request request) {
    return OriginGuard.admits(POLICY, request);
  }

  @Nested
  class TheTable {

    @Test
    void noHeadersPass() {
      assertThat(admits(post())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void sameOriginAndNonePass(String site) {
      assertThat(admits(site(post(), site))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "same-site",
          "cross-site",
          "some-future-value",
          "SAME-ORIGIN",
          "Same-Origin",
          "None",
          "same-origin, none",
          "same-origin,",
          "same-origin;a=b",
          " same-origin",
          "same-origin ",
          "\"same-origin\"",
          "?1",
          " ",
        })
    void anyOtherSiteNeedsAListedOrigin(String site) {
      assertThat(admits(site(post(), site))).isFalse();
      assertThat(admits(origin(site(post(), site), EVIL))).isFalse();
      assertThat(admits(origin(site(post(), site), "null"))).isFalse();
      assertThat(admits(origin(site(post(), site), LISTED))).isTrue();
    }

    /** The host is not asked where the browser has said that the site is another one. */
    @Test
    void crossSiteWithTheServersOwnOriginIsRefused() {
      assertThat(admits(origin(site(post(), "cross-site"), "https://api.example.com"))).isFalse();
      assertThat(admits(origin(site(post(), "same-site"), "http://api.example.com"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void sameOriginWithAForeignOriginPasses(String site) {
      assertThat(admits(origin(site(post(), site), EVIL))).isTrue();
      assertThat(admits(origin(site(post(), site), "null"))).isTrue();
    }

    @Test
    void aListedOriginPasses() {
      assertThat(admits(origin(site(post(), "cross-site"), LISTED))).isTrue();
      assertThat(admits(origin(post(), LISTED))).isTrue();
      assertThat(admits(origin(post(), "https://a.partner.example"))).isTrue();
      assertThat(admits(origin(post(), "https://partner.example"))).isFalse();
    }

    @Test
    void theServersOwnOriginPasses() {
      assertThat(admits(origin(post(), "https://api.example.com"))).isTrue();
    }

    @Test
    void aPlainOriginPassesOnlyIfTheRequestWasPlain() {
      Request plain = origin(post(), "http://api.example.com");
      assertThat(admits(to(plain, "http", "api.example.com"))).isTrue();
      assertThat(admits(to(plain, "https", "api.example.com"))).isFalse();
      assertThat(admits(to(plain, "HTTPS", "api.example.com"))).isFalse();
    }

    @Test
    void theSchemeCountsOnlyIfItIsKnown() {
      assertThat(admits(to(origin(post(), "http://api.example.com"), "", "api.example.com")))
          .isTrue();
      assertThat(admits(to(origin(post(), "https://api.example.com"), "", "api.example.com")))
          .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
      "https://api.example.com:8443, api.example.com,      false",
      "https://api.example.com:8443, api.example.com:443,  false",
      "https://api.example.com:8443, api.example.com:8444, false",
      "https://api.example.com,      api.example.com:8443, false",
      "https://api.example.com,      api.example.com:80,   false",
      "https://api.example.com,      api.example.com:443,  true",
      "https://api.example.com:8443, api.example.com:8443, true",
      "https://api.example.com:80,   api.example.com:80,   true",
      "https://api.example.com:443,  api.example.com:443,  false",
    })
    void thePortCounts(String origin, String host, boolean admitted) {
      assertThat(admits(to(origin(post(), origin), "https", host))).isEqualTo(admitted);
    }

    @ParameterizedTest
    @CsvSource({
      "http://api.example.com,      api.example.com:80,   true",
      "http://api.example.com,      api.example.com:443,  false",
      "http://api.example.com:443,  api.example.com:443,  true",
      "http://api.example.com:8080, api.example.com:8080, true",
      "http://api.example.com:8080, api.example.com,      false",
      "http://api.example.com:80,   api.example.com:80,   false",
    })
    void thePortOfPlainHttpCounts(String origin, String host, boolean admitted) {
      assertThat(admits(to(origin(post(), origin), "http", host))).isEqualTo(admitted);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "null",
          "NULL",
          "",
          " ",
          "garbage",
          "api.example.com",
          "//api.example.com",
          "https:api.example.com",
          "https://",
          "https://api.example.com/",
          "https://api.example.com?",
          "https://api.example.com#",
          "https://API.example.com",
          "HTTPS://api.example.com",
          " https://api.example.com",
          "https://api.example.com ",
          "https://api.example.com, https://api.example.com",
          "https://api.example.com.",
          "https://xapi.example.com",
          "https://api.example.com.evil.example",
          "https://api.example.com\u0000",
          "https://*.example.com",
          "https://api.example.com:*",
          "*",
          "ftp://api.example.com",
          "capacitor://api.example.com",
          "chrome-extension://api.example.com",
        })
    void nullAndGarbageAreRefused(String origin) {
      assertThat(admits(origin(post(), origin))).isFalse();
    }

    /** Go passes it: an open bug. A browser never sends a user. */
    @ParameterizedTest
    @ValueSource(
        strings = {
          "https://evil@api.example.com",
          "https://evil:pass@api.example.com",
          "https://@api.example.com",
          "https://api.example.com@evil.example",
          "https://api.example.com:443@evil.example",
        })
    void anOriginWithAUserIsRefused(String origin) {
      assertThat(admits(origin(post(), origin))).isFalse();
    }

    /** Go passes the first. */
    @ParameterizedTest
    @ValueSource(strings = {"null", "", "https://", "http://", "://", "https://api.example.com"})
    void anEmptyHostMatchesNoOrigin(String origin) {
      assertThat(admits(to(origin(post(), origin), "https", ""))).isFalse();
      assertThat(admits(to(origin(post(), origin), "http", ""))).isFalse();
      assertThat(admits(to(origin(post(), origin), "", ""))).isFalse();
      assertThat(admits(to(origin(post(), origin), "https", ":443"))).isFalse();
      assertThat(admits(to(origin(post(), origin), "http", ":80"))).isFalse();
    }

    /** Go looks at the first line. */
    @Test
    void twoOriginLinesAreRefused() {
      assertThat(admits(origin(post(), LISTED, LISTED))).isFalse();
      assertThat(admits(origin(post(), LISTED, EVIL))).isFalse();
      assertThat(admits(origin(post(), EVIL, LISTED))).isFalse();
      assertThat(admits(origin(post(), "https://api.example.com", EVIL))).isFalse();
      assertThat(admits(origin(post(), "", ""))).isFalse();
      assertThat(admits(origin(site(post(), "same-origin"), LISTED, EVIL))).isFalse();
      assertThat(admits(origin(post(), LISTED + ", " + LISTED))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "POST",
          "PUT",
          "PATCH",
          "DELETE",
          "QUERY",
          "PROPFIND",
          "get",
          "Get",
          "head",
          "options",
          "GET ",
          "",
          "CONNECT",
          "TRACE",
        })
    void everyMethodButThreeIsGuarded(String method) {
      assertThat(admits(with(site(post(), "cross-site"), method))).isFalse();
      assertThat(admits(with(origin(post(), EVIL), method))).isFalse();
      assertThat(admits(with(origin(post(), LISTED), method))).isTrue();
      assertThat(admits(with(post(), method))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void safeMethodsPass(String method) {
      assertThat(admits(with(site(post(), "cross-site"), method))).isTrue();
      assertThat(admits(with(origin(post(), EVIL), method))).isTrue();
      assertThat(admits(with(origin(post(), "null"), method))).isTrue();
      assertThat(admits(with(origin(post(), EVIL, EVIL), method))).isTrue();
    }
  }

  @Nested
  class BehindAProxy {

    /** A proxy that ends TLS and keeps the host: the server sees plain http. */
    @Test
    void theBrowsersHttpsIsTheServersHttp() {
      Request request = to(origin(post(), "https://api.example.com"), "http", "api.example.com");
      assertThat(admits(request)).isTrue();
      assertThat(admits(site(request, "same-origin"))).isTrue();
      assertThat(admits(site(request, "cross-site"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
      "https://api.example.com,      api.example.com:443,  true",
      "https://api.example.com:8443, api.example.com:8443, true",
      "https://api.example.com,      api.example.com:80,   false",
      "https://api.example.com,      api.example.com:8080, false",
      "https://evil.example,         api.example.com,      false",
    })
    void whereTheProxyKeepsThePort(String origin, String host, boolean admitted) {
      assertThat(admits(to(origin(post(), origin), "http", host))).isEqualTo(admitted);
    }

    /** Nothing tells the server's public name then but what the browser says. */
    @Test
    void aRewrittenHostIsHelpedBySecFetchSiteOnly() {
      Request request = to(origin(post(), "https://api.example.com"), "http", "backend:8080");
      assertThat(admits(site(request, "same-origin"))).isTrue();
      assertThat(admits(request)).isFalse();
      assertThat(admits(site(request, "cross-site"))).isFalse();
      assertThat(admits(origin(request, LISTED))).isTrue();
    }

    /** A privacy proxy strips one of the two headers. */
    @Test
    void oneOfTheTwoHeadersIsEnough() {
      assertThat(admits(site(post(), "same-origin"))).isTrue();
      assertThat(admits(site(post(), "cross-site"))).isFalse();
      assertThat(admits(origin(post(), "https://api.example.com"))).isTrue();
      assertThat(admits(origin(post(), EVIL))).isFalse();
    }
  }

  @Nested
  class Host {

    @ParameterizedTest
    @ValueSource(strings = {"API.EXAMPLE.COM", "Api.Example.Com", "API.example.com:443"})
    void ignoresLetterCase(String host) {
      assertThat(admits(to(origin(post(), "https://api.example.com"), "https", host))).isTrue();
    }

    @Test
    void letterCaseOfTheOriginCounts() {
      assertThat(admits(to(origin(post(), "https://API.EXAMPLE.COM"), "https", "API.EXAMPLE.COM")))
          .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
      "https://[::1],          [::1],          true",
      "https://[::1],          [::1]:443,      true",
      "https://[::1]:8443,     [::1]:8443,     true",
      "https://[::1],          [::1]:8443,     false",
      "https://[2001:db8::1],  [2001:DB8::1],  true",
      "https://[::443],        [::443],        true",
      "https://[::],           [::443],        false",
      "https://127.0.0.1,      127.0.0.1,      true",
      "https://127.0.0.1,      127.0.0.1:443,  true",
      "https://localhost:8443, localhost:8443, true",
    })
    void mayBeAnAddress(String origin, String host, boolean admitted) {
      assertThat(admits(to(origin(post(), origin), "https", host))).isEqualTo(admitted);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "evil@api.example.com",
          "api.example.com/",
          "api.example.com:",
          "api.example.com:0443",
          "api.example.com:443:443",
          "https://api.example.com",
          "*.example.com",
          ".example.com",
          "example.com",
          "xapi.example.com",
        })
    void isComparedAsAWhole(String host) {
      assertThat(admits(to(origin(post(), "https://api.example.com"), "https", host))).isFalse();
    }
  }

  @Nested
  class HostileHeaders {

    @Test
    void anEmptySiteIsNoSite() {
      assertThat(admits(site(post(), ""))).isTrue();
      assertThat(admits(origin(site(post(), ""), EVIL))).isFalse();
      assertThat(admits(origin(site(post(), ""), "https://api.example.com"))).isTrue();
      assertThat(admits(origin(site(post(), ""), LISTED))).isTrue();
      assertThat(admits(origin(site(post(), "", ""), EVIL))).isFalse();
    }

    /** Combined they are a list, which is no value of this header. */
    @Test
    void twoSitesAreAnUnknownSite() {
      assertThat(admits(site(post(), "same-origin", "same-origin"))).isFalse();
      assertThat(admits(site(post(), "same-origin", "cross-site"))).isFalse();
      assertThat(admits(site(post(), "cross-site", "same-origin"))).isFalse();
      assertThat(admits(site(post(), "", "same-origin"))).isFalse();
      assertThat(admits(site(post(), "none", ""))).isFalse();
      assertThat(admits(origin(site(post(), "same-origin", "same-origin"), EVIL))).isFalse();
      assertThat(admits(origin(site(post(), "same-origin", "cross-site"), LISTED))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.", "*.", ":", "/", "@", "[", "\u00e9", "%", "0"})
    void anOriginOfEightKilobytesIsRefused(String unit) {
      String long8k = "https://" + unit.repeat(8192 / unit.length());
      assertThat(admits(origin(post(), long8k))).isFalse();
      assertThat(admits(origin(post(), long8k + ".partner.example"))).isFalse();
      assertThat(admits(to(origin(post(), long8k), "https", long8k.substring(8)))).isFalse();
      assertThat(admits(origin(site(post(), "cross-site"), long8k))).isFalse();
      assertThat(admits(origin(site(post(), "same-origin"), long8k))).isTrue();
    }

    @Test
    void aSiteOfEightKilobytesIsRefused() {
      assertThat(admits(site(post(), "x".repeat(8192)))).isFalse();
      assertThat(admits(site(post(), "same-origin" + " ".repeat(8192)))).isFalse();
    }
  }

  @Nested
  class OtherClients {

    @Test
    void aMobileWebViewPassesIfListed() {
      assertThat(admits(origin(post(), "capacitor://localhost"))).isTrue();
      assertThat(admits(origin(site(post(), "cross-site"), "capacitor://localhost"))).isTrue();
      assertThat(admits(origin(post(), "ionic://localhost"))).isFalse();
      assertThat(admits(to(origin(post(), "ionic://localhost"), "http", "localhost"))).isFalse();
    }

    @Test
    void aSandboxedFrameIsRefused() {
      assertThat(admits(origin(site(post(), "cross-site"), "null"))).isFalse();
      assertThat(admits(origin(post(), "null"))).isFalse();
    }
  }

  @Nested
  class Anonymous {

    /** Without credentials a request can do no more than its sender could do anyway. */
    @ParameterizedTest
    @ValueSource(strings = {"*", "https://app.example.com"})
    void isNeverGuarded(String allowed) {
      CorsPolicy anonymous = verified(PolicyDraft.allowOrigins(allowed));
      for (String method : List.of("POST", "DELETE", "get", "GET")) {
        Request request = with(post(), method);
        assertThat(OriginGuard.admits(anonymous, request)).isTrue();
        assertThat(OriginGuard.admits(anonymous, site(request, "cross-site"))).isTrue();
        assertThat(OriginGuard.admits(anonymous, origin(request, EVIL))).isTrue();
        assertThat(OriginGuard.admits(anonymous, origin(request, "null"))).isTrue();
        assertThat(OriginGuard.admits(anonymous, origin(request, EVIL, LISTED))).isTrue();
      }
    }
  }
}
