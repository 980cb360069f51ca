package org.allowcredentials.verification.small;

import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts what {@code SeBootstrap} of Jakarta REST finds on the class path. */
public final class Bootstrap {

  private static final long PATIENCE_SECONDS = 60;

  private Bootstrap() {}

  private record Served(SeBootstrap.Instance instance) implements SmallServerTest.Running {

    @Override
    public int port() {
      return instance.configuration().port();
    }

    @Override
    public void close() {
      instance.stop().toCompletableFuture().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
  }

  /**
   * Starts a server.
   *
   * @param application what it serves
   * @param properties what the implementation wants to be told
   * @throws Exception whatever it throws if it cannot start
   */
  public static SmallServerTest.Running start(
      Application application, Map<String, Object> properties) throws Exception {
    SeBootstrap.Configuration.Builder configuration =
        SeBootstrap.Configuration.builder().host("127.0.0.1").port(freePort());
    properties.forEach(configuration::property);
    return new Served(
        SeBootstrap.start(application, configuration.build())
            .toCompletableFuture()
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS));
  }

  /**
   * Returns a port of loopback that nobody uses.
   *
   * @throws IOException if there is none
   */
  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
