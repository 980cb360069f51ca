package org.allowcredentials.verification.runtimes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * HTTP as bytes: a client library would hide repeated headers and refuse to send some.
 *
 * @param uri where the application is served; its path is where the paths of requests begin
 */
public record Wire(URI uri) {

  private static final int TIMEOUT_MILLIS = 20_000;

  /**
   * An answer.
   *
   * @param status the status code
   * @param headers the header lines as received
   * @param body what follows them, chunk sizes included
   */
  public record Answer(int status, List<String> headers, String body) {

    /** Returns the values of the lines with this name. */
    public List<String> all(String name) {
      return headers.stream()
          .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
          .map(line -> line.substring(name.length() + 1).strip())
          .toList();
    }

    /** Returns the names of the CORS headers, in lower case, sorted, repeated ones repeated. */
    public List<String> corsNames() {
      return headers.stream()
          .map(line -> line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT))
          .filter(name -> name.startsWith("access-control-"))
          .sorted()
          .toList();
    }

    /** Returns the members of all Vary lines. */
    public List<String> vary() {
      return all("Vary").stream()
          .flatMap(line -> Stream.of(line.split(",", -1)))
          .map(String::strip)
          .toList();
    }
  }

  /** Sends a request without a body; each header is a whole line. */
  public Answer send(String method, String path, String... headers) {
    return send(method, path, List.of(headers), "");
  }

  /** Sends a request; each header is a whole line, without the end of the line. */
  public Answer send(String method, String path, List<String> headers, String body) {
    String prefix = uri.getRawPath().replaceFirst("/$", "");
    StringBuilder request = new StringBuilder(method + " " + prefix + path + " HTTP/1.1\r\n");
    if (headers.stream().noneMatch(line -> line.startsWith("Host:"))) {
      request.append("Host: api.example.com\r\n");
    }
    headers.forEach(line -> request.append(line).append("\r\n"));
    if (!body.isEmpty() || !List.of("GET", "HEAD", "OPTIONS").contains(method)) {
      request.append("Content-Length: ").append(body.length()).append("\r\n");
    }
    request.append("Connection: close\r\n\r\n").append(body);
    try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return parse(socket.getInputStream().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    }
  }

  /** Sends a preflight as browsers do. */
  public Answer preflight(String path, String method, String origin) {
    return send("OPTIONS", path, "Origin: " + origin, "Access-Control-Request-Method: " + method);
  }

  private static Answer parse(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      throw new IllegalStateException("no answer, but \"" + text + "\"");
    }
    List<String> lines = new ArrayList<>(List.of(text.substring(0, end).split("\r\n")));
    int status = Integer.parseInt(lines.remove(0).split(" ", 3)[1]);
    return new Answer(status, List.copyOf(lines), text.substring(end + 4));
  }
}
