package org.allowcredentials.verification.servers;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.allowcredentials.verification.runtimes.Container.Deployed;

/**
 * An application on Quarkus that can be built again with other classes. Quarkus does that itself,
 * in a few seconds, with an application that its Maven plugin has built as a mutable jar.
 *
 * @param folder with a copy of the application
 */
public record RebuiltQuarkus(Path folder) {

  private static final String TABLES = "META-INF/services/" + Tables.NAME;

  private record Served(ServerProcess server, URI uri) implements Deployed {

    @Override
    public void close() {
      server.close();
    }
  }

  /** Returns a copy of the application that notes what ran. */
  public static RebuiltQuarkus notingWhatRan() throws IOException {
    Path folder = Servers.folder("rebuilt");
    Server.copy(Setting.quarkusDifferential(), folder.resolve("quarkus-app"));
    return new RebuiltQuarkus(folder);
  }

  /** Returns the name and version. */
  public String name() {
    return Server.QUARKUS.title();
  }

  /**
   * Builds the application with more classes, and starts it.
   *
   * @param classes folders with classes and their tables
   * @return what is served, until it is closed
   * @throws IllegalStateException with the words of Quarkus, if it does not build or start that
   */
  public Deployed serve(List<Path> classes) throws IOException, InterruptedException {
    Path run = folder.resolve("quarkus-app/quarkus-run.jar");
    pack(classes);
    rebuild(run);
    int port = Ports.free(1).get(0);
    Launch launch = Server.QUARKUS.launch(folder.resolve("base"), Map.of("/", run), port);
    return new Served(
        ServerProcess.start(launch, folder.resolve("server.txt")),
        URI.create("http://127.0.0.1:" + port + "/"));
  }

  /** Puts classes where Quarkus looks for those of the application. */
  private void pack(List<Path> classes) throws IOException {
    Path original = only(Setting.quarkusDifferential().resolve("app"));
    Archive jar = Archive.jar().classes(original, name -> true);
    StringBuilder tables = new StringBuilder();
    for (Path each : classes) {
      jar.classes(each, name -> !name.equals(TABLES));
      if (Files.exists(each.resolve(TABLES))) {
        tables.append(Files.readString(each.resolve(TABLES))).append('\n');
      }
    }
    jar.resource(TABLES, tables.toString())
        .write(folder.resolve("quarkus-app/app").resolve(original.getFileName()));
  }

  private void rebuild(Path run) throws IOException, InterruptedException {
    Path log = folder.resolve("build.txt");
    Process build =
        new ProcessBuilder(
                Jdk.running().java().toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dquarkus.launch.rebuild=true",
                "-jar",
                run.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (build.waitFor() != 0) {
      throw new IllegalStateException("Quarkus does not build it:\n" + Files.readString(log));
    }
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
  }
}
