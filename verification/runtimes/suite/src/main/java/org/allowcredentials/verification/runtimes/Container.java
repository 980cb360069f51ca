package org.allowcredentials.verification.runtimes;

import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.util.ServiceLoader;

/** A Jakarta REST server. Each module beside the suite has one on its class path. */
public interface Container {

  /**
   * Returns the server of this class path.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  static Container find() {
    return ServiceLoader.load(Container.class).findFirst().orElseThrow();
  }

  /** Returns the name and version, such as {@code Jersey 4.0.2}. */
  String name();

  /**
   * Starts serving an application at the root path, on loopback and a free port. The server finds
   * our feature by itself, unless the application says otherwise.
   *
   * @param application the application
   * @return what is served, until it is closed
   * @throws Exception whatever the server throws if the application cannot be deployed
   */
  Deployed deploy(Application application) throws Exception;

  /** An application that is served. */
  interface Deployed extends AutoCloseable {

    /** Returns where: scheme, host, port and the path {@code /}. */
    URI uri();

    /** Stops serving, and gives everything back. */
    @Override
    void close();
  }
}
