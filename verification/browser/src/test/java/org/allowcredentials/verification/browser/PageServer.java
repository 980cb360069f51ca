package org.allowcredentials.verification.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/**
 * Serves one blank page under every name and path, by https and by http: what a page may do depends
 * on its origin alone, and scripts come from the tests.
 */
final class PageServer implements AutoCloseable {

  private static final byte[] PAGE =
      "<!doctype html><html lang=en><meta charset=utf-8><title>page</title><link rel=icon href=data:,>"
          .getBytes(StandardCharsets.UTF_8);

  private final HttpsServer https;
  private final HttpServer http;
  private final ExecutorService threads;

  private PageServer(HttpsServer https, HttpServer http, ExecutorService threads) {
    this.https = https;
    this.http = http;
    this.threads = threads;
  }

  static PageServer start(SSLContext tls) throws IOException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpsServer https = HttpsServer.create(anyPort, 0);
    https.setHttpsConfigurator(new HttpsConfigurator(tls));
    HttpServer http = HttpServer.create(anyPort, 0);
    ExecutorService threads =
        Executors.newCachedThreadPool(task -> {
          Thread thread = new Thread(task, "page-server");
          thread.setDaemon(true);
          return thread;
        });
    for (HttpServer server : new HttpServer[] {https, http}) {
      server.setExecutor(threads);
      server.createContext("/", PageServer::answer);
      server.start();
    }
    return new PageServer(https, http, threads);
  }

  int httpsPort() {
    return https.getAddress().getPort();
  }

  int httpPort() {
    return http.getAddress().getPort();
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(200, PAGE.length);
      exchange.getResponseBody().write(PAGE);
    }
  }

  @Override
  public void close() {
    https.stop(0);
    http.stop(0);
    threads.shutdownNow();
  }
}
