package org.allowcredentials.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allowcredentials.match.Expression.Chars;
import org.allowcredentials.match.Expression.Choice;
import org.allowcredentials.match.Expression.Repeat;
import org.allowcredentials.match.Expression.Sequence;

/**
 * Reads the regular expressions of path parameters: the part of {@link java.util.regex.Pattern}
 * that describes a regular language without context. Literals, classes, {@code .}, groups,
 * alternatives, greedy and reluctant quantifiers, {@code \d \w \s} and their negations, and an
 * anchor at either end. What is beyond that (look-around, back references, possessive quantifiers,
 * flags, Unicode classes, intersections of classes, characters that are not ASCII) is not read.
 */
public final class ExpressionParser {

  private static final long MAX_SIZE = 2_000;
  private static final int MAX_DEPTH = 50;

  private static final CharSet DIGITS = CharSet.range('0', '9');
  private static final CharSet WORD =
      DIGITS.or(CharSet.range('a', 'z')).or(CharSet.range('A', 'Z')).or(CharSet.of('_'));
  private static final CharSet BLANKS = CharSet.of(' ');

  private final String text;
  private int at;
  private int depth;
  private boolean captures;

  private ExpressionParser(String text) {
    this.text = text;
  }

  /**
   * An expression as read.
   *
   * @param expression the expression
   * @param plain whether all servers treat it alike: it has no anchor and no capturing group
   */
  public record Parsed(Expression expression, boolean plain) {}

