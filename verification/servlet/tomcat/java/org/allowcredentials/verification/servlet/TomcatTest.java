package org.allowcredentials.verification.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.authenticator.BasicAuthenticator;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.Test;

class TomcatTest extends ServletFilterSuite {

  @Override
  Running start(Path folder, Path webapp) throws Exception {
    return start(folder, webapp, "");
  }

  @Override
  boolean hasErrorPageForLogin() {
    return true;
  }

  /** Its own way: the login lets preflights pass, whatever the constraint says. */
  @Test
  void preflightsPassALoginThatIsToldToLetThem() throws Exception {
    Running running = start(work(), webapp(WebXml.usual()), "always");
    try {
      Answer answer = preflight(running, "/api/locked", "PUT", APP);
      assertThat(answer.status()).isEqualTo(204);
      assertGranted(answer);
      assertThat(send(running, "GET", "/api/locked").status()).isEqualTo(401);
    } finally {
      running.stop();
    }
  }

  /** It looks for a filter of Tomcat's own. */
  @Test
  void theValueFilterDoesNotKnowThisFilter() throws Exception {
    Running running = start(work(), webapp(WebXml.usual()), "filter");
    try {
      assertThat(preflight(running, "/api/locked", "PUT", APP).status()).isEqualTo(401);
    } finally {
      running.stop();
    }
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
