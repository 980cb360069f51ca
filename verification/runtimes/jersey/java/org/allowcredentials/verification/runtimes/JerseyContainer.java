package org.allowcredentials.verification.runtimes;

import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.internal.Version;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey on Grizzly. */
public final class JerseyContainer implements Container {

  private static final URI FREE_PORT = URI.create("http://127.0.0.1:0/");

  @Override
  public String name() {
    return "Jersey " + Version.getVersion();
  }

  @Override
  public Deployed deploy(Application application) throws IOException {
    HttpServer server =
        GrizzlyHttpServerFactory.createHttpServer(
            FREE_PORT, ResourceConfig.forApplication(application), false);
    NetworkListener listener = server.getListeners().iterator().next();
    listener.getTransport().setSelectorRunnersCount(1);
    server.start();
    return new Served(server, URI.create("http://127.0.0.1:" + listener.getPort() + "/"));
  }

  private record Served(HttpServer server, URI uri) implements Deployed {

    @Override
    public void close() {
      server.shutdownNow();
    }
  }
}
