package org.allowcredentials.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The URL standard says which schemes have an origin other than null and which have a default port,
 * RFC 3986, section 3.1, what a scheme is made of.
 */
class SchemesTest {

  @ParameterizedTest
  @CsvSource({
    "https,            false, false",
    "http,             false, false",
    "moz-extension,    false, false",
    "capacitor,        false, false",
    "'',               false, false",
    "ws,               true,  false",
    "wss,              true,  false",
    "WSS,              true,  false",
    "ftp,              true,  false",
    "file,             true,  true",
    "FILE,             true,  true",
    "data,             true,  true",
    "Blob,             true,  true",
    "javascript,       true,  true",
    "about,            true,  true",
    "filesystem,       true,  true",
    "view-source,      true,  true",
    "mailto,           true,  true",
  })
  void somePagesHaveNoOriginToSend(String scheme, boolean unusable, boolean nullOrigin) {
    assertThat(Schemes.isUnusable(scheme)).isEqualTo(unusable);
    assertThat(Schemes.hasNullOrigin(scheme)).isEqualTo(nullOrigin);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "https", "h2", "a0z9", "a+b", "a-b", "a.b", "a+", "a-", "a."})
  void aSchemeIsALetterAndMore(String text) {
    assertThat(Schemes.isScheme(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "1a", "+a", "-a", ".a", "A", "Https", "httpS", "a_b", "a b", "a*", "a/", "a:", "a,b",
        "a`", "a{", "\u00e9", "a\u00e9", "a\u0661",
      })
  void nothingElseIsAScheme(String text) {
    assertThat(Schemes.isScheme(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "http,             true,  false, 80",
    "https,            true,  false, 443",
    "HTTPS,            false, false, -1",
    "httpss,           false, false, -1",
    "chrome-extension, false, true,  -1",
    "moz-extension,    false, true,  -1",
    "safari-web-extension, false, true, -1",
    "safari-extension, false, true,  -1",
    "extension,        false, false, -1",
    "app,              false, false, -1",
  })
  void someSchemesAreKnown(String scheme, boolean web, boolean extension, int defaultPort) {
    assertThat(Schemes.isWeb(scheme)).isEqualTo(web);
    assertThat(Schemes.isExtension(scheme)).isEqualTo(extension);
    assertThat(Schemes.defaultPort(scheme)).isEqualTo(defaultPort);
  }
}
