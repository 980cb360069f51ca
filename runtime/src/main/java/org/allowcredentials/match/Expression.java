package org.allowcredentials.match;

import java.util.ArrayList;
import java.util.List;

/** A regular expression over the characters of a path. */
public sealed interface Expression {

  /** What nobody can decide: any string, slashes included. */
  Expression ANYTHING = new Repeat(new Chars(CharSet.ALL), 0, Repeat.UNBOUNDED);

  /** A parameter without an expression of its own (Jakarta REST 3.7.3). */
  Expression SEGMENT =
      new Repeat(new Chars(CharSet.ALL.minus(CharSet.of('/'))), 1, Repeat.UNBOUNDED);

  /** Returns whether the empty string matches. */
  boolean isNullable();

  /** Returns whether a string that matches may hold this character. */
  boolean mayHold(char c);

  /** Returns how many states an automaton of it has, about. */
  long size();

  /** Returns what matches the same strings, read from the end. */
  Expression reversed();

  /** One character. */
  record Chars(CharSet set) implements Expression {
    @Override
    public boolean isNullable() {
      return false;
    }

    @Override
    public boolean mayHold(char c) {
      return set.has(c);
    }

    @Override
    public long size() {
      return 1;
    }

    @Override
    public Expression reversed() {
      return this;
    }
  }

  /** One part after the other. */
  record Sequence(List<Expression> parts) implements Expression {

    /** Takes a copy of the list. */
    public Sequence {
      parts = List.copyOf(parts);
    }

    public static Sequence of(String literal) {
      return new Sequence(
          literal.chars().<Expression>mapToObj(c -> new Chars(CharSet.of((char) c))).toList());
    }

    @Override
    public boolean isNullable() {
      return parts.stream().allMatch(Expression::isNullable);
    }

    @Override
    public boolean mayHold(char c) {
      return parts.stream().anyMatch(part -> part.mayHold(c));
    }

    @Override
    public long size() {
      return 1 + parts.stream().mapToLong(Expression::size).sum();
    }

    @Override
    public Expression reversed() {
      List<Expression> reversed = new ArrayList<>();
      parts.forEach(part -> reversed.add(0, part.reversed()));
      return new Sequence(reversed);
    }
  }

  /** One of the parts. */
  record Choice(List<Expression> parts) implements Expression {

    /** Takes a copy of the list. */
    public Choice {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean isNullable() {
      return parts.stream().anyMatch(Expression::isNullable);
    }

    @Override
    public boolean mayHold(char c) {
      return parts.stream().anyMatch(part -> part.mayHold(c));
    }

    @Override
    public long size() {
      return 2 + parts.stream().mapToLong(Expression::size).sum();
    }

    @Override
    public Expression reversed() {
      return new Choice(parts.stream().map(Expression::reversed).toList());
    }
  }

  /**
   * A part several times.
   *
   * @param part the part
   * @param min how often at least
   * @param max how often at most, or {@link #UNBOUNDED}
   */
  record Repeat(Expression part, int min, int max) implements Expression {
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    public static Repeat optional(Expression part) {
      return new Repeat(part, 0, 1);
    }

    @Override
    public boolean isNullable() {
      return min == 0 || part.isNullable();
    }

    @Override
    public boolean mayHold(char c) {
      return max > 0 && part.mayHold(c);
    }

    @Override
    public long size() {
      long times = max == UNBOUNDED ? min + 1L : max;
      return 2 + Math.min(times, 1_000_000) * Math.min(part.size() + 1, 1_000_000);
    }

    @Override
    public Expression reversed() {
      return new Repeat(part.reversed(), min, max);
    }
  }
}
