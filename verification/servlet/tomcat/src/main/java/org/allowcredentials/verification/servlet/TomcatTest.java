package org.allowcredentials.verification.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.authenticator.BasicAuthenticator;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.scan.StandardJarScanner;
import org.junit.jupiter.api.Test;

class TomcatTest extends ServletFilterSuite {

  @Override
  Running start(Path folder, Path webapp) throws Exception {
    return start(folder, webapp, context -> {});
  }

  @Override
  boolean hasErrorPageForLogin() {
    return true;
  }

  /** Its own way: the login lets preflights pass, whatever the constraint says. */
  @Test
  void preflightsPassALoginThatIsToldToLetThem() throws Exception {
    WebXml webXml = WebXml.usual().withoutErrorPages();
    Running running = start(work(), webapp(webXml), context -> authenticate(context, "always"));
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
    WebXml webXml = WebXml.usual().withoutErrorPages();
    Running running = start(work(), webapp(webXml), context -> authenticate(context, "filter"));
    try {
      assertThat(preflight(running, "/api/locked", "PUT", APP).status()).isEqualTo(401);
    } finally {
      running.stop();
    }
  }

  /** Only what asks for a login is passed over: this preflight fails, as the request would. */
  @Test
  void thePageOfAnotherErrorDoesNotAnswerPreflights() throws Exception {
    Running running = start(work(), webapp(WebXml.usual()), TomcatTest::closeDown);
    try {
      Answer answer = preflight(running, "/api/secured", "PUT", APP);
      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.body()).isEqualTo("error page 503");
      assertNotGranted(answer);
    } finally {
      running.stop();
    }
  }

  private static void authenticate(Context context, String allowCorsPreflight) {
    BasicAuthenticator authenticator = new BasicAuthenticator();
    authenticator.setAllowCorsPreflight(allowCorsPreflight);
    context.getPipeline().addValve(authenticator);
  }

  private static void closeDown(Context context) {
    context
        .getPipeline()
        .addValve(
            new ValveBase() {
              @Override
              public void invoke(Request request, Response response) throws IOException {
                response.sendError(503);
              }
            });
  }

  static Running start(Path folder, Path webapp, Consumer<Context> more) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(folder.toString());
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    tomcat.getConnector().setProperty("compression", "on");
    tomcat.addUser("ada", "secret");
    tomcat.addRole("ada", "user");
    tomcat.addUser("eve", "secret");
    Context context = tomcat.addWebapp("/shop", webapp.toString());
    StandardJarScanner scanner = new StandardJarScanner();
    scanner.setScanClassPath(false); // Otherwise all classes that these tests have are handed over.
    context.setJarScanner(scanner);
    more.accept(context);
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
