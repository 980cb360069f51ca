package org.allowcredentials.verification.runtimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allowcredentials.verification.runtimes.Wire.Answer;
import org.allowcredentials.verification.runtimes.application.Origins;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever an endpoint answers, the origins of its policy can read it, and no others. */
@ExtendWith(Contract.class)
class EveryAnswerTest {

  private final Container container;
  private final Wire wire;

  EveryAnswerTest(Container container, Wire wire) {
    this.container = container;
    this.wire = wire;
  }

  @ParameterizedTest
  @EnumSource
  void isReadableForAnAllowedOrigin(Row row) {
    Answer answer = row.send(wire, Origins.APP);
    List<Deviation> deviations = Deviation.of(container, row);
    assertThat(deviations).hasSizeLessThan(2);
    if (deviations.isEmpty()) {
      assertThat(answer.status()).as("%s", answer).isEqualTo(row.status());
      Cors.assertReadable(answer, Origins.APP);
      return;
    }
    Deviation deviation = deviations.get(0);
    assertThat(answer.status()).as("%s: %s", deviation, answer).isEqualTo(deviation.status());
    if (deviation.readable()) {
      assertThat(deviation.status()).as("or it is no deviation").isNotEqualTo(row.status());
      Cors.assertReadable(answer, Origins.APP);
    } else {
      assertThat(answer.corsNames()).as("%s: %s", deviation, answer).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void isNotReadableForAnother(Row row) {
    Answer answer = row.send(wire, Cors.EVIL);
    assertThat(answer.corsNames()).as("%s", answer).isEmpty();
    boolean lost = Deviation.of(container, row).stream().anyMatch(each -> !each.readable());
    assertThat(answer.vary().contains("Origin")).as("%s", answer).isNotEqualTo(lost);
  }
}
