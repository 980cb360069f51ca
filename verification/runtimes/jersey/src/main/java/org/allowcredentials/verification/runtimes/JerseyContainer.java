package org.allowcredentials.verification.runtimes;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.internal.Version;
import org.glassfish.jersey.message.GZipEncoder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.filter.EncodingFilter;
import org.glassfish.jersey.server.filter.RolesAllowedDynamicFeature;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;
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
    return deploy(application, Extras.NONE);
  }

  @Override
  public Deployed deploy(Application application, Extras extras) throws IOException {
    HttpServer server =
        GrizzlyHttpServerFactory.createHttpServer(FREE_PORT, config(application, extras), false);
    NetworkListener listener = server.getListeners().iterator().next();
    listener.getTransport().setSelectorRunnersCount(1);
    server.start();
    return new Served(server, URI.create("http://127.0.0.1:" + listener.getPort() + "/"));
  }

  private static ResourceConfig config(Application application, Extras extras) {
    ResourceConfig config = ResourceConfig.forApplication(application);
    extras.added().forEach(each -> config.registerResources(resource(each)));
    extras
        .elsewhere()
        .forEach(
            (type, path) -> config.registerResources(Resource.builder(type).path(path).build()));
    if (!extras.mediaTypes().isEmpty()) {
      config.property(ServerProperties.MEDIA_TYPE_MAPPINGS, mappings(extras.mediaTypes()));
    }
    if (!extras.languages().isEmpty()) {
      config.property(ServerProperties.LANGUAGE_MAPPINGS, mappings(extras.languages()));
    }
    return config;
  }

  private static Resource resource(Extras.Added added) {
    Resource.Builder resource = Resource.builder(added.path());
    ResourceMethod.Builder method = resource.addMethod(added.verb());
    if (added.object()) {
      method.handledBy(request -> answer(added));
    } else {
      method.handledBy(added.type(), added.method());
    }
    return resource.build();
  }

  private static Object answer(Extras.Added added) {
    try {
      return added.method().invoke(added.type().getConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String mappings(Map<String, String> byEnding) {
    return byEnding.entrySet().stream()
        .map(each -> each.getKey() + " : " + each.getValue())
        .collect(Collectors.joining(", "));
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
