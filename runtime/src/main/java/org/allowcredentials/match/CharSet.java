package org.allowcredentials.match;

/**
 * A set of the characters that the path of a request has: printable ASCII without what ends a path.
 * Everything else stands in it percent-encoded.
 *
 * @param low the characters 0 to 63, one bit each
 * @param high the characters 64 to 127
 */
public record CharSet(long low, long high) {

  static final CharSet NONE = new CharSet(0, 0);

  static final CharSet ALL = range(' ', '~').minus(of('?')).minus(of('#'));

  /** What an example is made of, best first. */
  private static final String READABLE =
      "abcdefghijklmnopqrstuvwxyz1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ-_.~/";

  static CharSet of(char c) {
    return c < 64 ? new CharSet(1L << c, 0) : new CharSet(0, 1L << (c - 64));
  }

  static CharSet range(char first, char last) {
    CharSet set = NONE;
    for (char c = first; c <= last; c++) {
      set = set.or(of(c));
    }
    return set;
  }

  CharSet or(CharSet other) {
    return new CharSet(low | other.low, high | other.high);
  }

  public CharSet and(CharSet other) {
    return new CharSet(low & other.low, high & other.high);
  }

  CharSet minus(CharSet other) {
    return new CharSet(low & ~other.low, high & ~other.high);
  }

  public boolean isEmpty() {
    return low == 0 && high == 0;
  }

  boolean has(char c) {
    return !and(of(c)).isEmpty();
  }

  /**
   * A letter in both cases is most likely the digit of an escape, which is written in upper case.
   */
  private boolean isBothCasesOf(char c) {
    return Character.isLowerCase(c) && equals(of(c).or(of(Character.toUpperCase(c))));
  }

  /** Returns the most readable character; the set must not be empty. */
  public char example() {
    for (int i = 0; i < READABLE.length(); i++) {
      char c = READABLE.charAt(i);
      if (has(c)) {
        return isBothCasesOf(c) ? Character.toUpperCase(c) : c;
      }
    }
    return (char)
        (low != 0 ? Long.numberOfTrailingZeros(low) : 64 + Long.numberOfTrailingZeros(high));
  }
}
