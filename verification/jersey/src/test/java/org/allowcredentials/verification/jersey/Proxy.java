package org.allowcredentials.verification.jersey;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A reverse proxy: changes the header lines of a request, passes it on, and passes the answer back.
 * One request per connection.
 */
final class Proxy implements AutoCloseable {

  private static final int TIMEOUT_MILLIS = 20_000;

  private final ServerSocket server;
  private final int target;
  private final UnaryOperator<List<String>> change;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "proxy");
        thread.setDaemon(true);
        return thread;
      });

  private Proxy(ServerSocket server, int target, UnaryOperator<List<String>> change) {
    this.server = server;
    this.target = target;
    this.change = change;
  }

  /**
   * Starts one.
   *
   * @param target the port of what stands behind it
   * @param change turns the header lines that came into those that go on
   */
  static Proxy inFrontOf(int target, UnaryOperator<List<String>> change) throws IOException {
    Proxy proxy =
        new Proxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target, change);
    proxy.threads.execute(proxy::accept);
    return proxy;
  }

  int port() {
    return server.getLocalPort();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        threads.execute(() -> serve(client));
      } catch (IOException closed) {
        // close() was called: the condition of the loop says so
      }
    }
  }

  private void serve(Socket client) {
    try (client;
        Socket backend = new Socket(InetAddress.getLoopbackAddress(), target)) {
      client.setSoTimeout(TIMEOUT_MILLIS);
      backend.setSoTimeout(TIMEOUT_MILLIS);
      InputStream in = new BufferedInputStream(client.getInputStream());
      List<String> lines = new ArrayList<>(List.of(head(in).split("\r\n")));
      String requestLine = lines.remove(0);
      int length =
          lines.stream()
              .filter(line -> is(line, "Content-Length"))
              .mapToInt(line -> Integer.parseInt(value(line)))
              .findFirst()
              .orElse(0);
      byte[] body = in.readNBytes(length);
      String sent =
          requestLine
              + "\r\n"
              + change.apply(lines).stream()
                  .map(line -> line + "\r\n")
                  .collect(Collectors.joining())
              + "\r\n";
      backend.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
      backend.getOutputStream().write(body);
      backend.getOutputStream().flush();
      backend.getInputStream().transferTo(client.getOutputStream());
    } catch (IOException ended) {
      // One of the two has gone: the client sees a closed connection, and its test fails.
    }
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    String text = "";
    while (!text.endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("the connection ended in the head: " + text);
      }
      head.write(next);
      text = head.toString(StandardCharsets.ISO_8859_1);
    }
    return text;
  }

  private static boolean is(String line, String name) {
    return line.regionMatches(true, 0, name + ":", 0, name.length() + 1);
  }

  private static String value(String line) {
    return line.substring(line.indexOf(':') + 1).strip();
  }

  private static List<String> values(List<String> lines, String name) {
    return lines.stream().filter(line -> is(line, name)).map(Proxy::value).toList();
  }

  /** Leaves out a header. */
  static UnaryOperator<List<String>> without(String name) {
    return lines -> lines.stream().filter(line -> !is(line, name)).toList();
  }

  /** Writes a header in the place of what the sender wrote. */
  static UnaryOperator<List<String>> with(String name, String value) {
    return lines -> {
      List<String> written = new ArrayList<>(without(name).apply(lines));
      written.add(name + ": " + value);
      return written;
    };
  }

  /** Writes a header with the {@code Host} that it was asked at, in the place of the sender's. */
  static UnaryOperator<List<String>> withHostAs(String name) {
    return lines -> with(name, values(lines, "Host").get(0)).apply(lines);
  }

  /** Adds a value to the sender's line. */
  static UnaryOperator<List<String>> append(String name, String value) {
    return lines -> {
      List<String> members = new ArrayList<>(values(lines, name));
      members.add(value);
      return with(name, String.join(", ", members)).apply(lines);
    };
  }

  /** Adds an element of RFC 7239 with the {@code Host} that it was asked at. */
  static UnaryOperator<List<String>> appendForwarded(String proto) {
    return lines ->
        append(
                "Forwarded",
                "for=\"[::1]\";host=\"" + values(lines, "Host").get(0) + "\";proto=" + proto)
            .apply(lines);
  }

  /** Does one after the other. */
  @SafeVarargs
  static UnaryOperator<List<String>> all(UnaryOperator<List<String>>... changes) {
    return lines -> {
      List<String> changed = lines;
      for (UnaryOperator<List<String>> change : changes) {
        changed = change.apply(changed);
      }
      return changed;
    };
  }

  @Override
  public void close() throws IOException {
    server.close();
    threads.shutdownNow();
  }
}
