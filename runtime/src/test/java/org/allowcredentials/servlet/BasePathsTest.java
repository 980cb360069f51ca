package org.allowcredentials.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasePathsTest {

  private static final BasePaths PATHS = new BasePaths(List.of("api", "/api/v2/*", "/other/"));

  @ParameterizedTest
  @CsvSource({
    "/shop/api/orders, /orders",
    "/shop/api, /",
    "/shop/api/, /",
    "/shop/api/v2/orders, /orders",
    "/shop/api/v20/orders, /v20/orders",
    "/shop/other//x;a=1/%2F, //x;a=1/%2F",
    "/shop/api/a..b/.c/d./..., /a..b/.c/d./...",
  })
  void cutsTheLongestPath(String uri, String path) {
    assertThat(PATHS.below(uri, "/shop", List.of())).contains(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/shop",
        "/shop/",
        "/shop/apis/orders",
        "/shop/%61pi/orders",
        "/api/orders",
        "/shop/api/../admin",
        "/shop/api/./orders",
        "/shop/api/%2e%2E/admin",
        "/shop/api/.%2e;x=1/admin",
        "/shop/api/..",
      })
  void leavesOthersAlone(String uri) {
    assertThat(PATHS.below(uri, "/shop", List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/*"})
  void anApplicationMayHaveEverything(String path) {
    BasePaths all = new BasePaths(List.of(path));
    assertThat(all.below("/orders/7", "", List.of())).contains("/orders/7");
    assertThat(all.below("/", "", List.of())).contains("/");
  }

  /** A container gives a request to the longest mapping, so its filter must be the one to act. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "/shop/api/orders, /orders",
        "/shop/api/intern, -",
        "/shop/api/intern/orders, -",
        "/shop/api/international, /international",
        "/shop/api/v2/intern, /intern",
        "/shop/other/orders, /orders",
      })
  void leavesLongerPathsToOtherApplications(String uri, @Nullable String path) {
    List<String> others = List.of("", "/api", "/api/intern", "/other");
    assertThat(PATHS.below(uri, "/shop", others)).isEqualTo(Optional.ofNullable(path));
  }
}
