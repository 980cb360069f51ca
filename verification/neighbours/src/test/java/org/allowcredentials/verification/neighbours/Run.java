package org.allowcredentials.verification.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process that has ended.
 *
 * @param exit its exit code
 * @param output what it printed, errors included
 */
record Run(int exit, String output) {

  private static final long SECONDS = 180;

  /** Runs a command to its end. */
  static Run of(Path folder, Map<String, String> environment, List<String> command) {
    try {
      Path output = Files.createTempFile("run", ".txt");
      try {
        ProcessBuilder builder =
            new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        if (!ended) {
          process.descendants().forEach(ProcessHandle::destroyForcibly);
          process.destroyForcibly();
        }
        String printed = Files.readString(output);
        assertThat(ended).as("ends in %s s: %s\n%s", SECONDS, command, printed).isTrue();
        return new Run(process.exitValue(), printed.replace("\r\n", "\n"));
      } finally {
        Files.deleteIfExists(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  Run succeeded() {
    assertThat(exit).as(output).isZero();
    return this;
  }

  Run failed() {
    assertThat(exit).as(output).isNotZero();
    return this;
  }
}
