package org.allowcredentials.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What must be true of every answer of the API, whatever a test is about. */
final class WireRules {

  private WireRules() {}

  static void check(List<Exchange> exchanges) {
    for (Exchange exchange : exchanges) {
      assertThat(exchange.response().values("Access-Control-Allow-Origin"))
          .describedAs("at most one line, and never null: %s", exchange)
          .hasSizeLessThanOrEqualTo(1)
          .doesNotContain("null");
      assertThat(exchange.response().values("Access-Control-Allow-Credentials"))
          .describedAs("exactly true, once, or absent: %s", exchange)
          .isIn(List.of(), List.of("true"));
      if (exchange.allowCredentials().isPresent()) {
        assertThat(exchange.allowOrigin())
            .describedAs("credentials only for the origin that asked: %s", exchange)
            .isEqualTo(exchange.request().value("Origin"));
      }
      if (exchange.allowOrigin().isPresent() && !exchange.allowOrigin().get().equals("*")) {
        assertThat(exchange.variesByOrigin())
            .describedAs("an answer for one origin says so to caches: %s", exchange)
            .isTrue();
      }
      if (exchange.isPreflight()) {
        assertThat(exchange.request().has("Cookie") || exchange.request().has("Authorization"))
            .describedAs("a preflight carries no credentials: %s", exchange)
            .isFalse();
      }
    }
  }
}
