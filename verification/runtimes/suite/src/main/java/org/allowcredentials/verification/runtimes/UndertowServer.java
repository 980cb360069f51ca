package org.allowcredentials.verification.runtimes;

import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.ws.rs.core.Application;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import org.allowcredentials.verification.runtimes.Container.Deployed;

/** A web application on Undertow. */
public record UndertowServer(Undertow server, DeploymentManager manager, URI uri)
    implements Deployed {

  /** Returns a web application that has one servlet, at its root. */
  public static DeploymentInfo serving(Servlet servlet) {
    return Servlets.deployment()
        .setClassLoader(Thread.currentThread().getContextClassLoader())
        .setContextPath("/")
        .setDeploymentName("contract")
        .addServlet(
            Servlets.servlet("rest", servlet.getClass(), new ImmediateInstanceFactory<>(servlet))
                .setAsyncSupported(true)
                .setLoadOnStartup(1)
                .addMapping("/*"));
  }

  /**
   * Starts a web application behind filters, the first one first. Its context parameters are the
   * properties of the application, because a filter sees no others.
   */
  static UndertowServer startBehind(
      List<Filter> filters, Application application, DeploymentInfo info) throws ServletException {
    application
        .getProperties()
        .forEach((key, value) -> info.addInitParameter(key, String.valueOf(value)));
    for (Filter filter : filters) {
      String name = filter.getClass().getName();
      info.addFilter(
          Servlets.filter(name, filter.getClass(), new ImmediateInstanceFactory<>(filter))
              .setAsyncSupported(true));
      for (DispatcherType type :
          List.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR)) {
        info.addFilterUrlMapping(name, "/*", type);
      }
    }
    return start(info);
  }

  /**
   * Starts a web application.
   *
   * @throws ServletException if the application cannot be deployed
   */
  public static UndertowServer start(DeploymentInfo info) throws ServletException {
    DeploymentManager manager = Servlets.newContainer().addDeployment(info);
    manager.deploy();
    HttpHandler handler;
    try {
      handler = manager.start();
    } catch (ServletException | RuntimeException e) {
      manager.undeploy();
      throw e;
    }
    Undertow server =
        Undertow.builder()
            .addHttpListener(0, "127.0.0.1")
            .setIoThreads(1)
            .setWorkerThreads(8)
            .setHandler(handler)
            .build();
    server.start();
    InetSocketAddress address = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
    return new UndertowServer(
        server, manager, URI.create("http://127.0.0.1:" + address.getPort() + "/"));
  }

  @Override
  public void close() {
    try {
      manager.stop();
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    } finally {
      manager.undeploy();
      server.stop();
    }
  }
}
