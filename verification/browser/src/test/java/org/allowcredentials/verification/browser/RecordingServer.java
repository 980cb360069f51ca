package org.allowcredentials.verification.browser;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The place where the browser reaches an API: ends TLS, keeps a record of every byte that matters,
 * and passes it on unchanged to whatever API the current test has put behind it. An answer is on
 * record before the browser has it.
 */
final class RecordingServer implements AutoCloseable {

  private static final int BACKLOG = 50;
  private static final int TIMEOUT_MILLIS = 20_000;

  private final AtomicReference<@Nullable Route> current = new AtomicReference<>();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "recording-server");
        thread.setDaemon(true);
        return thread;
      });
  private final SSLContext tls;
  private final ServerSocket server;

  private RecordingServer(SSLContext tls, ServerSocket server) {
    this.tls = tls;
    this.server = server;
  }

  static RecordingServer start(SSLContext tls) throws IOException {
    ServerSocket socket =
        tls.getServerSocketFactory()
            .createServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    RecordingServer started = new RecordingServer(tls, socket);
    started.threads.execute(started::accept);
    return started;
  }

  /**
   * From now on, passes everything on to a server with the same certificate.
   *
   * @return the record, which begins here
   */
  Wire passTo(int port) {
    return route(() -> connect(port));
  }

  private Upstream connect(int port) throws IOException {
    Socket socket = tls.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(TIMEOUT_MILLIS);
    InputStream in = new BufferedInputStream(socket.getInputStream());
    OutputStream out = socket.getOutputStream();
    return new Upstream() {
      @Override
      public HttpMessage answer(HttpMessage request) throws IOException {
        request.writeTo(out);
        return HttpMessage.readResponse(in, request.head().startLine().startsWith("HEAD "));
      }

      @Override
      public void close() throws IOException {
        socket.close();
      }
    };
  }

  /**
   * From now on, answers by itself, with what the function says.
   *
   * @return the record, which begins here
   */
  Wire answer(HandMade answers) {
    return route(() -> request -> HttpMessage.of(answers.answer(request.head())));
  }

  private Wire route(Backend backend) {
    Wire wire = new Wire();
    current.set(new Route(backend, wire));
    return wire;
  }

  /** From now on, there is no API: connections are closed. */
  void detach() {
    current.set(null);
  }

  int port() {
    return server.getLocalPort();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        open.add(socket);
        threads.execute(() -> serve(socket));
      } catch (IOException closed) {
        // close() was called: the condition of the loop says so
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      Optional<HttpMessage> request = HttpMessage.readRequest(in);
      while (request.isPresent()) {
        // The browser keeps connections from one test to the next: the route may have changed.
        Route route = current.get();
        if (route == null) {
          return;
        }
        request = serve(route, request.get(), in, socket.getOutputStream());
      }
    } catch (IOException ended) {
      // The browser has gone, or a test ends. A request without an answer is on record as lost.
    } finally {
      open.remove(socket);
    }
  }

  /**
   * Serves requests as long as the route stays.
   *
   * @return the first request that needs another route, or empty at the end of the connection
   */
  private Optional<HttpMessage> serve(
      Route route, HttpMessage first, InputStream in, OutputStream out) throws IOException {
    Optional<HttpMessage> request = Optional.of(first);
    try (Upstream upstream = route.backend().connect()) {
      while (request.isPresent() && route.equals(current.get())) {
        HttpMessage response = record(route.wire(), request.get(), upstream);
        response.writeTo(out);
        if (response.head().values("Connection").contains("close")) {
          return Optional.empty();
        }
        request = HttpMessage.readRequest(in);
      }
      return request;
    }
  }

  private static HttpMessage record(Wire wire, HttpMessage request, Upstream upstream)
      throws IOException {
    wire.arrived();
    HttpMessage response;
    try {
      response = upstream.answer(request);
    } catch (IOException | RuntimeException failed) {
      wire.lost();
      throw failed;
    }
    wire.answered(new Exchange(request.head(), request.body(), response.head(), response.body()));
    return response;
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket socket : open) {
      socket.close();
    }
    threads.shutdownNow();
  }

  /** Answers written by hand, without a body: the complete head, lines ended by CR LF. */
  @FunctionalInterface
  interface HandMade {
    String answer(MessageHead request);
  }

  private record Route(Backend backend, Wire wire) {}

  @FunctionalInterface
  private interface Backend {
    Upstream connect() throws IOException;
  }

  private interface Upstream extends AutoCloseable {
    HttpMessage answer(HttpMessage request) throws IOException;

    @Override
    default void close() throws IOException {}
  }
}
