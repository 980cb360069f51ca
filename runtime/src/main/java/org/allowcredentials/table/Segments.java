package org.allowcredentials.table;

import java.util.ArrayList;
import java.util.List;
import org.allowcredentials.table.PathTemplate.Literal;
import org.allowcredentials.table.PathTemplate.Parameter;
import org.allowcredentials.table.PathTemplate.Part;

/**
 * The segments with which every path begins that a template matches, as far as that is certain.
 * What a template says beyond them, only {@link PathTemplate} knows.
 *
 * @param certain the segments from the left, none of them empty: a literal, or {@link #ANY}
 * @param open whether the template goes on after them; else they are all of it
 */
record Segments(List<String> certain, boolean open) {

  /** A segment that is not the same in every path. No literal has a brace. */
  static final String ANY = "{}";

  /** Those of a template that says nothing. */
  static final Segments NONE = new Segments(List.of(), false);

  /** Those of a template that may match anything. */
  static final Segments UNKNOWN = new Segments(List.of(), true);

  /** Takes a copy of the list. */
  Segments {
    certain = List.copyOf(certain);
  }

  /**
   * Returns the segments of a template.
   *
   * <p>An expression that cannot be read might close the group around it, so that a {@code |} would
   * make what stands before it one alternative of two: then nothing is certain. Without any {@code
   * |} a path begins with what the template begins with.
   */
  static Segments of(List<Part> parts) {
    if (parts.isEmpty()) {
      return NONE;
    }
    List<String> expressions =
        parts.stream().map(Segments::expression).filter(each -> !each.isEmpty()).toList();
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
    List<String> certain = new ArrayList<>();
    for (String segment : text.split("/", -1)) {
      if (segment.isEmpty()) {
        return new Segments(certain, true);
      }
      certain.add(segment.contains(ANY) ? ANY : segment);
    }
    return new Segments(certain, false);
  }

  /** Returns the segments of a template below this one. */
  Segments with(Segments below) {
    if (open) {
      return this;
    }
    List<String> both = new ArrayList<>(certain);
    both.addAll(below.certain);
    return new Segments(both, below.open);
  }
}
