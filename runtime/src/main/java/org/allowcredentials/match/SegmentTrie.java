package org.allowcredentials.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Leaves out the templates that cannot match, in a time that does not grow with their number. It
 * never leaves out one that matches, and decides nothing else: what it returns has to be tried, in
 * the order in which it would have been tried without it. So a look-up has the same result with it
 * as without. Escapes are the same in upper and lower case, which they are not to all servers.
 *
 * <p>A node stands for the segments that lead to it. Templates are known by their position in an
 * order of the caller's.
 */
public final class SegmentTrie {

  /** The templates of which nothing more is certain than the segments that lead here. */
  private final List<Integer> here = new ArrayList<>();

  /** Those of them that may match although the path goes on. */
  private final List<Integer> goingOn = new ArrayList<>();

  private final LiteralTable literals = new LiteralTable();
  private Optional<SegmentTrie> any = Optional.empty();

  /** Adds a template. */
  public void add(Segments segments, int position) {
    add(segments, position, true);
  }

  /**
   * Adds a template.
   *
   * @param segments its segments
   * @param position its place in the order
   * @param goesOn whether it counts for a path of which it leaves something
   */
  void add(Segments segments, int position, boolean goesOn) {
    SegmentTrie node = this;
    for (String segment : segments.certain()) {
      node = node.child(segment);
    }
    node.here.add(position);
    if (goesOn || segments.open()) {
      node.goingOn.add(position);
    }
  }

  private SegmentTrie child(String segment) {
    if (!segment.equals(Segments.ANY)) {
      return literals.computeIfAbsent(segment);
    }
    SegmentTrie child = any.orElseGet(SegmentTrie::new);
    any = Optional.of(child);
    return child;
  }

  /**
   * Returns the templates that may match a path, or the beginning of it.
   *
   * @param path empty, or beginning with a slash
   * @return positions in ascending order
   */
  List<Integer> matching(String path) {
    return matching(path, 0, false, List.of());
  }

  /**
   * Returns the templates that count for what begins at an index of a path: also those that leave
   * something of it, if they may.
   *
   * @param path the path
   * @param from where it begins: at the end, or at a slash
   * @return positions in ascending order; not to be changed, as they mostly are those of a node
   */
  List<Integer> counting(String path, int from) {
    return matching(path, from, true, List.of());
  }

  /** Goes on with the segment behind the slash at an index, if there is one. */
  private List<Integer> matching(String path, int slash, boolean counting, List<Integer> before) {
    boolean goesOn = counting && !NormalPath.isEnd(path, slash);
    List<Integer> found = merged(before, goesOn ? goingOn : here);
    if (slash == path.length() || (literals.isEmpty() && any.isEmpty())) {
      return found;
    }
    int next = path.indexOf('/', slash + 1);
    int end = next < 0 ? path.length() : next;
    SegmentTrie literal = literals.find(path, slash + 1, end);
    if (literal != null) {
      found = literal.matching(path, end, counting, found);
    }
    return any.isPresent() ? any.get().matching(path, end, counting, found) : found;
  }

  private static List<Integer> merged(List<Integer> some, List<Integer> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return some.isEmpty() ? others : some;
    }
    List<Integer> both = new ArrayList<>(some.size() + others.size());
    both.addAll(some);
    both.addAll(others);
    both.sort(null);
    return both;
  }

  /**
   * Returns the templates that may match a path which another one matches too.
   *
   * @param other the segments of the other one
   * @return positions in ascending order
   */
  public List<Integer> overlapping(Segments other) {
    List<Integer> found = new ArrayList<>();
    visitOverlapping(other, 0, found::addAll);
    found.sort(null);
    return found;
  }

  /**
   * Returns how many templates may match a path which another one matches too.
   *
   * @param other the segments of the other one
   * @return the size of {@link #overlapping}
   */
  public int countOverlapping(Segments other) {
    AtomicInteger count = new AtomicInteger();
    visitOverlapping(other, 0, positions -> count.addAndGet(positions.size()));
    return count.get();
  }

  private void visitOverlapping(Segments other, int at, Consumer<List<Integer>> found) {
    found.accept(here);
    boolean atEnd = at == other.certain().size();
    if (atEnd && !other.open()) {
      return;
    }
    if (atEnd || other.certain().get(at).equals(Segments.ANY)) {
      int next = atEnd ? at : at + 1;
      literals.forEach(child -> child.visitOverlapping(other, next, found));
      any.ifPresent(child -> child.visitOverlapping(other, next, found));
      return;
    }
    SegmentTrie literal = literals.get(other.certain().get(at));
    if (literal != null) {
      literal.visitOverlapping(other, at + 1, found);
    }
    any.ifPresent(child -> child.visitOverlapping(other, at + 1, found));
  }
}
