package org.allowcredentials.verification.small;

import jakarta.ws.rs.core.Application;
import org.jboss.resteasy.plugins.server.vertx.VertxJaxrsServer;
import org.jboss.resteasy.plugins.server.vertx.VertxResteasyDeployment;

/** RESTEasy on Vert.x. */
@SuppressWarnings({"deprecation", "removal"}) // RESTEasy 7 has it no more; people have it.
class VertxTest extends SmallServerTest {

  private record Served(VertxJaxrsServer server) implements Running {

    @Override
    public int port() {
      return server.getPort();
    }

    @Override
    public void close() {
      server.stop();
    }
  }

  @Override
  protected Running start(Application application) throws Exception {
    VertxResteasyDeployment deployment = new VertxResteasyDeployment();
    deployment.setApplication(application);
    VertxJaxrsServer server = new VertxJaxrsServer();
    server.setDeployment(deployment);
    server.setHostname("127.0.0.1");
    server.setPort(Bootstrap.freePort());
    server.start();
    return new Served(server);
  }
}
