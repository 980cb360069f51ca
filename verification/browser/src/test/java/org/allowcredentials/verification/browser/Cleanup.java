package org.allowcredentials.verification.browser;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What has been started, ended in reverse order; one that fails to end does not keep the others.
 */
final class Cleanup implements AutoCloseable {

  private final Deque<AutoCloseable> started = new ArrayDeque<>();

  <T extends AutoCloseable> T add(T closeable) {
    started.push(closeable);
    return closeable;
  }

  @Override
  public void close() {
    RuntimeException failure = new IllegalStateException("not everything could be ended");
    if (!end(failure)) {
      throw failure;
    }
  }

  /** Ends everything after a failure and returns it, for the caller to throw. */
  RuntimeException after(Exception failed) {
    RuntimeException failure = new IllegalStateException("could not start", failed);
    end(failure);
    return failure;
  }

  private boolean end(RuntimeException failures) {
    while (!started.isEmpty()) {
      try {
        started.pop().close();
      } catch (Exception failed) {
        failures.addSuppressed(failed);
      }
    }
    return failures.getSuppressed().length == 0;
  }
}
