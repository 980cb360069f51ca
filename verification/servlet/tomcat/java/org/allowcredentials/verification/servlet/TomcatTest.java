package org.allowcredentials.verification.servlet;

import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.authenticator.BasicAuthenticator;
import org.apache.catalina.startup.Tomcat;

class TomcatTest extends ServletFilterSuite {

  @Override
  Running start(Path folder, Path webapp) throws Exception {
    return start(folder, webapp, "");
  }

  static Running start(Path folder, Path webapp, String allowCorsPreflight) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(folder.toString());
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    tomcat.getConnector().setProperty("compression", "on");
    tomcat.addUser("ada", "secret");
    tomcat.addRole("ada", "user");
    tomcat.addUser("eve", "secret");
    Context context = tomcat.addWebapp("/shop", webapp.toString());
    if (!allowCorsPreflight.isEmpty()) {
      BasicAuthenticator authenticator = new BasicAuthenticator();
      authenticator.setAllowCorsPreflight(allowCorsPreflight);
      context.getPipeline().addValve(authenticator);
    }
    tomcat.start();
    Running running =
        new Running() {
          @Override
          public int port() {
            return tomcat.getConnector().getLocalPort();
          }

          @Override
          public void stop() throws Exception {
            tomcat.stop();
            tomcat.destroy();
          }
        };
    if (context.getState() != LifecycleState.STARTED) {
      running.stop();
      throw new IllegalStateException("the web application did not start");
    }
    return running;
  }
}
