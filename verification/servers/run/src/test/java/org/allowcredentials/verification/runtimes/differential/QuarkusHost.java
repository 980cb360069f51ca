package org.allowcredentials.verification.runtimes.differential;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allowcredentials.verification.runtimes.Container.Deployed;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.KeptWire;
import org.allowcredentials.verification.servers.RebuiltQuarkus;

/**
 * Quarkus, which is built again for each application, and asked what ran.
 *
 * @param quarkus the application that notes what ran
 */
record QuarkusHost(RebuiltQuarkus quarkus) implements Host {

  private static final Map<String, String> NOTES =
      Map.of(
          JavaSource.NOTES,
          """
          public abstract class Notes {
            static void note(String way) {
              org.allowcredentials.verification.servers.notes.Notes.note(way);
            }
          }
          """);

  /**
   * An application in another process.
   *
   * @param deployed where
   */
  private record Served(Deployed deployed) implements Site {

    @Override
    public URI uri() {
      return deployed.uri();
    }

    @Override
    public Optional<String> ran(KeptWire wire, String number) throws IOException {
      Answer told = wire.send("GET", "/ran/" + number, List.of(), "");
      return switch (told.status()) {
        case 200 -> Optional.of(told.body());
        case 204 -> Optional.empty();
        default -> throw new IOException("It does not tell what ran: " + told);
      };
    }

    @Override
    public void close() {
      deployed.close();
    }
  }

  @Override
  public String name() {
    return quarkus.name();
  }

  @Override
  public boolean isQuick() {
    return false;
  }

  @Override
  public Map<String, String> notes() {
    return NOTES;
  }

  @Override
  public Site serve(App app, Compiled compiled) throws IOException, InterruptedException {
    return new Served(quarkus.serve(compiled.folders()));
  }
}
