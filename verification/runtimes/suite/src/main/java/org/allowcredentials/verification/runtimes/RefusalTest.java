package org.allowcredentials.verification.runtimes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application whose policies cannot be applied does not serve a single request. */
@Tag("embedded")
class RefusalTest {

  /** The resource itself, and a setting of the library. */
  @ParameterizedTest
  @CsvSource({
    "contract.origins, https://partner.example/, CORS102",
    "contract.origins, http://partner.example, CORS007",
    "contract.origins, '', CORS402",
  })
  void aBadSettingStopsTheStart(String key, String value, String code) {
    assertRefused(new Variant().property(key, value), code);
  }

  /** A feature of CXF's bus sees no property of the application, so this one is the system's. */
  @ParameterizedTest
  @CsvSource({"cors.mapExceptions, yes, CORS904", "cors.publicSuffixes, /nowhere.dat, CORS904"})
  void soDoesABadPropertyOfTheSystem(String key, String value, String code) {
    System.setProperty(key, value);
    try {
      assertRefused(new Variant(), code);
    } finally {
      System.clearProperty(key);
    }
  }

  private static void assertRefused(Variant variant, String code) {
    assertThatThrownBy(() -> Container.find().deploy(variant).close())
        .hasStackTraceContaining("[" + code + "]");
  }
}
