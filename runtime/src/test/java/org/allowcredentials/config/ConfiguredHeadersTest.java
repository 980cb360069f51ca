package org.allowcredentials.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.allowcredentials.finding.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the setting cors.allowedHeaders may be; that it is obeyed is tested on a server. */
class ConfiguredHeadersTest {

  /** The names, and what is wrong with the setting. */
  private record Read(List<String> names, List<String> problems) {}

  private static Read read(Optional<Object> value) {
    Problems problems = new Problems();
    List<String> names =
        ConfiguredHeaders.read(
            key ->
                value
                    .filter(any -> key.equals("cors.allowedHeaders"))
                    .map(any -> Setting.of("test", any))
                    .orElse(new Setting.Missing(List.of("nowhere"))),
            problems);
    return new Read(names, problems.messages());
  }

  private static Read read(Object value) {
    return read(Optional.of(value));
  }

  @Test
  void namesAreTaken() {
    assertThat(read("traceparent, baggage,sentry-trace"))
        .isEqualTo(new Read(List.of("traceparent", "baggage", "sentry-trace"), List.of()));
    assertThat(read(List.of("traceparent", "Baggage")).names())
        .containsExactly("traceparent", "Baggage");
    assertThat(read(Optional.empty())).isEqualTo(new Read(List.of(), List.of()));
    assertThat(read("")).isEqualTo(new Read(List.of(), List.of()));
  }

  @Test
  void aNameCountsOnceWhateverItsLetterCase() {
    assertThat(read("baggage, X-A, Baggage"))
        .isEqualTo(new Read(List.of("baggage", "X-A"), List.of()));
  }

  @Test
  void twentyAreEnough() {
    assertThat(read(String.join(",", Collections.nCopies(20, "X-A"))).problems()).isEmpty();
    assertThat(read(String.join(",", Collections.nCopies(21, "X-A"))))
        .isEqualTo(
            new Read(
                List.of(),
                List.of(
                    """
                    [CORS904] the setting cors.allowedHeaders (test) has more than 20 items
                      It is for the few headers that tracing adds to every request.
                      Name other headers in the allowedHeaders of the policies that need them.
                      See docs/configuration.md.
                      docs/diagnostics/CORS904.md\
                    """)));
  }

  @ParameterizedTest
  @CsvSource({
    "*, CORS002",
    "Authorization, CORS904",
    "AUTHORIZATION, CORS904",
    "X-*, CORS205",
    "X Y, CORS205",
    "'', CORS205",
    "${trace}, CORS205",
    "Cookie, CORS206",
    "Sec-X, CORS206",
    "proxy-x, CORS206",
    "Set-Cookie, CORS207",
    "Access-Control-Allow-Origin, CORS207",
  })
  void whatNoPolicyMayNameIsRefused(String name, String code) {
    Read read = read(List.of("traceparent", name));
    assertThat(read.names()).isEmpty();
    assertThat(read.problems()).hasSize(1);
    assertThat(read.problems().get(0))
        .startsWith("[" + code + "] ")
        .contains("In every policy, item 2 of the setting cors.allowedHeaders (test).");
  }

  @Test
  void allProblemsAreTold() {
    assertThat(read("*, Cookie, Authorization").problems())
        .extracting(message -> message.substring(1, 8))
        .containsExactly("CORS002", "CORS206", "CORS904");
  }

  @Test
  void theMessageSaysWhereAuthorizationBelongs() {
    assertThat(read("Authorization").problems())
        .containsExactly(
            """
            [CORS904] a setting cannot allow Authorization
              "Authorization"
               ^^^^^^^^^^^^^
              It adds to every policy, and which endpoints take a token of the script is for reviewers to see.
              Remove it, and say it in the code: allowedHeaders = "Authorization".
              In every policy, item 1 of the setting cors.allowedHeaders (test). docs/diagnostics/CORS904.md, docs/diagnostics/CORS403.md\
            """);
  }

  /** What every request may carry does no harm. */
  @Test
  void aSafelistedNameIsTaken() {
    assertThat(read("Accept").names()).containsExactly("Accept");
  }
}
