package org.allowcredentials.verification.runtimes;

import io.undertow.servlet.api.DeploymentInfo;
import jakarta.annotation.Priority;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.interceptor.security.SecureAnnotationsInterceptor;
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
    return UndertowServer.start(info(application));
  }

  @Override
  public Deployed deployBehind(List<Filter> filters, Application application)
      throws ServletException {
    return UndertowServer.startBehind(filters, application, info(application));
  }

  private static DeploymentInfo info(Application application) {
    Bus bus = BusFactory.newInstance().createBus();
    List<Object> providers = new ArrayList<>((List<?>) bus.getProperty(PROVIDERS));
    providers.add(new JAXRSBeanValidationInInterceptor());
    bus.setProperty(PROVIDERS, providers);
    CXFNonSpringJaxrsServlet servlet = new CXFNonSpringJaxrsServlet(application);
    servlet.setBus(bus);
    return UndertowServer.serving(servlet);
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
