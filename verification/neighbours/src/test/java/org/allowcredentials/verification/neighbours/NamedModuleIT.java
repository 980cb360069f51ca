package org.allowcredentials.verification.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application in a named module, where no services file is read. */
class NamedModuleIT {

  private static final Pattern CLAUSE = Pattern.compile("(?s)\n( *provides .*?;)\n");

  private static final String ORDERS = "com/acme/shop/OrderResource.java";
  private static final String BILLS = "com/acme/shop/BillResource.java";
  private static final String INVOICES = "com/acme/shop/InvoiceResource.java";
  private static final String OTHER = "com/acme/invoices/InvoiceResource.java";
  private static final String MODULE = "module-info.java";

  /** The project as it is kept: without the clause. */
  @TempDir private static Path incomplete;

  /** The same with the clause that the compiler printed, and compiled. */
  @TempDir private static Path complete;

  private static Run lacking = new Run(0, "");

  @TempDir private Path folder;

  @BeforeAll
  static void build() {
    lacking = build(Project.copy("modular", incomplete));
    build(paste(Project.copy("modular", complete), lacking)).succeeded();
  }

  private static Run build(Project project) {
    return project.javac(Jdk.running(), Javac.everything(project, Javac.onModulePath()));
  }

  private static Project paste(Project project, Run run) {
    Matcher clause = CLAUSE.matcher(run.output());
    assertThat(clause.find()).as(run.output()).isTrue();
    return project.change(
        MODULE, "  opens com.acme.shop;\n", "  opens com.acme.shop;\n" + clause.group(1) + "\n");
  }

  private Project complete() {
    return new Project(complete).copy(folder);
  }

  private static Project withAnotherPackage(Project project) {
    return project.write(
        OTHER,
        project
            .read(BILLS)
            .replace("package com.acme.shop", "package com.acme.invoices")
            .replace("class BillResource", "class InvoiceResource")
            .replace("/bills", "/invoices"));
  }

  private static Project withInvoices(Project project) {
    return project.write(
        INVOICES,
        project
            .read(BILLS)
            .replace("class BillResource", "class InvoiceResource")
            .replace("/bills", "/invoices"));
  }

  @Test
  void theMissingClauseIsPrintedAtTheModule() {
    Project project = new Project(incomplete);
    assertThat(lacking.failed().output())
        .contains(
            "module-info.java:" + project.line(MODULE, "module com.acme.shop"),
            "error: [CORS901] module com.acme.shop does not provide"
                + " com.acme.shop.CorsPolicies\n",
            "1 error\n");
  }

  @Test
  void theClauseAsPrintedMakesTheApplicationServeOnTheModulePath() {
    Project project = complete();
    List<String> start = List.of("-p", Javac.classPath(), "-m", "com.acme.shop/com.acme.shop.Main");
    try (Server server = Server.start(project.folder(), Jdk.running(), start)) {
      for (String path : List.of("/orders", "/bills")) {
        assertThat(
                server
                    .get(path, "https://app.example.com")
                    .headers()
                    .allValues("Access-Control-Allow-Origin"))
            .as(path)
            .containsExactly("https://app.example.com");
      }
    }
  }

  @Test
  void aClauseForTheSameServiceIsCompleted() {
    Project project = withAnotherPackage(complete());
    Run run = build(project).failed();
    assertThat(run.output())
        .contains(
            "does not provide com.acme.invoices.CorsPolicies\n",
            "com.acme.invoices.CorsPolicies,\n",
            "com.acme.shop.CorsPolicies;\n");
  }

  @Test
  void compilingAPartDemandsNothing() {
    Project project = complete();
    Run run = project.javac(Jdk.running(), Javac.onModulePath(ORDERS)).succeeded();
    assertThat(run.output()).isEmpty();
  }

  /** The clause names packages, so to speak: it changes with them only. */
  @Test
  void aNewResourceInAPackageWithATableDemandsNothing() {
    Project project = withInvoices(complete());
    Run run = project.javac(Jdk.running(), Javac.onModulePath(INVOICES)).succeeded();
    assertThat(run.output()).isEmpty();
    assertThat(project.described(Javac.OUTPUT, Javac.OUTPUT))
        .containsExactly(
            "com.acme.shop.BillResource",
            "com.acme.shop.InvoiceResource",
            "com.acme.shop.OrderResource");
  }

  @Test
  void compilingANewPackageAloneDemandsAllTables() {
    Project project = withAnotherPackage(complete());
    Run run = project.javac(Jdk.running(), Javac.onModulePath(OTHER)).failed();
    assertThat(run.output())
        .contains(
            "error: [CORS901] module com.acme.shop does not provide"
                + " com.acme.invoices.CorsPolicies\n",
            "com.acme.shop.CorsPolicies;\n");
  }

