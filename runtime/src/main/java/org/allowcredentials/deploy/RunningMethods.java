package org.allowcredentials.deploy;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** What is known of methods that run. It counts until the terms of some of them change. */
final class RunningMethods {

  private volatile Map<Runs, RunningMethod> known = new ConcurrentHashMap<>();
  private volatile int epoch;

  /** Returns what runs; asks only if it is not known. */
  RunningMethod get(
      Class<?> type, Method method, BiFunction<Class<?>, Method, RunningMethod> find) {
    return known.computeIfAbsent(
        new Runs(type, method), runs -> find.apply(runs.type(), runs.method()));
  }

  /** Returns a number that is another one as soon as what was known counts no longer. */
  int epoch() {
    return epoch;
  }

  /** Forgets everything. What is being found right now is forgotten, too. */
  synchronized void renew() {
    known = new ConcurrentHashMap<>();
    epoch = epoch + 1; // Last: whoever sees it finds nothing that is old.
  }
}
