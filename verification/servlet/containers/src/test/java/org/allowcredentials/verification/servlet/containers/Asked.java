package org.allowcredentials.verification.servlet.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.Wire;

/**
 * A browser, as far as a server can tell.
 *
 * @param wire leads to the web application
 */
record Asked(Wire wire) {

  static Asked of(ServletServer.Running running) {
    return new Asked(new Wire(running.uri()));
  }

  Answer preflight(String verb, String path, String... more) {
    List<String> headers = new ArrayList<>(List.of(more));
    headers.add("Access-Control-Request-Method: " + verb);
    return send("OPTIONS", path, headers.toArray(String[]::new));
  }

  Answer send(String verb, String path, String... more) {
    List<String> headers = new ArrayList<>(List.of(more));
    headers.add("Origin: " + Sources.A);
    return wire.send(verb, path, headers, "");
  }

  static void assertGranted(Answer answer) {
    assertThat(answer.all("Access-Control-Allow-Origin"))
        .as("%s", answer)
        .containsExactly(Sources.A);
    assertThat(answer.all("Access-Control-Allow-Credentials")).containsExactly("true");
    assertThat(answer.vary()).as("%s", answer).containsOnlyOnce("Origin");
  }

  static void assertUntouched(Answer answer) {
    assertThat(answer.cors()).as("%s", answer).isEmpty();
    assertThat(answer.variesBy("Origin")).as("%s", answer).isFalse();
  }
}
