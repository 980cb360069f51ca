package org.allowcredentials.verification.small;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The feature is found where nothing is registered, and has its say. */
public abstract class SmallServerTest {

  private static final String EVIL = "https://evil.example";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** A server that runs. */
  public interface Running extends AutoCloseable {

    /** Returns its port on loopback. */
    int port();

    /** Stops it. */
    @Override
    void close();
  }

  /** Called by JUnit. */
  protected SmallServerTest() {}

  /**
   * Starts a server that serves an application at {@code /}.
   *
   * @param application the application
   * @throws Exception whatever the server throws if the application cannot be served
   */
  protected abstract Running start(Application application) throws Exception;

  @Test
  void policiesApply() throws Exception {
    try (Running server = start(new Serving(Counter.class))) {
      int port = server.port();
      int before = Counter.RUNS.get();

      HttpResponse<String> get = send(port, "GET", Counter.APP);
      assertThat(get.body()).isEqualTo(String.valueOf(before));
      assertThat(values(get, "Access-Control-Allow-Origin")).containsExactly(Counter.APP);
      assertThat(values(get, "Access-Control-Allow-Credentials")).containsExactly("true");
      assertThat(values(get, "Vary")).containsExactly("Origin");

      HttpResponse<String> refused = send(port, "GET", EVIL);
      assertThat(refused.statusCode()).isEqualTo(200);
      assertThat(values(refused, "Access-Control-Allow-Origin")).isEmpty();
      assertThat(values(refused, "Vary")).containsExactly("Origin");

      HttpResponse<String> preflight = send(port, "OPTIONS", Counter.APP);
      assertThat(preflight.statusCode()).isEqualTo(204);
      assertThat(values(preflight, "Access-Control-Allow-Origin")).containsExactly(Counter.APP);
      assertThat(values(preflight, "Access-Control-Allow-Methods")).containsExactly("PUT");
      HttpResponse<String> hostile = send(port, "OPTIONS", EVIL);
      assertThat(hostile.statusCode()).isEqualTo(403);
      assertThat(values(hostile, "Access-Control-Allow-Origin")).isEmpty();

      assertThat(send(port, "PUT", EVIL).statusCode()).isEqualTo(403);
      assertThat(Counter.RUNS).hasValue(before);
      assertThat(send(port, "PUT", Counter.APP).body()).isEqualTo(String.valueOf(before + 1));

      HttpResponse<String> wrong = send(port, "DELETE", Counter.APP);
      assertThat(wrong.statusCode()).isEqualTo(405);
      assertThat(values(wrong, "Access-Control-Allow-Origin")).containsExactly(Counter.APP);
    }
  }

  /** Nothing is served whose policy is not known. */
  @Test
  void aMissingKeyStopsTheStart() {
    assertThatThrownBy(() -> start(new Serving(Unconfigured.class)).close())
        .hasStackTraceContaining("CORS401")
        .hasStackTraceContaining("no.such.origins");
  }

  private static Iterable<String> values(HttpResponse<?> response, String name) {
    return response.headers().allValues(name);
  }

  private HttpResponse<String> send(int port, String method, String origin)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/counter"))
            .header("Origin", origin)
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (method.equals("OPTIONS")) {
      request.header("Access-Control-Request-Method", "PUT");
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
