package org.allowcredentials.verification.small;

import com.sun.net.httpserver.HttpServer;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey on the server of the JDK, where Weld injects. */
class WeldTest extends SmallServerTest {

  private record Served(HttpServer server) implements Running {

    @Override
    public int port() {
      return server.getAddress().getPort();
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }

  @Override
  protected Running start(Application application) {
    return new Served(
        JdkHttpServerFactory.createHttpServer(
            URI.create("http://127.0.0.1:0/"), ResourceConfig.forApplication(application)));
  }
}
