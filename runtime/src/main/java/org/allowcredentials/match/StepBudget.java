package org.allowcredentials.match;

/**
 * How often the templates of one look-up may still look at a character of the path. The expressions
 * of an application may backtrack without end on a path that was made for it; between two looks a
 * matcher takes a number of steps that depends on the expression only.
 */
public final class StepBudget {

  /** What an ordinary look-up needs several hundred times over; a few milliseconds at worst. */
  static final int LIMIT = 100_000;

  private int left = LIMIT;

  /** Says that no more looks are left. */
  static final class NoMoreLooksException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoMoreLooksException() {
      super("too many looks at a path", null, false, false);
    }
  }

  /** Returns a path, from an index on, that counts. */
  CharSequence at(String path, int from) {
    return new Counted(path, from, this);
  }

  /** Takes a number of looks. */
  void take(int looks) {
    if (left < looks) {
      throw new NoMoreLooksException();
    }
    left -= looks;
  }

  private record Counted(String path, int from, StepBudget looks) implements CharSequence {
    @Override
    public char charAt(int index) {
      looks.take(1);
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
