package org.allowcredentials.verification.small;

import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.glassfish.jersey.jdkhttp.JdkHttpServer;
import org.glassfish.jersey.server.ServerProperties;

/** {@code SeBootstrap} of Jersey, with the server of the JDK. */
class JdkBootstrapTest extends SmallServerTest {

  @Override
  protected Running start(Application application) throws Exception {
    return Bootstrap.start(
        application, Map.of(ServerProperties.WEBSERVER_CLASS, JdkHttpServer.class));
  }
}
