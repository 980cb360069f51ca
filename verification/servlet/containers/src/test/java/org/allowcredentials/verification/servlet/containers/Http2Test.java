package org.allowcredentials.verification.servlet.containers;

import static org.allowcredentials.verification.servlet.containers.Sources.A;
import static org.allowcredentials.verification.servlet.containers.Sources.ANYTHING;
import static org.allowcredentials.verification.servlet.containers.Sources.EVIL;
import static org.allowcredentials.verification.servlet.containers.Sources.application;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.allowcredentials.verification.servlet.containers.ServletServer.Running;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.http2.api.Session;
import org.eclipse.jetty.http2.api.Stream;
import org.eclipse.jetty.http2.client.HTTP2Client;
import org.eclipse.jetty.http2.frames.HeadersFrame;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where there is no {@code Host}, the guard says the same with the servlet filter and without. */
class Http2Test {

  private static final List<String> ORIGINS =
      List.of(
          A,
          EVIL,
          "https://api.example",
          "http://api.example",
          "http://api.example:80",
          "https://api.example:8443",
          "null");

  @ParameterizedTest
  @EnumSource
  void theVerdictIsThatOfTheFiltersOfJakartaRest(ServletServer server) throws Exception {
    try (Sources sources = Sources.of(ANYTHING, application("Api", "/api", "Anything"))) {
      List<Integer> plain = statuses(server, sources.site());
      assertThat(plain).containsExactly(200, 403, 200, 200, 403, 403, 403);
      assertThat(statuses(server, sources.site().filtered())).isEqualTo(plain);
    }
  }

  private static List<Integer> statuses(ServletServer server, Site site) throws Exception {
    HTTP2Client client = new HTTP2Client();
    client.start();
    try (Running running = server.start(site)) {
      Session session =
          client
              .connect(
                  new InetSocketAddress(InetAddress.getLoopbackAddress(), running.uri().getPort()),
                  new Session.Listener() {})
              .get(10, TimeUnit.SECONDS);
      List<Integer> statuses = new java.util.ArrayList<>();
      for (String origin : ORIGINS) {
        statuses.add(post(session, origin));
      }
      session.close(0, null, Callback.NOOP);
      return statuses;
    } finally {
      client.stop();
    }
  }

  private static int post(Session session, String origin) throws Exception {
    MetaData.Request request =
        new MetaData.Request(
            "POST",
            HttpURI.from("http://api.example/shop/api/a/7"),
            HttpVersion.HTTP_2,
            HttpFields.build().put("origin", origin));
    CompletableFuture<Integer> status = new CompletableFuture<>();
    session.newStream(
        new HeadersFrame(request, null, true),
        Promise.noop(),
        new Stream.Listener() {
          @Override
          public void onHeaders(Stream stream, HeadersFrame frame) {
            if (frame.getMetaData() instanceof MetaData.Response response) {
              status.complete(response.getStatus());
            }
          }
        });
    return status.get(10, TimeUnit.SECONDS);
  }
}
