package org.allowcredentials.benchmarks;

import jakarta.ws.rs.core.Configuration;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.allowcredentials.jaxrs.CorsFeature;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;

/**
 * Jersey in this process, without a network.
 *
 * @param jersey the application
 */
record JerseyServer(ApplicationHandler jersey) implements Server {

  private static final URI BASE = URI.create("http://api.example.com/");

  /** Returns a server with the filter of somebody. */
  static JerseyServer of(Contender contender, Policy policy) {
    ResourceConfig config = new ResourceConfig(Orders.class);
    config.property(Policy.ORIGINS, policy.origins());
    config.property("jakarta.ws.rs.loadServices", false); // Else all have ours.
    switch (contender) {
      case NONE -> {}
      case OURS -> config.register(CorsFeature.class);
      default -> config.register(Stack.filter(contender, policy));
    }
    return new JerseyServer(new ApplicationHandler(config));
  }

  @Override
  public Client client(Scenario scenario) {
    URI uri = BASE.resolve(scenario.path());
    Configuration configuration = jersey.getConfiguration();
    List<Scenario.Header> headers = scenario.headers();
    List<Scenario.Header> others = Scenario.otherHeaders();
    return () -> {
      ContainerRequest request =
          new ContainerRequest(
              BASE, uri, scenario.method(), null, new MapPropertiesDelegate(), configuration);
      others.forEach(each -> request.header(each.name(), each.fresh()));
      headers.forEach(each -> request.header(each.name(), each.fresh()));
      return new Answered(serve(request));
    };
  }

  private record Answered(ContainerResponse response) implements Answer {

    @Override
    public int status() {
      return response.getStatus();
    }

    @Override
    public String header(String name) {
      return String.valueOf(response.getHeaderString(name));
    }
  }

  private ContainerResponse serve(ContainerRequest request)
      throws ExecutionException, InterruptedException {
    return jersey.apply(request).get();
  }
}
