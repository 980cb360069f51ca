package org.allowcredentials.benchmarks;

import jakarta.ws.rs.core.Application;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allowcredentials.jaxrs.CorsFeature;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.Dispatcher;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.jspecify.annotations.Nullable;

/**
 * RESTEasy in this process, without a network: its dispatcher, asked by the requests with which
 * RESTEasy tests itself.
 *
 * @param resteasy the application
 */
record ResteasyServer(Dispatcher resteasy) implements Server {

  /** Returns a server with the filter of somebody. */
  static ResteasyServer of(Contender contender, Policy policy) {
    ResteasyDeployment deployment = new ResteasyDeploymentImpl();
    deployment.setApplication(new Shop(policy));
    switch (contender) {
      case NONE -> {}
      case OURS -> deployment.getProviders().add(new CorsFeature());
      default -> deployment.getProviders().add(Stack.filter(contender, policy));
    }
    deployment.start();
    return new ResteasyServer(deployment.getDispatcher());
  }

  private static final class Shop extends Application {

    private final Policy policy;

    Shop(Policy policy) {
      this.policy = policy;
    }

    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(Orders.class);
    }

    @Override
    public Map<String, Object> getProperties() {
      return Map.of(Policy.ORIGINS, policy.origins(), "jakarta.ws.rs.loadServices", false);
    }
  }

  @Override
  public Client client(Scenario scenario) {
    List<Scenario.Header> headers = scenario.headers();
    List<Scenario.Header> others = Scenario.otherHeaders();
    return () -> {
      MockHttpRequest request = request(scenario);
      others.forEach(each -> request.header(each.name(), each.fresh()));
      headers.forEach(each -> request.header(each.name(), each.fresh()));
      MockHttpResponse response = new MockHttpResponse();
      resteasy.invoke(request, response);
      return new Answered(response);
    };
  }

  private record Answered(MockHttpResponse response) implements Answer {

    @Override
    public int status() {
      return response.getStatus();
    }

    @Override
    public @Nullable String header(String name) {
      Object value = response.getOutputHeaders().getFirst(name);
      return value == null ? null : value.toString();
    }
  }

  private static MockHttpRequest request(Scenario scenario) throws URISyntaxException {
    return MockHttpRequest.create(scenario.method(), scenario.path());
  }
}
