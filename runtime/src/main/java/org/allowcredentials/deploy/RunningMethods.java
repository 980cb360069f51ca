package org.allowcredentials.deploy;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** What is known of methods that run. It counts until the terms of some of them change. */
final class RunningMethods {

  private volatile Map<Runs, RunningMethod> known = new ConcurrentHashMap<>();

  /** A method of a class, as a server names it. */
  private record Runs(Class<?> type, Method method) {}

  /** Returns what runs; asks only if it is not known. */
  RunningMethod get(
      Class<?> type, Method method, BiFunction<Class<?>, Method, RunningMethod> find) {
    return known.computeIfAbsent(
        new Runs(type, method), runs -> find.apply(runs.type(), runs.method()));
  }

  /** Returns an object that is another one as soon as what was known counts no longer. */
  Object epoch() {
    return known;
  }

  /** Forgets everything. What is being found right now is forgotten, too. */
  void renew() {
    known = new ConcurrentHashMap<>();
  }
}
