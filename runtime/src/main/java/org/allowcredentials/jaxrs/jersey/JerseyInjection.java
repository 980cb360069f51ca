package org.allowcredentials.jaxrs.jersey;

import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.InjectionManagerProvider;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.jspecify.annotations.Nullable;

/** What Jersey would inject. It hides from filters what runs it, such as a servlet. */
public final class JerseyInjection {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  private final InjectionManager injection;
  private volatile boolean asked;
  private volatile @Nullable Object found;

  private JerseyInjection(InjectionManager injection) {
    this.injection = injection;
  }

  /**
   * Returns what asks Jersey.
   *
   * @param context the context of our feature
   * @return can be asked at once, and when requests come
   */
  public static JerseyInjection of(FeatureContext context) {
    return new JerseyInjection(InjectionManagerProvider.getInjectionManager(context));
  }

  /**
   * Returns what Jersey injects now.
   *
   * @param type its type
   * @return null if Jersey does not know the type, as that of a servlet where it runs in no servlet
   *     container
   */
  public @Nullable Object find(Class<?> type) {
    try {
      return injection.getInstance(type);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.DEBUG, "Jersey injects no " + type.getName(), e);
      return null;
    }
  }

  /**
   * Returns the proxy that Jersey injects for what belongs to the current request. Jersey is asked
   * once, by the first request: until then it is being configured.
   *
   * @param type always the same
   * @return null if Jersey does not know the type
   */
  public @Nullable Object proxy(Class<?> type) {
    if (!asked) {
      found = find(type);
      asked = true;
    }
    return found;
  }
}
