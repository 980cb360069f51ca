package org.allowcredentials.verification.runtimes;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a server does instead of what the contract asks for. A server that behaves better one day
 * fails the test, so that this list tells the truth; the user guide (docs/runtimes.md) repeats it.
 */
enum Deviation {
  ;

  private final List<String> servers;
  private final Set<Row> rows;
  private final int status;
  private final boolean readable;

  /**
   * Notes a deviation.
   *
   * @param servers how their names begin
   * @param rows what it concerns
   * @param status the status that is answered
   * @param readable whether the headers are there
   */
  Deviation(List<String> servers, Set<Row> rows, int status, boolean readable) {
    this.servers = servers;
    this.rows = rows;
    this.status = status;
    this.readable = readable;
  }

  /** Returns the deviations of a server in one row: at most one. */
  static List<Deviation> of(Container container, Row row) {
    return Stream.of(values())
        .filter(each -> each.rows.contains(row) && each.appliesTo(container))
        .toList();
  }

  boolean appliesTo(Container container) {
    return servers.stream().anyMatch(container.name()::startsWith);
  }

  int status() {
    return status;
  }

  boolean readable() {
    return readable;
  }
}
