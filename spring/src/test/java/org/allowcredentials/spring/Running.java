package org.allowcredentials.spring;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An application that is running on a free port of loopback.
 *
 * @param context what Spring made of it
 */
record Running(ConfigurableApplicationContext context) implements AutoCloseable {

  static final String ALLOWED = "Access-Control-Allow-Origin";

  /**
   * Starts an application.
   *
   * @param application its configuration
   * @param properties such as {@code orders.origins=https://shop.example.com}
   */
  static Running start(Class<?> application, String... properties) {
    return start(new SpringApplicationBuilder(application), properties);
  }

  /** The same with more to say about how Spring is started. */
  static Running start(SpringApplicationBuilder application, String... properties) {
    List<String> arguments =
        new ArrayList<>(List.of("--server.port=0", "--server.address=127.0.0.1"));
    List.of(properties).forEach(each -> arguments.add("--" + each));
    return new Running(application.run(arguments.toArray(String[]::new)));
  }

  /** Sends a request; {@code OPTIONS} is a preflight for {@code PUT}. */
  HttpResponse<String> send(String method, String path, String origin, String... headers)
      throws IOException, InterruptedException {
    int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .method(method, HttpRequest.BodyPublishers.ofString(method.equals("PUT") ? "{}" : ""))
            .header("Origin", origin)
            .header("Content-Type", "application/json")
            .timeout(Duration.ofSeconds(30));
    if (method.equals("OPTIONS")) {
      request.header("Access-Control-Request-Method", "PUT");
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Returns which origins are allowed to read an answer; empty, or one. */
  List<String> allowed(String origin) throws IOException, InterruptedException {
    return send("GET", "/orders", origin).headers().allValues(ALLOWED);
  }

  @Override
  public void close() {
    context.close();
  }
}
