package org.allowcredentials.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** A table of a page. */
final class Table {

  private final List<List<String>> rows = new ArrayList<>();

  Table(List<String> titles) {
    rows.add(titles);
    rows.add(titles.stream().map(title -> "---").toList());
  }

  void add(List<String> row) {
    rows.add(row);
  }

  @Override
  public String toString() {
    if (rows.size() == 2) {
      return "Not measured in this run.";
    }
    return String.join(
        "\n", rows.stream().map(row -> "| " + String.join(" | ", row) + " |").toList());
  }
}
