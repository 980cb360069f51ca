package org.allowcredentials.verification.runtimes.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.allowcredentials.verification.runtimes.differential.App.Style;
import org.allowcredentials.verification.runtimes.differential.Comparison.Count;
import org.allowcredentials.verification.servlet.containers.ServletServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The servlet filter never grants what the filters of Jakarta REST refuse, changes nothing of what
 * they answer, and adds headers to answers of the container only. The same applications, beside the
 * same servlets, are served with it and without, and asked the same.
 *
 * <p>A tenth runs with all tests; {@code -Dservlet.differential.requests=20000} asks for all,
 * {@code -Dservlet.differential.seed} for others, {@code -Dservlet.differential.servers=TOMCAT} of
 * one container only.
 */
class ServletDifferentialTest {

  private static final long SEED = Long.getLong("servlet.differential.seed", 20_261_128L);
  private static final int REQUESTS = Integer.getInteger("servlet.differential.requests", 2_000);
  static final int PER_SITE = REQUESTS > 5_000 ? 500 : 100;
  private static final int MENDINGS = 4;
  private static final int SHOWN = 12;
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

  static List<ServletServer> servers() {
    String names = System.getProperty("servlet.differential.servers", "");
    return names.isEmpty()
        ? List.of(ServletServer.values())
        : Stream.of(names.split(",")).map(ServletServer::valueOf).toList();
  }

  @Test
  void theFilterAddsAnswersOfTheContainerOnly() throws IOException {
    List<Comparison> comparisons = servers().stream().map(Comparison::new).toList();
    List<Style> styles = List.of(Style.values());
    int enough = 10 + 3 * REQUESTS / PER_SITE;
    for (int i = 0; i < enough && comparisons.stream().anyMatch(each -> !isDone(each)); i++) {
      Neighbourhood site = Neighbourhood.of(styles.get(i % styles.size()), SEED + i);
      compare(comparisons, site, SEED + i);
      System.out.println(i + " " + site.described() + " " + differences(comparisons));
    }
    for (Comparison each : comparisons) {
      report(each);
    }
    for (Comparison each : comparisons) {
      assertThat(each.wrong().stream().limit(SHOWN).toList()).as(each.server().name()).isEmpty();
      assertThat(each.counted(Count.REQUESTS)).isGreaterThanOrEqualTo(REQUESTS);
      assertThat(each.counted(Count.GRANTED)).isGreaterThan(REQUESTS / 20);
      assertThat(each.counted(Count.READABLE)).isGreaterThan(REQUESTS / 40);
      assertThat(each.counted(Count.ADDED)).isGreaterThan(REQUESTS / 100);
      assertThat(each.counted(Count.OF_SERVLETS)).isGreaterThan(REQUESTS / 40);
    }
  }

  private static List<Integer> differences(List<Comparison> comparisons) {
    return comparisons.stream().map(each -> each.counted(Count.WRONG)).toList();
  }

  private static boolean isDone(Comparison comparison) {
    return comparison.counted(Count.REQUESTS) >= REQUESTS;
  }

  /** Serves it in each container, with the advice followed that it gets at its first start. */
  private static void compare(List<Comparison> comparisons, Neighbourhood site, long seed)
      throws IOException {
    Neighbourhood tried = site;
    for (int i = 0; i < MENDINGS; i++) {
      List<Compiled> compiled = tried.compile();
      Optional<String> refusal = Optional.empty();
      try {
        for (Comparison each : comparisons) {
          refusal = refusal.isPresent() ? refusal : each.compare(tried, compiled, seed);
        }
      } finally {
        compiled.forEach(Compiled::close);
      }
      if (refusal.isEmpty()) {
        return;
      }
      tried = tried.mended(refusal.get());
    }
    comparisons.forEach(each -> each.count(Count.NOT_STARTED, 1));
  }

  private static void report(Comparison comparison) throws IOException {
    String table = comparison.table("Servlet filter, " + comparison.server() + ", seed " + SEED);
    System.out.println(table);
    comparison.wrong().stream().limit(SHOWN).forEach(System.out::println);
    String folder = System.getProperty("servlet.differential.results", "");
    if (!folder.isEmpty()) {
      Path results = Files.createDirectories(Path.of(folder));
      Files.writeString(results.resolve(comparison.server() + ".md"), table);
      Files.write(results.resolve(comparison.server() + ".txt"), comparison.wrong());
    }
  }
}
