package org.allowcredentials.benchmarks;

/** Sends the same request again and again; not for several threads. */
@FunctionalInterface
interface Client {

  /** Returns the answer, which is overwritten by the next one. */
  Answer send() throws Exception;
}
