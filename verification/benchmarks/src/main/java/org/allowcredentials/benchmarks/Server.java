package org.allowcredentials.benchmarks;

/** Serves an application with one filter, or with none; for several threads. */
@FunctionalInterface
interface Server {

  /** Returns what sends requests, for one thread. */
  Client client(Scenario scenario);
}
