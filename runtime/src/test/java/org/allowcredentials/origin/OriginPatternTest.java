package org.allowcredentials.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What matches follows from the serialisation of an origin (HTML, URL) and the limits of DNS (RFC
 * 1035: labels of 63, names of 253 characters); the oracles share no code with the class.
 */
class OriginPatternTest {

  private static final long SEED = 20_261_123L;

  private static final OriginPattern EXACT = pattern("https://app.example.com");
  private static final OriginPattern BELOW = pattern("https://*.example.com");
  private static final OriginPattern ANY_PORT = pattern("https://app.example.com:*");
  private static final OriginPattern BELOW_ANY_PORT = pattern("https://*.example.com:*");

  private static OriginPattern pattern(String text) {
    return OriginGrammar.pattern(text).orElseThrow();
  }

  @Nested
  class Exact {

    @Test
    void matchesItself() {
      assertThat(EXACT.isExact()).isTrue();
      assertThat(EXACT.matches("https://app.example.com")).isTrue();
      assertThat(pattern("https://app.example.com:8443").matches("https://app.example.com:8443"))
          .isTrue();
      assertThat(pattern("http://[::1]:3000").matches("http://[::1]:3000")).isTrue();
      assertThat(pattern("http://127.0.0.1").matches("http://127.0.0.1")).isTrue();
      assertThat(pattern("https://example.com.").matches("https://example.com.")).isTrue();
      assertThat(pattern("https://ex_am-ple.com").matches("https://ex_am-ple.com")).isTrue();
      assertThat(pattern("moz-extension://abc").matches("moz-extension://abc")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "https",
          "https:",
          "https://",
          "https://app.example.co",
          "https://app.example.comm",
          "https://pp.example.com",
          "https://aapp.example.com",
          "https://a.app.example.com",
          "https://example.com",
          "https://.app.example.com",
          "https://app.example.com.",
          "https://app.example.com:",
          "https://app.example.com:443",
          "https://app.example.com:8443",
          "https://app.example.com/",
          "https://app.example.com?",
          "https://app.example.com#",
          "https://app.example.com ",
          " https://app.example.com",
          "https://app.example.com\t",
          "https://app.example.com\u0000",
          "https://app.example.com,https://app.example.com",
          "https://APP.example.com",
          "HTTPS://app.example.com",
          "http://app.example.com",
          "httpss://app.example.com",
          "https:/app.example.com",
          "https:///app.example.com",
          "https:\\\\app.example.com",
          "https://x@app.example.com",
          "https://app-example.com",
          "https://appxexample.com",
          "https://app.example.com.evil.com",
          "https://evil.com/app.example.com",
          "https://evil.com?app.example.com",
          "https://evil.com#app.example.com",
          "app.example.com",
          "null",
          "*",
        })
    void matchesNothingElse(String origin) {
      assertThat(EXACT.matches(origin)).isFalse();
    }
  }

