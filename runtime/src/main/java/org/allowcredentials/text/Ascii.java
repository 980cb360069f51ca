package org.allowcredentials.text;

/** Classes of ASCII characters. {@code java.lang.Character} knows too many letters and digits. */
public final class Ascii {

  private Ascii() {}

  /**
   * Returns whether this is a digit.
   *
   * @param c a character
   * @return true for 0 to 9
   */
  public static boolean isDigit(int c) {
    return '0' <= c && c <= '9';
  }

  /**
   * Returns whether this is a lower-case letter.
   *
   * @param c a character
   * @return true for a to z
   */
  public static boolean isLower(int c) {
    return 'a' <= c && c <= 'z';
  }

  /**
   * Returns whether this is an upper-case letter.
   *
   * @param c a character
   * @return true for A to Z
   */
  public static boolean isUpper(int c) {
    return 'A' <= c && c <= 'Z';
  }

  /**
   * Returns whether this is a letter or a digit.
   *
   * @param c a character
   * @return true for a to z, A to Z, 0 to 9
   */
  public static boolean isLetterOrDigit(int c) {
    return isLower(c) || isUpper(c) || isDigit(c);
  }

  /**
   * Returns whether labels of a serialised host have this character.
   *
   * @param c a character
   * @return true for a to z, 0 to 9, - and _
   */
  public static boolean isLabelCharacter(int c) {
    return isLower(c) || isDigit(c) || c == '-' || c == '_';
  }

  /**
   * Returns whether a text is ASCII.
   *
   * @param text any text
   * @return true if it has no other character
   */
  public static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }
}
