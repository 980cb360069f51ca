package org.allowcredentials.verification.small;

import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.glassfish.jersey.server.ServerProperties;

/** {@code SeBootstrap} of Jersey, with Netty. */
class NettyBootstrapTest extends SmallServerTest {

  /** Not public; an application has one server on its class path. */
  private static final String SERVER = "org.glassfish.jersey.netty.httpserver.NettyHttpServer";

  @Override
  protected Running start(Application application) throws Exception {
    return Bootstrap.start(
        application, Map.of(ServerProperties.WEBSERVER_CLASS, Class.forName(SERVER)));
  }
}
