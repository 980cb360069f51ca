package org.allowcredentials.verification.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The chromedriver process and its REST protocol (W3C WebDriver). It chooses its port itself and
 * tells it, so there is no race for one.
 */
final class Chromedriver implements AutoCloseable {

  private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
  private static final long START_SECONDS = 30;
  private static final Duration COMMAND_TIMEOUT = Duration.ofSeconds(40);

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final Process process;
  private final Thread atExit;
  private final URI base;

  private Chromedriver(Process process, Thread atExit, int port) {
    this.process = process;
    this.atExit = atExit;
    this.base = URI.create("http://127.0.0.1:" + port);
  }

  static Chromedriver start(Path program) throws IOException {
    Process process =
        new ProcessBuilder(program.toString(), "--port=0").redirectErrorStream(true).start();
    Thread atExit = new Thread(() -> Processes.end(process.toHandle()), "end-chromedriver");
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      CompletableFuture<Integer> port = new CompletableFuture<>();
      Thread reader = new Thread(() -> read(process, port), "chromedriver-output");
      reader.setDaemon(true);
      reader.start();
      return new Chromedriver(process, atExit, port.get(START_SECONDS, TimeUnit.SECONDS));
    } catch (ExecutionException | TimeoutException failed) {
      end(process, atExit);
      throw new IOException(program + " did not start", failed);
    } catch (InterruptedException interrupted) {
      end(process, atExit);
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while " + program + " started", interrupted);
    }
  }

  /** Reads to the end, also after the port is known: a full pipe would stop the driver. */
  private static void read(Process process, CompletableFuture<Integer> port) {
    StringBuilder said = new StringBuilder();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!port.isDone()) {
          said.append(line).append('\n');
          Matcher started = STARTED.matcher(line);
          if (started.find()) {
            port.complete(Integer.valueOf(started.group(1)));
          }
        }
      }
      port.completeExceptionally(new IOException("it ended and said: " + said));
    } catch (IOException broken) {
      port.completeExceptionally(broken);
    }
  }

  /** Sends one command and returns the {@code value} of the answer. */
  JsonNode send(String method, String path, JsonNode body) {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(COMMAND_TIMEOUT)
            .header("Content-Type", "application/json; charset=utf-8")
            .method(
                method,
                method.equals("POST")
                    ? BodyPublishers.ofString(body.toString())
                    : BodyPublishers.noBody())
            .build();
    try {
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      JsonNode value = json.readTree(response.body()).path("value");
      if (response.statusCode() != 200) {
        throw new IllegalStateException(
            "WebDriver: %s %s: %s: %s"
                .formatted(
                    method, path, value.path("error").asText(), value.path("message").asText()));
      }
      return value;
    } catch (IOException failed) {
      throw new UncheckedIOException("WebDriver: " + method + " " + path, failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted: " + method + " " + path, interrupted);
    }
  }

  @Override
  public void close() {
    end(process, atExit);
  }

  private static void end(Process process, Thread atExit) {
    Processes.end(process.toHandle());
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException alreadyShuttingDown) {
      // The hook runs or has run: the process is ended either way.
    }
  }
}
