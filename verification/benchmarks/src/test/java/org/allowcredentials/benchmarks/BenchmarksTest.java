package org.allowcredentials.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Each benchmark runs, and what it measures gives the right answers; the numbers are another
 * matter.
 */
@Tag("evidence")
class BenchmarksTest {

  private static final Costs.Effort ONCE = new Costs.Effort(0, 0, 1, TimeValue.milliseconds(1));

  private static final Request GET =
      new Request(Stack.JERSEY_FILTERS, Contender.OURS, Scenario.ALLOWED_GET);

  private record Given(int status, Map<String, String> headers) implements Answer {

    @Override
    public @Nullable String header(String name) {
      return headers.get(name);
    }
  }

  /** Each looks at its answers before it measures, and fails if one is wrong. */
  @ParameterizedTest
  @EnumSource
  void eachRunsOnce(Stack stack) throws RunnerException {
    Set<Request> requests =
        Set.copyOf(
            Plan.all().requests().stream()
                .filter(request -> request.stack() == stack)
                .filter(request -> request.endpoints() < 1_000)
                .toList());
    Costs costs = Costs.of(requests, ONCE);
    assertThat(requests)
        .isNotEmpty()
        .allSatisfy(request -> assertThat(costs.find(request).orElseThrow().nanos()).isPositive());
  }

  @Test
  void theApplicationMayHaveManyEndpoints() throws RunnerException {
    Request request = GET.asking(Scenario.PREFLIGHT).in(1_003);
    assertThat(Costs.of(List.of(request), ONCE).find(request)).isPresent();
  }

  @Test
  void bothPlansHaveWhatTheyAreComparedWith() {
    for (Plan plan : List.of(Plan.all(), Plan.shortly())) {
      assertThat(plan.requests())
          .allSatisfy(request -> assertThat(plan.requests()).contains(request.by(Contender.NONE)));
    }
    assertThat(Plan.all().requests()).containsAll(Plan.shortly().requests());
  }

  @ParameterizedTest
  @EnumSource
  void whatDoesNothingIsFound(Scenario scenario) {
    Given nothing = new Given(403, Map.of());
    if (scenario.isGranted()) {
      assertThatThrownBy(() -> scenario.check(Contender.OURS, nothing))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("Access-Control-Allow-Origin is null");
    } else {
      scenario.check(Contender.OURS, nothing);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {Policy.ALLOWED, Policy.REFUSED, "*"})
  void whatGrantsTooMuchIsFound(String origin) {
    Map<String, String> headers =
        Map.of("Access-Control-Allow-Origin", origin, "Access-Control-Allow-Credentials", "true");
    for (Scenario scenario : List.of(Scenario.REFUSED_GET, Scenario.NO_ORIGIN)) {
      assertThatThrownBy(() -> scenario.check(Contender.COPIED, new Given(200, headers)))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void whatDoesNotGuardIsFound() {
    Given ran = new Given(200, Map.of());
    Scenario.REFUSED_POST.check(Contender.COPIED, ran);
    assertThatThrownBy(() -> Scenario.REFUSED_POST.check(Contender.OURS, ran))
        .hasMessageContaining("REFUSED_POST by OURS: 200");
  }

  @Test
  void whatFailsIsFound() {
    Map<String, String> headers =
        Map.of(
            "Access-Control-Allow-Origin",
            Policy.ALLOWED,
            "Access-Control-Allow-Credentials",
            "true");
    Scenario.ALLOWED_POST.check(Contender.OURS, new Given(200, headers));
    assertThatThrownBy(() -> Scenario.ALLOWED_POST.check(Contender.OURS, new Given(415, headers)))
        .hasMessageContaining("415");
  }

  /** Ours adds 40 ns where the floor adds 30 and RESTEasy's 50. */
  private static Results results() {
    Map<Request, Cost> costs = new HashMap<>();
    costs.put(GET.by(Contender.NONE), new Cost(100, 1, 500));
    costs.put(GET.by(Contender.FLOOR), new Cost(130, 1, 724));
    costs.put(GET.by(Contender.RESTEASY), new Cost(150, 1, 852));
    costs.put(GET, new Cost(140, 1, 756));
    return new Results(new Costs(costs), Map.of(), 0, Map.of());
  }

  @Test
  void aValueThatMissesItsTargetIsShownAsSuch() throws IOException {
    assertThat(Target.of(results()))
        .extracting(Target::isMissed)
        .containsExactly(true, false, false);
    assertThat(Page.of(results()))
        .contains(
            "1 of 3 are missed; of 0 this run was too noisy to tell.",
            "| filters on Jersey's maps: allowed GET, time against the floor | 1.30 | 1.33 | **missed** |",
            "| filters on Jersey's maps: allowed GET, time against RESTEasy's | 1.00 | 0.80 | reached |",
            "| filters on Jersey's maps: allowed GET, bytes more than the floor | 32 | 32 | reached |");
  }

  @Test
  void noiseIsNoResult() {
    Map<Request, Cost> costs = new HashMap<>();
    costs.put(GET.by(Contender.NONE), new Cost(100, 20, 500));
    costs.put(GET.by(Contender.FLOOR), new Cost(130, 20, 724));
    costs.put(GET, new Cost(131, 1, 756));
    Results noisy = new Results(new Costs(costs), Map.of(), 0, Map.of());
    assertThat(Target.of(noisy)).extracting(Target::verdict).containsExactly("unknown", "reached");
  }

  @Test
  void thePageSaysWhoIsCheaperAndWhy() throws IOException {
    assertThat(Page.of(results()))
        .contains(
            "- **floor**: filters on Jersey's maps (allowed GET). Why: it knows one application")
        .doesNotContain("- **RESTEasy's**");
  }

  @Test
  void thePageHasTheVersionsOfThePeersAndNoPlaceLeft() throws IOException {
    assertThat(Page.of(results()))
        .containsPattern("RESTEasy \\d+\\.\\d+")
        .doesNotContain("{{", "${")
        .contains("Not measured in this run.");
  }

  @Test
  void eachPeerHasAReason() throws IOException {
    Properties reasons = Page.reasons();
    for (Contender each : Contender.values()) {
      boolean isPeer = each != Contender.NONE && each != Contender.OURS;
      assertThat(reasons.containsKey(each.name())).as(each.name()).isEqualTo(isPeer);
    }
  }

  @Test
  void javacIsMeasured() throws Exception {
    Map<CompileTime.Subject, CompileTime.Cost> costs =
        CompileTime.measure(new CompileTime.Effort(20, 1, 1, false));
    assertThat(costs).containsOnlyKeys(CompileTime.Subject.values());
    assertThat(costs.values()).allSatisfy(cost -> assertThat(cost.cold().median()).isPositive());
  }

  @Test
  void startsAreMeasured() throws Exception {
    Map<StartUp.Subject, StartUp.Cost> costs = StartUp.measure(new StartUp.Effort(List.of(20), 1));
    assertThat(costs).hasSize(2 * Resources.Roots.values().length);
    assertThat(costs.values())
        .allSatisfy(cost -> assertThat(cost.preflight().median()).isPositive());
  }

  @Test
  void aForkThatFailsMeasuresNothing() throws Exception {
    assertThat(Fork.run(List.of("-Xmx1m"), CompileTime.class, "NOBODY", "nowhere"))
        .isEqualTo(Optional.empty());
  }
}
