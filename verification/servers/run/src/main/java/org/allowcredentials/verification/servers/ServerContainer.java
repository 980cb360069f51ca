package org.allowcredentials.verification.servers;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.allowcredentials.jaxrs.CorsFeature;
import org.allowcredentials.verification.runtimes.Container;

/**
 * The server under test, with an application as a WAR that has our jar in {@code WEB-INF/lib}.
 * Starting takes seconds: a server runs on for the next test that asks for the same application.
 */
public final class ServerContainer implements Container {

  private static final Pattern TESTS =
      Pattern.compile("(.*(Test|IT)(\\$.*)?|.*/(Container|UndertowServer)(\\$.*)?)\\.class|META-INF/(maven/|MANIFEST).*");

  private static Optional<Running> running = Optional.empty();

  /** Called by the suite. */
  public ServerContainer() {}

  private record Running(Class<?> application, ServerProcess server, URI uri)
      implements Deployed {

    @Override
    public void close() {
      // Runs on for the next test; ends with the virtual machine.
    }
  }

  @Override
  public String name() {
    return Server.current().title();
  }

  @Override
  public Deployed deploy(Application application) throws Exception {
    synchronized (ServerContainer.class) {
      Class<?> type = application.getClass();
      if (running.isPresent() && running.get().application().equals(type)) {
        return running.get();
      }
      running.ifPresent(each -> each.server().close());
      running = Optional.empty();
      Running started = start(type);
      running = Optional.of(started);
      return started;
    }
  }

  private static Running start(Class<?> application) throws IOException, InterruptedException {
    Path base = Servers.folder("contract");
    Path war = war(application).write(base.resolve("archives/contract.war"));
    int port = Ports.free(1).get(0);
    Launch launch = Server.current().launch(base.resolve("base"), Map.of("/", war), port);
    return new Running(
        application,
        ServerProcess.start(launch, base.resolve("server.txt")),
        URI.create("http://127.0.0.1:" + port + "/"));
  }

  /** The classes of the suite, but of the applications this one only: servers serve all they find. */
  private static Archive war(Class<?> application) {
    Archive war =
        new Archive()
            .classes(
                Servers.source(application),
                name -> !TESTS.matcher(name).matches() && !isOther(name, application));
    Server.current().libraries().forEach(war::library);
    return war.library(Servers.source(CorsFeature.class));
  }

  private static boolean isOther(String name, Class<?> application) {
    if (!name.endsWith(".class") || name.endsWith("package-info.class")) {
      return false;
    }
    try {
      String type = name.replace('/', '.').substring(0, name.length() - ".class".length());
      Class<?> found = Class.forName(type, false, application.getClassLoader());
      return !found.equals(application)
          && Application.class.isAssignableFrom(found)
          && found.isAnnotationPresent(ApplicationPath.class);
    } catch (ClassNotFoundException | LinkageError e) {
      return true;
    }
  }
}
