package org.allowcredentials.match;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first asked for: an application may have a thousand classes,
 * and the first request needs one of them. Two threads may make it at once; what they make is the
 * same.
 *
 * @param <T> an immutable type
 */
final class Lazy<T> {

  private final Supplier<T> maker;
  private volatile @Nullable T made;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    T known = made;
    if (known == null) {
      known = maker.get();
      made = known;
    }
    return known;
  }
}
