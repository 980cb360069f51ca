package org.allowcredentials.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.allowcredentials.match.PathTemplate.Literal;
import org.allowcredentials.match.PathTemplate.Parameter;
import org.allowcredentials.match.PathTemplate.Part;
import org.allowcredentials.overlap.PathShape;

/**
 * The segments with which every path begins, or ends, that a template matches, as far as that is
 * certain. What a template says beyond them, only {@link PathTemplate} knows.
 *
 * @param certain the segments from the left, or from the right, none of them empty: a literal with
 *     its escapes in upper case, or {@link #ANY}
 * @param open whether the template goes on after them; else they are all of it
 */
public record Segments(List<String> certain, boolean open) {

  /**
   * A segment that is not the same in every path. No literal has a brace. One with matrix
   * parameters may be compared with or without them.
   */
  static final String ANY = "{}";

  /** Those of a template that says nothing. */
  public static final Segments NONE = new Segments(List.of(), false);

  /** Those of a template that may match anything. */
  public static final Segments UNKNOWN = new Segments(List.of(), true);

  /** Takes a copy of the list. */
  public Segments {
    certain = List.copyOf(certain);
  }

  /**
   * Returns the segments of a template.
   *
   * <p>An expression that cannot be read might close the group around it, so that a {@code |} would
   * make what stands before it one alternative of two: then nothing is certain. Without any {@code
   * |} a path begins with what the template begins with.
   */
  public static Segments of(List<Part> parts) {
    if (parts.isEmpty()) {
      return NONE;
    }
    List<String> expressions = parts.stream().map(Segments::expression).toList();
    boolean alternatives = expressions.stream().anyMatch(each -> each.indexOf('|') >= 0);
    if (alternatives
        && expressions.stream().anyMatch(each -> ExpressionParser.parse(each).isEmpty())) {
      return UNKNOWN;
    }
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      if (!staysInSegment(expression(part))) {
        return beginning(text.toString());
      }
      text.append(part instanceof Literal literal ? literal.text() : ANY);
    }
    return whole(text.toString());
  }

  /**
   * Returns the segments with which every path ends that a template matches, without a slash at the
   * end, the last one first. An expression that cannot be read counts as anything, as it does in
   * {@link PathShape#language}.
   */
  public static Segments fromEnd(List<Part> parts) {
    StringBuilder text = new StringBuilder();
    boolean open = false;
    for (int i = parts.size() - 1; i >= 0 && !open; i--) {
      Part part = parts.get(i);
      open = !staysInSegment(expression(part));
      if (!open) {
        text.insert(0, part instanceof Literal literal ? literal.text() : ANY);
      }
    }
    if (open) {
      int firstSlash = text.indexOf("/");
      return firstSlash < 0
          ? UNKNOWN
          : new Segments(reversed(text.substring(firstSlash + 1)).certain, true);
    }
    return parts.isEmpty() ? NONE : reversed(text.toString());
  }

  private static String expression(Part part) {
    return part instanceof Parameter parameter ? parameter.expression() : "";
  }

  /** Returns whether whatever matches is not empty and has no slash. */
  private static boolean staysInSegment(String expression) {
    return expression.isEmpty()
        || ExpressionParser.parse(expression)
            .map(ExpressionParser.Parsed::expression)
            .filter(read -> !read.isNullable() && !read.mayHold('/'))
            .isPresent();
  }

  /** Returns the segments of a text after which anything may come. */
  private static Segments beginning(String text) {
    int lastSlash = text.lastIndexOf('/');
    return lastSlash < 0
        ? UNKNOWN
        : new Segments(whole(text.substring(0, lastSlash)).certain, true);
  }

  private static Segments whole(String text) {
    return of(Arrays.asList(text.split("/", -1)));
  }

  private static Segments reversed(String text) {
    List<String> segments = Arrays.asList(text.split("/", -1));
    Collections.reverse(segments);
    return of(segments);
  }

  private static Segments of(Iterable<String> segments) {
    List<String> certain = new ArrayList<>();
    for (String segment : segments) {
      if (segment.isEmpty()) {
        return new Segments(certain, true);
      }
      boolean literal = !segment.contains(ANY) && segment.indexOf(';') < 0;
      certain.add(literal ? Escapes.upper(segment) : ANY);
    }
    return new Segments(certain, false);
  }

  /** Returns these segments and then others: those of a template below this one, say. */
  public Segments with(Segments next) {
    if (open) {
      return this;
    }
    List<String> both = new ArrayList<>(certain);
    both.addAll(next.certain);
    return new Segments(both, next.open);
  }

  /** Returns whether a path may have both these segments and others. */
  public boolean mayMeet(Segments other) {
    int common = Math.min(certain.size(), other.certain.size());
    for (int i = 0; i < common; i++) {
      String one = certain.get(i);
      String two = other.certain.get(i);
      if (!one.equals(two) && !one.equals(ANY) && !two.equals(ANY)) {
        return false;
      }
    }
    return (open || certain.size() >= other.certain.size())
        && (other.open || other.certain.size() >= certain.size());
  }
}
