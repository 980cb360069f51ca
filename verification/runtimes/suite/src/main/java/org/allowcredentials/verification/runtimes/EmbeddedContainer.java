package org.allowcredentials.verification.runtimes;

import jakarta.servlet.Filter;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Set;

/** A server in this process: it can be given more than an application. */
public interface EmbeddedContainer extends Container {

  /**
   * Returns the server of this class path.
   *
   * @throws IllegalStateException if it is not embedded
   */
  static EmbeddedContainer find() {
    if (Container.find() instanceof EmbeddedContainer embedded) {
      return embedded;
    }
    throw new IllegalStateException("not embedded");
  }

  /**
   * Starts serving an application as a servlet at the root path, as {@link #deploy} does, behind
   * servlet filters.
   *
   * @param filters in the order in which they see a request
   * @param application the application
   * @return what is served, until it is closed
   * @throws Exception whatever the server throws if the application cannot be deployed
   */
  Deployed deployBehind(List<Filter> filters, Application application) throws Exception;

  /**
   * Starts serving an application as {@link #deploy(Application)} does, and what it has beside its
   * classes.
   *
   * @param application the application
   * @param extras what the API and the settings of this server are used for
   * @return what is served, until it is closed
   * @throws Exception whatever the server throws if the application cannot be deployed
   */
  Deployed deploy(Application application, Extras extras) throws Exception;

  /** Returns the classes and instances with which an application makes this server compress. */
  Set<Object> compression();

  /**
   * Returns the classes and instances with which an application makes this server check {@code
   * RolesAllowed}.
   *
   * @param resource the class with the annotations
   */
  Set<Object> roles(Class<?> resource);
}
