package org.allowcredentials.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.allowcredentials.finding.Problems;
import org.allowcredentials.guard.OriginGuard;
import org.allowcredentials.guard.SomeRequest;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.policy.Verdict;
import org.allowcredentials.table.PolicyDraft;
import org.junit.jupiter.api.Test;

/** What the settings of the origin guard may be; how they work is tested on a server. */
class ConfiguredGuardTest {

  private static final String OWN = "https://api.example.com";

  /** The guard, and what is wrong with the settings. */
  private record Read(OriginGuard guard, List<String> problems) {}

  private static Read read(Map<String, Setting> settings) {
    Problems problems = new Problems();
    OriginGuard guard =
        ConfiguredGuard.read(
            key -> settings.getOrDefault(key, new Setting.Missing(List.of("nowhere"))), problems);
    return new Read(guard, problems.messages());
  }

  private static boolean admits(OriginGuard guard, String origin, Map<String, String> headers) {
    Verdict verdict =
        PolicyRules.verify(PolicyDraft.allowCredentials("https://app.example.com").build());
    CorsPolicy policy = ((Verdict.Verified) verdict).policy();
    return guard
        .check(
            policy,
            new SomeRequest(
                "POST",
                name ->
                    name.equals("origin")
                        ? List.of(origin)
                        : headers.containsKey(name) ? List.of(headers.get(name)) : List.of(),
                () -> URI.create("http://backend:8080/")))
        .isEmpty();
  }

  @Test
  void withoutSettingsHostDecides() {
    Read read = read(Map.of());
    assertThat(read.problems()).isEmpty();
    assertThat(admits(read.guard(), OWN, Map.of("host", "api.example.com"))).isTrue();
    assertThat(admits(read.guard(), OWN, Map.of("x-forwarded-host", "api.example.com"))).isFalse();
  }

  @Test
  void theSettingsAreObeyed() {
    Read named = read(Map.of("cors.publicOrigin", Setting.of("test", OWN)));
    assertThat(named.problems()).isEmpty();
    assertThat(admits(named.guard(), OWN, Map.of())).isTrue();
    assertThat(admits(named.guard(), "https://evil.example", Map.of())).isFalse();
    Read trusting = read(Map.of("cors.trustForwarded", Setting.of("test", true)));
    assertThat(trusting.problems()).isEmpty();
    assertThat(admits(trusting.guard(), OWN, Map.of("x-forwarded-host", "api.example.com")))
        .isTrue();
  }

  @Test
  void aSourceThatFailsIsAProblem() {
    Setting sealed = new Setting.Unreadable("vault", "It is sealed.", "Unseal it.");
    Read read = read(Map.of("cors.publicOrigin", sealed, "cors.trustForwarded", sealed));
    assertThat(read.problems())
        .containsExactly(
            """
            [CORS404] the setting cors.publicOrigin (vault) cannot be read
              It is sealed.
              Unseal it.
              See docs/origin-guard.md.
              docs/diagnostics/CORS404.md\
            """,
            """
            [CORS404] the setting cors.trustForwarded (vault) cannot be read
              It is sealed.
              Unseal it.
              See docs/origin-guard.md.
              docs/diagnostics/CORS404.md\
            """);
  }

  @Test
  void whatIsWrongIsNotUsed() {
    Read read =
        read(
            Map.of(
                "cors.publicOrigin", Setting.of("test", OWN),
                "cors.trustForwarded", Setting.of("test", "perhaps")));
    assertThat(read.problems()).hasSize(1);
    assertThat(admits(read.guard(), OWN, Map.of())).isFalse();
  }

  @Test
  void aValueCannotForgeAMessage() {
    Read read =
        read(
            Map.of(
                "cors.publicOrigin", Setting.of("test", List.of("x\n[CORS999] y")),
                "cors.trustForwarded", Setting.of("test", List.of("x\n[CORS999] y"))));
    assertThat(read.problems())
        .hasSize(2)
        .allSatisfy(
            problem -> assertThat(problem.lines()).noneMatch(l -> l.startsWith("[CORS999")));
  }
}
