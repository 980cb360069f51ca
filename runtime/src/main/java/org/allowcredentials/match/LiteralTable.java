package org.allowcredentials.match;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The children of a trie by their literal. A hash table that is asked for a part of a path, which
 * need not be cut out: with ten thousand literals that takes as long as with ten. Only templates
 * put literals into it, so nobody can fill a bucket on purpose.
 */
final class LiteralTable {

  private record Entry(String literal, SegmentTrie child, @Nullable Entry next) {}

  private static final int FIRST_SIZE = 4;

  private @Nullable Entry[] buckets = new Entry[FIRST_SIZE];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  /** Returns the child of a literal; if there is none, a new one. */
  SegmentTrie computeIfAbsent(String literal) {
    SegmentTrie known = get(literal);
    if (known != null) {
      return known;
    }
    if (size == buckets.length) {
      grow();
    }
    SegmentTrie child = new SegmentTrie();
    put(literal, child);
    size++;
    return child;
  }

  private void grow() {
    @Nullable Entry[] old = buckets;
    buckets = new Entry[2 * old.length];
    for (Entry first : old) {
      for (Entry each = first; each != null; each = each.next) {
        put(each.literal, each.child);
      }
    }
  }

  private void put(String literal, SegmentTrie child) {
    int bucket = bucket(literal.hashCode());
    buckets[bucket] = new Entry(literal, child, buckets[bucket]);
  }

  private int bucket(int hash) {
    return (hash ^ (hash >>> 16)) & (buckets.length - 1);
  }

  /** Returns the child of a literal, with its escapes in upper case. */
  @Nullable SegmentTrie get(String literal) {
    return get(literal, 0, literal.length(), literal.hashCode());
  }

  /** Returns the child of a part of a path. */
  @Nullable SegmentTrie find(String path, int start, int end) {
    if (size == 0) {
      return null;
    }
    int hash = 0; // That of the part, as a string has it.
    for (int i = start; i < end; i++) {
      char c = path.charAt(i);
      if (c == '%') {
        return get(Escapes.upper(path.substring(start, end)));
      }
      hash = 31 * hash + c;
    }
    return get(path, start, end, hash);
  }

  private @Nullable SegmentTrie get(String path, int start, int end, int hash) {
    for (Entry each = buckets[bucket(hash)]; each != null; each = each.next) {
      if (each.literal.length() == end - start && path.startsWith(each.literal, start)) {
        return each.child;
      }
    }
    return null;
  }

  /** Visits all children, in no order. */
  void forEach(Consumer<SegmentTrie> visitor) {
    for (Entry first : buckets) {
      for (Entry each = first; each != null; each = each.next) {
        visitor.accept(each.child);
      }
    }
  }
}
