package org.allowcredentials.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServletRulesTest {

  private static final ServletRules RULES =
      new ServletRules(
          "/shop",
          List.of(
              new Mapped("api", "/api/*"),
              new Mapped("plain", "/api/plain/*"),
              new Mapped("health", "/api/health/now"),
              new Mapped("page", "*.jsp"),
              new Mapped("welcome", ""),
              new Mapped("default", "/"),
              new Mapped("one", "/twice/*"),
              new Mapped("other", "/twice/*")));

  /** The examples of the Servlet specification, 12.2, in other words. */
  @ParameterizedTest
  @CsvSource({
    "/shop/api/orders, api",
    "/shop/api, api",
    "/shop/api/, api",
    "/shop/api/a.jsp, api",
    "/shop/api/%70lain/x, plain",
    "/shop/api/plain, plain",
    "/shop/api/plaintext, api",
    "/shop/api/health/now, health",
    "/shop/api/health/now/, api",
    "/shop/api/health, api",
    "/shop/a.jsp, page",
    "/shop/a.jsp/x, default",
    "/shop/apis, default",
    "/shop/, welcome",
    "/shop/a%20b, default",
  })
  void exactThenTheLongestPrefixThenTheSuffixThenTheDefault(String uri, String servlet) {
    assertThat(RULES.find(uri).map(Mapped::servlet)).contains(servlet);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/other/api/orders",
        "/shop",
        "/shop/twice/x",
        "/shop/api;v=1/orders",
        "/shop/api//plain/x",
        "/shop/api%2Fplain/x",
        "/shop/api/x/../plain/x",
        "/shop/api/%2e/x",
        "/shop/api/%255c",
      })
  void whatIsNotCertainIsNotTold(String uri) {
    assertThat(RULES.find(uri)).isEmpty();
  }

  @Test
  void whereNothingFitsThereIsNoServlet() {
    ServletRules none = new ServletRules("", List.of(new Mapped("api", "/api/*")));
    assertThat(none.find("/x")).contains(Mapped.NOWHERE);
    ServletRules all = new ServletRules("", List.of(new Mapped("all", "/*")));
    assertThat(all.find("/a.jsp")).contains(new Mapped("all", "/*"));
  }
}
