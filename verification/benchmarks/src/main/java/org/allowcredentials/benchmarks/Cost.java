package org.allowcredentials.benchmarks;

import java.util.Locale;

/**
 * What something costs.
 *
 * @param nanos nanoseconds
 * @param error half the width of the interval in which JMH is 99.9 % certain that they are
 * @param bytes bytes of the heap; these are exact but for what the compiler does not allocate
 */
record Cost(double nanos, double error, double bytes) {

  /** Returns what is added to something else; the intervals add up. */
  Cost minus(Cost other) {
    return new Cost(nanos - other.nanos, error + other.error, bytes - other.bytes);
  }

  /** Returns whether this is faster, and the intervals do not say otherwise. */
  boolean isCertainlyFasterThan(Cost other) {
    return nanos + error < other.nanos - other.error;
  }

  /** Returns whether it can be told from nothing at all. */
  boolean isCertain() {
    return nanos > error;
  }

  /** Returns how often this is another, in time; NaN if the other cannot be told from nothing. */
  double times(Cost other) {
    return other.isCertain() ? nanos / other.nanos : Double.NaN;
  }

  /** Returns this as something that is added. */
  String signed() {
    return String.format(Locale.ROOT, "%+,.0f ± %,.0f ns, %+,d B", nanos, error, Math.round(bytes));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%,.0f ± %,.0f ns, %,d B", nanos, error, Math.round(bytes));
  }
}
