package org.allowcredentials.verification.neighbours;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * An application that serves, in a process of its own.
 *
 * @param process the process
 * @param port its port
 */
record Server(Process process, int port) implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final String PORT = "port ";

  /** Starts an application, and waits until it serves. */
  static Server start(Path folder, Jdk jdk, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(jdk.tool("java"), Project.QUICK));
    command.addAll(arguments);
    try {
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      CompletableFuture.delayedExecutor(LIMIT.toSeconds(), TimeUnit.SECONDS)
          .execute(process::destroyForcibly);
      StringBuilder printed = new StringBuilder();
      BufferedReader output = process.inputReader();
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        if (line.startsWith(PORT)) {
          return new Server(process, Integer.parseInt(line.substring(PORT.length())));
        }
        printed.append(line).append('\n');
      }
      throw new AssertionError("The application did not start:\n" + printed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks as a page of this origin would. */
  HttpResponse<String> get(String path, String origin) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Origin", origin)
            .timeout(LIMIT)
            .build();
    try {
      return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
