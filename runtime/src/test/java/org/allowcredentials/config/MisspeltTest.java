package org.allowcredentials.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspeltTest {

  @ParameterizedTest
  @CsvSource({
    "cors.explian,         cors.explain",
    "cors.expain,          cors.explain",
    "cors.exxplain,        cors.explain",
    "Cors.explain,         cors.explain",
    "cors.publicOrigins,   cors.publicOrigin",
    "cors.public-origin,   cors.publicOrigin",
    "cors.servletFilter.paths, cors.servletFilter.path",
    "CORS_EXPLIAN,         CORS_EXPLAIN",
    "CORS_TRUST_FORWARDED, CORS_TRUSTFORWARDED",
  })
  void theNearestNameIsTold(String written, String meant) {
    assertThat(Misspelt.remark(written))
        .hasValueSatisfying(remark ->
            assertThat(remark).contains('"' + written + '"', "If " + meant + " is meant"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "cors",
        "cors.enabled",
        "CORS_ENABLED",
        "cors.origins",
        "cors.explainer1",
        "explain",
        "orders.origins",
        "quarkus.http.cors",
        "java.class.path"
      })
  void whatIsFarFromOursIsLeftAlone(String key) {
    assertThat(Misspelt.remark(key)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void oursAreRight(SettingKey key) {
    assertThat(Misspelt.remark(key.key())).isEmpty();
    assertThat(Misspelt.remark(Sources.environmentName(key.key()))).isEmpty();
  }

  @Test
  void theSystemPropertiesAreLookedThrough() {
    Settings settings = Settings.of(key -> Optional.empty());
    System.setProperty("cors.explian", "true");
    try {
      assertThat(settings.misspelt(MisspeltTest.class.getClassLoader()))
          .singleElement()
          .asString()
          .contains("\"cors.explian\"", "cors.explain", "docs/troubleshooting.md");
    } finally {
      System.clearProperty("cors.explian");
    }
    assertThat(settings.misspelt(MisspeltTest.class.getClassLoader())).isEmpty();
  }
}
