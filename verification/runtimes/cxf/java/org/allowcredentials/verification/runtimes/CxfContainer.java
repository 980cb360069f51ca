package org.allowcredentials.verification.runtimes;

import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.ServletException;
import jakarta.ws.rs.core.Application;
import java.util.List;
import org.allowcredentials.jaxrs.CorsFeature;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.jaxrs.servlet.CXFNonSpringJaxrsServlet;
import org.apache.cxf.version.Version;

/** CXF's servlet on Undertow. */
public final class CxfContainer implements Container {

  @Override
  public String name() {
    return "CXF " + Version.getCurrentVersion();
  }

  @Override
  public Deployed deploy(Application application) throws ServletException {
    Bus bus = BusFactory.newInstance().createBus();
    bus.setProperty("org.apache.cxf.jaxrs.bus.providers", List.of(new CorsFeature()));
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
