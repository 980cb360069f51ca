package org.allowcredentials.verification.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user with {@code -Xlint:all -Werror} sees. */
class WarningsIT {

  @TempDir private Path folder;

  private Run compile(String... options) {
    Project project = Project.copy("plain", folder).makeFolder(Javac.OUTPUT);
    return project.javac(Jdk.running(), Javac.everything(project, Javac.onClassPath(options)));
  }

  @Test
  void nothingIsSaidOfACleanApplication() {
    assertThat(compile("-Xlint:all,-processing", "-Werror").succeeded().output()).isEmpty();
  }

  /**
   * javac complains of every annotation that no processor claims as its own, as soon as any
   * processor runs. Claiming Jakarta REST's would hide them from other processors, so users switch
   * this one lint off; the README says so. When this test fails, it need not say so any more.
   */
  @Test
  void onlyTheLintOfUnclaimedAnnotationsCannotBeAvoided() {
    Run run = compile("-Xlint:all");
    assertThat(run.succeeded().output().lines())
        .hasSize(3)
        .allMatch(line ->
            line.contains("No processor claimed any of these annotations")
                || line.equals("2 warnings"));
    assertThat(run.output()).contains("jakarta.ws.rs.Path");
  }
}
