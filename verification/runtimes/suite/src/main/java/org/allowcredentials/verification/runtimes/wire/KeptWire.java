package org.allowcredentials.verification.runtimes.wire;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Keeps a connection as long as the server keeps it. Not thread-safe. */
public final class KeptWire implements AutoCloseable {

  private final URI server;
  private Optional<Connection> kept = Optional.empty();

  /** Connects when the first request is sent. */
  public KeptWire(URI server) {
    this.server = server;
  }

  /**
   * Sends a request; each header is a whole line, without the end of the line. Where the server has
   * given up the connection since the last one, it is sent again on a new one.
   *
   * @throws IOException if the server does not answer on a new connection
   */
  public Answer send(String method, String path, List<String> headers, String body)
      throws IOException {
    String request = Request.text(method, path, headers, body);
    boolean mayBeStale = kept.isPresent();
    try {
      return exchange(request);
    } catch (IOException e) {
      close();
      if (mayBeStale) {
        return exchange(request);
      }
      throw e;
    }
  }

  private Answer exchange(String request) throws IOException {
    if (kept.isEmpty()) {
      kept = Optional.of(Connection.to(server));
    }
    Answer answer = kept.get().send(request);
    if (answer.first("Connection").filter("close"::equalsIgnoreCase).isPresent()) {
      close();
    }
    return answer;
  }

  @Override
  public void close() {
    try {
      if (kept.isPresent()) {
        kept.get().close();
      }
    } catch (IOException e) {
      // It is of no further use either way.
    } finally {
      kept = Optional.empty();
    }
  }
}
