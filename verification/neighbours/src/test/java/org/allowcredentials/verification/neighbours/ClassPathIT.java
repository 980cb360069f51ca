package org.allowcredentials.verification.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor merely on the class path, where JDK 23 and newer skip it without a word. */
class ClassPathIT {

  @TempDir private Path folder;

  @Test
  void whatJdk25SkipsDoesNotStart() {
    Optional<Jdk> found = Jdk.twentyFive();
    if (found.isEmpty()) {
      String line = "*".repeat(80);
      System.err.println(
          line
              + "\nNOT RUN: a processor on the class path of JDK 25. There is no JDK 25 beside "
              + Jdk.running().home()
              + "\n"
              + line);
    }
    Assumptions.assumeTrue(found.isPresent(), "there is no JDK 25");
    Jdk jdk = found.orElseThrow();
    Project project = Project.copy("plain", folder);
    Run build = project.javac(jdk, Javac.everything(project, Javac.withProcessorOnClassPath()));
    assertThat(build.succeeded().output()).isEmpty();
    assertThat(Files.exists(folder.resolve("out/META-INF"))).isFalse();
    Run start =
        project.java(
            jdk, Javac.start("com.acme.Main", "com.acme.OrderResource", "com.acme.BillResource"));
    assertThat(start.failed().output())
        .contains(
            "[CORS501] a class has a policy but no compiled table",
            "com.acme.BillResource",
            "com.acme.OrderResource",
            "annotationProcessorPaths");
  }
}
