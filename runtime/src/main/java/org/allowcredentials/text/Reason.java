package org.allowcredentials.text;

/** Whether a reason is one: whoever reviews the code must be able to see it. */
public final class Reason {

  private Reason() {}

  /**
   * Returns whether a text has at least one letter or digit that a person sees.
   *
   * <p>Nothing else makes a reason: not blanks of any width, joiners, direction marks and other
   * controls; not punctuation, symbols and marks, which alone say nothing (the blank of braille is
   * a symbol); not characters for private use, surrogates without their other half, and what
   * Unicode has not assigned. Modifier letters do not count: they look like apostrophes and
   * accents.
   *
   * @param text any text
   * @return true if it can be read
   */
  public static boolean isReadable(String text) {
    return text.codePoints().anyMatch(Reason::isVisible);
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER ->
          !isBlankLetter(c);
      default -> false;
    };
  }

  /** The fillers of Hangul and the blanks among the hieroglyphs are letters, and show nothing. */
  private static boolean isBlankLetter(int c) {
    return switch (c) {
      case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x13441, 0x13442 -> true;
      default -> false;
    };
  }
}
