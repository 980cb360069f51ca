package org.allowcredentials.verification.runtimes;

import static org.allowcredentials.verification.runtimes.application.Origins.APP;
import static org.assertj.core.api.Assertions.assertThat;

import org.allowcredentials.jaxrs.CorsFeature;
import org.allowcredentials.verification.runtimes.Container.Deployed;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The feature is there without code, once, and a second time does no harm. */
@Tag("embedded")
class RegistrationTest {

  private static final String LOAD_SERVICES = "jakarta.ws.rs.loadServices";

  private final Container container = Container.find();

  private void assertOnce(Variant variant) throws Exception {
    try (Deployed deployed = container.deploy(variant)) {
      Wire wire = new Wire(deployed.uri());
      Answer actual = wire.send("GET", "/answers/ok", "Origin: " + APP);
      Cors.assertReadable(actual, APP);
      assertThat(actual.vary()).containsExactly("Origin");
      Answer preflight = wire.preflight("/answers/item", "PUT", APP);
      Cors.assertGranted(preflight, "PUT", APP);
      assertThat(preflight.vary()).hasSize(2);
      assertThat(wire.send("DELETE", "/answers/item", "Origin: " + Cors.EVIL).status())
          .isEqualTo(403);
    }
  }

  @Test
  void withoutCode() throws Exception {
    assertOnce(new Variant());
  }

  @Test
  void byHandAsWell() throws Exception {
    assertOnce(new Variant().register(CorsFeature.class));
  }

  @Test
  void byHandAsAnInstanceAsWell() throws Exception {
    assertOnce(new Variant().register(new CorsFeature()));
  }

  @Test
  void byHandAloneWhereServicesAreSwitchedOff() throws Exception {
    assertOnce(new Variant().property(LOAD_SERVICES, false).register(CorsFeature.class));
  }

  /** CXF does not know the property: its way is another one. */
  @Test
  void notAtAllWhereServicesAreSwitchedOff() throws Exception {
    try (Deployed deployed = container.deploy(new Variant().property(LOAD_SERVICES, false))) {
      Answer answer = new Wire(deployed.uri()).send("GET", "/answers/ok", "Origin: " + APP);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.cors().isEmpty()).isEqualTo(!container.name().startsWith("CXF"));
    }
  }

  @Test
  void inTwoApplicationsOfOneProcess() throws Exception {
    try (Deployed one = container.deploy(new Variant());
        Deployed two = container.deploy(new Variant().register(CorsFeature.class))) {
      for (Deployed each : new Deployed[] {one, two, one}) {
        Wire wire = new Wire(each.uri());
        Cors.assertReadable(wire.send("GET", "/answers/ok", "Origin: " + APP), APP);
        Cors.assertGranted(wire.preflight("/answers/item", "PUT", APP), "PUT", APP);
      }
    }
  }
}
