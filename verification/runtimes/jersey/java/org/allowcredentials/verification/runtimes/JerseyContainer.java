package org.allowcredentials.verification.runtimes;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.internal.Version;
import org.glassfish.jersey.message.GZipEncoder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.filter.EncodingFilter;
import org.glassfish.jersey.server.filter.RolesAllowedDynamicFeature;
import org.glassfish.jersey.servlet.ServletContainer;

/** Jersey on Grizzly; on Undertow where there must be servlets. */
public final class JerseyContainer implements EmbeddedContainer {

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

  @Override
  public Deployed deployBehind(List<Filter> filters, Application application)
      throws ServletException {
    ServletContainer servlet = new ServletContainer(ResourceConfig.forApplication(application));
    return UndertowServer.startBehind(filters, application, UndertowServer.serving(servlet));
  }

  @Override
  public Set<Object> compression() {
    return Set.of(EncodingFilter.class, GZipEncoder.class);
  }

  @Override
  public Set<Object> roles(Class<?> resource) {
    return Set.of(RolesAllowedDynamicFeature.class);
  }

  private record Served(HttpServer server, URI uri) implements Deployed {

    @Override
    public void close() {
      server.shutdownNow();
    }
  }
}
