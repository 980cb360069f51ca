package org.allowcredentials.verification.servlet.containers;

import static org.allowcredentials.verification.servlet.containers.Sources.application;
import static org.assertj.core.api.Assertions.assertThat;

import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.servlet.containers.ServletServer.Running;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A cache must not give the error of one origin to another, whoever writes the page. */
class VaryTest {

  private static final String JSON =
      """
      @Path("json") @Consumes("application/json") @Produces("application/json")
      public class Json {
        @GET public String get() { return "{}"; }
        @PUT public String put(String body) { return "{}"; }
        @GET @Path("gone") public Response gone() { return Response.status(410).build(); }
        @GET @Path("told") public Response told() {
          return Response.status(409).entity("{}").build();
        }
      }
      """;

  @ParameterizedTest
  @EnumSource
  void everyErrorNamesTheOrigin(ServletServer server) throws Exception {
    try (Sources sources = Sources.of(JSON, "@A " + application("Api", "/api", "Json"))) {
      for (Site site : new Site[] {sources.site(), sources.site().filtered()}) {
        try (Running running = server.start(site)) {
          Asked asked = Asked.of(running);
          assertVaries(404, asked.send("GET", "/api/nothing"));
          assertVaries(405, asked.send("PATCH", "/api/json"));
          assertVaries(406, asked.send("GET", "/api/json", "Accept: text/csv"));
          assertVaries(415, asked.send("PUT", "/api/json", "Content-Type: text/plain"));
          assertVaries(410, asked.send("GET", "/api/json/gone"));
          Answer told = asked.send("GET", "/api/json/told");
          assertVaries(409, told);
          assertThat(told.body()).isEqualTo("{}");
          String[] evil = {"Sec-Fetch-Site: cross-site", "Origin: " + Sources.EVIL};
          Answer guarded =
              asked
                  .wire()
                  .send("PUT", "/api/json", evil[0], evil[1], "Content-Type: application/json");
          assertVaries(403, guarded);
          assertThat(guarded.cors()).isEmpty();
          Answer preflight = asked.wire().preflight("/api/json", "PUT", Sources.EVIL);
          assertVaries(403, preflight);
          assertThat(preflight.variesBy("Access-Control-Request-Method")).isTrue();
        }
      }
    }
  }

  private static void assertVaries(int status, Answer answer) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(status);
    assertThat(answer.variesBy("Origin")).as("%s", answer).isTrue();
  }
}
