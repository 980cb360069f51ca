package org.allowcredentials.samples.demo;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.glassfish.jersey.jdkhttp.JdkHttpHandlerContainer;
import org.glassfish.jersey.server.ContainerFactory;

/** The API of the demo, running on Jersey and the HTTP server of the JDK. */
public final class DemoApi implements AutoCloseable {

  private static final int REMEMBERED_EXCHANGES = 500;

  private final LocalServer server;
  private final JdkHttpHandlerContainer container;
  private final WireLog wire;
  private final URI uri;

  private DemoApi(LocalServer server, JdkHttpHandlerContainer container, WireLog wire, URI uri) {
    this.server = server;
    this.container = container;
    this.wire = wire;
    this.uri = uri;
  }

  /**
   * Returns an API that answers already, with accounts and sessions of its own.
   *
   * @param port the port, or 0 for any that is free
   * @param pageOrigins the origins of its page, separated by commas
   * @param tls what to serve https with, or nothing for http
   * @throws java.net.BindException if the port is taken
   */
  public static DemoApi start(int port, String pageOrigins, Optional<SSLContext> tls)
      throws IOException {
    JdkHttpHandlerContainer container =
        ContainerFactory.createContainer(
            JdkHttpHandlerContainer.class, new DemoApplication(pageOrigins));
    WireLog wire = new WireLog(REMEMBERED_EXCHANGES);
    LocalServer server = LocalServer.start(port, tls, container, List.of(new WireFilter(wire)));
    container.getApplicationHandler().onStartup(container);
    String scheme = tls.isPresent() ? "https" : "http";
    URI uri = URI.create(scheme + "://localhost:" + server.port());
    return new DemoApi(server, container, wire, uri);
  }

  /** Returns the port it listens at. */
  public int port() {
    return server.port();
  }

  /** Returns its address, without a slash at the end. */
  public URI uri() {
    return uri;
  }

  /** Returns what went over the wire, the latest exchanges only. */
  public WireLog wire() {
    return wire;
  }

  @Override
  public void close() {
    server.close();
    container.getApplicationHandler().onShutdown(container);
  }
}
