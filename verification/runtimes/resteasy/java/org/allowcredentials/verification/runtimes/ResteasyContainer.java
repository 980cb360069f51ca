package org.allowcredentials.verification.runtimes;

import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletException;
import jakarta.ws.rs.core.Application;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.servlet.HttpServlet30Dispatcher;
import org.jboss.resteasy.spi.ResteasyDeployment;

/** RESTEasy's servlet on Undertow. */
public final class ResteasyContainer implements Container {

  @Override
  public String name() {
    return "RESTEasy " + ResteasyDeployment.class.getPackage().getImplementationVersion();
  }

  @Override
  public Deployed deploy(Application application) throws ServletException {
    ResteasyDeployment deployment = new ResteasyDeploymentImpl();
    deployment.setApplication(application);
    DeploymentInfo info =
        Servlets.deployment()
            .setClassLoader(Thread.currentThread().getContextClassLoader())
            .setContextPath("/")
            .setDeploymentName("contract")
            .addServletContextAttribute(ResteasyDeployment.class.getName(), deployment)
            .addServlet(
                Servlets.servlet("rest", HttpServlet30Dispatcher.class)
                    .setAsyncSupported(true)
                    .setLoadOnStartup(1)
                    .addMapping("/*"));
    return UndertowServer.start(info);
  }
}
