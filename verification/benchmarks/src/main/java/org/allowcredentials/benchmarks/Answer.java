package org.allowcredentials.benchmarks;

import org.jspecify.annotations.Nullable;

/** What a server has answered. */
interface Answer {

  /** Returns the status. */
  int status();

  /** Returns the value of a header; null if there is none. */
  @Nullable String header(String name);
}
