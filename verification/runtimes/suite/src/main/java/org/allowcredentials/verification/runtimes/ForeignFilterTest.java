package org.allowcredentials.verification.runtimes;

import static org.allowcredentials.verification.runtimes.application.Origins.APP;
import static org.assertj.core.api.Assertions.assertThat;

import org.allowcredentials.verification.runtimes.Container.Deployed;
import org.allowcredentials.verification.runtimes.foreign.OpenFilter;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Another filter for CORS, within Jakarta REST: where there is a policy, it has no say. */
@Tag("embedded")
class ForeignFilterTest {

  private static final Container CONTAINER = Container.find();
  private static Deployed deployed;

  @BeforeAll
  static void deploy() throws Exception {
    deployed = CONTAINER.deploy(new Variant().register(OpenFilter.class));
  }

  @AfterAll
  static void close() {
    deployed.close();
  }

  private static Wire wire() {
    return new Wire(deployed.uri());
  }

  @Test
  void preflightsAreOurs() {
    Answer granted = wire().preflight("/answers/item", "PUT", APP);
    Cors.assertGranted(granted, "PUT", APP);
    assertThat(granted.all("Access-Control-Max-Age")).containsExactly("600");
    assertThat(granted.all("Access-Control-Allow-Headers"))
        .containsExactly("X-Requested-With, Content-Type, If-Match");
    Cors.assertRefused(wire().preflight("/answers/item", "PUT", Cors.EVIL));
    Cors.assertRefused(wire().preflight("/answers/item", "DELETE", APP));
  }

  @ParameterizedTest
  @EnumSource
  void thereIsNeverMoreThanOneLine(Row row) {
    Answer answer = row.send(wire(), APP);
    if (Deviation.of(CONTAINER, row).isEmpty()) {
      Cors.assertReadable(answer, APP);
    }
    assertThat(answer.all("Access-Control-Allow-Origin")).hasSizeLessThan(2);
    assertThat(answer.all("Access-Control-Allow-Credentials")).hasSizeLessThan(2);
    assertThat(answer.all("Access-Control-Expose-Headers")).doesNotContain("*");
  }

  @ParameterizedTest
  @EnumSource(value = Row.class, names = "RESPONSE_FILTER_THROWS", mode = EnumSource.Mode.EXCLUDE)
  void whatItGrantsToAnotherOriginIsTakenBack(Row row) {
    assertThat(row.send(wire(), Cors.EVIL).cors()).isEmpty();
  }

  @Test
  void whereThereIsNoPolicyItIsLeftAlone() {
    assertThat(
            wire()
                .send("POST", "/plain", "Origin: " + Cors.EVIL)
                .all("Access-Control-Allow-Origin"))
        .containsExactly(Cors.EVIL);
    assertThat(wire().preflight("/plain", "POST", Cors.EVIL).all("Access-Control-Allow-Origin"))
        .containsExactly(Cors.EVIL);
  }
}
