package org.allowcredentials.verification.runtimes.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.allowcredentials.verification.runtimes.Container;
import org.allowcredentials.verification.runtimes.differential.App.Method;
import org.allowcredentials.verification.runtimes.differential.App.ResourceType;
import org.allowcredentials.verification.runtimes.differential.App.Style;
import org.allowcredentials.verification.runtimes.differential.Oracle.Judgement;
import org.allowcredentials.verification.runtimes.differential.Tally.Count;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No preflight is granted by a policy other than that of the method which runs, whatever the
 * application looks like and however the path is written.
 *
 * <p>A small part runs with all tests; {@code -Ddifferential.requests=200000} asks for more, {@code
 * -Ddifferential.seed} for others.
 */
@Tag("embedded")
class DifferentialTest {

  private static final long SEED = Long.getLong("differential.seed", 20_261_123L);
  private static final int REQUESTS = Integer.getInteger("differential.requests", 2_000);
  private static final int PER_APPLICATION = REQUESTS > 50_000 ? 1_000 : 200;
  private static final Logger ROOT = Logger.getLogger("");

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
    Trial trial = new Trial(Container.find(), new Tally(), new ArrayList<>());
    List<Style> styles = List.of(Style.values());
    String server = trial.container().name();
    for (int i = 0; trial.tally().total(Count.REQUESTS) < REQUESTS; i++) {
      trial.run(Generator.app(styles.get(i % styles.size()), SEED + i), PER_APPLICATION);
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

    assertThat(trial.tally().total(Judgement.GRANTED)).isGreaterThan(REQUESTS / 20);
    assertThat(trial.tally().wrong()).isEmpty();
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

  @Test
  void aWrongPolicyIsNoticed() throws IOException {
    App app = Generator.app(Style.A, 3);
    Trial right = new Trial(Container.find(), new Tally(), new ArrayList<>());
    right.runMisjudged(app, app, 60);
    assertThat(right.tally().wrong()).isEmpty();

    Trial wrong = new Trial(Container.find(), new Tally(), new ArrayList<>());
    wrong.runMisjudged(app, exchanged(app), 60);
    assertThat(wrong.tally().wrong()).isNotEmpty();
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
