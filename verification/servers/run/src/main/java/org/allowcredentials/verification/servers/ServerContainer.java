package org.allowcredentials.verification.servers;

import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.allowcredentials.OriginSource;
import org.allowcredentials.jaxrs.CorsFeature;
import org.allowcredentials.verification.runtimes.Container;
import org.allowcredentials.verification.runtimes.application.ContractApplication;
import org.opentest4j.TestAbortedException;

/** The server under test, with the contract's application as an archive of its own. */
public final class ServerContainer implements Container {

  private static final String APPLICATION =
      "org/allowcredentials/verification/runtimes/application/";

  private static final Logger LOGGER = Logger.getLogger(ServerContainer.class.getName());

  /** A server that does not start is not tried again for each test. */
  private static final AtomicReference<String> FAILURE = new AtomicReference<>("");

  /** Called by the suite. */
  public ServerContainer() {}

  private record Served(ServerProcess server, URI uri) implements Deployed {

    @Override
    public void close() {
      server.close();
    }
  }

  @Override
  public String name() {
    return Server.current().title();
  }

  @Override
  public Deployed deploy(Application application) throws IOException, InterruptedException {
    if (application.getClass() != ContractApplication.class) {
      throw new TestAbortedException("An application that a test makes fits into no archive.");
    }
    if (!FAILURE.get().isEmpty()) {
      throw new IllegalStateException(
          "It did not start before: " + FAILURE.get().lines().findFirst().orElseThrow());
    }
    try {
      return start();
    } catch (IllegalStateException e) {
      LOGGER.log(Level.WARNING, "It is started once more, as a loaded machine may hinder it.", e);
    }
    try {
      return start();
    } catch (IllegalStateException e) {
      FAILURE.set(String.valueOf(e.getMessage()));
      throw e;
    }
  }

  private static Served start() throws IOException, InterruptedException {
    Path base = Servers.folder("contract");
    Path archive = Server.current().contract(base.resolve("archives"));
    int port = Ports.free(1).get(0);
    Launch launch = Server.current().launch(base.resolve("base"), Map.of("/", archive), port);
    return new Served(
        ServerProcess.start(launch, base.resolve("server.txt")),
        URI.create("http://127.0.0.1:" + port + "/"));
  }

  /** Returns the contract's application as a WAR with our jar in {@code WEB-INF/lib}. */
  static Path war(Path folder) {
    Archive war = application();
    Server.current().libraries().forEach(war::library);
    return war.library(Servers.source(CorsFeature.class)).write(folder.resolve("contract.war"));
  }

  /** Returns it as a jar with beans. */
  static Path beans(Path folder) {
    return application(Archive.jar())
        .resource("META-INF/beans.xml", Servers.BEANS)
        .resource("META-INF/microprofile-config.properties", "cors.mapExceptions=true")
        .write(folder.resolve("contract.jar"));
  }

  /** Returns it as the beginning of a WAR. */
  static Archive application() {
    return application(new Archive());
  }

  private static Archive application(Archive archive) {
    Path suite = Servers.source(ContractApplication.class);
    return archive
        .classes(suite, name -> name.startsWith(APPLICATION))
        .resource("META-INF/services/" + Tables.NAME, Tables.of(suite, APPLICATION))
        // CXF shows no properties, by which a resource finds the origins that it reloads.
        .resource(
            "META-INF/services/" + OriginSource.class.getName(),
            APPLICATION.replace('/', '.') + "ConnectedOrigins\n");
  }
}
