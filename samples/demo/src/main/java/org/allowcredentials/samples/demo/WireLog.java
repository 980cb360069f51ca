package org.allowcredentials.samples.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The latest exchanges of an API, found again by the {@code run} that their requests named. */
public final class WireLog {

  private static final long PATIENCE_MILLIS = 2_000;

  private final int capacity;
  private final Deque<Entry> entries = new ArrayDeque<>();

  /** A log that forgets the oldest exchange when it holds as many as this. */
  WireLog(int capacity) {
    this.capacity = capacity;
  }

  /**
   * Returns the place for an exchange that has just begun; it is to be completed when the answer is
   * out. As the place exists before the answer does, who has the answer finds the exchange.
   */
  synchronized CompletableFuture<Exchange> begin(String run) {
    if (entries.size() == capacity) {
      entries.removeFirst();
    }
    Entry entry = new Entry(run, new CompletableFuture<>());
    entries.addLast(entry);
    return entry.exchange();
  }

  /**
   * Returns the exchanges of a run, in the order in which they began; waits for unfinished ones.
   */
  public List<Exchange> exchanges(String run) {
    return begun(run).stream().map(WireLog::finished).flatMap(Optional::stream).toList();
  }

  private synchronized List<CompletableFuture<Exchange>> begun(String run) {
    return entries.stream().filter(entry -> entry.run().equals(run)).map(Entry::exchange).toList();
  }

  private static Optional<Exchange> finished(CompletableFuture<Exchange> exchange) {
    return exchange
        .copy()
        .thenApply(Optional::of)
        .completeOnTimeout(Optional.empty(), PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
        .join();
  }

  private record Entry(String run, CompletableFuture<Exchange> exchange) {}
}
