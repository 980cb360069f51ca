package org.allowcredentials.verification.browser;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes that we started, each by its own handle. */
final class Processes {

  private static final long GRACE_SECONDS = 5;

  private Processes() {}

  /** Ends a process and everything below it; returns when the process itself is gone. */
  static void end(ProcessHandle process) {
    // A snapshot first: once the parent is gone, its children are no longer found through it.
    List<ProcessHandle> below = process.descendants().toList();
    process.destroy();
    if (!ended(process)) {
      process.destroyForcibly();
      ended(process);
    }
    below.forEach(ProcessHandle::destroyForcibly);
  }

  private static boolean ended(ProcessHandle process) {
    try {
      process.onExit().get(GRACE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException stillThere) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
