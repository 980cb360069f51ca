package org.allowcredentials.verification.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beside Lombok, MapStruct, Dagger and Micronaut on one processor path. */
class ProcessorsIT {

  private static final String RESOURCE = "src/main/java/com/acme/OrderResource.java";

  @TempDir private Path folder;

  @Test
  void allOfThemDoTheirWork() {
    Project project = Project.copy("processors", folder);
    project.maven("package").succeeded();
    String sources = "target/generated-sources/annotations";
    assertThat(project.described("target/classes", sources))
        .containsExactly("com.acme.OrderResource");
    String table = project.tables("target/classes").get(0);
    assertThat(project.read(sources + "/" + table.replace('.', '/') + ".java"))
        .contains("\"https://app.example.com\"", "\"https://*.partner.example.org\"", "X-Reason");
    assertThat(folder.resolve("target/classes/com/acme"))
        .isDirectoryContaining("glob:**OrderMapperImpl.class")
        .isDirectoryContaining("glob:**DaggerShop.class")
        .isDirectoryContaining("glob:**$OrderMapperImpl$Definition.class");
  }

  private static Project withOursLast(Project project) {
    String pom = project.read("pom.xml");
    String end = "</path>";
    String ours = pom.substring(pom.indexOf("<path>"), pom.indexOf(end) + end.length());
    String list = "</annotationProcessorPaths>";
    assertThat(ours).contains("allow-credentials-processor");
    return project.write("pom.xml", pom.replace(ours, "").replace(list, ours + list));
  }

  /** Lines are those of the file, although Lombok has changed the tree before we read it. */
  @Test
  void misuseIsReportedAtItsLine() {
    Project project =
        withOursLast(Project.copy("processors", folder))
            .change(RESOURCE, "partner.example.org\"", "partner.example.org/\"")
            .change(RESOURCE, "https://admin.example.com", "http://admin.example.com");
    Run run = project.maven("compile").failed();
    int first = project.line(RESOURCE, "partner.example.org/");
    int second = project.line(RESOURCE, "http://admin");
    assertThat(run.output())
        .containsPattern("OrderResource.java:\\[" + first + ",43] \\[CORS102]")
        .containsPattern("OrderResource.java:\\[" + second + ",31] \\[CORS007]");
  }
}
