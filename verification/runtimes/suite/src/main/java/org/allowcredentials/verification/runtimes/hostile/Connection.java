package org.allowcredentials.verification.runtimes.hostile;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A connection on which one request follows the other, as bytes. */
final class Connection implements AutoCloseable {

  private static final int TIMEOUT_MILLIS = 20_000;
  private static final int MAX_HEAD = 1 << 20;

  private final Socket socket;
  private final InputStream in;

  private Connection(Socket socket) throws IOException {
    this.socket = socket;
    in = new BufferedInputStream(socket.getInputStream());
  }

  static Connection to(URI server) throws IOException {
    Socket socket = new Socket();
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(TIMEOUT_MILLIS);
    socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), TIMEOUT_MILLIS);
    return new Connection(socket);
  }

  /** Returns a request, a character for each byte; each header is a whole line. */
  static String request(String method, String path, List<String> headers, String body) {
    StringBuilder text = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    text.append("Host: api.example.com\r\n");
    headers.forEach(line -> text.append(line).append("\r\n"));
    if (!body.isEmpty()) {
      text.append("Content-Type: text/plain\r\nContent-Length: ");
      text.append(body.length()).append("\r\n");
    }
    return text.append("\r\n").append(body).toString();
  }

  /** Sends text, whether or not it is a whole request. */
  void write(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
  }

  /** Sends a request and returns the head of its answer; the body is read and left out. */
  Answer send(String request) throws IOException {
    write(request);
    return read();
  }

  /**
   * Reads an answer.
   *
   * @throws IOException if the server closed the connection, or took too long
   */
  Answer read() throws IOException {
    Answer answer = Answer.parse(head());
    if (answer.status() != 204 && answer.status() != 304) {
      skipBody(answer);
    }
    return answer;
  }

  private String head() throws IOException {
    StringBuilder head = new StringBuilder();
    int end = 0;
    while (end < 4) {
      int b = in.read();
      if (b < 0 || head.length() > MAX_HEAD) {
        throw new EOFException("the answer ends in its head: " + head);
      }
      head.append((char) b);
      end = b == (end % 2 == 0 ? '\r' : '\n') ? end + 1 : b == '\r' ? 1 : 0;
    }
    return head.substring(0, head.length() - 4);
  }

  private void skipBody(Answer answer) throws IOException {
    if (answer.all("transfer-encoding").contains("chunked")) {
      int size;
      do {
        String line = line();
        size = Integer.parseInt(line.split(";", 2)[0].strip(), 16);
        in.skipNBytes(size + 2L);
      } while (size > 0);
      return;
    }
    List<String> length = answer.all("content-length");
    if (!length.isEmpty()) {
      in.skipNBytes(Long.parseLong(length.get(0)));
    } else {
      in.readAllBytes();
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException("the answer ends in a chunk");
      }
      line.append((char) b);
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