  @Nested
  class Subdomains {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "https://a.example.com",
          "https://a.b.example.com",
          "https://a.b.c.d.e.f.example.com",
          "https://example.com.example.com",
          "https://0.example.com",
          "https://-.example.com",
          "https://a-b.example.com",
          "https://_sip._tcp.example.com",
          "https://a_b.example.com",
          "https://xn--bcher-kva.example.com",
        })
    void matchesOneLabelOrMore(String origin) {
      assertThat(BELOW.matches(origin)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          // never the base, and no empty label
          "https://example.com",
          "https://.example.com",
          "https://..example.com",
          "https://a..example.com",
          "https://.a.example.com",
          "https://a..b.example.com",
          // another name
          "https://aexample.com",
          "https://a-example.com",
          "https://a.xexample.com",
          "https://a.example.com.evil.com",
          "https://a.example.como",
          "https://a.example.co",
          "https://example.com.evil.com",
          "https://evil.com",
          // another scheme or port
          "http://a.example.com",
          "httpss://a.example.com",
          "https://a.example.com:443",
          "https://a.example.com:8443",
          "https://a.example.com:",
          // what is no serialised host, or not only a host
          "https://A.example.com",
          "https://a.EXAMPLE.com",
          "https://a.example.com.",
          "https://evil.com?.example.com",
          "https://evil.com/.example.com",
          "https://evil.com#.example.com",
          "https://evil.com\\.example.com",
          "https://evil.com:443.example.com",
          "https://evil.com:1/.example.com",
          "https://evil.com/a.example.com",
          "https://evil.com?x=a.example.com",
          "https://evil@a.example.com",
          "https://evil.com@a.example.com",
          "https://a:b@c.example.com",
          "https://a.example.com@evil.com",
          "https://a.example.com/",
          "https://a.example.com?",
          "https://a.example.com#",
          "https://*.example.com",
          "https://a*.example.com",
          "https://a%2e.example.com",
          "https://a%00.example.com",
          "https://a .example.com",
          "https://a\t.example.com",
          "https://a\n.example.com",
          "https://a\u0000.example.com",
          "https://a,b.example.com",
          "https://a~b.example.com",
          "https://a$.example.com",
          "https://[a].example.com",
          "https://[::1].example.com",
          "https://\u00fc.example.com",
          "https://\u0430.example.com",
          "https://a\u3002b.example.com",
          "https://\uff41.example.com",
          "https://\ud83d\ude00.example.com",
          "https://a.example.com, https://b.example.com",
          "https:///a.example.com",
          "https:/a.example.com",
          "https:a.example.com",
          "//a.example.com",
          "a.example.com",
          ".example.com",
          "null",
          "",
        })
    void matchesNothingElse(String origin) {
      assertThat(BELOW.matches(origin)).isFalse();
    }

    @Test
    void aLabelHasUpTo63Characters() {
      assertThat(BELOW.matches("https://" + "a".repeat(63) + ".example.com")).isTrue();
      assertThat(BELOW.matches("https://" + "a".repeat(64) + ".example.com")).isFalse();
      assertThat(BELOW.matches("https://b." + "a".repeat(63) + ".c.example.com")).isTrue();
      assertThat(BELOW.matches("https://b." + "a".repeat(64) + ".c.example.com")).isFalse();
    }

    @Test
    void aNameHasUpTo253Characters() {
      for (int length : List.of(252, 253)) {
        assertThat(BELOW.matches("https://" + nameBelow(length))).as("%d", length).isTrue();
        assertThat(BELOW_ANY_PORT.matches("https://" + nameBelow(length) + ":65535")).isTrue();
      }
      for (int length : List.of(254, 255, 1000, 100_000)) {
        assertThat(BELOW.matches("https://" + nameBelow(length))).as("%d", length).isFalse();
        assertThat(BELOW_ANY_PORT.matches("https://" + nameBelow(length) + ":1")).isFalse();
      }
    }

    /** Returns a name below example.com of that length, of labels of one or two characters. */
    private static String nameBelow(int length) {
      int rest = length - "example.com".length();
      String labels = "a.".repeat(rest / 2);
      String name = (rest % 2 == 0 ? labels : "a" + labels) + "example.com";
      assertThat(name).hasSize(length);
      return name;
    }

    @Test
    void theDotAtTheEndBelongsToTheBase() {
      OriginPattern dotted = pattern("https://*.example.com.");
      assertThat(dotted.matches("https://a.example.com.")).isTrue();
      assertThat(dotted.matches("https://a.example.com")).isFalse();
      assertThat(dotted.matches("https://example.com.")).isFalse();
      assertThat(dotted.matches("https://a.example.com..")).isFalse();
    }

    @Test
    void theBaseMayBeOneLabel() {
      OriginPattern localhost = pattern("http://*.localhost");
      assertThat(localhost.matches("http://app.localhost")).isTrue();
      assertThat(localhost.matches("http://localhost")).isFalse();
      assertThat(localhost.matches("http://alocalhost")).isFalse();
      assertThat(localhost.matches("http://.localhost")).isFalse();
    }
  }

  @Nested
  class AnyPort {

    @ParameterizedTest
    @ValueSource(strings = {"", ":1", ":80", ":442", ":444", ":8443", ":10000", ":65535"})
    void matchesNoneAndEachFrom1To65535(String port) {
      assertThat(ANY_PORT.matches("https://app.example.com" + port)).isTrue();
      assertThat(BELOW_ANY_PORT.matches("https://a.example.com" + port)).isTrue();
    }

    /** The default port is left out by browsers, so that one who writes it out is none. */
    @ParameterizedTest
    @ValueSource(
        strings = {
          ":0",
          ":00",
          ":65536",
          ":70000",
          ":99999",
          ":100000",
          ":123456",
          ":4294967297",
          ":99999999999999999999",
          ":01",
          ":080",
          ":08443",
          ":443",
          ":",
          "::",
          ":1:1",
          "::1",
          ":+1",
          ":-1",
          ":1 ",
          ": 1",
          ":a",
          ":1a",
          ":a1",
          ":x8080",
          ":0x50",
          ":*",
          ":80/",
          ":80?",
          ":80#",
          ":80@evil.com",
          ":\u0661",
          ":\uff11",
          "8443",
          ".8443",
          "/8443",
          "?:8443",
          "/:8443",
          "#:8443",
          "@evil.com:8443",
          ".evil.com:8443",
        })
    void matchesNothingElse(String port) {
      assertThat(ANY_PORT.matches("https://app.example.com" + port)).isFalse();
      assertThat(BELOW_ANY_PORT.matches("https://a.example.com" + port)).isFalse();
    }

    @Test
    void theHostStillCounts() {
      assertThat(ANY_PORT.matches("https://app.example.co:1")).isFalse();
      assertThat(ANY_PORT.matches("https://a.app.example.com:1")).isFalse();
      assertThat(ANY_PORT.matches("http://app.example.com:1")).isFalse();
      assertThat(ANY_PORT.matches("https://1")).isFalse();
      assertThat(ANY_PORT.matches("https://:1")).isFalse();
      assertThat(ANY_PORT.matches("https://")).isFalse();
      assertThat(BELOW_ANY_PORT.matches("https://example.com:1")).isFalse();
      assertThat(BELOW_ANY_PORT.matches("https://evil.com:1.example.com")).isFalse();
      assertThat(BELOW_ANY_PORT.matches("https://evil.com:.example.com:1")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
      "http://localhost:*,  http://localhost:80,   false",
      "http://localhost:*,  http://localhost:443,  true",
      "http://localhost:*,  http://localhost,      true",
      "https://localhost:*, https://localhost:443, false",
      "https://localhost:*, https://localhost:80,  true",
      "http://127.0.0.1:*,  http://127.0.0.1:3000, true",
      "http://127.0.0.1:*,  http://127.0.0.1,      true",
      "http://[::1]:*,      http://[::1],          true",
      "http://[::1]:*,      http://[::1]:3000,     true",
      "http://[::1]:*,      http://[::1]:80,       false",
      "http://[::1]:*,      http://[::1:3000],     false",
    })
    void knowsTheDefaultPortOfItsScheme(String pattern, String origin, boolean matches) {
      assertThat(pattern(pattern).matches(origin)).isEqualTo(matches);
    }
  }

  // ------------------------------------------------------------------ properties

  /**
   * A finite world, large enough that of two patterns over it one is wider than the other exactly
   * if it is so in the world.
   */
  @Test
  @Tag("random")
  void widerIsWhatMatchingSays() {
    List<String> names = new ArrayList<>(List.of("a", "b"));
    for (int i = 0; i < names.size() && names.size() < 2 + 4 + 8 + 16; i++) {
      names.add("a." + names.get(i));
      names.add("b." + names.get(i));
    }
    List<String> origins = new ArrayList<>();
    for (String scheme : List.of("http", "https")) {
      for (String name : names) {
        for (String port : List.of("", ":1", ":2", ":80", ":443")) {
          boolean standard = port.equals(scheme.equals("http") ? ":80" : ":443");
          if (!standard) {
            origins.add(scheme + "://" + name + port);
          }
        }
      }
    }
    List<OriginPattern> patterns = new ArrayList<>();
    for (String scheme : List.of("http", "https")) {
      for (String name : names) {
        if (name.length() <= "a.a.a".length()) {
          for (int port : new int[] {-1, OriginPattern.ANY_PORT, 1, 2}) {
            patterns.add(new OriginPattern(scheme, name, false, port));
            patterns.add(new OriginPattern(scheme, name, true, port));
          }
        }
      }
    }
    int covering = 0;
    for (OriginPattern wide : patterns) {
      for (OriginPattern narrow : patterns) {
        boolean expected =
            origins.stream().filter(narrow::matches).allMatch(origin -> wide.matches(origin));
        assertThat(narrow.wider().anyMatch(wide::equals))
            .as("%s is wider than %s", wide, narrow)
            .isEqualTo(expected && !wide.equals(narrow));
        covering += expected ? 1 : 0;
      }
    }
    assertThat(patterns).hasSize(2 * 14 * 4 * 2);
    assertThat(covering).isGreaterThan(patterns.size() * 3);
  }

  @Test
  void parsingWhatIsPrintedGivesTheSame() {
    Random random = new Random(SEED);
    System.out.println("OriginPatternTest: seed " + SEED);
    for (int i = 0; i < 50_000; i++) {
      OriginPattern pattern = randomPattern(random);
      String printed = pattern.toString();
      assertThat(OriginGrammar.pattern(printed)).as(printed).contains(pattern);
      assertThat(pattern(printed)).hasToString(printed);
      assertThat(pattern.isExact()).isEqualTo(printed.indexOf('*') < 0);
      assertThat(pattern.matches(printed)).isEqualTo(pattern.isExact());
    }
  }

  /** Random origins near a pattern, against a regular expression made of the pattern's text. */
  @Test
  @Tag("random")
  void matchesWhatTheRegularExpressionMatches() {
    Random random = new Random(SEED + 1);
    int matched = 0;
    for (int i = 0; i < 100_000; i++) {
      OriginPattern pattern = randomPattern(random);
      String origin = randomOrigin(pattern, random);
      boolean expected = oracle(pattern.toString(), origin);
      assertThat(pattern.matches(origin)).as("%s matches %s", pattern, origin).isEqualTo(expected);
      matched += expected ? 1 : 0;
    }
    assertThat(matched).isBetween(20_000, 80_000);
  }

  @Test
  @Tag("random")
  void aWildcardNeverLeavesItsDomain() throws URISyntaxException {
    Random random = new Random(SEED + 2);
    int matched = 0;
    for (int i = 0; i < 200_000; i++) {
      OriginPattern random1 = randomPattern(random);
      OriginPattern pattern =
          new OriginPattern(random1.scheme(), randomName(random), true, random1.port());
      String origin = randomOrigin(pattern, random);
      if (!pattern.matches(origin)) {
        continue;
      }
      matched++;
      URI uri = new URI(origin);
      assertThat(uri.getScheme()).isEqualTo(pattern.scheme());
      assertThat(uri.getRawUserInfo()).isNull();
      assertThat(uri.getRawPath()).isEmpty();
      assertThat(uri.getRawQuery()).isNull();
      assertThat(uri.getRawFragment()).isNull();
      String host = uri.getRawAuthority().replaceFirst(":[0-9]+$", "");
      assertThat(host).endsWith("." + pattern.host()).matches("[a-z0-9_-]+(\\.[a-z0-9_-]+)+");
      assertThat(host).hasSizeLessThanOrEqualTo(253);
      assertThat(host.split("\\.", -1)).allMatch(label -> label.length() <= 63);
      assertThat(uri.toString()).isEqualTo(origin);
    }
    assertThat(matched).isGreaterThan(30_000);
  }

  private static boolean oracle(String pattern, String origin) {
    Matcher parts =
        Pattern.compile("([a-z-]+)://(\\*\\.)?([^*:]+|\\[[0-9a-f:]+\\])(:\\*|:[0-9]+)?")
            .matcher(pattern);
    assertThat(parts.matches()).as(pattern).isTrue();
    String port = parts.group(4) == null ? "" : parts.group(4);
    Matcher matcher =
        Pattern.compile(
                Pattern.quote(parts.group(1) + "://")
                    + "((?:"
                    + (parts.group(2) == null ? "" : "(?:[a-z0-9_-]{1,63}[.])+")
                    + Pattern.quote(parts.group(3))
                    + "))"
                    + (port.equals(":*") ? "(?::([1-9][0-9]{0,4}))?" : Pattern.quote(port) + "()"))
            .matcher(origin);
    if (!matcher.matches() || matcher.group(1).length() > 253) {
      return false;
    }
    String digits = matcher.group(2);
    if (digits == null || digits.isEmpty()) {
      return true;
    }
    int standard = parts.group(1).equals("http") ? 80 : parts.group(1).equals("https") ? 443 : -1;
    return Integer.parseInt(digits) <= 65_535 && Integer.parseInt(digits) != standard;
  }

  private static OriginPattern randomPattern(Random random) {
    String scheme =
        List.of("https", "https", "http", "moz-extension", "capacitor").get(random.nextInt(5));
    int port =
        switch (random.nextInt(4)) {
          case 0 -> OriginPattern.ANY_PORT;
          case 1 -> 1000 + random.nextInt(64_000);
          default -> -1;
        };
    if (random.nextInt(10) == 0) {
      String address = random.nextBoolean() ? "[2001:db8::" + (1 + random.nextInt(9)) + "]" : "";
      String host = address.isEmpty() ? "10.0.0." + random.nextInt(256) : address;
      return new OriginPattern(scheme, host, false, port);
    }
    return new OriginPattern(scheme, randomName(random), random.nextBoolean(), port);
  }

  private static String randomName(Random random) {
    StringBuilder name = new StringBuilder();
    int labels = 1 + random.nextInt(4);
    for (int i = 0; i < labels && name.length() < 150; i++) {
      name.append(randomLabel(random).replaceAll("^-|-$", "0")).append('.');
    }
    return name + List.of("com", "example", "co-uk", "t_t", "localhost").get(random.nextInt(5));
  }

  private static String randomLabel(Random random) {
    int length = random.nextInt(20) == 0 ? 60 + random.nextInt(4) : 1 + random.nextInt(5);
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < length; i++) {
      label.append("abcxyz019-_".charAt(random.nextInt(11)));
    }
    return label.toString().startsWith("xn--") ? "a" : label.toString();
  }

  private static String randomOrigin(OriginPattern pattern, Random random) {
    StringBuilder host = new StringBuilder(pattern.host());
    int labels = random.nextInt(pattern.subdomains() ? 4 : 2);
    for (int i = 0; i < labels; i++) {
      host.insert(0, randomLabel(random) + ".");
    }
    String port =
        switch (random.nextInt(6)) {
          case 0 -> "";
          case 1 -> ":" + random.nextInt(70_000);
          case 2 -> ":" + List.of("80", "443", "0", "65535", "65536", "01").get(random.nextInt(6));
          default -> pattern.port() > 0 ? ":" + pattern.port() : "";
        };
    String origin = pattern.scheme() + "://" + host + port;
    int mutations = Math.max(0, random.nextInt(6) - 3);
    for (int i = 0; i < mutations; i++) {
      origin = mutate(origin, random);
    }
    return origin;
  }

  private static String mutate(String origin, Random random) {
    int at = random.nextInt(origin.length() + 1);
    String before = origin.substring(0, at);
    String after = origin.substring(at);
    return switch (random.nextInt(4)) {
      case 0 -> before + after.substring(Math.min(1, after.length()));
      case 1 -> before + "?/#@:.\\*%[]A 0z\u00e9\n\u0000".charAt(random.nextInt(18)) + after;
      case 2 ->
          before + List.of("..", "://", "/.", "@", ":1", "evil.com").get(random.nextInt(6)) + after;
      default -> before + after.substring(Math.min(random.nextInt(4), after.length()));
    };
  }
}
