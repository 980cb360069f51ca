package org.allowcredentials.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestedPathTest {

  @ParameterizedTest
  @CsvSource({
    "/shop/api/orders, /orders",
    "/shop/api, /",
    "/shop/api/, /",
    "/shop/api//x;a=1/%2F, //x;a=1/%2F",
    "/shop/api/a..b/.c/d./..., /a..b/.c/d./...",
    "/shop/api/%61%C3%a4, /%61%C3%a4",
  })
  void isWhatIsBelowTheBase(String uri, String path) {
    assertThat(RequestedPath.below(uri, "/shop/api")).contains(path);
  }

  /**
   * The containers take some of them for paths of the application; servers cut in their own way.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/shop",
        "/shop/",
        "/shop/apis/orders",
        "/shop/%61pi/orders",
        "/shop/api;v=1/orders",
        "/shop;v=1/api/orders",
        "/shop//api/orders",
        "/shop/./api/orders",
        "/api/orders",
        "/shop/api/../admin",
        "/shop/api/./orders",
        "/shop/api/%2e%2E/admin",
        "/shop/api/.%2e;x=1/admin",
        "/shop/api/..",
        "/shop/api/a|b",
        "/shop/api/a b",
        "/shop/api/a\\b",
        "/shop/api/a%zz",
        "/shop/api/a%4",
        "/shop/api/\u00e4",
      })
  void otherwiseNobodyKnowsForCertain(String uri) {
    assertThat(RequestedPath.below(uri, "/shop/api")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/orders/7"})
  void anApplicationMayHaveEverything(String uri) {
    assertThat(RequestedPath.below(uri, "")).contains(uri);
  }
}
