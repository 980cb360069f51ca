package org.allowcredentials.verification.runtimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.allowcredentials.verification.runtimes.application.Origins;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.Wire;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever an endpoint answers, the origins of its policy can read it, and no others. */
@ExtendWith(Contract.class)
class EveryAnswerTest {

  private static final Set<Row> INTERCEPTED =
      Set.of(Row.READER_MAPPED, Row.WRITER_MAPPED, Row.READER_THROWS, Row.WRITER_THROWS);

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
    Optional<Deviation> deviation = Deviation.of(container, row);
    int status = deviation.map(Deviation::status).orElse(expected(row));
    assertThat(answer.status()).as("%s %s", deviation, answer).isEqualTo(status);
    if (deviation.isPresent()) {
      assertThat(answer.cors()).as("%s %s", deviation, answer).isEmpty();
    } else {
      Cors.assertReadable(answer, Origins.APP);
    }
  }

  @ParameterizedTest
  @EnumSource
  void isNotReadableForAnother(Row row) {
    Answer answer = row.send(wire, Cors.EVIL);
    assertThat(answer.cors()).as("%s", answer).isEmpty();
    boolean refused = answer.status() == 403; // By the guard, before anything can fail.
    boolean lost = Deviation.of(container, row).isPresent();
    assertThat(answer.vary().contains("Origin")).as("%s", answer).isEqualTo(refused || !lost);
  }

  /** What caches keep of it must not be given to a browser. */
  @ParameterizedTest
  @EnumSource
  void tellsCachesThatItVariesEvenIfNobodyAsked(Row row) {
    Answer answer = row.sendWithoutOrigin(wire);
    assertThat(answer.cors()).as("%s", answer).isEmpty();
    boolean lost = Deviation.of(container, row).isPresent();
    assertThat(answer.vary().contains("Origin")).as("%s", answer).isEqualTo(!lost);
  }

  /**
   * Quarkus writes what {@code toString()} returns where it has no other writer; Helidon knows no
   * time-outs; TomEE has a status of its own for parameters that are no numbers; on Netty there are
   * no interceptors.
   */
  private int expected(Row row) {
    if (INTERCEPTED.contains(row) && container.name().startsWith("Netty")) {
      return 200;
    }
    if (row == Row.UNWRITABLE && container.name().startsWith("Quarkus")) {
      return 200;
    }
    if (container.name().startsWith("TomEE")) {
      return switch (row) {
        case BAD_QUERY, BAD_HEADER, BAD_CONSTRUCTOR_PARAMETER, BAD_FIELD -> 406;
        case UNREADABLE -> 500;
        default -> row.status();
      };
    }
    return row == Row.ASYNC_TIMEOUT && container.name().startsWith("Helidon") ? 500 : row.status();
  }
}
