package org.allowcredentials.verification.servlet;

import java.nio.file.Path;
import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.eclipse.jetty.security.HashLoginService;
import org.eclipse.jetty.security.UserStore;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.util.security.Credential;

@SuppressWarnings("removal") // Jetty calls its GzipHandler deprecated; it is what people have.
class JettyTest extends ServletFilterSuite {

  @Override
  Running start(Path folder, Path webapp) throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    UserStore users = new UserStore();
    users.addUser("ada", Credential.getCredential("secret"), new String[] {"user"});
    users.addUser("eve", Credential.getCredential("secret"), new String[] {});
    HashLoginService login = new HashLoginService("shop");
    login.setUserStore(users);
    server.addBean(login);
    WebAppContext context = new WebAppContext();
    context.setContextPath("/shop");
    context.setWar(webapp.toString());
    context.setTempDirectory(folder.toFile());
    context.setThrowUnavailableOnStartupException(true);
    server.setHandler(new GzipHandler(context));
    server.start();
    return new Running() {
      @Override
      public int port() {
        return connector.getLocalPort();
      }

      @Override
      public void stop() throws Exception {
        server.stop();
      }
    };
  }

  @Override
  boolean hasErrorPageForLogin() {
    return false;
  }
}