  /** Says that the expression is beyond what can be read. */
  private static final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableException(String what) {
      super(what);
    }
  }

  /**
   * Reads an expression.
   *
   * @param text the expression
   * @return what it says; empty if that cannot be decided here
   */
  public static Optional<Parsed> parse(String text) {
    boolean start = text.startsWith("^");
    boolean end = text.endsWith("$") && !text.endsWith("\\$");
    ExpressionParser parser =
        new ExpressionParser(text.substring(start ? 1 : 0, text.length() - (end ? 1 : 0)));
    try {
      Expression read = parser.choice();
      if (parser.at < parser.text.length() || read.size() > MAX_SIZE) {
        return Optional.empty();
      }
      boolean severalAnchored = (start || end) && parser.text.indexOf('|') >= 0;
      return severalAnchored
          ? Optional.empty()
          : Optional.of(new Parsed(read, !start && !end && !parser.captures));
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }

  private Expression choice() throws UnreadableException {
    List<Expression> parts = new ArrayList<>();
    parts.add(sequence());
    while (at < text.length() && text.charAt(at) == '|') {
      at++;
      parts.add(sequence());
    }
    return parts.size() == 1 ? parts.get(0) : new Choice(parts);
  }

  private Expression sequence() throws UnreadableException {
    List<Expression> parts = new ArrayList<>();
    while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
      parts.add(quantified(atom()));
    }
    return parts.size() == 1 ? parts.get(0) : new Sequence(parts);
  }

  private Expression atom() throws UnreadableException {
    char c = text.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> new Chars(charClass());
      case '.' -> new Chars(CharSet.ALL);
      case '\\' -> new Chars(escaped());
      case '*', '+', '?', '{', '^', '$' -> throw new UnreadableException("" + c);
      default -> new Chars(CharSet.of(literal(c)));
    };
  }

  private Expression group() throws UnreadableException {
    if (text.startsWith("?:", at)) {
      at += 2;
    } else if (at < text.length() && text.charAt(at) == '?') {
      throw new UnreadableException("(?");
    } else {
      captures = true;
    }
    depth++;
    if (depth > MAX_DEPTH) {
      throw new UnreadableException("nested too deep");
    }
    Expression inner = choice();
    depth--;
    if (at == text.length()) {
      throw new UnreadableException("not closed");
    }
    at++;
    return inner;
  }

  private Expression quantified(Expression part) throws UnreadableException {
    if (at == text.length() || "*+?{".indexOf(text.charAt(at)) < 0) {
      return part;
    }
    Expression result =
        switch (text.charAt(at)) {
          case '*' -> repeat(part, 0, Repeat.UNBOUNDED);
          case '+' -> repeat(part, 1, Repeat.UNBOUNDED);
          case '?' -> repeat(part, 0, 1);
          default -> counted(part);
        };
    if (at < text.length() && text.charAt(at) == '?') {
      at++; // A reluctant quantifier matches the same strings.
    }
    return result; // One more, which would make it possessive, is no atom.
  }

  private Expression repeat(Expression part, int min, int max) {
    at++;
    return new Repeat(part, min, max);
  }

  private Expression counted(Expression part) throws UnreadableException {
    int close = text.indexOf('}', at);
    if (close < 0) {
      throw new UnreadableException("{");
    }
    String[] bounds = text.substring(at + 1, close).split(",", -1);
    if (bounds.length > 2) {
      throw new UnreadableException("{,,}");
    }
    int min = count(bounds[0]);
    boolean open = bounds.length == 2 && bounds[1].isEmpty();
    int max = open ? Repeat.UNBOUNDED : count(bounds[bounds.length - 1]);
    if (max < min) {
      throw new UnreadableException("{max,min}");
    }
    at = close + 1;
    return new Repeat(part, min, max);
  }

  private static int count(String digits) throws UnreadableException {
    if (!digits.matches("[0-9]{1,4}")) { // As many as a thousand are too large an expression.
      throw new UnreadableException(digits);
    }
    return Integer.parseInt(digits);
  }

  private CharSet charClass() throws UnreadableException {
    boolean negated = at < text.length() && text.charAt(at) == '^';
    if (negated) {
      at++;
    }
    CharSet set = CharSet.NONE;
    boolean first = true;
    while (first || peek() != ']') {
      char c = peek();
      if (c == '[' || c == '&' || (first && c == ']')) {
        throw new UnreadableException("a class in a class");
      }
      first = false;
      at++;
      if (c == '\\' && isPredefined(peek())) {
        set = set.or(escaped());
        continue;
      }
      char from = c == '\\' ? escapedLiteral() : literal(c);
      if (peek() == '-' && at + 1 < text.length() && text.charAt(at + 1) != ']') {
        at++;
        set = set.or(range(from));
      } else {
        set = set.or(CharSet.of(from));
      }
    }
    at++;
    return negated ? CharSet.ALL.minus(set) : set;
  }

  private CharSet range(char from) throws UnreadableException {
    char c = peek();
    at++;
    if (c == '[' || c == '&' || (c == '\\' && isPredefined(peek()))) {
      throw new UnreadableException("no range");
    }
    char to = c == '\\' ? escapedLiteral() : literal(c);
    if (to < from) {
      throw new UnreadableException("no range");
    }
    return CharSet.range(from, to);
  }

  private char peek() throws UnreadableException {
    if (at >= text.length()) {
      throw new UnreadableException("not closed");
    }
    return text.charAt(at);
  }

  private static boolean isPredefined(char c) {
    return "dDwWsS".indexOf(c) >= 0;
  }

  /** Reads what follows a backslash. */
  private CharSet escaped() throws UnreadableException {
    char c = peek();
    CharSet set =
        switch (c) {
          case 'd' -> DIGITS;
          case 'D' -> CharSet.ALL.minus(DIGITS);
          case 'w' -> WORD;
          case 'W' -> CharSet.ALL.minus(WORD);
          case 's' -> BLANKS;
          case 'S' -> CharSet.ALL.minus(BLANKS);
          default -> CharSet.NONE;
        };
    if (isPredefined(c)) {
      at++;
      return set;
    }
    return CharSet.of(escapedLiteral());
  }

  private char escapedLiteral() throws UnreadableException {
    char c = peek();
    at++;
    if (Character.isLetterOrDigit(c)) {
      throw new UnreadableException("\\" + c);
    }
    return literal(c);
  }

  private static char literal(char c) throws UnreadableException {
    if (c < ' ' || c > '~') {
      throw new UnreadableException("not ASCII");
    }
    return c;
  }
}
