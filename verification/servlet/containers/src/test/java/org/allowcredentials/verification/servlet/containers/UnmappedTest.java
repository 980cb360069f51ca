package org.allowcredentials.verification.servlet.containers;

import static org.allowcredentials.verification.servlet.containers.Sources.application;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.servlet.containers.ServletServer.Running;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An exception that nobody maps gets the page of the container, and the headers of its method. */
class UnmappedTest {

  private static final String FAILING =
      """
      @Path("failing") public class Failing {
        @A @GET public String get() { throw new IllegalStateException("on purpose"); }
        @A @GET @Path("late") public jakarta.ws.rs.core.StreamingOutput late() {
          return out -> { throw new IllegalStateException("on purpose"); };
        }
        @GET @Path("silent") public String silent() { throw new IllegalStateException("on purpose"); }
        @SameOriginOnly @GET @Path("own") public String own() {
          throw new IllegalStateException("on purpose");
        }
      }
      """;

  @ParameterizedTest
  @EnumSource
  void hasThePageAndTheHeaders(ServletServer server) throws Exception {
    try (Sources sources = Sources.of(FAILING, application("Api", "/api", "Failing"));
        Running running = server.start(sources.site())) {
      Asked asked = Asked.of(running);
      for (String path : List.of("/api/failing", "/api/failing/late")) {
        Answer answer = asked.send("GET", path);
        assertPage(answer);
        if (server == ServletServer.UNDERTOW) { // It takes all headers away when a servlet throws.
          assertThat(answer.cors()).as("%s", answer).isEmpty();
          continue;
        }
        assertThat(answer.all("Access-Control-Allow-Origin"))
            .as("%s", answer)
            .containsExactly(Sources.A);
        assertThat(answer.all("Access-Control-Allow-Credentials")).containsExactly("true");
        assertVaries(server, answer);
        Answer refused = asked.wire().send("GET", path, "Origin: " + Sources.EVIL);
        assertPage(refused);
        assertThat(refused.cors()).as("%s", refused).isEmpty();
        assertVaries(server, refused);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void isLeftAloneWhereNothingIsGranted(ServletServer server) throws Exception {
    try (Sources sources = Sources.of(FAILING, application("Api", "/api", "Failing"));
        Running running = server.start(sources.site())) {
      for (String path : List.of("/api/failing/silent", "/api/failing/own")) {
        Answer answer = Asked.of(running).send("GET", path);
        assertThat(answer.cors()).as("%s", answer).isEmpty();
      }
      assertPage(Asked.of(running).send("GET", "/api/failing/silent"));
    }
  }

  /** Jetty takes {@code Vary} away where it writes its page. A 500 is not cached by itself. */
  private static void assertVaries(ServletServer server, Answer answer) {
    assertThat(answer.variesBy("Origin")).as("%s", answer).isEqualTo(server != ServletServer.JETTY);
  }

  private static void assertPage(Answer answer) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(500);
    assertThat(answer.body()).as("%s", answer).containsIgnoringCase("<html");
    assertThat(answer.all("Content-Type")).as("%s", answer).hasSize(1);
  }
}
