package org.allowcredentials;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What applications and generated code see. Whatever is public here must stay as it is: a new entry
 * in the list is a decision.
 */
class PublicFaceTest {

  private static final int AT_MOST = 24;

  static final List<String> TYPES =
      List.of(
          // What people write.
          "org.allowcredentials.AllowCredentials",
          "org.allowcredentials.AllowCrossSiteRequests",
          "org.allowcredentials.AllowOrigins",
          "org.allowcredentials.DangerousOrigin",
          "org.allowcredentials.ReadsHeaders",
          "org.allowcredentials.SameOriginOnly",
          // What they call, and what gives them lists.
          "org.allowcredentials.CorsOrigins",
          "org.allowcredentials.OriginSource",
          // What they catch and register.
          "org.allowcredentials.CorsDeploymentException",
          "org.allowcredentials.jaxrs.CorsExceptionMapper",
          "org.allowcredentials.jaxrs.CorsFeature",
          "org.allowcredentials.servlet.CorsServletFilter",
          // What servers make and inject into.
          "org.allowcredentials.jaxrs.InjectedFilter",
          "org.allowcredentials.servlet.CorsServletInitializer",
          // What generated tables are made of.
          "org.allowcredentials.table.ApplicationPolicy",
          "org.allowcredentials.table.CorsPolicyTable",
          "org.allowcredentials.table.Declaration",
          "org.allowcredentials.table.Endpoint",
          "org.allowcredentials.table.GeneratedCorsTable",
          "org.allowcredentials.table.Place",
          "org.allowcredentials.table.PolicyDraft",
          "org.allowcredentials.table.Resource",
          "org.allowcredentials.table.TableFormat");

  private static Set<String> exported() throws IOException {
    try (InputStream descriptor =
        Files.newInputStream(ArchitectureTest.mainClasses().resolve("module-info.class"))) {
      return ModuleDescriptor.read(descriptor).exports().stream()
          .filter(each -> !each.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void fourPackagesAreExported() throws IOException {
    assertThat(exported())
        .containsExactly(
            "org.allowcredentials",
            "org.allowcredentials.jaxrs",
            "org.allowcredentials.servlet",
            "org.allowcredentials.table");
  }

  @Test
  void theirPublicTypesAreThese() throws IOException {
    Set<String> packages = exported();
    assertThat(new ClassFileImporter().importPath(ArchitectureTest.mainClasses()).stream())
        .filteredOn(type -> packages.contains(type.getPackageName()))
        .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filteredOn(JavaClass::isTopLevelClass)
        .extracting(JavaClass::getName)
        .containsExactlyInAnyOrderElementsOf(TYPES);
    assertThat(TYPES).hasSizeLessThanOrEqualTo(AT_MOST);
  }
}
