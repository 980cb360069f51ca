package org.allowcredentials.jaxrs.jersey;

import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.InjectionManagerProvider;
import org.jspecify.annotations.Nullable;

/** What Jersey would inject. */
public final class Injected {

  private Injected() {}

  /**
   * Returns what Jersey would inject.
   *
   * @param context the context of a feature
   * @param type its type
   * @return null if there is none
   */
  public static @Nullable Object of(FeatureContext context, Class<?> type) {
    return InjectionManagerProvider.getInjectionManager(context).getInstance(type);
  }
}
