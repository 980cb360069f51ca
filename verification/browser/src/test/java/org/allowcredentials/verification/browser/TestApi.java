package org.allowcredentials.verification.browser;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import org.glassfish.jersey.jdkhttp.JdkHttpHandlerContainer;
import org.glassfish.jersey.server.ContainerFactory;

/** An application of a test, by https on Jersey and the HTTP server of the JDK. */
final class TestApi implements AutoCloseable {

  private final HttpsServer server;
  private final JdkHttpHandlerContainer container;
  private final ExecutorService threads;

  private TestApi(HttpsServer server, JdkHttpHandlerContainer container, ExecutorService threads) {
    this.server = server;
    this.container = container;
    this.threads = threads;
  }

  static TestApi start(Application application, SSLContext tls) throws IOException {
    JdkHttpHandlerContainer container =
        ContainerFactory.createContainer(JdkHttpHandlerContainer.class, application);
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    ExecutorService threads =
        Executors.newCachedThreadPool(task -> {
          Thread thread = new Thread(task, "test-api");
          thread.setDaemon(true);
          return thread;
        });
    server.setExecutor(threads);
    server.createContext("/", container);
    server.start();
    container.getApplicationHandler().onStartup(container);
    return new TestApi(server, container, threads);
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    container.getApplicationHandler().onShutdown(container);
    threads.shutdownNow();
  }
}
