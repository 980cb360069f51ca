package org.allowcredentials.jaxrs.jersey;

import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.InjectionManagerProvider;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.jspecify.annotations.Nullable;

/**
 * Asks Jersey once for what it injects: in a servlet container the response, as a proxy for that of
 * the current request. Jersey hides it from filters otherwise.
 */
public final class InjectedProxy {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  private final InjectionManager injection;
  private volatile boolean asked;
  private volatile @Nullable Object found;

  private InjectedProxy(InjectionManager injection) {
    this.injection = injection;
  }

  /**
   * Returns what asks.
   *
   * @param context the context of our feature
   * @return to be asked when requests come: until then Jersey is being configured
   */
  public static InjectedProxy of(FeatureContext context) {
    return new InjectedProxy(InjectionManagerProvider.getInjectionManager(context));
  }

  /**
   * Returns the one instance.
   *
   * @param type always the same
   * @return nothing if Jersey does not know the type, because it runs in no servlet container
   */
  public @Nullable Object find(Class<?> type) {
    if (!asked) {
      found = ask(type);
      asked = true;
    }
    return found;
  }

  private @Nullable Object ask(Class<?> type) {
    try {
      return injection.getInstance(type);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.DEBUG, "Jersey injects no " + type.getName(), e);
      return null;
    }
  }
}
