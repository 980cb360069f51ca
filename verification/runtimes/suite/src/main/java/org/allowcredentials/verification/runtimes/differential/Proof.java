package org.allowcredentials.verification.runtimes.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.allowcredentials.verification.runtimes.differential.App.Style;
import org.allowcredentials.verification.runtimes.differential.Oracle.Judgement;
import org.allowcredentials.verification.runtimes.differential.Tally.Count;

/**
 * The proof on one server: random applications of some styles in turn, until enough paths and verbs
 * have been asked for. System properties change it:
 *
 * <ul>
 *   <li>{@code differential.seed}: other applications;
 *   <li>{@code differential.requests}: more paths and verbs;
 *   <li>{@code differential.each}: how many of each application;
 *   <li>{@code differential.styles}: some styles only, such as {@code F,G};
 *   <li>{@code differential.foresight=false}: for servers whose model nobody reads; a preflight may
 *       be wrong there if nothing comes of it;
 *   <li>{@code differential.results}: a folder for the tables.
 * </ul>
 *
 * @param seed of the first application
 * @param requests how many paths and verbs
 * @param each how many of each application
 * @param styles of the applications
 * @param foresight whether preflights must be right wherever what runs can be foreseen
 */
record Proof(long seed, int requests, int each, List<Style> styles, boolean foresight) {

  private static final int SHOWN = 5;

  Proof {
    styles = List.copyOf(styles);
  }

  /**
   * Returns what the properties ask for.
   *
   * @param slice how many of each application there are, if not many are asked for
   * @param styles all styles of the server
   */
  static Proof configured(int slice, List<Style> styles) {
    int requests = Integer.getInteger("differential.requests", 2_000);
    String names = System.getProperty("differential.styles", "");
    return new Proof(
        Long.getLong("differential.seed", 20_261_123L),
        requests,
        Integer.getInteger("differential.each", requests > 50_000 ? 1_000 : slice),
        names.isEmpty()
            ? styles
            : Stream.of(names.split(",")).map(String::strip).map(Style::valueOf).toList(),
        !"false".equals(System.getProperty("differential.foresight")));
  }

  /** Runs it, prints what was counted, and fails if anything was wrong. */
  void on(Host host) throws IOException {
    Trial trial = Trial.start(host, foresight);
    run(trial);
    Tally tally = trial.tally();
    System.out.println(
        "Differential proof, seed " + seed + "\n\n" + tally.table(host.name()) + tally.examples());

    assertThat(tally.wrong().stream().limit(SHOWN).toList()).isEmpty();
    assertThat(tally.total(Count.ACTUAL_WRONG)).isZero();
    assertThat(tally.total(Count.REQUESTS)).isGreaterThanOrEqualTo(requests);
    assertThat(tally.total(Judgement.GRANTED)).isGreaterThan(requests / 20);
    assertThat(tally.total(Count.CROSS_SITE_RAN)).isGreaterThan(requests / 40);
    // A slice is too small to tell a tenth of a per cent.
    assertThat(tally.refusedOfRealistic()).isLessThan(requests < 50_000 ? 0.005 : 0.001);
  }

  private void run(Trial trial) throws IOException {
    int enough = 10 + 3 * requests / each;
    for (int i = 0; i < enough && trial.tally().total(Count.REQUESTS) < requests; i++) {
      trial.run(Generator.app(styles.get(i % styles.size()), seed + i), each);
      if (i % 10 == 9) {
        write(trial);
      }
    }
    write(trial);
  }

  private static void write(Trial trial) throws IOException {
    Optional<String> folder = Optional.ofNullable(System.getProperty("differential.results"));
    if (folder.isPresent()) {
      String server = trial.host().name();
      Path results = Files.createDirectories(Path.of(folder.get()));
      Files.writeString(results.resolve(server + ".md"), trial.tally().table(server));
      Files.writeString(results.resolve(server + ".txt"), trial.tally().examples());
      Files.write(results.resolve(server + ".tsv"), trial.confusions());
      Files.writeString(results.resolve("confused.md"), Confusions.summary(results));
    }
  }
}
