package org.allowcredentials.jaxrs.resteasy;

import org.jboss.resteasy.core.ResteasyContext;
import org.jspecify.annotations.Nullable;

/** What RESTEasy would inject while it deploys. */
public final class Injected {

  private Injected() {}

  /**
   * Returns what RESTEasy would inject.
   *
   * @param type its type
   * @return null if there is none
   */
  public static @Nullable Object of(Class<?> type) {
    return ResteasyContext.getContextData(type);
  }
}
