package org.allowcredentials.verification.runtimes.wire;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A connection on which one request follows the other, as bytes. Not thread-safe. */
public final class Connection implements AutoCloseable {

  private static final int TIMEOUT_MILLIS = 20_000;
  private static final int MAX_HEAD = 1 << 20;

  private final Socket socket;
  private final InputStream in;

  private Connection(Socket socket) throws IOException {
    this.socket = socket;
    in = new BufferedInputStream(socket.getInputStream());
  }

  /**
   * Connects.
   *
   * @param server its host and port count
   * @return a connection that waits twenty seconds for an answer
   * @throws IOException if nobody listens there
   */
  public static Connection to(URI server) throws IOException {
    Socket socket = new Socket();
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(TIMEOUT_MILLIS);
    socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), TIMEOUT_MILLIS);
    return new Connection(socket);
  }

  /** Sends text, a byte for each character, whether or not it is a whole request. */
  public void write(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
  }

  /**
   * Sends a whole request, and reads its answer.
   *
   * @throws IOException if the server closed the connection, or took too long
   */
  public Answer send(String request) throws IOException {
    write(request);
    return read(Request.isHead(request));
  }

  /**
   * Reads an answer to a request that is not {@code HEAD}.
   *
   * @throws IOException if the server closed the connection, or took too long
   */
  public Answer read() throws IOException {
    return read(false);
  }

  private Answer read(boolean toHead) throws IOException {
    Answer answer = Answer.ofHead(head());
    return toHead || answer.status() == 204 || answer.status() == 304
        ? answer
        : answer.withBody(body(answer));
  }

  private String head() throws IOException {
    StringBuilder head = new StringBuilder(512);
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

  private String body(Answer answer) throws IOException {
    if (answer.all("Transfer-Encoding").contains("chunked")) {
      return chunks();
    }
    int length = answer.first("Content-Length").map(Integer::parseInt).orElse(-1);
    return text(length < 0 ? in.readAllBytes() : bytes(length));
  }

  private String chunks() throws IOException {
    StringBuilder body = new StringBuilder();
    int size;
    do {
      size = Integer.parseInt(line().split(";", 2)[0].strip(), 16);
      body.append(text(bytes(size)));
      in.skipNBytes(2);
    } while (size > 0);
    return body.toString();
  }

  private byte[] bytes(int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException("the answer ends in its body: " + text(bytes));
    }
    return bytes;
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

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