  /** As Gradle does: generated files are gone, and unchanged classes come as class files. */
  @Test
  void readingClassFilesAgainDemandsNothing() {
    Project project =
        complete()
            .delete("out/com/acme/shop/CorsPolicies.class")
            .delete("out/com/acme/shop/CorsPolicies.java")
            .delete("out/META-INF/services/org.allowcredentials.table.CorsPolicyTable");
    Run run =
        project
            .javac(Jdk.running(), Javac.onModulePath(MODULE, ORDERS, "com.acme.shop.BillResource"))
            .succeeded();
    assertThat(run.output()).isEmpty();
    assertThat(project.tables(Javac.OUTPUT)).containsExactly("com.acme.shop.CorsPolicies");
  }

  @Test
  void aTableThatIsNoMoreIsJavacsOwnError() {
    Project project =
        complete()
            .delete(BILLS)
            .delete(ORDERS)
            .change("com/acme/shop/Main.java", "OrderResource.class, BillResource.class", "");
    Run run =
        project.javac(
            Jdk.running(),
            List.of(
                "-d",
                "clean",
                "-p",
                Setting.of(Setting.APPLICATION_PATH),
                "--processor-path",
                Setting.of(Setting.PROCESSOR_PATH),
                MODULE,
                "com/acme/shop/Main.java"));
    assertThat(run.failed().output())
        .contains("module-info.java:", "symbol:   class CorsPolicies")
        .doesNotContain("[CORS");
  }

  /** No module-info can name a table of the tests, so none is demanded. */
  @Test
  void testsThatPatchTheModuleCompile() {
    Project project = complete();
    project.write("test/" + INVOICES, withInvoices(project).read(INVOICES)).delete(INVOICES);
    Run run =
        project.javac(
            Jdk.running(),
            List.of(
                "-d",
                "tests",
                "--patch-module",
                "com.acme.shop=test",
                "-p",
                Javac.classPath(),
                "--processor-path",
                Setting.of(Setting.PROCESSOR_PATH),
                "test/" + INVOICES));
    assertThat(run.succeeded().output()).isEmpty();
    assertThat(project.tables("tests"))
        .singleElement()
        .asString()
        .as("it must not hide the table of the module")
        .startsWith("com.acme.shop.CorsPolicies_");
  }

  /** javac cannot read such a module-info at this time, and fails when it is asked to. */
  @Test
  void aModuleInfoThatIsOnlyFoundOnTheSourcePathDemandsNothing() throws IOException {
    Project project = complete();
    Files.setLastModifiedTime(
        project.folder().resolve(MODULE), FileTime.from(Instant.now().plusSeconds(60)));
    Run run = project.javac(Jdk.running(), Javac.onModulePath("-sourcepath", ".", ORDERS));
    assertThat(run.succeeded().output()).doesNotContain("CORS");
    assertThat(project.tables(Javac.OUTPUT)).containsExactly("com.acme.shop.CorsPolicies");
  }

  @Test
  void severalModulesAtOnceAreAskedOneByOne() {
    Project shop = Project.copy("modular", folder.resolve("com.acme.shop"));
    Project project =
        new Project(folder)
            .write(
                "com.acme.api/module-info.java",
                "module com.acme.api { requires jakarta.ws.rs; requires org.allowcredentials; }\n")
            .write(
                "com.acme.api/com/acme/api/RateResource.java",
                shop.read(ORDERS).replace("acme.shop", "acme.api").replace("Order", "Rate"));
    List<String> line =
        List.of(
            "-d",
            "out",
            "--module-source-path",
            ".",
            "-p",
            Setting.of(Setting.APPLICATION_PATH),
            "--processor-path",
            Setting.of(Setting.PROCESSOR_PATH),
            "-m",
            "com.acme.shop,com.acme.api");
    Run run = project.javac(Jdk.running(), line).failed();
    assertThat(run.output())
        .contains(
            "[CORS901] module com.acme.api does not provide com.acme.api.CorsPolicies",
            "[CORS901] module com.acme.shop does not provide",
            "2 errors\n");
    paste(shop, new Run(1, run.output().substring(run.output().indexOf("module com.acme.shop"))));
    project.change(
        "com.acme.api/module-info.java",
        "org.allowcredentials; ",
        "org.allowcredentials; provides org.allowcredentials.table.CorsPolicyTable with"
            + " com.acme.api.CorsPolicies; ");
    assertThat(project.javac(Jdk.running(), line).succeeded().output()).isEmpty();
    List<String> part = new ArrayList<>(line.subList(0, line.indexOf("-m")));
    part.add("com.acme.shop/" + ORDERS);
    assertThat(project.javac(Jdk.running(), part).succeeded().output()).isEmpty();
    assertThat(project.read("out/com.acme.shop/com/acme/shop/CorsPolicies.java"))
        .as("what is not compiled again is still there")
        .contains("com.acme.shop.OrderResource", "com.acme.shop.BillResource");
  }
}
