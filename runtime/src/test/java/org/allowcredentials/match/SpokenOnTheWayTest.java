package org.allowcredentials.match;

import static org.allowcredentials.match.Shop.ADMINS;
import static org.allowcredentials.match.Shop.EVERYONE;
import static org.allowcredentials.match.Shop.OWN_PAGES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.table.Resource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * A locator whose class is not known speaks for a method that says nothing itself. The server tells
 * which classes it went over; which locator it took there, only the path can tell.
 */
class SpokenOnTheWayTest {

  private static final Terms NOBODY_CAN_TELL = Terms.sameOriginOnly();
  private static final String UNKNOWN = "java.lang.Object";

  /** Each class by its own name only. */
  private static List<Set<String>> way(String... types) {
    return Arrays.stream(types).map(Set::of).toList();
  }

  @Nested
  class TheLocatorOnThePath {

    private final EndpointIndex index =
        Shop.index(
            Resource.of("Shop")
                .path("/shop")
                .endpoint("GET", "", "list()", EVERYONE)
                .locator("orders", "orders()", "Orders", EVERYONE)
                .locator("plugins/{name}", "plugin()", UNKNOWN, OWN_PAGES)
                .locator("silent", "silent()", UNKNOWN),
            Resource.of("Orders")
                .endpoint("GET", "", "list()", EVERYONE)
                .locator("{id: [0-9]+}", "order()", UNKNOWN, ADMINS)
                .locator("drafts", "drafts()", "Drafts"),
            Resource.of("Drafts").endpoint("GET", "", "list()"),
            Resource.of("Prices")
                .path("/prices")
                .endpoint("GET", "", "list()", EVERYONE)
                .locator("{id}", "price()", "Price", EVERYONE),
            Resource.of("Price").locator("history", "history()", "Drafts", ADMINS));

    @Test
    void speaks() {
      assertThat(index.spokenOnTheWay(way("Shop", "Plugin"), "/shop/plugins/a"))
          .isEqualTo(Shop.terms(OWN_PAGES));
      assertThat(index.spokenOnTheWay(way("Shop", "Orders", "Order"), "/shop/orders/1"))
          .isEqualTo(Shop.terms(ADMINS));
    }

    /** Whatever comes below it is not known either. */
    @Test
    void speaksForAllBelow() {
      assertThat(index.spokenOnTheWay(way("Shop", "Plugin", "Part", "Bolt"), "/shop/plugins/a/b/c"))
          .isEqualTo(Shop.terms(OWN_PAGES));
    }

    @Test
    void maySayNothing() {
      assertThat(index.spokenOnTheWay(way("Shop", "Silent"), "/shop/silent/x"))
          .isEqualTo(Terms.none());
    }

    /** A class of its own speaks for itself; what its locator says does not count. */
    @Test
    void isSilentIfItsClassIsKnown() {
      assertThat(index.spokenOnTheWay(way("Shop", "Orders", "Drafts"), "/shop/orders/drafts"))
          .isEqualTo(Terms.none());
      assertThat(index.spokenOnTheWay(way("Shop", "Orders"), "/shop/orders"))
          .isEqualTo(Terms.none());
    }

    /** The server made an object of a subclass: its own name is the first of several. */
    @Test
    void isFoundByAnyNameOfTheClass() {
      Set<String> orders = new LinkedHashSet<>(List.of("Orders", "BaseOrders"));
      assertThat(
              index.spokenOnTheWay(
                  List.of(Set.of("Shop"), orders, Set.of("Order")), "/shop/orders/1"))
          .isEqualTo(Shop.terms(ADMINS));
      Set<String> shop = new LinkedHashSet<>(List.of("BookShop", "Shop"));
      assertThat(index.spokenOnTheWay(List.of(shop, Set.of("Plugin")), "/shop/plugins/a"))
          .isEqualTo(Shop.terms(OWN_PAGES));
    }

    @Test
    void cannotBeToldIfThePathIsAnother() {
      assertThat(index.spokenOnTheWay(way("Shop", "Plugin"), "/shop/others/a"))
          .isEqualTo(NOBODY_CAN_TELL);
      assertThat(index.spokenOnTheWay(way("Shop", "Orders", "Order"), "/shop/orders/a"))
          .isEqualTo(NOBODY_CAN_TELL);
      assertThat(index.spokenOnTheWay(way("Elsewhere", "Plugin"), "/shop/plugins/a"))
          .isEqualTo(NOBODY_CAN_TELL);
      assertThat(index.spokenOnTheWay(way("Shop", "Plugin"), "/shop/plugins/" + "a".repeat(4096)))
          .isEqualTo(NOBODY_CAN_TELL);
    }

