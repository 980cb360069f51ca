package org.allowcredentials.verification.runtimes;

import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import jakarta.servlet.ServletException;
import java.net.InetSocketAddress;
import java.net.URI;
import org.allowcredentials.verification.runtimes.Container.Deployed;

/** A web application on Undertow. */
record UndertowServer(Undertow server, DeploymentManager manager, URI uri) implements Deployed {

  static UndertowServer start(DeploymentInfo info) throws ServletException {
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
