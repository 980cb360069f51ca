package org.allowcredentials.verification.runtimes.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.allowcredentials.verification.runtimes.Container;
import org.allowcredentials.verification.runtimes.Container.Deployed;
import org.allowcredentials.verification.runtimes.wire.Connection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Full load with random origins: every answer is checked, memory and threads stay what they were.
 * {@code -Dsoak.seconds=600} makes it long.
 */
@Tag("embedded")
@Tag("evidence")
class SoakTest {

  private static final int SECONDS = Integer.getInteger("soak.seconds", 2);
  private static final long SEED = 20261123;
  private static final int CLIENTS = 4;
  private static final int SAMPLES = 12;

  /** Servers close a connection after so many. */
  private static final int REQUESTS_OF_A_CONNECTION = 100;

  private static final long MEGABYTE = 1 << 20;

  /** What a collection may leave behind one time and not the other. */
  private static final long NOISE = 3 * MEGABYTE;

  private final AtomicBoolean stopped = new AtomicBoolean();
  private final AtomicLong answers = new AtomicLong();

  @Test
  void everyAnswerIsRightAndNothingGrows() throws Exception {
    Container container = Container.find();
    List<Long> used = new ArrayList<>();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try (Deployed server = container.deploy(new Shop())) {
      warmUp(server);
      List<Future<Long>> running = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        running.add(clients.submit(client(server, SEED + i)));
      }
      for (int i = 0; i < SAMPLES; i++) {
        Thread.sleep(SECONDS * 1000L / SAMPLES);
        used.add(usedMemory());
      }
      int threads = Thread.activeCount();
      stopped.set(true);
      for (Future<Long> each : running) {
        each.get();
      }
      System.out.printf(
          "%s: %,d answers in %d s, all right (seed %d); memory in MB after each twelfth: %s; %d"
              + " threads%n",
          container.name(),
          answers.get(),
          SECONDS,
          SEED,
          used.stream().map(bytes -> String.format("%.1f", bytes / (double) MEGABYTE)).toList(),
          threads);
    } finally {
      stopped.set(true);
      clients.shutdownNow();
    }
    assertThat(answers.get()).isGreaterThan(SECONDS * 10L);
    assertThat(least(used.subList(SAMPLES * 2 / 3, SAMPLES)))
        .as("least memory of the last third, against that of the first: %s", used)
        .isLessThan(least(used.subList(0, SAMPLES / 3)) + NOISE);
  }

  private Callable<Long> client(Deployed server, long seed) {
    return () -> {
      SplittableRandom random = new SplittableRandom(seed);
      long count = 0;
      while (!stopped.get()) {
        try (Connection connection = Connection.to(server.uri())) {
          for (int i = 0; i < REQUESTS_OF_A_CONNECTION && !stopped.get(); i++) {
            check(Visit.random(random), connection);
            count++;
          }
        }
      }
      return count;
    };
  }

  private void check(Visit visit, Connection connection) throws IOException {
    String fault = visit.fault(connection.send(visit.request()));
    if (!fault.isEmpty()) {
      stopped.set(true);
      throw new AssertionError(fault + " for\n" + visit.request());
    }
    answers.incrementAndGet();
  }

  /** Loads classes and fills the caches of the server. */
  private void warmUp(Deployed server) throws IOException {
    SplittableRandom random = new SplittableRandom(SEED - 1);
    for (int connections = 0; connections < 30; connections++) {
      try (Connection connection = Connection.to(server.uri())) {
        for (int i = 0; i < REQUESTS_OF_A_CONNECTION; i++) {
          check(Visit.random(random), connection);
        }
      }
    }
    answers.set(0);
  }

  private static long usedMemory() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static long least(List<Long> samples) {
    return samples.stream().mapToLong(Long::longValue).min().orElseThrow();
  }
}
