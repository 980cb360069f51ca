package org.allowcredentials.verification.runtimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.allowcredentials.jaxrs.CorsExceptionMapper;
import org.allowcredentials.verification.runtimes.Container.Deployed;
import org.allowcredentials.verification.runtimes.application.Origins;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With {@link CorsExceptionMapper}, what no mapper of the application answers is readable too. */
@Tag("embedded")
class ExceptionMapperTest {

  private static final String SETTING = "cors.mapExceptions";
  private static final Container CONTAINER = Container.find();
  private static Deployed deployed;

  @BeforeAll
  static void deploy() throws Exception {
    deployed = CONTAINER.deploy(new Variant().register(CorsExceptionMapper.class));
  }

  @AfterAll
  static void close() {
    deployed.close();
  }

  /** Also that nothing else changes: not the mappers, nor what the server answers by itself. */
  @ParameterizedTest
  @EnumSource
  void everyAnswerIsReadable(Row row) {
    Answer answer = row.send(new Wire(deployed.uri()), Origins.APP);
    Optional<Deviation> deviation = Deviation.of(CONTAINER, row);
    int status = deviation.map(Deviation::status).orElse(row.status());
    assertThat(answer.status()).as("%s %s", deviation, answer).isEqualTo(status);
    if (!failsAgain(row) && deviation.map(Deviation::isMended).orElse(true)) {
      Cors.assertReadable(answer, Origins.APP);
    } else {
      assertThat(answer.cors()).as("%s %s", deviation, answer).isEmpty();
    }
  }

  /** The filter throws again for the response of our mapper, and Jersey asks nobody twice. */
  private static boolean failsAgain(Row row) {
    return row == Row.RESPONSE_FILTER_THROWS && is("Jersey");
  }

  private static boolean is(String server) {
    return CONTAINER.name().startsWith(server);
  }

  @Test
  void theAnswerTellsNothingAndTheLogAll() {
    List<LogRecord> records = new CopyOnWriteArrayList<>();
    Answer answer = logged(records, () -> Row.UNMAPPED.send(new Wire(deployed.uri()), Origins.APP));
    assertThat(answer.body()).doesNotContain("on purpose", "IllegalStateException");
    records.removeIf(record -> record.getLevel().equals(Level.INFO)); // What is served, told once.
    assertThat(records)
        .singleElement()
        .satisfies(record -> {
          assertThat(record.getLevel()).isEqualTo(Level.SEVERE);
          assertThat(record.getThrown()).hasStackTraceContaining("on purpose");
        });
    records.clear();
    logged(records, () -> Row.NOT_FOUND.send(new Wire(deployed.uri()), Origins.APP));
    assertThat(records).isEmpty();
  }

  @Test
  void aPlainOptionsRequestIsAnsweredAsWithout() {
    Answer answer = new Wire(deployed.uri()).send("OPTIONS", "/answers/ok");
    assertThat(answer.status()).isIn(200, 204);
    assertThat(answer.all("Allow")).singleElement().asString().contains("GET");
  }

  @Test
  void aPropertyOfTheSystemSwitchesItOn() throws Exception {
    System.setProperty(SETTING, "true");
    try (Deployed switched = CONTAINER.deploy(new Variant())) {
      Answer answer = Row.UNMAPPED.send(new Wire(switched.uri()), Origins.APP);
      Cors.assertReadable(answer, Origins.APP);
      assertThat(answer.body()).isEmpty();
    } finally {
      System.clearProperty(SETTING);
    }
  }

  /** CXF shows the properties of an application to no feature that comes with its bus. */
  @Test
  void aPropertyOfTheApplicationSwitchesItOnWhereTheServerShowsIt() throws Exception {
    try (Deployed switched = CONTAINER.deploy(new Variant().property(SETTING, "true"))) {
      Answer answer = Row.UNMAPPED.send(new Wire(switched.uri()), Origins.APP);
      assertThat(answer.body().isEmpty()).as("%s", answer).isEqualTo(!is("CXF"));
    }
  }

  /** With our headers, but on CXF. RESTEasy answers by itself. */
  @Test
  void withoutItTheContainerAnswersWithItsPage() throws Exception {
    try (Deployed plain = CONTAINER.deploy(new Variant())) {
      for (Row row : List.of(Row.UNMAPPED, Row.UNMAPPED_CHECKED, Row.EARLY_UNMAPPED)) {
        Answer answer = row.send(new Wire(plain.uri()), Origins.APP);
        assertThat(answer.status()).as("%s", answer).isEqualTo(500);
        if (is("Jersey") || is("CXF")) {
          assertThat(answer.body()).as("%s", answer).containsIgnoringCase("<html");
          assertThat(answer.all("Content-Type")).hasSize(1).first().asString().contains("html");
        }
        if (!is("CXF")) {
          Cors.assertReadable(answer, Origins.APP);
        }
      }
    }
  }

  private static Answer logged(List<LogRecord> records, Supplier<Answer> action) {
    Logger logger = Logger.getLogger("org.allowcredentials");
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            records.add(record);
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    logger.addHandler(handler);
    try {
      return action.get();
    } finally {
      logger.removeHandler(handler);
    }
  }
}
