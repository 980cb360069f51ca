package org.allowcredentials.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The same thing measured several times, in milliseconds.
 *
 * @param sorted from the fastest to the slowest
 */
record Samples(List<Double> sorted) {

  Samples {
    sorted = sorted.stream().sorted().toList();
  }

  /** Returns those of one subject. */
  static <T> Samples of(Map<T, List<Double>> all, T subject) {
    return new Samples(Objects.requireNonNull(all.get(subject)));
  }

  double median() {
    return sorted.get(sorted.size() / 2);
  }

  /** Returns the median, and between which values half of all are. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,.0f ms (%,.0f to %,.0f)",
        median(),
        sorted.get(sorted.size() / 4),
        sorted.get(sorted.size() - 1 - sorted.size() / 4));
  }
}
