package org.allowcredentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The Javadoc jar: pages of what everyone sees, and of nothing else. */
@EnabledIfSystemProperty(
    named = "javadocJar",
    matches = ".+",
    disabledReason = "only the profile javadoc builds the jar")
class JavadocJarIT {

  private static final Pattern INDEXES =
      Pattern.compile(".*/(package-[a-z-]+|class-use/.*)\\.html");

  /** Returns the names of the pages of packages and types, below the directory of the module. */
  private static List<String> pages() throws IOException {
    String module = "org.allowcredentials/";
    try (JarFile jar = new JarFile(Path.of(System.getProperty("javadocJar")).toFile())) {
      return jar.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith(module + "org/") && name.endsWith(".html"))
          .map(name -> name.substring(module.length()))
          .toList();
    }
  }

  @Test
  void hasThePackagesThatAreExportedToAll() throws IOException {
    String summary = "/package-summary.html";
    Set<String> packages =
        pages().stream()
            .filter(name -> name.endsWith(summary))
            .map(name -> name.substring(0, name.length() - summary.length()).replace('/', '.'))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(packages)
        .isEqualTo(
            RuntimeJarIT.module().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet()));
  }

  @Test
  void hasAPageForEachPublicTypeAndNoOther() throws IOException {
    assertThat(pages())
        .filteredOn(name -> !INDEXES.matcher(name).matches())
        .extracting(name -> name.replaceFirst("\\.html$", "").replace('/', '.'))
        .filteredOn(name -> !isNested(name))
        .containsExactlyInAnyOrderElementsOf(PublicFaceTest.TYPES);
  }

  /** A nested type has its page beside that of the type around it. */
  private static boolean isNested(String name) {
    return PublicFaceTest.TYPES.stream().anyMatch(type -> name.startsWith(type + "."));
  }
}