    /** To CXF, {@code 1;v=2} is no number, and it takes another way. */
    @Test
    void cannotBeToldIfMatrixParametersDecide() {
      assertThat(index.spokenOnTheWay(way("Shop", "Orders", "Order"), "/shop/orders/1;v=2"))
          .isEqualTo(NOBODY_CAN_TELL);
      assertThat(index.spokenOnTheWay(way("Shop", "Plugin"), "/shop/plugins/a;v=2"))
          .isEqualTo(Shop.terms(OWN_PAGES));
    }

    @Test
    void isNotLookedForWhereNoneCanSpeak() {
      String tooLong = "/" + "a".repeat(5000);
      assertThat(index.spokenOnTheWay(way("Prices", "Price"), tooLong)).isEqualTo(Terms.none());
      assertThat(index.spokenOnTheWay(way("Prices", "Price", "Drafts"), tooLong))
          .isEqualTo(Terms.none());
      assertThat(index.spokenOnTheWay(way("Prices", "Orders", "Order"), tooLong))
          .isEqualTo(NOBODY_CAN_TELL);
      assertThat(index.spokenOnTheWay(way("Prices", "Elsewhere", "Order"), tooLong))
          .isEqualTo(NOBODY_CAN_TELL);
    }

    @Test
    void exists() {
      assertThat(index.hasSpeakingLocators()).isTrue();
      assertThat(
              Shop.index(
                      Resource.of("Shop")
                          .path("/shop")
                          .endpoint("GET", "x", "get()", OWN_PAGES)
                          .locator("a", "a()", "Orders", OWN_PAGES)
                          .locator("b", "b()", UNKNOWN),
                      Resource.of("Orders").endpoint("GET", "", "list()"))
                  .hasSpeakingLocators())
          .isFalse();
    }
  }

  @Nested
  class SeveralLocators {

    @Test
    void areOneIfTheySayTheSame() {
      EndpointIndex index =
          Shop.index(
              Resource.of("Shop")
                  .path("/shop")
                  .locator("{name}", "one()", UNKNOWN, OWN_PAGES)
                  .locator("{name}/parts", "two()", UNKNOWN, OWN_PAGES));
      assertThat(index.spokenOnTheWay(way("Shop", "Part"), "/shop/a/parts"))
          .isEqualTo(Shop.terms(OWN_PAGES));
    }

    @Test
    void cannotBeToldApart() {
      EndpointIndex index =
          Shop.index(
              Resource.of("Shop")
                  .path("/shop")
                  .locator("{name}", "one()", UNKNOWN, OWN_PAGES)
                  .locator("{name}/parts", "two()", UNKNOWN, ADMINS));
      assertThat(index.spokenOnTheWay(way("Shop", "Part"), "/shop/a/parts"))
          .isEqualTo(NOBODY_CAN_TELL);
      assertThat(index.spokenOnTheWay(way("Shop", "Part"), "/shop/a/b"))
          .isEqualTo(Shop.terms(OWN_PAGES));
    }

    @Test
    void theFirstOfThemSpeaks() {
      EndpointIndex index =
          Shop.index(
              Resource.of("Shop").path("/shop").locator("{name}", "one()", UNKNOWN, OWN_PAGES),
              Resource.of("Part").locator("{bolt}", "bolt()", UNKNOWN, ADMINS));
      assertThat(index.spokenOnTheWay(way("Shop", "Part", "Bolt"), "/shop/a/b"))
          .isEqualTo(Shop.terms(OWN_PAGES));
    }

    /** An expression may leave any part of the path, so the next locator may be any. */
    @Test
    void behindAnExpressionCannotBeTold() {
      EndpointIndex index =
          Shop.index(
              Resource.of("Shop").path("/shop").locator("{path: .+}", "one()", UNKNOWN, OWN_PAGES),
              Resource.of("All").path("/{all: .*}").locator("x", "x()", UNKNOWN, OWN_PAGES));
      assertThat(index.spokenOnTheWay(way("Shop", "Part"), "/shop/a")).isEqualTo(NOBODY_CAN_TELL);
      assertThat(index.spokenOnTheWay(way("All", "Part"), "/a/x")).isEqualTo(NOBODY_CAN_TELL);
    }
  }
}
