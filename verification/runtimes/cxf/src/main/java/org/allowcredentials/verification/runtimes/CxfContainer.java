package org.allowcredentials.verification.runtimes;

import io.undertow.servlet.api.DeploymentInfo;
import jakarta.annotation.Priority;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.security.Principal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.interceptor.security.SecureAnnotationsInterceptor;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.model.UserOperation;
import org.apache.cxf.jaxrs.model.UserResource;
import org.apache.cxf.jaxrs.security.SimpleAuthorizingFilter;
import org.apache.cxf.jaxrs.servlet.CXFNonSpringJaxrsServlet;
import org.apache.cxf.jaxrs.validation.JAXRSBeanValidationInInterceptor;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.apache.cxf.security.SecurityContext;
import org.apache.cxf.transport.common.gzip.GZIPFeature;
import org.apache.cxf.version.Version;

/** CXF's servlet on Undertow, with a bus for each application. */
public final class CxfContainer implements EmbeddedContainer {

  /** Our feature is there already. */
  private static final String PROVIDERS = "org.apache.cxf.jaxrs.bus.providers";

  @Override
  public String name() {
    return "CXF " + Version.getCurrentVersion();
  }

  @Override
  public Deployed deploy(Application application) throws ServletException {
    return deploy(application, Extras.NONE);
  }

  @Override
  public Deployed deploy(Application application, Extras extras) throws ServletException {
    return UndertowServer.start(info(application, extras));
  }

  @Override
  public Deployed deployBehind(List<Filter> filters, Application application)
      throws ServletException {
    return UndertowServer.startBehind(filters, application, info(application, Extras.NONE));
  }

  private static DeploymentInfo info(Application application, Extras extras) {
    Bus bus = BusFactory.newInstance().createBus();
    List<Object> providers = new ArrayList<>((List<?>) bus.getProperty(PROVIDERS));
    providers.add(new JAXRSBeanValidationInInterceptor());
    bus.setProperty(PROVIDERS, providers);
    CXFNonSpringJaxrsServlet servlet = new WithExtras(application, extras);
    servlet.setBus(bus);
    return UndertowServer.serving(servlet);
  }

  /** CXF has no other place where an application can be given more. */
  private static final class WithExtras extends CXFNonSpringJaxrsServlet {
    private static final long serialVersionUID = 1;

    private final transient Extras extras;

    WithExtras(Application application, Extras extras) {
      super(application);
      this.extras = extras;
    }

    @Override
    protected void setExtensions(JAXRSServerFactoryBean server, ServletConfig config) {
      List<UserResource> models = new ArrayList<>();
      extras.added().forEach(each -> models.add(model(each)));
      extras.elsewhere().forEach((type, path) -> models.add(model(type, path)));
      if (!models.isEmpty()) {
        server.setModelBeans(models);
      }
      server.setExtensionMappings(new HashMap<>(extras.mediaTypes()));
      server.setLanguageMappings(new HashMap<>(extras.languages()));
    }

    private static UserResource model(Extras.Added added) {
      UserOperation operation = new UserOperation(added.method().getName(), "/");
      operation.setVerb(added.verb());
      return new UserResource(added.type().getName(), added.path(), List.of(operation));
    }

    /** Says of a class what its annotations say. */
    private static UserResource model(Class<?> type, String path) {
      List<UserOperation> operations = new ArrayList<>();
      for (Method method : type.getDeclaredMethods()) {
        for (Annotation annotation : method.getAnnotations()) {
          HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
          if (verb != null) {
            Path below = method.getAnnotation(Path.class);
            UserOperation operation =
                new UserOperation(method.getName(), below == null ? "/" : below.value());
            operation.setVerb(verb.value());
            operations.add(operation);
          }
        }
      }
      return new UserResource(type.getName(), path, operations);
    }
  }

  /** By itself it leaves alone what is shorter than a kilobyte. */
  @Override
  public Set<Object> compression() {
    GZIPFeature.Portable feature = new GZIPFeature.Portable();
    feature.setThreshold(0);
    return Set.of(feature);
  }

  @Override
  public Set<Object> roles(Class<?> resource) {
    SecureAnnotationsInterceptor roles = new SecureAnnotationsInterceptor();
    SimpleAuthorizingFilter filter = new SimpleAuthorizingFilter();
    filter.setInterceptor(roles);
    try {
      roles.setSecuredObject(resource.getConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e);
    }
    return Set.of(new KnownToCxf(), filter);
  }

  /** CXF's own checks ask a context of its own, which only the servlet container fills. */
  @Provider
  @Priority(Priorities.AUTHORIZATION - 1)
  static final class KnownToCxf implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      if (request.getSecurityContext().getUserPrincipal() != null) {
        PhaseInterceptorChain.getCurrentMessage()
            .put(SecurityContext.class, new User(request.getSecurityContext()));
      }
    }
  }

  private record User(jakarta.ws.rs.core.SecurityContext context) implements SecurityContext {

    @Override
    public Principal getUserPrincipal() {
      return context.getUserPrincipal();
    }

    @Override
    public boolean isUserInRole(String role) {
      return context.isUserInRole(role);
    }
  }
}
