package org.allowcredentials.verification.servlet.containers;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.api.ServletContainerInitializerInfo;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.ServletContainerInitializer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.http2.Http2Protocol;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The containers, each as it comes, with HTTP/2 in plain text. */
public enum ServletServer {
  /** Tomcat. */
  TOMCAT {
    @Override
    public Running start(Site site) throws Exception {
      Path folder = Files.createTempDirectory("tomcat");
      Tomcat tomcat = new Tomcat();
      tomcat.setBaseDir(folder.toString());
      tomcat.setPort(0);
      tomcat.getConnector().setProperty("address", "127.0.0.1");
      tomcat.getConnector().addUpgradeProtocol(new Http2Protocol());
      Context context = tomcat.addContext(Site.CONTEXT, folder.toString());
      context.setParentClassLoader(site.loader());
      site.parameters().forEach(context::addParameter);
      Tomcat.addServlet(context, "default", new DefaultServlet()).addMapping("/");
      for (ServletContainerInitializer each : site.initializers()) {
        context.addServletContainerInitializer(each, site.types());
      }
      tomcat.start();
      Running running =
          new Running(tomcat.getConnector().getLocalPort()) {
            @Override
            void stop() throws Exception {
              tomcat.stop();
              tomcat.destroy();
              try (var files = Files.walk(folder)) {
                files
                    .sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
              }
            }
          };
      if (context.getState() != LifecycleState.STARTED) {
        running.close();
        throw new IllegalStateException("the web application did not start");
      }
      return running;
    }
  },
  /** Jetty. */
  JETTY {
    @Override
    public Running start(Site site) throws Exception {
      Server server = new Server();
      HttpConfiguration configuration = new HttpConfiguration();
      ServerConnector connector =
          new ServerConnector(
              server,
              new HttpConnectionFactory(configuration),
              new HTTP2CServerConnectionFactory(configuration));
      connector.setHost("127.0.0.1");
      server.addConnector(connector);
      ServletContextHandler context = new ServletContextHandler(Site.CONTEXT);
      context.setClassLoader(site.loader());
      site.parameters().forEach(context::setInitParameter);
      for (ServletContainerInitializer each : site.initializers()) {
        context.addServletContainerInitializer(each, site.types().toArray(Class<?>[]::new));
      }
      server.setHandler(context);
      server.start();
      return new Running(connector.getLocalPort()) {
        @Override
        void stop() throws Exception {
          server.stop();
        }
      };
    }
  },
  /** Undertow. */
  UNDERTOW {
    @Override
    public Running start(Site site) throws Exception {
      DeploymentInfo info =
          Servlets.deployment()
              .setClassLoader(site.loader())
              .setContextPath(Site.CONTEXT)
              .setDeploymentName("shop");
      site.parameters().forEach(info::addInitParameter);
      for (ServletContainerInitializer each : site.initializers()) {
        info.addServletContainerInitializer(
            new ServletContainerInitializerInfo(
                each.getClass(), new ImmediateInstanceFactory<>(each), site.types()));
      }
      DeploymentManager manager = Servlets.newContainer().addDeployment(info);
      manager.deploy();
      Undertow server =
          Undertow.builder()
              .addHttpListener(0, "127.0.0.1")
              .setServerOption(UndertowOptions.ENABLE_HTTP2, true)
              .setIoThreads(1)
              .setWorkerThreads(6)
              .setHandler(Handlers.path().addPrefixPath(Site.CONTEXT, manager.start()))
              .build();
      server.start();
      return new Running(
          ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort()) {
        @Override
        void stop() throws Exception {
          server.stop();
          manager.stop();
          manager.undeploy();
        }
      };
    }
  };

  /**
   * Starts it.
   *
   * @throws Exception if the application does not start
   */
  public abstract Running start(Site site) throws Exception;

  /** A container that serves. */
  public abstract static class Running implements AutoCloseable {

    private final int port;

    Running(int port) {
      this.port = port;
    }

    abstract void stop() throws Exception;

    /** Returns where the web application is. */
    public URI uri() {
      return URI.create("http://127.0.0.1:" + port + Site.CONTEXT);
    }

    @Override
    public void close() {
      try {
        stop();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
