package org.allowcredentials.samples.demo;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** An HTTP server that only this machine can reach. */
final class LocalServer implements AutoCloseable {

  private static final int THREADS = 8;

  private final HttpServer server;
  private final ExecutorService threads;

  private LocalServer(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /**
   * Returns a server that answers already.
   *
   * @param port the port, or 0 for any that is free
   * @throws java.net.BindException if the port is taken
   */
  static LocalServer start(
      int port, Optional<SSLContext> tls, HttpHandler handler, List<Filter> filters)
      throws IOException {
    HttpServer server = create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), tls);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS, LocalServer::daemon);
    server.setExecutor(threads);
    server.createContext("/", handler).getFilters().addAll(filters);
    server.start();
    return new LocalServer(server, threads);
  }

  private static HttpServer create(InetSocketAddress address, Optional<SSLContext> tls)
      throws IOException {
    if (tls.isEmpty()) {
      return HttpServer.create(address, 0);
    }
    HttpsServer server = HttpsServer.create(address, 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls.get()));
    return server;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "demo-http");
    thread.setDaemon(true);
    return thread;
  }

  /** Returns the port it listens at. */
  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
