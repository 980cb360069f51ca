package org.allowcredentials.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmarks, prints the page about costs, and writes it. */
public final class Benchmarks {

  private Benchmarks() {}

  /**
   * Runs them.
   *
   * @param arguments {@code all} or {@code short}, and the pages that they write
   * @throws Exception if one fails
   */
  public static void main(String[] arguments) throws Exception {
    boolean all = arguments[0].equals("all");
    String page = Page.of(run(all ? Plan.all() : Plan.shortly()));
    System.out.println(page);
    Files.writeString(Path.of(arguments[all ? 1 : 2]), page);
  }

  private static Results run(Plan plan) throws RunnerException, IOException, InterruptedException {
    return new Results(
        Costs.of(plan.requests(), plan.effort()),
        CompileTime.measure(plan.javac()),
        plan.javac().classes(),
        StartUp.measure(plan.start()));
  }
}
