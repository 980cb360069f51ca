package org.allowcredentials.verification.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.allowcredentials.verification.servlet.silent.OrderResource;
import org.allowcredentials.verification.servlet.two.Configured;
import org.junit.jupiter.api.Test;

class TomcatFeatureTest extends FeatureSuite {

  @Override
  Running start(Path work, Path webapp) throws Exception {
    return new TomcatTest().start(work, webapp);
  }

  /** What it lists cannot be overridden there, so another line is to be pasted. */
  @Test
  void theRegistrationIsOneForTheApplicationThatThereIs() throws Exception {
    restart(Configured.class, OrderResource.class);
    assertThat(post("/configured").status()).isEqualTo(503);
    assertThat(severe())
        .singleElement()
        .asString()
        .contains("    register(org.allowcredentials.jaxrs.CorsFeature.class);\n")
        .doesNotContain("getClasses");
  }
}
