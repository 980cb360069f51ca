package org.allowcredentials.verification.runtimes.application;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import org.allowcredentials.CorsOrigins;
import org.allowcredentials.OriginSource;

/** Has no lists of its own: keeps the deployments that have called. */
public final class ConnectedOrigins implements OriginSource {

  /** Weak, because deployments of other tests must go when they are closed. */
  private static final Set<CorsOrigins> CONNECTED =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  /** Called by the service loader. */
  public ConnectedOrigins() {}

  /** Returns those of all deployments that are still there. */
  static Collection<CorsOrigins> all() {
    synchronized (CONNECTED) {
      return List.copyOf(CONNECTED);
    }
  }

  @Override
  public Optional<Collection<String>> origins(String key) {
    return Optional.empty();
  }

  @Override
  public void connect(CorsOrigins origins) {
    CONNECTED.add(origins);
  }
}
