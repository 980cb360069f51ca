package org.allowcredentials.verification.runtimes.differential;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A connection that sends a path as it is written, and is kept as long as the server keeps it. Not
 * thread-safe.
 */
final class Wire implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 20_000;

  private final URI server;
  private Optional<Connection> connection = Optional.empty();

  private record Connection(Socket socket, InputStream in) {}

  /** A header of a request or a response; the name in lower case in a response. */
  record Header(String name, String value) {}

  /**
   * A response without its body.
   *
   * @param status the status code
   * @param headers all header lines
   */
  record Answer(int status, List<Header> headers) {

    Answer {
      headers = List.copyOf(headers);
    }

    /** Returns the values of a header, which is given in lower case. */
    List<String> all(String name) {
      return headers.stream().filter(each -> each.name().equals(name)).map(Header::value).toList();
    }

    Optional<String> first(String name) {
      return headers.stream()
          .filter(each -> each.name().equals(name))
          .map(Header::value)
          .findFirst();
    }
  }

  Wire(URI server) {
    this.server = server;
  }

  /** Sends a request without a body. */
  Answer send(String verb, String path, List<Header> headers) throws IOException {
    return send(verb, path, headers, "");
  }

  /** Sends a request with a small body. */
  Answer sendBody(String verb, String path, List<Header> headers) throws IOException {
    List<Header> all = new ArrayList<>(headers);
    all.add(new Header("Content-Length", "2"));
    return send(verb, path, all, "{}");
  }

  private Answer send(String verb, String path, List<Header> headers, String body)
      throws IOException {
    StringBuilder head = new StringBuilder(160);
    head.append(verb).append(' ').append(path).append(" HTTP/1.1\r\nHost: ");
    head.append(server.getAuthority()).append("\r\n");
    headers.forEach(
        each -> head.append(each.name()).append(": ").append(each.value()).append("\r\n"));
    head.append("\r\n").append(body);
    byte[] request = head.toString().getBytes(StandardCharsets.ISO_8859_1);
    boolean kept = connection.isPresent();
    try {
      return exchange(request, verb);
    } catch (IOException e) {
      close();
      if (kept) {
        return exchange(request, verb);
      }
      throw e;
    }
  }

  private Answer exchange(byte[] request, String verb) throws IOException {
    Connection open = open();
    open.socket().getOutputStream().write(request);
    String[] statusLine = line(open.in()).split(" ", 3);
    if (statusLine.length < 2) {
      throw new IOException("no status line");
    }
    int status = Integer.parseInt(statusLine[1]);
    List<Header> headers = new ArrayList<>();
    for (String line = line(open.in()); !line.isEmpty(); line = line(open.in())) {
      int colon = line.indexOf(':');
      headers.add(
          new Header(
              line.substring(0, colon).toLowerCase(Locale.ROOT),
              line.substring(colon + 1).strip()));
    }
    Answer answer = new Answer(status, headers);
    if (!verb.equals("HEAD") && status != 204 && status != 304) {
      skipBody(answer, open.in());
    }
    if (answer.first("connection").filter(each -> each.equalsIgnoreCase("close")).isPresent()) {
      close();
    }
    return answer;
  }

  private static void skipBody(Answer answer, InputStream in) throws IOException {
    if (answer.first("transfer-encoding").isPresent()) {
      int size = Integer.parseInt(line(in).split(";", 2)[0].strip(), 16);
      while (size > 0) {
        in.skipNBytes(size);
        line(in);
        size = Integer.parseInt(line(in).split(";", 2)[0].strip(), 16);
      }
      line(in);
    } else if (answer.first("content-length").isPresent()) {
      in.skipNBytes(Long.parseLong(answer.first("content-length").get()));
    } else {
      in.readAllBytes();
    }
  }

  private Connection open() throws IOException {
    if (connection.isEmpty()) {
      Socket socket = new Socket(server.getHost(), server.getPort());
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE_MILLIS);
      connection =
          Optional.of(new Connection(socket, new BufferedInputStream(socket.getInputStream())));
    }
    return connection.get();
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder out = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the server closed the connection");
      }
      if (c != '\r') {
        out.append((char) c);
      }
    }
    return out.toString();
  }

  @Override
  public void close() {
    try {
      if (connection.isPresent()) {
        connection.get().socket().close();
      }
    } catch (IOException e) {
      // It is of no further use either way.
    } finally {
      connection = Optional.empty();
    }
  }
}
