package org.allowcredentials.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allowcredentials.match.Escapes;
import org.allowcredentials.match.Expression;
import org.allowcredentials.match.Expression.Sequence;
import org.allowcredentials.match.ExpressionParser;
import org.allowcredentials.match.PathTemplate;
import org.allowcredentials.match.PathTemplate.Literal;
import org.allowcredentials.match.PathTemplate.Parameter;
import org.allowcredentials.match.PathTemplate.Part;
import org.allowcredentials.match.Segments;

/**
 * A path template as far as it takes to know which paths it matches, and whether all servers try it
 * before another one.
 *
 * @param key what is equal for templates that differ in the names of parameters only
 * @param literals the characters outside of parameters, escapes in upper case
 * @param stem the characters before the first parameter
 * @param groups the number of parameters
 * @param expressions the number of parameters with an expression of their own
 * @param slashAtEnd whether a slash is written at the end, which some servers count
 * @param plain whether all servers agree on what it matches
 * @param segments the segments with which a path begins
 * @param ending the segments with which a path ends, the last one first
 * @param language the paths that it matches, without the slash in front
 */
public record PathShape(
    String key,
    String literals,
    String stem,
    int groups,
    int expressions,
    boolean slashAtEnd,
    boolean plain,
    Segments segments,
    Segments ending,
    Expression language) {

  private static final PathShape NOTHING =
      new PathShape(
          "", "", "", 0, 0, false, true, Segments.NONE, Segments.NONE, new Sequence(List.of()));

  /** A template that cannot be read: it may match anything. */
  private static final PathShape UNREADABLE =
      new PathShape(
          "{:?}",
          "",
          "",
          1,
          1,
          false,
          false,
          Segments.UNKNOWN,
          Segments.UNKNOWN,
          Expression.ANYTHING);

  /** Returns the shape of a template. */
  static PathShape of(String template) {
    Optional<List<Part>> parts = PathTemplate.parts(template);
    if (parts.isEmpty()) {
      return UNREADABLE;
    }
    return parts.get().isEmpty() ? NOTHING : of(parts.get(), template.endsWith("/"));
  }

  private static PathShape of(List<Part> parts, boolean slashAtEnd) {
    StringBuilder key = new StringBuilder();
    StringBuilder literals = new StringBuilder();
    Optional<String> stem = Optional.empty();
    int groups = 0;
    int expressions = 0;
    boolean plain = true;
    List<Expression> language = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Literal literal) {
        key.append(literal.text());
        literals.append(Escapes.upper(literal.text()));
        language.add(Escapes.language(literal.text()));
      } else if (part instanceof Parameter parameter) {
        if (stem.isEmpty()) {
          stem = Optional.of(literals.toString());
          plain = literals.isEmpty() || literals.charAt(literals.length() - 1) == '/';
        }
        groups++;
        if (parameter.expression().isEmpty()) {
          key.append("{}");
          language.add(Expression.SEGMENT);
        } else {
          expressions++;
          key.append("{:").append(parameter.expression()).append('}');
          Optional<ExpressionParser.Parsed> parsed = ExpressionParser.parse(parameter.expression());
          Expression read =
              parsed.map(ExpressionParser.Parsed::expression).orElse(Expression.ANYTHING);
          plain &=
              parsed.filter(ExpressionParser.Parsed::plain).isPresent()
                  && !read.isNullable()
                  && !read.mayHold('/');
          language.add(read);
        }
      }
    }
    return new PathShape(
        key.toString(),
        literals.toString(),
        stem.orElse(literals.toString()),
        groups,
        expressions,
        slashAtEnd,
        plain,
        Segments.of(parts),
        Segments.fromEnd(parts),
        new Sequence(language));
  }

  /** Returns the shape of a template below this one. */
  PathShape with(PathShape below) {
    if (below.key.isEmpty()) {
      return this;
    }
    if (key.isEmpty()) {
      return below;
    }
    return new PathShape(
        key + "/" + below.key,
        literals + "/" + below.literals,
        groups == 0 ? literals + "/" + below.stem : stem,
        groups + below.groups,
        expressions + below.expressions,
        below.slashAtEnd,
        plain && below.plain,
        segments.with(below.segments),
        below.ending.with(ending),
        new Sequence(List.of(language, Sequence.of("/"), below.language)));
  }

  /**
   * Returns whether every server tries this template before another that matches the same path.
   *
   * <p>All count literal characters, but not alike: as written, encoded (Jersey), with a backslash
   * before some (CXF), with a slash at the end or without; then parameters or not (RESTEasy), then
   * expressions; Quarkus begins with the longer stem. So one template is before another only if
   * that is so however one counts. Jersey does not count an expression with a comma in it, such as
   * {@code [0-9]{2,4}}.
   */
  boolean isBefore(PathShape other) {
    if (!plain || stem.length() < other.stem.length()) {
      return false;
    }
    String others = other.slashAtEnd ? other.literals + "/" : other.literals;
    if (literals.length() > others.length() && isSubsequence(others, literals)) {
      return true;
    }
    if (fewest(literals) > most(others)) {
      return true;
    }
    return literals.equals(other.literals)
        && slashAtEnd == other.slashAtEnd
        && stem.equals(other.stem)
        && groups == other.groups
        && expressions > other.expressions
        && key.indexOf(',') < 0;
  }

  /** Returns the number of characters if a percent-encoded one counts as one. */
  private static int fewest(String literals) {
    return literals.length() - 2 * (int) literals.chars().filter(c -> c == '%').count();
  }

  /** Returns the number of characters if CXF's backslashes count. */
  private static int most(String literals) {
    return literals.length() + (int) literals.chars().filter(c -> ".*+$()".indexOf(c) >= 0).count();
  }

  private static boolean isSubsequence(String part, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < part.length(); i++) {
      if (whole.charAt(i) == part.charAt(at)) {
        at++;
      }
    }
    return at == part.length();
  }
}
