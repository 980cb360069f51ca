package org.allowcredentials.verification.runtimes.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
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
 * <p>A small part runs with all tests; {@code -Ddifferential.requests=200000} asks for more, {@code
 * -Ddifferential.seed} for others, {@code -Ddifferential.styles=F,G} for some kinds of applications
 * only. {@code -Ddifferential.foresight=false} is for servers whose model nobody reads: a preflight
 * may be wrong there if nothing comes of it.
 */
@Tag("embedded")
class DifferentialTest {

  private static final long SEED = Long.getLong("differential.seed", 20_261_123L);
  private static final int REQUESTS = Integer.getInteger("differential.requests", 2_000);
  private static final int PER_APPLICATION = REQUESTS > 50_000 ? 1_000 : 90;
  private static final int SHOWN = 5;
  private static final List<Style> STYLES = styles(System.getProperty("differential.styles", ""));
  private static final boolean FORESIGHT =
      !"false".equals(System.getProperty("differential.foresight"));
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

  private static List<Style> styles(String names) {
    return names.isEmpty()
        ? List.of(Style.values())
        : Stream.of(names.split(",")).map(String::strip).map(Style::valueOf).toList();
  }

  @Test
  void noPreflightIsGrantedByAnotherPolicyThanThatOfTheMethodThatRuns() throws IOException {
    Trial trial = Trial.start(FORESIGHT);
    String server = trial.container().name();
    int enough = 10 + 3 * REQUESTS / PER_APPLICATION;
    for (int i = 0; i < enough && trial.tally().total(Count.REQUESTS) < REQUESTS; i++) {
      trial.run(Generator.app(STYLES.get(i % STYLES.size()), SEED + i), PER_APPLICATION);
      if (i % 10 == 9) {
        write(server, trial);
      }
    }
    System.out.println(
        "Differential proof, seed "
            + SEED
            + "\n\n"
            + trial.tally().table(server)
            + trial.tally().examples());
    write(server, trial);

    assertThat(trial.tally().wrong().stream().limit(SHOWN).toList()).isEmpty();
    assertThat(trial.tally().total(Count.ACTUAL_WRONG)).isZero();
    assertThat(trial.tally().total(Count.REQUESTS)).isGreaterThanOrEqualTo(REQUESTS);
    assertThat(trial.tally().total(Judgement.GRANTED)).isGreaterThan(REQUESTS / 20);
    assertThat(trial.tally().total(Count.CROSS_SITE_RAN)).isGreaterThan(REQUESTS / 40);
    // A slice is too small to tell a tenth of a per cent.
    assertThat(trial.tally().refusedOfRealistic()).isLessThan(REQUESTS < 50_000 ? 0.005 : 0.001);
  }

  private static void write(String server, Trial trial) throws IOException {
    Optional<String> folder = Optional.ofNullable(System.getProperty("differential.results"));
    if (folder.isPresent()) {
      Path results = Files.createDirectories(Path.of(folder.get()));
      Files.writeString(results.resolve(server + ".md"), trial.tally().table(server));
      Files.writeString(results.resolve(server + ".txt"), trial.tally().examples());
      Files.write(results.resolve(server + ".tsv"), trial.confusions());
      Files.writeString(results.resolve("confused.md"), Confusions.summary(results));
    }
  }

  /** Returns what is counted where an application is judged by another. */
  private static Tally misjudged(App app, App judge) throws IOException {
    Trial trial = Trial.start(true);
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
