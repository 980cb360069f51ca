package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allowcredentials.overlap.ServedClass;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.table.Resource;
import org.junit.jupiter.api.Test;

/** What a preflight for one method opens for another one; the fixtures of CORS313 show the rest. */
class PreflightCacheTest {

  private static final Declaration APP = policy("https://app.example.com");
  private static final Declaration ADMIN = policy("https://admin.example.com");

  private static Declaration policy(String origin) {
    return Declaration.policy(
        PolicyDraft.allowCredentials(origin).allowedHeaders("X-Tenant").build());
  }

  private static ServedClass served(Resource.Builder builder) {
    return ServedClass.of(builder.build(), true, Set.of(), Map.of());
  }

  @Test
  void anotherPolicyOfThePathLeaks() {
    ServedClass orders =
        served(
            Resource.of("Orders")
                .path("orders")
                .endpoint("GET", "", "list()", APP)
                .endpoint("PUT", "", "replace()", ADMIN));
    assertThat(PreflightCache.leaks(List.of(orders)))
        .singleElement()
        .satisfies(leak -> {
          assertThat(leak.target().method()).isEqualTo("Orders#list()");
          assertThat(leak.sources().keySet())
              .extracting(source -> source.method())
              .containsExactly("Orders#replace()");
        });
  }

  /** Locators that return each other lead to their classes in exponentially many ways. */
  @Test
  void aCircleOfLocatorsWithOnePolicyLeaksNothingAndEnds() {
    int classes = 20;
    List<ServedClass> graph = new ArrayList<>();
    for (int i = 0; i < classes; i++) {
      Resource.Builder each = Resource.of("C" + i).path("c" + i).endpoint("GET", "", "get()", APP);
      for (int next = 1; next <= 3; next++) {
        each.locator("{id}/to" + next, "to" + next + "()", "C" + (i + next) % classes);
      }
      graph.add(served(each));
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(PreflightCache.leaks(graph)).isEmpty());
  }
}
