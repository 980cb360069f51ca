package org.allowcredentials.match;

import static org.allowcredentials.match.Shop.ADMINS;
import static org.allowcredentials.match.Shop.OWN_PAGES;
import static org.assertj.core.api.Assertions.assertThat;

import org.allowcredentials.table.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A path is said to lack a method only where no server finds one: a browser that is told so sends
 * GET, HEAD and POST all the same.
 */
class MayReachTest {

  private final EndpointIndex index =
      Shop.index(
          Resource.of("Orders")
              .path("/shop/orders")
              .endpoint("GET", "{id}", "find()")
              .endpoint("put", "{id}", "put()", OWN_PAGES)
              .endpoint("POST", "files/{path: .+}", "upload()")
              .endpoint("MOVE", "report{year}", "move()")
              .locator("{id}/items", "items()", "Items")
              .locator("{id}/parts", "parts()", "java.lang.Object")
              .locator("all/{rest: .*}", "all()", "All"),
          Resource.of("Items")
              .endpoint("PATCH", "{item}", "patch()")
              .locator("more", "m()", "Items"),
          Resource.of("All").endpoint("LOCK", "locks", "lock()"),
          Resource.of("Shop").path("/shop").endpoint("DELETE", "orders/{id}", "delete()", ADMINS));

  @ParameterizedTest
  @CsvSource({
    // The best class, and one that is not.
    "GET,    /shop/orders/1,             true",
    "HEAD,   /shop/orders/1,             true",
    "PUT,    /shop/orders/1,             true",
    "put,    /shop/orders/1,             false",
    "DELETE, /shop/orders/1,             true",
    "PATCH,  /shop/orders/1,             false",
    "GET,    /shop/orders/1/x,           false",
    "GET,    /shop/orders/1/,            true",
    "GET,    /other/1,                   false",
    "HEAD,   /shop/orders/1/items/2,     false",
    // Below locators, in circles too.
    "PATCH,  /shop/orders/1/items/2,     true",
    "PATCH,  /shop/orders/1/items,       false",
    "PATCH,  /shop/orders/1/items/more/more/2, true",
    "PUT,    /shop/orders/1/items/2,     false",
    "PURGE,  /shop/orders/1/parts/2,     true",
    "PURGE,  /shop/orders/1/parts,       true",
    // Where an expression may leave any part of the path.
    "POST,   /shop/orders/files/a/b,     true",
    "POST,   /shop/orders/images/a/b,    false",
    "LOCK,   /shop/orders/all/x/y/z,     true",
    "PATCH,  /shop/orders/all/x/y/z,     false",
  })
  void whateverSomeServerFinds(String verb, String path, boolean may) {
    assertThat(index.mayReach(path, verb)).isEqualTo(may);
  }

  /** CXF compares matrix parameters with what they are part of. */
  @ParameterizedTest
  @CsvSource({
    "MOVE, /shop/orders/report2/x,      false",
    "MOVE, /shop/orders/report;v=2/x,   true",
    "MOVE, /prices;v=2,                 false",
    "GET,  /shop/orders/1;v=2/x,        false",
  })
  void matrixParametersMayBePartOfAName(String verb, String path, boolean may) {
    assertThat(index.mayReach(path, verb)).isEqualTo(may);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/anything", "/any/thing/at/all"})
  void aClassWhoseTemplateMayBeAnythingLeavesAnything(String path) {
    EndpointIndex any =
        Shop.index(
            Resource.of("Any")
                .path("/{any: .*}")
                .endpoint("GET", "", "get()")
                .endpoint("PUT", "below", "put()"));
    assertThat(any.mayReach(path, "GET")).isTrue();
    assertThat(any.mayReach(path, "PUT")).isTrue();
    assertThat(any.mayReach(path, "POST")).isFalse();
  }

  @Test
  void aPathThatNobodyLooksUpMayBeAny() {
    assertThat(index.mayReach("/" + "x".repeat(4096), "GET")).isTrue();
    assertThat(index.mayReach("/" + "x".repeat(4095), "GET")).isFalse();
  }
}
