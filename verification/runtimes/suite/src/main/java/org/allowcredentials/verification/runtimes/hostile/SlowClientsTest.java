package org.allowcredentials.verification.runtimes.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.allowcredentials.verification.runtimes.Container;
import org.allowcredentials.verification.runtimes.Container.Deployed;
import org.allowcredentials.verification.runtimes.wire.Connection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Clients that send slowly, or go away. */
@Tag("embedded")
@Tag("evidence")
class SlowClientsTest {

  private static final long SEED = 815;

  private static Deployed server;

  @BeforeAll
  static void deploy() throws Exception {
    server = Container.find().deploy(new Shop());
  }

  @AfterAll
  static void close() {
    server.close();
  }

  /** More of them than a server has threads, a byte at a time, while others are served. */
  @Test
  void slowOnesAreAnsweredRightAndKeepNobodyWaiting() throws Exception {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Connection> slow = new ArrayList<>();
    List<Visit> visits = new ArrayList<>();
    try {
      for (int i = 0; i < 40; i++) {
        slow.add(Connection.to(server.uri()));
        visits.add(Visit.preflight(random));
      }
      int longest = visits.stream().mapToInt(visit -> visit.request().length()).max().orElseThrow();
      for (int at = 0; at < longest; at += 1 + at / 50) {
        int end = at + 1 + at / 50;
        for (int i = 0; i < slow.size(); i++) {
          String request = visits.get(i).request();
          if (at < request.length()) {
            slow.get(i).write(request.substring(at, Math.min(end, request.length())));
          }
        }
        if (at % 20 == 0) {
          serves(random);
        }
      }
      for (int i = 0; i < slow.size(); i++) {
        assertThat(visits.get(i).fault(slow.get(i).read())).isEmpty();
      }
    } finally {
      for (Connection each : slow) {
        each.close();
      }
    }
  }

  /** They leave in the middle of a head, of a body, or before the answer. */
  @Test
  void thoseWhoGoAwayLeaveNothingBehind() throws Exception {
    SplittableRandom random = new SplittableRandom(SEED);
    goAway(random, 50);
    int threads = Thread.activeCount();
    goAway(random, 500);
    for (int i = 0; i < 100 && Thread.activeCount() > threads; i++) {
      Thread.sleep(50);
    }
    assertThat(Thread.activeCount()).as("threads").isLessThanOrEqualTo(threads + 10);
    serves(random);
  }

  private static void goAway(SplittableRandom random, int times) throws IOException {
    for (int i = 0; i < times; i++) {
      String request = Visit.random(random).request();
      try (Connection connection = Connection.to(server.uri())) {
        connection.write(request.substring(0, random.nextInt(request.length() + 1)));
      }
    }
  }

  private static void serves(SplittableRandom random) throws IOException {
    try (Connection connection = Connection.to(server.uri())) {
      Visit visit = Visit.random(random);
      assertThat(visit.fault(connection.send(visit.request()))).isEmpty();
    }
  }
}
