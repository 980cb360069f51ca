package org.allowcredentials.overlap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allowcredentials.match.CharSet;
import org.allowcredentials.match.Expression;
import org.allowcredentials.match.Expression.Chars;
import org.allowcredentials.match.Expression.Choice;
import org.allowcredentials.match.Expression.Repeat;
import org.allowcredentials.match.Expression.Sequence;

/**
 * A nondeterministic automaton that accepts the strings of an expression (Thompson's construction),
 * without its empty moves: each state knows the moves that it can make.
 */
public final class Automaton {

  /** How many pairs of states a search may see; about a tenth of a second. */
  private static final int BUDGET = 100_000;

  private final List<State> states;

  private Automaton(List<State> states) {
    this.states = states;
  }

  /**
   * A state.
   *
   * @param accepts whether a string may end here
   * @param moves the ways to go on
   */
  private record State(boolean accepts, List<Move> moves) {}

  private record Move(CharSet set, int to) {}

  /** Builds the states with their empty moves. */
  private static final class Builder {
    private final List<List<Integer>> empty = new ArrayList<>();
    private final List<List<Move>> moves = new ArrayList<>();

    int state() {
      empty.add(new ArrayList<>());
      moves.add(new ArrayList<>());
      return empty.size() - 1;
    }

    /** Adds an expression behind a state; returns the state behind the expression. */
    int add(int from, Expression expression) {
      if (expression instanceof Chars chars) {
        int to = state();
        moves.get(from).add(new Move(chars.set(), to));
        return to;
      }
      if (expression instanceof Sequence sequence) {
        int last = from;
        for (Expression part : sequence.parts()) {
          last = add(last, part);
        }
        return last;
      }
      int end = state();
      if (expression instanceof Choice choice) {
        for (Expression part : choice.parts()) {
          int start = state();
          empty.get(from).add(start);
          empty.get(add(start, part)).add(end);
        }
      } else if (expression instanceof Repeat repeat) {
        repeat(from, repeat, end);
      }
      return end;
    }

    private void repeat(int from, Repeat repeat, int end) {
      int last = state();
      empty.get(from).add(last);
      for (int i = 0; i < repeat.min(); i++) {
        last = add(last, repeat.part());
      }
      if (repeat.max() == Repeat.UNBOUNDED) {
        int loop = state();
        empty.get(last).add(loop);
        empty.get(add(loop, repeat.part())).add(loop);
        empty.get(loop).add(end);
        return;
      }
      for (int i = repeat.min(); i < repeat.max(); i++) {
        empty.get(last).add(end);
        last = add(last, repeat.part());
      }
      empty.get(last).add(end);
    }

    State withoutEmptyMoves(int state, int accepting) {
      BitSet seen = new BitSet();
      Deque<Integer> open = new ArrayDeque<>(List.of(state));
      List<Move> all = new ArrayList<>();
      boolean accepts = false;
      while (!open.isEmpty()) {
        int each = open.pop();
        if (!seen.get(each)) {
          seen.set(each);
          accepts |= each == accepting;
          all.addAll(moves.get(each));
          open.addAll(empty.get(each));
        }
      }
      return new State(accepts, List.copyOf(all));
    }
  }

  /** Returns an automaton; its first state is where strings begin. */
  public static Automaton of(Expression expression) {
    Builder builder = new Builder();
    int accepting = builder.add(builder.state(), expression);
    List<State> states = new ArrayList<>();
    for (int i = 0; i < builder.empty.size(); i++) {
      states.add(builder.withoutEmptyMoves(i, accepting));
    }
    return new Automaton(states);
  }

  /** What two automata have in common. */
  public sealed interface Common {}

  /** Both accept this string, and no shorter one. */
  public record Shared(String example) implements Common {}

  /** No string is accepted by both. */
  public record Nothing() implements Common {}

  /** The search was given up. */
  record Unknown() implements Common {}

  private record Step(long before, char c) {}

  /** Returns whether there is a string that both accept. */
  public Common and(Automaton other) {
    return and(other, BUDGET);
  }

  /**
   * Returns whether there is a string that both accept.
   *
   * @param budget how many pairs of states the search may see
   */
  public Common and(Automaton other, int budget) {
    Map<Long, Step> seen = new HashMap<>();
    Deque<Long> open = new ArrayDeque<>();
    long start = 0;
    seen.put(start, new Step(start, ' '));
    open.add(start);
    int width = other.states.size();
    while (!open.isEmpty()) {
      long pair = open.remove();
      State mine = states.get((int) (pair / width));
      State others = other.states.get((int) (pair % width));
      if (mine.accepts() && others.accepts()) {
        return new Shared(example(pair, seen));
      }
      if (seen.size() > budget) {
        return new Unknown();
      }
      for (Move move : mine.moves()) {
        for (Move otherMove : others.moves()) {
          CharSet both = move.set().and(otherMove.set());
          long next = (long) move.to() * width + otherMove.to();
          if (!both.isEmpty() && !seen.containsKey(next)) {
            seen.put(next, new Step(pair, both.example()));
            open.add(next);
          }
        }
      }
    }
    return new Nothing();
  }

  private static String example(long end, Map<Long, Step> seen) {
    StringBuilder out = new StringBuilder();
    long pair = end;
    while (pair != 0) {
      Step step = Optional.ofNullable(seen.get(pair)).orElseThrow();
      out.append(step.c());
      pair = step.before();
    }
    return out.reverse().toString();
  }
}
