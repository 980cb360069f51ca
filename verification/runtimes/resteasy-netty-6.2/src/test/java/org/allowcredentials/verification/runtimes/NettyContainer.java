package org.allowcredentials.verification.runtimes;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.WriterInterceptor;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.netty.NettyJaxrsServer;
import org.jboss.resteasy.spi.ResteasyDeployment;

/** RESTEasy on Netty: without servlets, with a response of its own. */
@SuppressWarnings("removal") // RESTEasy 7 has it no more; people have it.
public final class NettyContainer implements Container {

  @Override
  public String name() {
    return "Netty, RESTEasy " + ResteasyDeployment.class.getPackage().getImplementationVersion();
  }

  @Override
  public Deployed deploy(Application application) {
    ResteasyDeployment deployment = new ResteasyDeploymentImpl();
    deployment.setApplication(new WithoutInterceptors(application));
    NettyJaxrsServer server = new NettyJaxrsServer();
    server.setDeployment(deployment);
    server.setHostname("127.0.0.1");
    server.setPort(0);
    server.setIoWorkerCount(1);
    server.setExecutorThreadCount(8);
    server.start();
    return new Served(server, URI.create("http://127.0.0.1:" + server.getPort() + "/"));
  }

  /** Here RESTEasy answers 500 as soon as an interceptor looks at what a method returns. */
  private static final class WithoutInterceptors extends Application {

    private final Application application;

    WithoutInterceptors(Application application) {
      this.application = application;
    }

    @Override
    public Map<String, Object> getProperties() {
      return application.getProperties();
    }

    @Override
    public Set<Class<?>> getClasses() {
      return application.getClasses().stream()
          .filter(type -> !WriterInterceptor.class.isAssignableFrom(type))
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  private record Served(NettyJaxrsServer server, URI uri) implements Deployed {

    @Override
    public void close() {
      server.stop();
    }
  }
}
