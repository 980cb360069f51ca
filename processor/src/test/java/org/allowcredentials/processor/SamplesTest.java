package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each sample stands alone, so that it can be copied; their resources stay the same. */
class SamplesTest {

  private static final String SOURCES = "src/main/java/org/allowcredentials/samples/shop";

  @ParameterizedTest
  @CsvSource({
    "resteasy, OrderResource.java",
    "resteasy, RateResource.java",
    "quarkus, OrderResource.java",
    "quarkus, RateResource.java",
    "war, OrderResource.java",
    "war, RateResource.java"
  })
  void haveTheSameResources(String sample, String file) {
    Path samples = Path.of("../samples");
    assertThat(samples.resolve(sample).resolve(SOURCES).resolve(file))
        .hasSameTextualContentAs(samples.resolve("jersey").resolve(SOURCES).resolve(file));
  }
}
