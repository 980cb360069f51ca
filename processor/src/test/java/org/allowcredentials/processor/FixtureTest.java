package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.allowcredentials.processor.Compilation.Message;
import org.allowcredentials.processor.Fixture.Mark;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each compiler says of each fixture what is drawn in it, all of it, in that order, and no more.
 */
class FixtureTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("fixtures")
  void diagnosticsStandWhereTheyAreDrawn(Compiler compiler, Fixture fixture) {
    List<Message> messages =
        compiler
            .into(folder)
            .with("-Acors.verbose=" + fixture.drawsNotes())
            .compile(Map.of(fixture.name(), fixture.source()))
            .messages();
    assertThat(messages.stream().map(FixtureTest::mark))
        .containsExactlyElementsOf(fixture.marks(compiler));
    assertThat(messages).allMatch(message -> message.file().equals(fixture.name()));
  }

  static Stream<Arguments> fixtures() {
    return Stream.of(Compiler.values())
        .flatMap(
            compiler -> Fixture.all().stream().map(fixture -> Arguments.of(compiler, fixture)));
  }

  /** Returns a message as it would be drawn; one that is not ours is shown by its text. */
  private static Mark mark(Message message) {
    return new Mark(
        message.line(),
        message.startColumn(),
        message.length(),
        message.kind().name().toLowerCase(Locale.ROOT),
        message.code().isEmpty() ? message.text() : message.code());
  }
}
