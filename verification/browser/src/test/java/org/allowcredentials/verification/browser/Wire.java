package org.allowcredentials.verification.browser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** Everything that went between the browser and one server, in the order of the answers. */
final class Wire {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final List<Exchange> exchanges = new ArrayList<>();
  private int pending;

  /** A request has arrived; {@link #answered} or {@link #lost} follows. */
  void arrived() {
    update(() -> pending++);
  }

  /** The answer is complete, and the browser does not have it yet. */
  void answered(Exchange exchange) {
    update(() -> {
      pending--;
      exchanges.add(exchange);
    });
  }

  /** There will be no answer. */
  void lost() {
    update(() -> pending--);
  }

  /** All exchanges so far, once no request waits for its answer any more. */
  List<Exchange> exchanges() {
    return await(() -> pending == 0, "requests are still without an answer");
  }

  /** Those for one path, without the query. */
  List<Exchange> exchanges(String path) {
    return exchanges().stream().filter(exchange -> exchange.path().equals(path)).toList();
  }

  /** The only exchange of this method and path, preflights apart. */
  Exchange only(String method, String path) {
    List<Exchange> matching =
        exchanges(path).stream()
            .filter(exchange -> exchange.method().equals(method) && !exchange.isPreflight())
            .toList();
    if (matching.size() != 1) {
      throw new AssertionError(
          "not exactly one " + method + " " + path + " on the wire: " + exchanges(path));
    }
    return matching.get(0);
  }

  /** The only preflight for this path. */
  Exchange onlyPreflight(String path) {
    List<Exchange> matching = exchanges(path).stream().filter(Exchange::isPreflight).toList();
    if (matching.size() != 1) {
      throw new AssertionError(
          "not exactly one preflight for " + path + " on the wire: " + exchanges(path));
    }
    return matching.get(0);
  }

  /** The methods of all requests for one path, in order. */
  List<String> methods(String path) {
    return exchanges(path).stream().map(Exchange::method).toList();
  }

  /** Waits until such an exchange is on the wire. */
  Exchange await(String method, String path) {
    Predicate<Exchange> wanted =
        exchange -> exchange.method().equals(method) && exchange.path().equals(path);
    return await(() -> exchanges.stream().anyMatch(wanted), method + " " + path + " did not come")
        .stream()
        .filter(wanted)
        .findFirst()
        .orElseThrow();
  }

  private void update(Runnable change) {
    lock.lock();
    try {
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The condition is asked under the lock. */
  private List<Exchange> await(State state, String complaint) {
    lock.lock();
    try {
      long left = LONGEST_WAIT.toNanos();
      while (!state.holds()) {
        if (left <= 0) {
          throw new AssertionError(complaint + ": " + exchanges);
        }
        left = changed.awaitNanos(left);
      }
      return List.copyOf(exchanges);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(complaint + ", and the test was interrupted", interrupted);
    } finally {
      lock.unlock();
    }
  }

  private interface State {
    boolean holds();
  }
}
