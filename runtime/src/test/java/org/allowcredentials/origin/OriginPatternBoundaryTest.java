package org.allowcredentials.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which pattern makes which other superfluous: the one whose set of origins holds the other's. That
 * set follows from the forms of a pattern: {@code *.} stands for one label or more, never for none;
 * {@code :*} for every port and for none.
 */
class OriginPatternBoundaryTest {

  private static OriginPattern pattern(String text) {
    return OriginGrammar.pattern(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    // the same host, no wildcard
    "https://a.b,       https://a.b,       true",
    "https://a.b,       https://b,         false",
    "https://a.b,       https://x.a.b,     false",
    "https://a.b,       https://*.a.b,     false",
    "https://b,         https://*.b,       false",
    "https://a.b,       https://*.b,       false",
    // the names below
    "https://*.b,       https://*.b,       true",
    "https://*.b,       https://a.b,       true",
    "https://*.b,       https://x.a.b,     true",
    "https://*.b,       https://*.a.b,     true",
    "https://*.b,       https://*.x.a.b,   true",
    "https://*.b,       https://b,         false",
    "https://*.a.b,     https://a.b,       false",
    "https://*.a.b,     https://*.b,       false",
    "https://*.b,       https://xb,        false",
    "https://*.b,       https://a.xb,      false",
    "https://*.b,       https://*.xb,      false",
    "https://*.b,       https://*.c,       false",
    "https://*.b,       https://a.c,       false",
    "https://*.b,       https://b.c,       false",
    "https://*.a.b,     https://xa.b,      false",
    "https://*.a.b,     https://x-a.b,     false",
    "https://*.aa.bb,   https://b,         false",
    // the scheme
    "https://a.b,       http://a.b,        false",
    "https://*.b,       http://a.b,        false",
    "https://*.b:*,     http://*.b:*,      false",
    // the port
    "https://a.b,       https://a.b:1,     false",
    "https://a.b:1,     https://a.b,       false",
    "https://a.b:1,     https://a.b:1,     true",
    "https://a.b:1,     https://a.b:2,     false",
    "https://a.b:1,     https://a.b:*,     false",
    "https://a.b,       https://a.b:*,     false",
    "https://a.b:*,     https://a.b,       true",
    "https://a.b:*,     https://a.b:1,     true",
    "https://a.b:*,     https://a.b:*,     true",
    "https://a.b:*,     https://b:1,       false",
    "https://*.b:*,     https://a.b:1,     true",
    "https://*.b:*,     https://*.b:1,     true",
    "https://*.b:*,     https://*.a.b:*,   true",
    "https://*.b:*,     https://b:1,       false",
    "https://*.b:1,     https://a.b,       false",
    "https://*.b:1,     https://a.b:1,     true",
    "https://*.b:1,     https://*.a.b:1,   true",
    "https://*.b:1,     https://*.a.b:*,   false",
    "https://*.b:1,     https://*.a.b:2,   false",
    // whole addresses
    "http://127.0.0.1:*, http://127.0.0.1:3000, true",
    "http://[::1]:*,     http://[::1],          true",
    "http://[::1]:*,     http://[::2],          false",
  })
  void oneIsWiderThanAnother(String wide, String narrow, boolean covers) {
    assertThat(pattern(narrow).wider().anyMatch(pattern(wide)::equals))
        .isEqualTo(covers && !wide.equals(narrow));
  }

  /** A host need not be a name where the URL standard does not parse it: it is any text. */
  @Test
  void onlyTheLabelsBelowTheBaseAreLookedAt() {
    OriginPattern pattern = new OriginPattern("app", "~x", true, -1);
    assertThat(pattern.matches("app://a.~x")).isTrue();
    assertThat(pattern.matches("app://~a.~x")).isFalse();
    assertThat(pattern.matches("app://~x")).isFalse();
  }
}
