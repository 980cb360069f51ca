package org.allowcredentials.verification.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server that is running. It ends with the virtual machine of the tests, if not before.
 *
 * @param process its process
 * @param log the file with what it printed
 * @param hook what ends it with this virtual machine
 */
record ServerProcess(Process process, Path log, Thread hook) implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(3);
  private static final Duration STOP = Duration.ofSeconds(20);
  private static final int SHOWN_LINES = 150;

  /**
   * Starts a server, and waits until it says that it serves.
   *
   * @throws IllegalStateException with the server's own words, if it does not
   */
  static ServerProcess start(Launch launch, Path log) throws InterruptedException {
    ServerProcess server = spawn(launch, log);
    long end = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < end && server.process.isAlive()) {
      List<String> lines = server.lines();
      if (lines.stream().anyMatch(line -> launch.failed().matcher(line).find())) {
        break;
      }
      if (lines.stream().filter(line -> launch.ready().matcher(line).find()).count()
          >= launch.times()) {
        return server;
      }
      Thread.sleep(100);
    }
    List<String> lines = server.lines();
    boolean ended = !server.process.isAlive();
    server.close();
    throw new IllegalStateException(
        "The server did not start the application: "
            + lines.stream()
                .filter(line -> launch.failed().matcher(line).find())
                .findFirst()
                .orElse(
                    ended
                        ? "its process ended"
                        : "it said nothing of it in " + START.toSeconds() + " s")
            + "\n"
            + launch.command()
            + "\n"
            + String.join(
                "\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size())));
  }

  private static ServerProcess spawn(Launch launch, Path log) {
    try {
      Files.createDirectories(log.resolveSibling("."));
      ProcessBuilder builder =
          new ProcessBuilder(launch.command())
              .directory(launch.folder().toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      builder.environment().putAll(launch.environment());
      Process process = builder.start();
      Thread hook = new Thread(() -> end(process));
      Runtime.getRuntime().addShutdownHook(hook);
      return new ServerProcess(process, log, hook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what the server printed so far. */
  List<String> lines() {
    try (Stream<String> lines = Files.lines(log, java.nio.charset.StandardCharsets.ISO_8859_1)) {
      return lines.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(hook);
    end(process);
  }

  private static void end(Process process) {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    try {
      if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    children.forEach(ProcessHandle::destroyForcibly);
  }
}
