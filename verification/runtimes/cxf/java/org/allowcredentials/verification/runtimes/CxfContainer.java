package org.allowcredentials.verification.runtimes;

import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.ServletException;
import jakarta.ws.rs.core.Application;
import java.util.ArrayList;
import java.util.List;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.jaxrs.servlet.CXFNonSpringJaxrsServlet;
import org.apache.cxf.jaxrs.validation.JAXRSBeanValidationInInterceptor;
import org.apache.cxf.version.Version;

/** CXF's servlet on Undertow, with a bus for each application. */
public final class CxfContainer implements Container {

  /** Our feature is there already. */
  private static final String PROVIDERS = "org.apache.cxf.jaxrs.bus.providers";

  @Override
  public String name() {
    return "CXF " + Version.getCurrentVersion();
  }

  @Override
  public Deployed deploy(Application application) throws ServletException {
    Bus bus = BusFactory.newInstance().createBus();
    List<Object> providers = new ArrayList<>((List<?>) bus.getProperty(PROVIDERS));
    providers.add(new JAXRSBeanValidationInInterceptor());
    bus.setProperty(PROVIDERS, providers);
    CXFNonSpringJaxrsServlet servlet = new CXFNonSpringJaxrsServlet(application);
    servlet.setBus(bus);
    DeploymentInfo info =
        Servlets.deployment()
            .setClassLoader(Thread.currentThread().getContextClassLoader())
            .setContextPath("/")
            .setDeploymentName("contract")
            .addServlet(
                Servlets.servlet(
                        "rest",
                        CXFNonSpringJaxrsServlet.class,
                        new ImmediateInstanceFactory<>(servlet))
                    .setAsyncSupported(true)
                    .setLoadOnStartup(1)
                    .addMapping("/*"));
    return UndertowServer.start(info);
  }
}
