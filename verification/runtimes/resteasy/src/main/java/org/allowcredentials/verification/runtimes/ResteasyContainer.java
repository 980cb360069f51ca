package org.allowcredentials.verification.runtimes;

import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.FeatureContext;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.interceptors.GZIPEncodingInterceptor;
import org.jboss.resteasy.plugins.interceptors.RoleBasedSecurityFeature;
import org.jboss.resteasy.plugins.interceptors.ServerContentEncodingAnnotationFilter;
import org.jboss.resteasy.plugins.server.servlet.HttpServlet30Dispatcher;
import org.jboss.resteasy.spi.Registry;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.jboss.resteasy.spi.metadata.ResourceBuilder;
import org.jboss.resteasy.spi.metadata.ResourceClass;

/** RESTEasy's servlet on Undertow. */
public final class ResteasyContainer implements EmbeddedContainer {

  @Override
  public String name() {
    return "RESTEasy " + ResteasyDeployment.class.getPackage().getImplementationVersion();
  }

  @Override
  public Deployed deploy(Application application) throws ServletException {
    return UndertowServer.start(info(deployment(application)));
  }

  @Override
  public Deployed deploy(Application application, Extras extras) throws ServletException {
    ResteasyDeployment deployment = deployment(application);
    deployment.setMediaTypeMappings(new HashMap<>(extras.mediaTypes()));
    deployment.setLanguageExtensions(new HashMap<>(extras.languages()));
    Deployed deployed = UndertowServer.start(info(deployment));
    Registry registry = deployment.getRegistry();
    extras.added().forEach(each -> registry.addPerRequestResource(resource(each)));
    extras.elsewhere().forEach((type, path) -> registry.addPerRequestResource(type, path));
    return deployed;
  }

  private static ResourceClass resource(Extras.Added added) {
    return new ResourceBuilder()
        .buildRootResource(added.type())
        .method(added.method())
        .httpMethod(added.verb())
        .path(added.path())
        .buildMethod()
        .buildClass();
  }

  @Override
  public Deployed deployBehind(List<Filter> filters, Application application)
      throws ServletException {
    return UndertowServer.startBehind(filters, application, info(deployment(application)));
  }

  private static ResteasyDeployment deployment(Application application) {
    ResteasyDeployment deployment = new ResteasyDeploymentImpl();
    deployment.setApplication(application);
    return deployment;
  }

  private static DeploymentInfo info(ResteasyDeployment deployment) {
    return UndertowServer.serving(new HttpServlet30Dispatcher())
        .addServletContextAttribute(ResteasyDeployment.class.getName(), deployment);
  }

  @Override
  public Set<Object> compression() {
    return Set.of(GZIPEncodingInterceptor.class, new Compressed());
  }

  @Override
  public Set<Object> roles(Class<?> resource) {
    return Set.of(RoleBasedSecurityFeature.class);
  }

  /** What RESTEasy does with a method that has its annotation {@code @GZIP}. */
  private static final class Compressed implements DynamicFeature {

    @Override
    public void configure(ResourceInfo method, FeatureContext context) {
      context.register(new ServerContentEncodingAnnotationFilter(Set.of("gzip")));
    }
  }
}
