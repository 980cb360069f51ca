package org.allowcredentials.verification.runtimes.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends each request on a connection of its own.
 *
 * @param uri where the application is served; its path is where the paths of requests begin
 */
public record Wire(URI uri) {

  /** Sends a request without a body; each header is a whole line. */
  public Answer send(String method, String path, String... headers) {
    return send(method, path, List.of(headers), "");
  }

  /** Sends a request; each header is a whole line, without the end of the line. */
  public Answer send(String method, String path, List<String> headers, String body) {
    String prefix = uri.getRawPath().replaceFirst("/$", "");
    List<String> lines = new ArrayList<>(headers);
    lines.add("Connection: close");
    try (Connection connection = Connection.to(uri)) {
      return connection.send(Request.text(method, prefix + path, lines, body));
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    }
  }

  /** Sends a preflight as browsers do. */
  public Answer preflight(String path, String method, String origin) {
    return send("OPTIONS", path, "Origin: " + origin, "Access-Control-Request-Method: " + method);
  }
}
