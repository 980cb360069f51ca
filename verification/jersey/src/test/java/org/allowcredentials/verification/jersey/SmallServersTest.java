package org.allowcredentials.verification.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import org.allowcredentials.AllowCredentials;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;

/** The feature is found on the server of the JDK: nothing is registered. */
class SmallServersTest {

  private static final String APP = "https://app.example.com";
  private static final String EVIL = "https://evil.example";

  private final HttpClient client = HttpClient.newHttpClient();

  /** What is served. */
  @Path("small")
  @AllowCredentials(origins = APP)
  public static class SmallResource {

    /** Called by Jersey. */
    public SmallResource() {}

    @GET
    public String get() {
      return "small";
    }

    @POST
    public String post() {
      return "posted";
    }
  }

  /** What is deployed. */
  public static class SmallApplication extends Application {

    /** Called by Jersey. */
    public SmallApplication() {}

    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(SmallResource.class);
    }
  }

  @Test
  void onTheServerOfTheJdk() throws Exception {
    HttpServer server =
        JdkHttpServerFactory.createHttpServer(
            URI.create("http://127.0.0.1:0/"),
            ResourceConfig.forApplication(new SmallApplication()));
    try {
      assertPoliciesApply(server.getAddress().getPort());
    } finally {
      server.stop(0);
    }
  }

  private void assertPoliciesApply(int port) throws IOException, InterruptedException {
    HttpResponse<String> get = send(port, "GET", APP);
    assertThat(get.body()).isEqualTo("small");
    assertThat(get.headers().allValues("Access-Control-Allow-Origin")).containsExactly(APP);
    assertThat(get.headers().allValues("Vary")).containsExactly("Origin");
    HttpResponse<String> preflight = send(port, "OPTIONS", APP);
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().allValues("Access-Control-Allow-Credentials"))
        .containsExactly("true");
    assertThat(send(port, "OPTIONS", EVIL).statusCode()).isEqualTo(403);
    assertThat(send(port, "POST", APP).body()).isEqualTo("posted");
    assertThat(send(port, "POST", EVIL).statusCode()).isEqualTo(403);
  }

  private HttpResponse<String> send(int port, String method, String origin)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/small"))
            .header("Origin", origin)
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (method.equals("OPTIONS")) {
      request.header("Access-Control-Request-Method", "POST");
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
