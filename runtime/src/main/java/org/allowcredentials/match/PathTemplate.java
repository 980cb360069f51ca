package org.allowcredentials.match;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.allowcredentials.text.Ascii;

/**
 * A path template as a regular expression, with what its place in the order depends on.
 *
 * @param pattern matches a prefix of an encoded path; its last group is the rest
 * @param beginning the number of characters before the first parameter
 * @param literals the number of characters outside of parameters
 * @param groups the number of parameters
 * @param expressions the number of parameters with a regular expression of their own
 * @param segments the segments with which the path begins
 * @param seesMatrix whether it may match because of matrix parameters, which CXF leaves in place: a
 *     parameter whose expression may hold them, or which is a part of a segment, or a literal that
 *     has some
 * @param plain the same as text, where that says everything
 * @see <a href="https://jakarta.ee/specifications/restful-ws/3.1/">Jakarta REST, 3.7.3</a>
 */
public record PathTemplate(
    Pattern pattern,
    int beginning,
    int literals,
    int groups,
    int expressions,
    Segments segments,
    boolean seesMatrix,
    Optional<PlainPath> plain) {

  /** The order in which templates are tried: the more that is fixed, the earlier. */
  static final Comparator<PathTemplate> ORDER =
      Comparator.comparingInt(PathTemplate::literals)
          .thenComparingInt(PathTemplate::groups)
          .thenComparingInt(PathTemplate::expressions)
          .reversed();

  /** Another order: what is fixed at the beginning counts most. */
  static final Comparator<PathTemplate> BEGINNING_FIRST =
      Comparator.comparingInt(PathTemplate::beginning).reversed().thenComparing(ORDER);

  /** A part of a template. */
  public sealed interface Part {}

  /** Characters that stand for themselves, encoded as a request has them. */
  public record Literal(String text) implements Part {}

  /** A parameter, with an expression of its own or the empty string. */
  public record Parameter(String expression) implements Part {}

  private static final String UNRESERVED_OR_ALLOWED = "-._~!$&'()*+,;=:@/";

  /** The names of parameters that all servers take for names. */
  private static final Pattern NAME = Pattern.compile("[ \\t]*\\w[\\w.-]*[ \\t]*");

  /**
   * Reads a template as most servers do.
   *
   * @param template the value of {@code @Path}
   * @return the template; empty if it cannot be read, so that it matches nothing
   */
  public static Optional<PathTemplate> parse(String template) {
    return parse(template, PathReader.CXF);
  }

  /**
   * Reads a template as a server does.
   *
   * @param template the value of {@code @Path}
   * @param reader the server
   * @return the template; empty if it cannot be read, so that it matches nothing
   */
  public static Optional<PathTemplate> parse(String template, PathReader reader) {
    Optional<List<Part>> parts = parts(template, reader::expression, reader.encodes());
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    int literals = 0;
    int groups = 0;
    int expressions = 0;
    boolean seesMatrix = false;
    for (int i = 0; i < parts.get().size(); i++) {
      Part part = parts.get().get(i);
      if (part instanceof Literal literal) {
        literals += literal.text().length();
        seesMatrix |= literal.text().indexOf(';') >= 0;
      } else if (part instanceof Parameter parameter) {
        String expression = parameter.expression();
        groups++;
        expressions += expression.isEmpty() ? 0 : 1;
        seesMatrix |=
            expression.isEmpty() ? !isWholeSegment(parts.get(), i) : mayMatchMatrix(expression);
      }
    }
    try {
      return Optional.of(
          new PathTemplate(
              Pattern.compile(regex(parts.get(), reader)),
              beforeParameters(parts.get()),
              literals,
              groups,
              expressions,
              Segments.of(parts.get()),
              seesMatrix,
              PlainPath.of(parts.get(), reader)));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  /** A slash at the end of the text before a parameter does not count. */
  private static int beforeParameters(List<Part> parts) {
    return parts.isEmpty() || !(parts.get(0) instanceof Literal first)
        ? 0
        : Slashes.without("/" + first.text()).length();
  }

  /** Returns what matches a path, and in its last group what is left of it. */
  private static String regex(List<Part> parts, PathReader reader) {
    StringBuilder regex = new StringBuilder(parts.isEmpty() ? "" : "/");
    for (Part part : parts) {
      if (part instanceof Literal literal) {
        regex.append(reader.literal(literal.text()));
      } else if (part instanceof Parameter parameter) {
        String expression = parameter.expression();
        regex.append('(').append(expression.isEmpty() ? "[^/]+?" : expression).append(')');
      }
    }
    return regex.append("(/.*)?").toString();
  }

  /**
   * Returns what a template is to a server: where it is the same for two, they match the same.
   *
   * @param template the value of {@code @Path}
   * @param reader the server
   * @return a regular expression; empty for a template that nobody can read
   */
  static String regex(String template, PathReader reader) {
    return parts(template, reader::expression, reader.encodes())
        .map(parts -> regex(parts, reader))
        .orElse("");
  }

  /**
   * Returns whether a parameter has a segment of its own: any name is one with matrix parameters.
   */
  private static boolean isWholeSegment(List<Part> parts, int at) {
    boolean begins =
        at == 0 || (parts.get(at - 1) instanceof Literal before && before.text().endsWith("/"));
    boolean ends =
        at == parts.size() - 1
            || (parts.get(at + 1) instanceof Literal after && after.text().startsWith("/"));
    return begins && ends;
  }

  private static boolean mayMatchMatrix(String expression) {
    return ExpressionParser.parse(expression)
        .map(parsed -> parsed.expression().mayHold(';'))
        .orElse(true);
  }

  /**
   * Returns whether servers may differ about a path with matrix parameters.
   *
   * @return false if it is the same for all
   */
  boolean isDoubtfulWithMatrix() {
    return expressions > 0 || seesMatrix;
  }

  /**
   * Returns what a template consists of, without the slashes around it. An expression that servers
   * do not read alike stands for what any of them makes of it.
   *
   * @param template the value of {@code @Path}
   * @return the parts, none for a template that says nothing; empty if it cannot be read
   */
  public static Optional<List<Part>> parts(String template) {
    return parts(template, PathReader::anyExpression, true);
  }

  /** Returns the parts with expressions as they are written, blanks and all. */
  static Optional<List<Part>> partsAsWritten(String template) {
    return parts(template, UnaryOperator.identity(), true);
  }

  /** Returns the parts; empty if some server cannot read them, or sees no parameter in them. */
  private static Optional<List<Part>> parts(
      String template, UnaryOperator<String> expression, boolean encoded) {
    List<Part> parts = new ArrayList<>();
    String path = Slashes.without(template);
    int i = 0;
    while (i < path.length()) {
      if (path.charAt(i) != '{') {
        int end = path.indexOf('{', i);
        String literal = path.substring(i, end < 0 ? path.length() : end);
        if (literal.indexOf('}') >= 0) {
          return Optional.empty();
        }
        parts.add(new Literal(encoded ? encode(literal) : literal));
        i = end < 0 ? path.length() : end;
        continue;
      }
      int close = closingBrace(path, i);
      if (close < 0) {
        return Optional.empty();
      }
      String parameter = path.substring(i + 1, close);
      int colon = parameter.indexOf(':');
      String written = colon < 0 ? "" : parameter.substring(colon + 1);
      boolean named = NAME.matcher(colon < 0 ? parameter : parameter.substring(0, colon)).matches();
      if (!named || (colon >= 0 && (written.isBlank() || written.trim().isEmpty()))) {
        return Optional.empty();
      }
      parts.add(new Parameter(colon < 0 ? "" : expression.apply(written)));
      i = close + 1;
    }
    return Optional.of(List.copyOf(parts));
  }

  /**
   * Matches a path.
   *
   * @param path empty, or beginning with a slash
   * @param budget how many steps it may still take
   * @return what is left of it after the template: empty, or beginning with a slash; no value where
   *     it does not match
   * @throws StepBudget.ExhaustedException if that cannot be told at a reasonable cost
   */
  public Optional<String> rest(String path, StepBudget budget) {
    int rest = rest(path, 0, budget);
    return rest < 0 ? Optional.empty() : Optional.of(path.substring(rest));
  }

  /**
   * Matches what begins at an index of a path.
   *
   * @param path the path
   * @param from where it begins: at the end, or at a slash
   * @param budget how many steps it may still take
   * @return where the rest begins: at the end, or at a slash; negative where it does not match
   * @throws StepBudget.ExhaustedException if that cannot be told at a reasonable cost
   */
  int rest(String path, int from, StepBudget budget) {
    return plain.isPresent()
        ? plain.get().rest(path, from, budget)
        : restByExpression(path, from, budget);
  }

  /** Returns the same by the regular expression of the template. */
  int restByExpression(String path, int from, StepBudget budget) {
    Matcher matcher = pattern.matcher(budget.at(path, from));
    if (!matches(matcher)) {
      return -1;
    }
    int rest = matcher.start(matcher.groupCount());
    return rest < 0 ? path.length() : from + rest;
  }

  /** Returns whether another template is read in the same way, so that both match the same. */
  boolean isSameAs(PathTemplate other) {
    return pattern.pattern().equals(other.pattern.pattern())
        && expressions == other.expressions
        && seesMatrix == other.seesMatrix
        && segments.equals(other.segments);
  }

  /** A repeated alternative, such as {@code (a|b)*}, takes a stack as deep as the path is long. */
  private static boolean matches(Matcher matcher) {
    try {
      return matcher.matches();
    } catch (StackOverflowError e) {
      throw new StepBudget.ExhaustedException();
    }
  }

  private static int closingBrace(String path, int open) {
    int depth = 0;
    for (int i = open; i < path.length(); i++) {
      if (path.charAt(i) == '{') {
        depth++;
      } else if (path.charAt(i) == '}') {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  /**
   * Encodes what cannot stand in a path, as the request has it encoded. An escape that is written
   * out stays as it is; any other percent sign is a character like others.
   */
  private static String encode(String literal) {
    StringBuilder out = new StringBuilder();
    byte[] bytes = literal.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xff);
      boolean escape = c == '%' && isHex(bytes, i + 1) && isHex(bytes, i + 2);
      if (escape || Ascii.isLetterOrDigit(c) || UNRESERVED_OR_ALLOWED.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append(String.format("%%%02X", (int) c));
      }
    }
    return out.toString();
  }

  private static boolean isHex(byte[] bytes, int at) {
    return at < bytes.length && Escapes.isHex((char) (bytes[at] & 0xff));
  }
}
