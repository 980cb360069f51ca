package org.allowcredentials.verification.runtimes.differential;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.allowcredentials.verification.runtimes.wire.KeptWire;

/** An application that is served. */
interface Site extends AutoCloseable {

  /** Returns where. */
  URI uri();

  /**
   * Returns what ran for a request, once.
   *
   * @param wire a connection, if the server must be asked
   * @param number the number of the request
   */
  Optional<String> ran(KeptWire wire, String number) throws IOException;

  /** Stops serving, and gives everything back. */
  @Override
  void close();
}
