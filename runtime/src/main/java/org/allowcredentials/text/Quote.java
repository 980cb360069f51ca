package org.allowcredentials.text;

/**
 * A value to show, and the part of it that is wrong.
 *
 * @param value the value as written
 * @param start where the wrong part begins, from 0
 * @param end where it ends, exclusive
 */
public record Quote(String value, int start, int end) {

  private static final int WINDOW = 60;
  private static final int EXCERPT = 200;
  private static final int LONGEST_LITERAL = 1000;
  private static final String CUT = "...";

  /** Checks the range. */
  public Quote {
    if (start < 0 || end < start || end > value.length()) {
      throw new IllegalArgumentException(start + ".." + end + " of " + value.length());
    }
  }

  /**
   * Returns a string as a Java literal on one line: no character of it can break out of a message,
   * and no length of it can drown one.
   *
   * @param value any string
   * @return the literal; of more than 1,000 characters, which nobody would paste, the beginning
   */
  public static String literal(String value) {
    boolean whole = value.length() <= LONGEST_LITERAL;
    return "\"" + escape(value, 0, whole ? value.length() : 2 * WINDOW) + (whole ? "" : CUT) + "\"";
  }

  /**
   * Returns the beginning of a string as a Java literal on one line.
   *
   * @param value any string, however long
   * @return the literal; three dots stand for what is left out
   */
  public static String excerpt(String value) {
    return value.length() <= EXCERPT
        ? literal(value)
        : "\"" + escape(value, 0, EXCERPT) + CUT + "\"";
  }

  /**
   * Returns the literal and, below it, carets under the wrong part. A long value is cut around it.
   *
   * @return two lines, of the same indentation
   */
  public String[] lines() {
    int from = Math.max(0, Math.min(start - WINDOW / 2, value.length() - 2 * WINDOW));
    int to = Math.min(value.length(), from + 2 * WINDOW);
    String before = "\"" + (from > 0 ? CUT : "") + escape(value, from, start);
    String wrong = escape(value, start, Math.min(end, to));
    String after = escape(value, Math.min(end, to), to) + (to < value.length() ? CUT : "") + "\"";
    return new String[] {
      before + wrong + after, " ".repeat(before.length()) + "^".repeat(Math.max(1, wrong.length()))
    };
  }

  private static String escape(String text, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        default -> {
          if (isPlain(c)) {
            out.append(c);
          } else {
            out.append(String.format("\\u%04x", (int) c));
          }
        }
      }
    }
    return out.toString();
  }

  /** Letters and digits of any script stay readable; controls and direction marks do not pass. */
  private static boolean isPlain(char c) {
    return c > '~' ? Character.isLetterOrDigit(c) : c >= ' ';
  }
}
