package org.allowcredentials.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.policy.PolicyDraft;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.policy.Verdict;
import org.allowcredentials.resource.Declaration;
import org.allowcredentials.resource.Resource;
import org.junit.jupiter.api.Test;

/** Classes whose locators return each other: there are more ways than anybody can follow. */
class LocatorGraphTest {

  private static final int CLASSES = 20;
  private static final PolicyDraft DRAFT =
      PolicyDraft.allowCredentials("https://app.example.com").build();
  private static final Declaration APP = Declaration.policy(DRAFT);
  private static final Declaration ADMIN =
      Declaration.policy(PolicyDraft.allowCredentials("https://admin.example.com").build());

  /** Each class has three locators to the next ones, and two methods; the first is a root. */
  private static List<Resource> graph(Declaration first, Declaration rest) {
    List<Resource> resources = new ArrayList<>();
    for (int i = 0; i < CLASSES; i++) {
      Resource.Builder builder = Resource.of("C" + i);
      if (i == 0) {
        builder.path("root");
      }
      Declaration policy = i == 0 ? first : rest;
      builder.endpoint("GET", "", "get()", policy).endpoint("PUT", "{id}", "put()", policy);
      for (int k = 1; k <= 3; k++) {
        builder.locator("to" + k, "to" + k + "()", "C" + (i * 3 + k) % CLASSES);
      }
      resources.add(builder.build());
    }
    return resources;
  }

  private static List<ServedClass> served(List<Resource> resources) {
    return resources.stream().map(each -> ServedClass.of(each, true, Set.of(), Map.of())).toList();
  }

  private static Map<String, ServedClass> byName(List<ServedClass> classes) {
    Map<String, ServedClass> byName = new HashMap<>();
    classes.forEach(each -> byName.put(each.name(), each));
    return byName;
  }

  /** A bound on what is compared, and so on the time and memory that it takes. */
  @Test
  void theWaysAreBounded() {
    List<ServedClass> classes = served(graph(APP, APP));
    assertThat(Route.of(classes, byName(classes)))
        .hasSizeBetween(Route.MAX_WAYS, Route.MAX_WAYS + 40 * CLASSES * 2);
  }

  @Test
  void onePolicyIsNoClash() {
    assertThat(new Ambiguity().add(served(graph(APP, APP)))).isEmpty();
  }

  /** What is not told one by one is compared all the same, as if it stood anywhere below. */
  @Test
  void severalPoliciesAreStillCompared() {
    assertThat(new Ambiguity().add(served(graph(APP, ADMIN)))).isNotEmpty();
  }

  @Test
  void aRequestFindsItsWay() {
    CorsPolicy policy = ((Verdict.Verified) PolicyRules.verify(DRAFT)).policy();
    Map<Resource, List<VerifiedEndpoint>> all = new LinkedHashMap<>();
    for (Resource each : graph(APP, APP)) {
      all.put(
          each,
          each.endpoints().stream()
              .map(endpoint -> VerifiedEndpoint.of(each.name(), endpoint, new Terms.Shared(policy)))
              .toList());
    }
    EndpointIndex index = EndpointIndex.of(all);
    assertThat(index.find("/root/to1/to2/to3/7", "PUT").endpoint().orElseThrow().resource())
        .isEqualTo("C" + ((1 * 3 + 2) * 3 + 3) % CLASSES);
    assertThat(index.find("/root" + "/to1".repeat(40), "GET").undecided()).isTrue();
    assertThat(index.find("/root/to1;v=1/to2;w=2/to3/7", "PUT").endpoint()).isPresent();
  }
}
