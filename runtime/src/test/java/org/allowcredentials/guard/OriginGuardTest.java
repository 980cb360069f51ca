package org.allowcredentials.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.allowcredentials.guard.OriginGuard.Refusal;
import org.allowcredentials.guard.OriginGuard.Request;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.policy.Verdict;
import org.allowcredentials.table.PolicyDraft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
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
  private static final long SEED = 20_261_123L;

  private static final CorsPolicy POLICY =
      verified(
          PolicyDraft.allowCredentials(
              LISTED, "https://*.partner.example", "capacitor://localhost"));

  private static CorsPolicy verified(PolicyDraft.Builder draft) {
    Verdict verdict = PolicyRules.verify(draft.build());
    assertThat(verdict).isInstanceOf(Verdict.Verified.class);
    return ((Verdict.Verified) verdict).policy();
  }

  /** Without settings. */
  private static final OriginGuard GUARD = OriginGuard.of(Set.of(), false);

  /** A request. Its URI has a host only where a test says so. */
  private record Sent(String method, Map<String, List<String>> headers, String uri) {

    Sent header(String name, String... lines) {
      Map<String, List<String>> more = new HashMap<>(headers);
      more.put(name, List.of(lines));
      return new Sent(method, more, uri);
    }

    Sent without(String name) {
      Map<String, List<String>> fewer = new HashMap<>(headers);
      fewer.remove(name);
      return new Sent(method, fewer, uri);
    }

    Request request() {
      return new SomeRequest(
          method, name -> headers.getOrDefault(name, List.of()), () -> URI.create(uri));
    }
  }

  /** A POST to https://api.example.com, unless said otherwise. */
  private static Sent post() {
    return to(new Sent("POST", Map.of(), ""), "https", "api.example.com");
  }

  private static Sent with(Sent sent, String method) {
    return new Sent(method, sent.headers(), sent.uri());
  }

  private static Sent site(Sent sent, String... lines) {
    return sent.header("sec-fetch-site", lines);
  }

  private static Sent origin(Sent sent, String... lines) {
    return sent.header("origin", lines);
  }

  private static Sent to(Sent sent, String scheme, String host) {
    String uri = scheme.isEmpty() ? "/accounts" : scheme + ":/accounts";
    return new Sent(sent.method(), sent.headers(), uri).header("host", host);
  }

  private static boolean admits(Sent sent) {
    return GUARD.check(POLICY, sent.request()).isEmpty();
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
      Sent plain = origin(post(), "http://api.example.com");
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
      Sent request = to(origin(post(), "https://api.example.com"), "http", "api.example.com");
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
      Sent request = to(origin(post(), "https://api.example.com"), "http", "backend:8080");
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

  /** HTTP/2 has :authority, which not every server makes a line of. */
  @Nested
  class WithoutHost {

    private Sent at(String uri) {
      return new Sent("POST", Map.of(), uri);
    }

    @ParameterizedTest
    @CsvSource({
      "https://api.example.com,      https://api.example.com/accounts,      true",
      "https://api.example.com,      https://api.example.com:443/accounts,  true",
      "https://api.example.com:8443, https://api.example.com:8443/accounts, true",
      "http://api.example.com,       http://api.example.com/accounts,       true",
      "https://api.example.com,      http://api.example.com/accounts,       true",
      "http://api.example.com,       https://api.example.com/accounts,      false",
      "https://evil.example,         https://api.example.com/accounts,      false",
      "https://api.example.com,      https://evil@api.example.com/,         false",
      "https://api.example.com,      /accounts,                             false",
      "https://api.example.com,      //api.example.com/accounts,            true",
    })
    void theRequestLineCounts(String origin, String uri, boolean admitted) {
      assertThat(admits(origin(at(uri), origin))).isEqualTo(admitted);
    }

    @Test
    void hostComesFirst() {
      Sent sent = at("https://api.example.com/accounts").header("host", "other.example.com");
      assertThat(admits(origin(sent, "https://api.example.com"))).isFalse();
      assertThat(admits(origin(sent, "https://other.example.com"))).isTrue();
      assertThat(admits(origin(sent.header("host", ""), "https://api.example.com"))).isFalse();
    }

    @Test
    void twoLinesOfHostSayNothing() {
      Sent sent = at("https://api.example.com/accounts").header("host", "api.example.com", "b");
      assertThat(admits(origin(sent, "https://api.example.com"))).isFalse();
      assertThat(admits(sent)).isTrue();
    }
  }

  /** The API is at https://api.example.com; a proxy rewrites Host, and ends TLS. */
  @Nested
  class WithPublicOrigins {

    private final OriginGuard guard =
        OriginGuard.of(Set.of("https://api.example.com", "https://api.example.net:8443"), false);

    private final Sent sent = to(post(), "http", "backend:8080");

    private boolean admits(Sent request) {
      return guard.check(POLICY, request.request()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://api.example.com", "https://api.example.net:8443"})
    void theyAreItsOwn(String origin) {
      assertThat(admits(origin(sent, origin))).isTrue();
      assertThat(admits(origin(site(sent, ""), origin))).isTrue();
      assertThat(GUARD.check(POLICY, origin(sent, origin).request()).isEmpty()).isFalse();
    }

    /** They are the whole truth: nobody else's page, and no plain one, is taken for ours. */
    @ParameterizedTest
    @ValueSource(
        strings = {
          "http://api.example.com",
          "https://api.example.com:8443",
          "https://api.example.net",
          "http://backend:8080",
          "https://backend:8080",
          "https://evil.example",
          "null",
        })
    void nothingElseIs(String origin) {
      assertThat(admits(origin(sent, origin))).isFalse();
    }

    @Test
    void hostDoesNotCountAnyMore() {
      Sent direct = to(origin(post(), "http://backend:8080"), "http", "backend:8080");
      assertThat(GUARD.check(POLICY, direct.request()).isEmpty()).isTrue();
      assertThat(admits(direct)).isFalse();
      assertThat(admits(site(direct, "same-origin"))).isTrue();
    }

    @Test
    void theBrowsersWordIsStillFirst() {
      Sent own = origin(sent, "https://api.example.com");
      assertThat(admits(site(own, "same-origin"))).isTrue();
      assertThat(admits(site(own, "cross-site"))).isFalse();
      assertThat(admits(site(own, "same-site"))).isFalse();
    }

    @Test
    void otherClientsAndListedOriginsPass() {
      assertThat(admits(sent)).isTrue();
      assertThat(admits(origin(sent, LISTED))).isTrue();
    }

    @Test
    void whatProxiesSayDoesNotCount() {
      Sent said = origin(sent, EVIL).header("x-forwarded-host", "evil.example");
      assertThat(admits(said)).isFalse();
      assertThat(admits(said.header("forwarded", "host=evil.example"))).isFalse();
    }
  }

  /** What proxies say is ignored, or believed if the setting says so. */
  @Nested
  class WithForwarded {

    private static final String OWN = "https://api.example.com";

    private final OriginGuard trusting = OriginGuard.of(Set.of(), true);
    private final Sent sent = to(origin(post(), OWN), "http", "backend:8080");

    private boolean admits(Sent request) {
      return trusting.check(POLICY, request.request()).isEmpty();
    }

    private Sent forwarded(String... lines) {
      return sent.header("forwarded", lines);
    }

    private Sent host(String... lines) {
      return sent.header("x-forwarded-host", lines);
    }

    @Test
    void notTrustedItSaysNothing() {
      assertThat(GUARD.check(POLICY, forwarded("host=api.example.com").request()).isEmpty())
          .isFalse();
      assertThat(GUARD.check(POLICY, host("api.example.com").request()).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "host=api.example.com",
          "host=API.example.com;proto=https",
          "Host=api.example.com;Proto=HTTPS",
          "HOST=\"api.example.com\"",
          "host=\"api.example.com:443\";proto=https",
          "host=api.example.com:443;proto=https",
          "host=api.example.com;proto=http",
          "for=192.0.2.60;proto=https;by=203.0.113.43;host=api.example.com",
          "for=\"[2001:db8:cafe::17]:4711\"; host=api.example.com",
          "for=\"a, b; \\\"c\\\" host=evil.example\";host=api.example.com",
          "host=\"api\\.example.com\"",
          " host=api.example.com ; ",
          ";;host=api.example.com;",
          "host=evil.example, host=api.example.com",
          "host=evil.example;proto=http,host=api.example.com;proto=https",
          "for=1.2.3.4,,host=api.example.com",
        })
    void theLastElementCounts(String line) {
      assertThat(admits(forwarded(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "for=192.0.2.60",
          "host=",
          "host",
          "host=\"\"",
          "host=api.example.com, ",
          "host=api.example.com, for=1.2.3.4",
          "host=api.example.com, host=evil.example",
          "host=evil.example",
          "host=api.example.com;host=api.example.com",
          "host=evil.example;host=api.example.com",
          "host=api.example.com;HOST=evil.example",
          "host = api.example.com",
          "host=api.example.com proto=https",
          "host=\"api.example.com",
          "host=api.example.com\"",
          "host=\"api.example.com\"x",
          "host=\"api.example.com\\\"",
          "h\u00f6st=1;host=api.example.com",
          "=;host=api.example.com",
          "host=api.example.com:8443",
          "host=api.example.com:80",
          "host=evil@api.example.com",
          "host=https://api.example.com",
          "host=*.example.com",
          "host=api.example.com.",
          "xhost=api.example.com",
          "host=api.example.com=",
          "host=api.example.com\u00a0",
        })
    void anythingElseIsNotItsOwn(String line) {
      assertThat(admits(forwarded(line))).isFalse();
    }

    /** Proxies append to the line, or write one behind it. */
    @Test
    void theLastLineCounts() {
      assertThat(admits(forwarded("host=evil.example", "host=api.example.com"))).isTrue();
      assertThat(admits(forwarded("host=api.example.com", "host=evil.example"))).isFalse();
      assertThat(admits(forwarded("\"garbage", "host=api.example.com"))).isTrue();
      assertThat(admits(host("evil.example", "api.example.com"))).isTrue();
      assertThat(admits(host("api.example.com", "evil.example"))).isFalse();
    }

    /** A sender that opens a quotation cannot swallow what the proxy appends. */
    @ParameterizedTest
    @ValueSource(
        strings = {"host=evil.example;x=\"", "host=evil.example;x=\"\\", "host=evil.example;x"})
    void aSenderCannotHideTheProxysElement(String own) {
      Sent evil = origin(sent, EVIL);
      assertThat(admits(evil.header("forwarded", "host=evil.example"))).isTrue();
      assertThat(admits(evil.header("forwarded", own + ", for=1.2.3.4;host=api.example.com")))
          .isFalse();
      assertThat(admits(evil.header("forwarded", own + ", for=\"[::1]\";host=api.example.com")))
          .isFalse();
    }

    /** Whatever a sender writes: what the proxy puts behind it decides, or nothing does. */
    @Test
    @Tag("random")
    void noSenderSpeaksForTheProxy() {
      Random random = new Random(SEED);
      List<String> pieces =
          List.of("host", "=", "evil.example", ";", ",", "\"", "\\", " ", "\t", "proto=https", "x");
      int understood = 0;
      for (int i = 0; i < 20_000; i++) {
        String line =
            random
                .ints(random.nextInt(12), 0, pieces.size())
                .mapToObj(pieces::get)
                .collect(Collectors.joining());
        Sent appended = forwarded(line + ", for=1.2.3.4;host=api.example.com");
        assertThat(admits(origin(appended, EVIL))).as("seed %s: %s", SEED, line).isFalse();
        understood += admits(appended) ? 1 : 0;
        Sent ownLine = forwarded(line, "for=1.2.3.4;host=api.example.com");
        assertThat(admits(origin(ownLine, EVIL))).as("seed %s: %s", SEED, line).isFalse();
        assertThat(admits(ownLine)).as("seed %s: %s", SEED, line).isTrue();
        Sent replaced = forwarded("host=api.example.com").header("x-forwarded-host", line);
        assertThat(admits(origin(replaced, EVIL))).as("seed %s: %s", SEED, line).isFalse();
      }
      assertThat(understood).as("lines that are right").isBetween(1000, 19_000);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "api.example.com",
          "API.EXAMPLE.COM",
          "api.example.com:443",
          "evil.example, api.example.com",
          "evil.example,api.example.com",
          " api.example.com ",
        })
    void theLastHostCounts(String line) {
      assertThat(admits(host(line))).isTrue();
      assertThat(admits(host(line).header("x-forwarded-proto", "https"))).isTrue();
      assertThat(admits(host(line).header("x-forwarded-proto", "http"))).isTrue();
      assertThat(admits(host(line).header("x-forwarded-proto", "http, HTTPS"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "evil.example",
          "api.example.com, evil.example",
          "api.example.com,",
          "\"api.example.com\"",
          "https://api.example.com",
          "api.example.com:8443",
          "api.example.com api.example.com",
        })
    void anyOtherHostIsNotItsOwn(String line) {
      assertThat(admits(host(line))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
        nullValues = "-",
        value = {
          "https://api.example.com,      api.example.com,      https, 443,   true",
          "https://api.example.com,      api.example.com,      HTTPS, 443,   true",
          "https://api.example.com,      api.example.com,      -,     443,   true",
          "https://api.example.com,      api.example.com,      http,  80,    true",
          "https://api.example.com,      api.example.com,      https, 80,    false",
          "https://api.example.com,      api.example.com,      https, 8443,  false",
          "https://api.example.com:8443, api.example.com,      https, 8443,  true",
          "https://api.example.com:8443, api.example.com,      -,     8443,  true",
          "https://api.example.com:8443, api.example.com:8443, https, 443,   true",
          "https://api.example.com:8443, api.example.com,      https, 443,   false",
          "https://api.example.com:8443, api.example.com,      https, '1, 8443', true",
          "https://api.example.com,      api.example.com,      https, '',    false",
          "https://api.example.com,      api.example.com,      https, x,     false",
          "https://api.example.com,      api.example.com,      https, 443 4, false",
          "https://api.example.com,      api.example.com,      https, -443,  false",
          "https://api.example.com,      api.example.com,      https, 000443, false",
          "https://[2001:db8::1]:8443,   [2001:db8::1],        https, 8443,  true",
          "https://[2001:db8::1],        [2001:db8::1]:443,    https, 80,    true",
          "http://api.example.com,       api.example.com,      http,  80,    true",
          "http://api.example.com,       api.example.com,      https, 443,   false",
          "http://api.example.com,       api.example.com,      -,     80,    true",
        })
    void thePortIsAddedWhereTheHostHasNone(
        String origin, String host, @Nullable String proto, String port, boolean admitted) {
      Sent said = origin(host(host), origin).header("x-forwarded-port", port);
      assertThat(admits(proto == null ? said : said.header("x-forwarded-proto", proto)))
          .isEqualTo(admitted);
    }

    /** A proxy that keeps Host tells the scheme only. */
    @Test
    void theSchemeAloneIsBelieved() {
      Sent kept = to(origin(post(), "http://api.example.com"), "http", "api.example.com");
      assertThat(admits(kept)).isTrue();
      assertThat(admits(kept.header("x-forwarded-proto", "https"))).isFalse();
      assertThat(admits(kept.header("x-forwarded-proto", "http"))).isTrue();
      assertThat(admits(kept.header("forwarded", "proto=https"))).isFalse();
      assertThat(admits(kept.header("forwarded", "proto=http"))).isTrue();
      Sent secure = origin(kept, OWN);
      assertThat(admits(secure.header("x-forwarded-proto", "https"))).isTrue();
      assertThat(admits(secure.header("x-forwarded-proto", "https", "http"))).isTrue();
      assertThat(admits(secure.header("forwarded", "proto=https"))).isTrue();
      assertThat(admits(secure.header("x-forwarded-port", "8443"))).isTrue();
    }

    /** The sender wrote one of them, and nobody knows which. */
    @Test
    void contradictionsAreNotBelieved() {
      Sent both = forwarded("host=api.example.com;proto=https");
      assertThat(admits(both.header("x-forwarded-host", "API.example.com"))).isTrue();
      assertThat(admits(both.header("x-forwarded-host", "evil.example"))).isFalse();
      assertThat(admits(origin(both.header("x-forwarded-host", "evil.example"), EVIL))).isFalse();
      assertThat(
              admits(
                  origin(
                      forwarded("for=1.2.3.4").header("x-forwarded-host", "evil.example"), EVIL)))
          .as("what Forwarded leaves out, X-Forwarded-Host does not fill")
          .isFalse();
    }

    /** Who says https is never the one that lies to its own advantage. */
    @ParameterizedTest
    @CsvSource(
        nullValues = "-",
        value = {
          "https, -,     false",
          "https, https, false",
          "https, http,  false",
          "http,  https, false",
          "http,  HTTPS, false",
          "-,     https, false",
          "http,  -,     true",
          "http,  http,  true",
          "-,     http,  true",
          "-,     -,     true",
        })
    void httpsInEitherHeaderCounts(
        @Nullable String standard, @Nullable String proto, boolean plainPasses) {
      Sent said =
          forwarded("host=api.example.com" + (standard == null ? "" : ";proto=" + standard));
      Sent both = proto == null ? said : said.header("x-forwarded-proto", proto);
      assertThat(admits(both)).isTrue();
      assertThat(admits(origin(both, "http://api.example.com"))).isEqualTo(plainPasses);
    }

    @Test
    void withoutThemHostCounts() {
      assertThat(admits(sent)).isFalse();
      assertThat(admits(origin(sent, "http://backend:8080"))).isTrue();
      assertThat(admits(origin(host("api.example.com"), "http://backend:8080"))).isFalse();
    }

    @Test
    void theBrowsersWordIsStillFirst() {
      assertThat(admits(site(host("api.example.com"), "cross-site"))).isFalse();
      assertThat(admits(site(host("elsewhere.example"), "same-origin"))).isTrue();
      assertThat(admits(host("elsewhere.example").without("origin"))).isTrue();
      assertThat(admits(origin(host("elsewhere.example"), LISTED))).isTrue();
    }

    @Test
    void publicOriginsCountAsWell() {
      OriginGuard both = OriginGuard.of(Set.of("https://api.example.net"), true);
      Sent said = host("api.example.com");
      assertThat(both.check(POLICY, said.request()).isEmpty()).isTrue();
      assertThat(both.check(POLICY, origin(said, "https://api.example.net").request()).isEmpty())
          .isTrue();
      assertThat(both.check(POLICY, origin(said, "http://backend:8080").request()).isEmpty())
          .isFalse();
      assertThat(both.check(POLICY, origin(sent, "http://backend:8080").request()).isEmpty())
          .isFalse();
      assertThat(both.check(POLICY, sent.request()).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"a", ",", ";", "\"", "\\", "=", "a=b;", "a=\"\",", "\"\\\"", " ", "\u00e9"})
    void aLongLineIsNotBelieved(String unit) {
      String longLine = unit.repeat(65_536 / unit.length());
      assertThat(admits(forwarded(longLine))).isFalse();
      assertThat(admits(forwarded(longLine + ",host=api.example.com"))).isFalse();
      assertThat(admits(forwarded("x=\"" + longLine + "\";host=api.example.com"))).isFalse();
      assertThat(admits(host(longLine))).isFalse();
      assertThat(admits(host(longLine + ",api.example.com"))).isTrue();
    }

    @Test
    void aLineOfFourKilobytesIsRead() {
      String pair = ";host=api.example.com";
      String fits = "x=" + "a".repeat(4096 - 2 - pair.length()) + pair;
      assertThat(admits(forwarded(fits))).isTrue();
      assertThat(admits(forwarded("x" + fits))).isFalse();
    }
  }

  @Nested
  class Reasons {

    private static Optional<Refusal> reason(Sent sent) {
      return GUARD.check(POLICY, sent.request());
    }

    @Test
    void areTold() {
      assertThat(reason(post())).isEmpty();
      assertThat(reason(origin(post(), LISTED))).isEmpty();
      assertThat(reason(origin(post(), LISTED, LISTED))).hasValue(Refusal.SEVERAL_ORIGINS);
      assertThat(reason(site(post(), "cross-site"))).hasValue(Refusal.OTHER_SITE);
      assertThat(reason(origin(site(post(), "same-site"), EVIL))).hasValue(Refusal.OTHER_SITE);
      assertThat(reason(origin(post(), "null"))).hasValue(Refusal.NO_WEB_ORIGIN);
      assertThat(reason(origin(post(), "ionic://localhost"))).hasValue(Refusal.NO_WEB_ORIGIN);
      assertThat(reason(origin(post(), "https://*.example.com"))).hasValue(Refusal.NO_WEB_ORIGIN);
      assertThat(reason(origin(post(), EVIL))).hasValue(Refusal.OTHER_ORIGIN);
    }

    /** Most requests read, or are anonymous: they cost nothing. */
    @Test
    void nothingIsAskedWhereTheMethodOrThePolicyDecides() {
      SomeRequest silent =
          new SomeRequest(
              "GET",
              name -> {
                throw new AssertionError(name);
              },
              () -> {
                throw new AssertionError("uri");
              });
      assertThat(GUARD.check(POLICY, silent)).isEmpty();
      CorsPolicy anonymous = verified(PolicyDraft.allowOrigins("*"));
      Request post = new SomeRequest("POST", silent.headers(), silent.address());
      assertThat(GUARD.check(anonymous, post)).isEmpty();
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
        Sent request = with(post(), method);
        assertThat(GUARD.check(anonymous, request.request()).isEmpty()).isTrue();
        assertThat(GUARD.check(anonymous, site(request, "cross-site").request()).isEmpty())
            .isTrue();
        assertThat(GUARD.check(anonymous, origin(request, EVIL).request()).isEmpty()).isTrue();
        assertThat(GUARD.check(anonymous, origin(request, "null").request()).isEmpty()).isTrue();
        assertThat(GUARD.check(anonymous, origin(request, EVIL, LISTED).request()).isEmpty())
            .isTrue();
      }
    }
  }
}
