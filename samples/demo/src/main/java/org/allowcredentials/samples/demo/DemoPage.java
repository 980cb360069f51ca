package org.allowcredentials.samples.demo;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The page of the demo. The same files answer at two origins: at {@code http://localhost}, which
 * the API knows, and at {@code http://127.0.0.1}, a stranger to it.
 */
public final class DemoPage implements AutoCloseable {

  private final LocalServer server;

  private DemoPage(LocalServer server) {
    this.server = server;
  }

  /**
   * Returns a page that answers already.
   *
   * @param port the port, or 0 for any that is free
   * @param wire what went over the wire to the API
   * @param api the address of the API, without a slash at the end
   * @throws java.net.BindException if the port is taken
   */
  public static DemoPage start(int port, WireLog wire, URI api) throws IOException {
    return new DemoPage(
        LocalServer.start(port, Optional.empty(), PageHandler.of(wire, api), List.of()));
  }

  /** Returns the origin of a page at that port. */
  public static String origin(int port) {
    return "http://localhost:" + port;
  }

  /** Returns the origin of the same page for who calls this machine by its number. */
  static String strangerOrigin(int port) {
    return "http://127.0.0.1:" + port;
  }

  /** Returns the port it listens at. */
  public int port() {
    return server.port();
  }

  /** Returns its address, without a slash at the end. */
  public URI uri() {
    return URI.create(origin(port()));
  }

  @Override
  public void close() {
    server.close();
  }
}
