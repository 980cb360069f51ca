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

  /** Returns a path that counts. */
  CharSequence at(String path) {
    return new Counted(path, this);
  }

  private void look() {
    if (left == 0) {
      throw new NoMoreLooksException();
    }
    left--;
  }

  private record Counted(String path, StepBudget looks) implements CharSequence {
    @Override
    public char charAt(int index) {
      looks.look();
      return path.charAt(index);
    }

    @Override
    public int length() {
      return path.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return path.substring(start, end);
    }

    @Override
    public String toString() {
      return path;
    }
  }
}
