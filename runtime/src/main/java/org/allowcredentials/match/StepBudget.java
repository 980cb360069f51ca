package org.allowcredentials.match;

/**
 * How many steps the templates of one look-up may still take: a step reads one character of the
 * path. The expressions of an application may backtrack without end on a path that was made for it.
 */
public final class StepBudget {

  /** What an ordinary look-up needs several hundred times over; a few milliseconds at worst. */
  static final int LIMIT = 100_000;

  private int left = LIMIT;

  /** Says that no steps are left. */
  static final class ExhaustedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExhaustedException() {
      super("too many steps", null, false, false);
    }
  }

  /** Returns a path, from an index on, that counts. */
  CharSequence at(String path, int from) {
    return new Counted(path, from, this);
  }

  /** Takes a number of steps. */
  void take(int steps) {
    if (left < steps) {
      throw new ExhaustedException();
    }
    left -= steps;
  }

  private record Counted(String path, int from, StepBudget budget) implements CharSequence {
    @Override
    public char charAt(int index) {
      budget.take(1);
      return path.charAt(from + index);
    }

    @Override
    public int length() {
      return path.length() - from;
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return path.substring(from + start, from + end);
    }

    @Override
    public String toString() {
      return path.substring(from);
    }
  }
}
