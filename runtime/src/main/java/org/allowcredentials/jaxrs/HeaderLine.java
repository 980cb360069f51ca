package org.allowcredentials.jaxrs;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The value of a header that has one line, to which whatever comes after us may add. Half of what
 * an {@code ArrayList} of one takes (24 bytes to 48), which with four headers is a third of an
 * allowed answer.
 */
final class HeaderLine extends AbstractList<Object> implements RandomAccess {

  private Object only;

  /** All of them, once there is not exactly one any more. */
  private @Nullable List<Object> all;

  HeaderLine(Object only) {
    this.only = only;
  }

  @Override
  public Object get(int index) {
    return index == 0 && all == null ? only : all().get(index);
  }

  @Override
  public int size() {
    return all == null ? 1 : all.size();
  }

  @Override
  public Object set(int index, Object value) {
    if (index != 0 || all != null) {
      return all().set(index, value);
    }
    Object before = only;
    only = value;
    return before;
  }

  @Override
  public void add(int index, Object value) {
    all().add(index, value);
    modCount++;
  }

  @Override
  public Object remove(int index) {
    Object removed = all().remove(index);
    modCount++;
    return removed;
  }

  private List<Object> all() {
    List<Object> known = all;
    if (known == null) {
      known = new ArrayList<>();
      known.add(only);
      all = known;
    }
    return known;
  }
}
