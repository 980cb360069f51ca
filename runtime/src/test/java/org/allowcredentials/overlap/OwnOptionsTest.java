package org.allowcredentials.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.allowcredentials.overlap.OwnOptions.Found;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.table.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which methods for OPTIONS preflights pass by. */
class OwnOptionsTest {

  private static final Declaration APP =
      Declaration.policy(PolicyDraft.allowCredentials("https://app.example.com").build());

  private static ServedClass served(Resource.Builder builder) {
    return ServedClass.of(builder.build(), true, Set.of(), Map.of());
  }

  private static List<Found> found(Resource.Builder... classes) {
    return OwnOptions.of(List.of(classes).stream().map(OwnOptionsTest::served).toList());
  }

  private static Resource.Builder options(String path) {
    return Resource.of("P").path("/").endpoint("OPTIONS", path, "any()");
  }

  private static Resource.Builder get(String path, Declaration said) {
    return Resource.of("R").path("/r").endpoint("GET", path, "get(java.lang.String)", said);
  }

  @ParameterizedTest
  @CsvSource({
    "{any: .*},       x",
    "r/x,             x",
    "r/{id},          x",
    "r/x,             {id}",
    "{any},           ''",
    "r/{id: [0-9]+},  {name: [0-9a-f]+}",
    "{any: r/.*},     {a}/{b}",
  })
  void oneThatMatchesAPathOfAnEndpointWithAPolicy(String options, String endpoint) {
    List<Found> found = found(options(options), get(endpoint, APP));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).options().method()).isEqualTo("P#any()");
    assertThat(found.get(0).passing())
        .extracting(ServedEndpoint::method)
        .containsExactly("R#get(String)");
  }

  @ParameterizedTest
  @CsvSource({
    "r/y,             x",
    "r/x/y,           x",
    "{any},           x",
    "r/{id: [0-9]+},  {name: [a-z]+}",
    "{any: s/.*},     x",
    "r/{any: .*}x,    {name}y",
  })
  void noneThatMatchesOtherPathsOnly(String options, String endpoint) {
    assertThat(found(options(options), get(endpoint, APP))).isEmpty();
  }

  @Test
  void preflightsForWhatIsClosedPassByToo() {
    assertThat(found(options("{any: .*}"), get("x", Declaration.sameOriginOnly()))).hasSize(1);
  }

  @Test
  void butNotThoseForWhatIsOpenOrSaysNothing() {
    assertThat(
            found(
                options("{any: .*}"),
                get("x", Declaration.crossSiteRequests("the answer is signed")),
                Resource.of("S").path("/s").endpoint("PUT", "", "put()")))
        .isEmpty();
  }

  @Test
  void oneWithAPolicyIsNamedWhateverElseThereIs() {
    List<Found> found = found(Resource.of("P").path("/p").endpoint("OPTIONS", "", "any()", APP));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).passing()).isEmpty();
    assertThat(found.get(0).finding().summary())
        .isEqualTo("any() only answers preflights for endpoints without a policy");
    assertThat(found.get(0).finding().why())
        .startsWith("Preflights for endpoints with a policy are answered before it")
        .contains("\nIts own policy applies to OPTIONS requests that scripts send");
  }

  @Test
  void oneThatIsClosedAloneIsNot() {
    assertThat(
            found(
                Resource.of("P")
                    .path("/p")
                    .endpoint("OPTIONS", "", "any()", Declaration.sameOriginOnly())))
        .isEmpty();
  }

  @Test
  void aFewOfManyAreNamedEachOnce() {
    Resource.Builder resource = Resource.of("R").path("/r");
    for (String verb : List.of("GET", "PUT", "POST", "PATCH", "DELETE")) {
      resource.endpoint(verb, "x", verb.toLowerCase(Locale.ROOT) + "()", APP);
    }
    List<Found> found = found(options("{any: .*}"), resource);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).finding().why())
        .startsWith(
            "Preflights for GET /r/x (R#get()), PUT /r/x (R#put()), POST /r/x (R#post()) and 2 more"
                + " are answered before it")
        .doesNotContain("Its own policy");
  }

  /** A class that two locators return is one class. */
  @Test
  void behindLocatorsEachMethodCountsOnce() {
    List<Found> found =
        OwnOptions.of(
            List.of(
                served(
                    Resource.of("Root")
                        .path("/root")
                        .locator("a", "a()", "Sub")
                        .locator("b", "b()", "Sub")),
                ServedClass.of(
                    Resource.of("Sub")
                        .endpoint("GET", "", "get()", APP)
                        .endpoint("OPTIONS", "", "any()")
                        .build(),
                    false,
                    Set.of(),
                    Map.of()),
                served(options("root/{any: .*}"))));
    assertThat(found)
        .extracting(each -> each.options().method())
        .containsExactly("Sub#any()", "P#any()");
    assertThat(found)
        .allSatisfy(each ->
            assertThat(each.passing())
                .extracting(ServedEndpoint::method)
                .containsExactly("Sub#get()"));
  }

  /** Below a locator of which nothing is known anything may be served, by what it says. */
  @Test
  void whatIsBelowAnUnknownLocatorMayBeMatched() {
    assertThat(
            found(
                options("{any: .*}"),
                Resource.of("R").path("/r").locator("x", "x()", "java.lang.Object", APP)))
        .hasSize(1);
  }
}
