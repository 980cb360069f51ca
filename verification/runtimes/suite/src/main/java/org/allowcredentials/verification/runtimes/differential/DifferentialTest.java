package org.allowcredentials.verification.runtimes.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.allowcredentials.verification.runtimes.differential.App.Method;
import org.allowcredentials.verification.runtimes.differential.App.ResourceType;
import org.allowcredentials.verification.runtimes.differential.App.Style;
import org.allowcredentials.verification.runtimes.differential.Oracle.Judgement;
import org.allowcredentials.verification.runtimes.differential.Tally.Count;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No preflight is granted by a policy other than that of the method which runs, whatever the
 * application looks like and however the path is written; and nothing runs for another origin, or
 * can be read by it, that the policy of what runs would refuse.
 *
 * <p>A small part runs with all tests; {@link Proof} says how to ask for more.
 */
@Tag("embedded")
@Tag("evidence")
class DifferentialTest {

  private static final int EACH = 90;
  private static final Logger ROOT = Logger.getLogger("");

  private static final Policy LISTING = new Policy(0, true, false);

  private static Level before;

  @BeforeAll
  static void quiet() {
    before = ROOT.getLevel();
    ROOT.setLevel(Level.OFF); // Servers warn of what these applications do, at length.
  }

  @AfterAll
  static void loud() {
    ROOT.setLevel(before);
  }

  @Test
  void noPreflightIsGrantedByAnotherPolicyThanThatOfTheMethodThatRuns() throws IOException {
    Proof.configured(EACH, List.of(Style.values())).on(EmbeddedHost.find());
  }

  /** Returns what is counted where an application is judged by another. */
  private static Tally misjudged(App app, App judge) throws IOException {
    Trial trial = Trial.start(EmbeddedHost.find(), true);
    trial.runMisjudged(app, judge, 60);
    return trial.tally();
  }

  @Test
  void aWrongPolicyIsNoticed() throws IOException {
    App app = Generator.app(Style.A, 3);
    assertThat(misjudged(app, app).wrong()).isEmpty();
    assertThat(misjudged(app, exchanged(app)).wrong()).isNotEmpty();
  }

  /** Who is listed runs it, which a policy for nobody else would refuse. */
  @Test
  void whatRunsAlthoughItsPolicyRefusesItIsNoticed() throws IOException {
    App listing = everywhere(Generator.app(Style.A, 3), Optional.of(LISTING));
    Tally tally = misjudged(listing, everywhere(listing, Optional.of(Policy.SAME_ORIGIN_ONLY)));
    assertThat(tally.total(Count.RAN_ALTHOUGH_REFUSED)).isPositive();
    assertThat(tally.total(Count.ACTUAL_LEAKS)).isPositive();
    assertThat(tally.total(Judgement.WRONGLY_GRANTED)).isPositive();
    assertThat(tally.wrong())
        .anyMatch(each -> each.startsWith("ran although refused"))
        .anyMatch(each -> each.startsWith("response"));
  }

  /**
   * The promise was another's: the method has no policy, so that nothing but the promise counts.
   */
  @Test
  void aPromiseOfAnotherPolicyThatIsKeptIsNoticed() throws IOException {
    App listing = everywhere(Generator.app(Style.A, 3), Optional.of(LISTING));
    Tally tally = misjudged(listing, everywhere(listing, Optional.empty()));
    assertThat(tally.total(Count.RAN_ALTHOUGH_REFUSED)).isPositive();
  }

  @Test
  void whatIsRefusedAlthoughItsPolicyPermitsItIsNoticed() throws IOException {
    App listing = everywhere(Generator.app(Style.A, 3), Optional.of(LISTING));
    Tally tally = misjudged(listing, everywhere(listing, Optional.of(Policy.CROSS_SITE_REQUESTS)));
    assertThat(tally.total(Count.REFUSED_TO_RUN)).isPositive();
    assertThat(tally.wrong()).anyMatch(each -> each.startsWith("refused to run"));
  }

  /** A wrong grant may be foreseen by nobody: what comes of it is judged all the same. */
  @Test
  void whatComesOfAnUnforeseeableGrantIsNoticed() throws IOException {
    App app = Generator.app(Style.A, 3).with(App.Setup.of(App.Rewriting.PREFIX));
    App listing = everywhere(app, Optional.of(LISTING));
    assertThat(misjudged(listing, listing).wrong()).isEmpty();

    Tally tally = misjudged(listing, everywhere(listing, Optional.empty()));
    assertThat(tally.total(Judgement.WRONGLY_GRANTED)).isZero();
    assertThat(tally.total(Judgement.REFUSED_WHEN_REDEEMED)).isPositive();
    assertThat(tally.total(Count.RAN_ALTHOUGH_REFUSED)).isPositive();
    assertThat(tally.total(Count.ACTUAL_LEAKS)).isPositive();
  }

  /** The same seed makes the same application. */
  @ParameterizedTest
  @EnumSource(Style.class)
  void anApplicationCanBeMadeAgain(Style style) {
    assertThat(Generator.app(style, 7)).isEqualTo(Generator.app(style, 7));
    assertThat(Generator.app(style, 7)).isNotEqualTo(Generator.app(style, 8));
  }

  /** Returns an application with one policy, or none, for all that it serves. */
  private static App everywhere(App app, Optional<Policy> policy) {
    Map<String, ResourceType> types = new TreeMap<>();
    app.types()
        .forEach((name, type) -> {
          List<Method> methods =
              type.methods().stream().map(each -> each.with(Optional.<Policy>empty())).toList();
          types.put(name, type.with(methods).with(policy));
        });
    return app.with(types);
  }

  /** Returns an application in which the first two policies are exchanged. */
  private static App exchanged(App app) {
    Map<String, ResourceType> types = new TreeMap<>();
    app.types()
        .forEach((name, type) -> {
          List<Method> methods =
              type.methods().stream()
                  .map(each -> each.with(each.policy().map(DifferentialTest::exchanged)))
                  .toList();
          types.put(name, type.with(methods).with(type.policy().map(DifferentialTest::exchanged)));
        });
    return app.with(types);
  }

  private static Policy exchanged(Policy policy) {
    return policy.id() == 0 || policy.id() == 1
        ? new Policy(1 - policy.id(), policy.credentials(), policy.everyone())
        : policy;
  }
}
