package org.allowcredentials.verification.runtimes.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.allowcredentials.verification.runtimes.Container;
import org.allowcredentials.verification.runtimes.Container.Deployed;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.Connection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Deploying and undeploying while preflights arrive. */
@Tag("embedded")
@Tag("evidence")
class RedeployTest {

  private static final int ROUNDS = 5;
  private static final int PREFLIGHTS = 1000;
  private static final int CLIENTS = 50;
  private static final long SEED = 4711;

  private final Container container = Container.find();

  @Test
  void preflightsMeetTheRightAnswerOrNone() throws Exception {
    round(SEED); // What a server starts once and keeps is not lost.
    int threads = settled(Thread.activeCount());
    List<WeakReference<Application>> applications = new ArrayList<>();
    int right = 0;
    for (int i = 1; i <= ROUNDS; i++) {
      Round round = round(SEED + i);
      applications.add(round.application());
      right += round.right();
    }
    System.out.printf(
        "%s: %d of %d preflights answered before the server was gone, all right (seed %d)%n",
        container.name(), right, ROUNDS * PREFLIGHTS, SEED);
    assertThat(right).isPositive();
    assertThat(settled(threads)).as("threads").isLessThanOrEqualTo(threads + 2);
    assertThat(remaining(applications)).as("applications not given back").isLessThanOrEqualTo(1);
  }

  private record Round(int right, WeakReference<Application> application) {}

  /** Undeploys in the middle of a thousand preflights. */
  private Round round(long seed) throws Exception {
    Application application = new Shop();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    AtomicInteger right = new AtomicInteger();
    List<Future<?>> running = new ArrayList<>();
    try {
      try (Deployed server = container.deploy(application)) {
        for (int i = 0; i < CLIENTS; i++) {
          SplittableRandom random = new SplittableRandom(seed * CLIENTS + i);
          running.add(clients.submit(() -> visit(server, random, right)));
        }
        while (right.get() < PREFLIGHTS / 4 && running.stream().anyMatch(each -> !each.isDone())) {
          Thread.onSpinWait();
        }
      }
      for (Future<?> each : running) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } finally {
      clients.shutdownNow();
    }
    return new Round(right.get(), new WeakReference<>(application));
  }

  /** Sends this client's share. A connection that ends is no answer; a wrong answer is wrong. */
  private void visit(Deployed server, SplittableRandom random, AtomicInteger right) {
    try (Connection connection = Connection.to(server.uri())) {
      for (int i = 0; i < PREFLIGHTS / CLIENTS; i++) {
        Visit visit = Visit.preflight(random);
        Answer answer = connection.send(visit.request());
        if (isGoingDown(answer)) {
          return;
        }
        assertThat(visit.fault(answer)).isEmpty();
        right.incrementAndGet();
      }
    } catch (IOException e) {
      // The server is gone.
    }
  }

  /** An application that is half gone grants nothing, and refuses nobody. */
  private static boolean isGoingDown(Answer answer) {
    return answer.status() >= 400 && answer.status() != 403 && answer.cors().isEmpty();
  }

  /** Returns how many threads there are once those that end have ended. */
  private static int settled(int wanted) throws InterruptedException {
    int count = Thread.activeCount();
    for (int i = 0; i < 100 && count > wanted; i++) {
      Thread.sleep(50);
      count = Thread.activeCount();
    }
    return count;
  }

  private static long remaining(List<WeakReference<Application>> applications)
      throws InterruptedException {
    long count = applications.size();
    for (int i = 0; i < 50 && count > 1; i++) {
      System.gc();
      Thread.sleep(20);
      count = applications.stream().filter(each -> each.get() != null).count();
    }
    return count;
  }
}
