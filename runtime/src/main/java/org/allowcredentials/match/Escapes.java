package org.allowcredentials.match;

import java.util.ArrayList;
import java.util.List;
import org.allowcredentials.match.Expression.Chars;
import org.allowcredentials.match.Expression.Sequence;

/** Percent-encoded characters, whose two digits some servers compare without letter case. */
public final class Escapes {

  private Escapes() {}

  /** Returns whether this is a hexadecimal digit. */
  static boolean isHex(char c) {
    return Character.digit(c, 16) >= 0 && c < 128;
  }

  /** Returns whether an escape begins at an index. */
  static boolean isAt(String path, int index) {
    return path.charAt(index) == '%'
        && index + 2 < path.length()
        && isHex(path.charAt(index + 1))
        && isHex(path.charAt(index + 2));
  }

  /** Returns whether the escape at an index has a digit that can be written in two ways. */
  static boolean hasLetter(String path, int index) {
    return Character.isLetter(path.charAt(index + 1)) || Character.isLetter(path.charAt(index + 2));
  }

  /** Returns what some server compares with a literal. */
  public static Expression language(String literal) {
    List<Expression> parts = new ArrayList<>();
    int digitsUntil = 0;
    for (int i = 0; i < literal.length(); i++) {
      digitsUntil = isAt(literal, i) ? i + 3 : digitsUntil;
      char c = literal.charAt(i);
      parts.add(
          new Chars(
              i < digitsUntil
                  ? CharSet.of(Character.toUpperCase(c)).or(CharSet.of(Character.toLowerCase(c)))
                  : CharSet.of(c)));
    }
    return new Sequence(parts);
  }

  /** Returns the text with the digits of its escapes in upper case, as browsers write them. */
  public static String upper(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isAt(text, i)) {
        out.setCharAt(i + 1, Character.toUpperCase(text.charAt(i + 1)));
        out.setCharAt(i + 2, Character.toUpperCase(text.charAt(i + 2)));
      }
    }
    return out.toString();
  }
}
