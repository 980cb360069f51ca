package org.allowcredentials.verification.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.allowcredentials.origin.PublicSuffixes;
import org.apache.hc.client5.http.psl.PublicSuffixMatcher;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;
import org.junit.jupiter.api.Test;

/**
 * The list in the runtime is the one that HttpClient carries, and both read it alike.
 *
 * <p>After {@code httpclient5.version} was raised, this writes the list anew. It fails all the
 * same: change the version in the notice by hand, run without the last option, and have the pages
 * of the diagnostics written anew, which name the list's day.
 *
 * <pre>
 * mvn -Pevidence -pl runtime,verification/data-tools test -Dtest=PublicSuffixToolTest \
 *     -Dsurefire.failIfNoSpecifiedTests=false -Dsuffixes.update=true
 * </pre>
 */
class PublicSuffixToolTest {

  private static final Path RESOURCES = Path.of("../../runtime/src/main/resources");
  private static final Path FILE =
      RESOURCES.resolve("org/allowcredentials/origin/public-suffixes.bin");
  private static final Path NOTICE =
      RESOURCES.resolve("META-INF/allow-credentials/NOTICE-publicsuffix.txt");

  /** HttpClient asks {@code java.net.IDN}, which cannot read these characters (Balinese). */
  private static final String UNKNOWN_TO_HTTP_CLIENT = "xn--9tfky.id";

  private static final int HEADER = 8;
  private static final int MAX_AGE_IN_DAYS = 180;

  private static byte[] unpacked(byte[] file) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(file, HEADER, file.length - HEADER);
    return new InflaterInputStream(in).readAllBytes();
  }

  /** Compares what is in the file: another zlib may pack the same rules in other bytes. */
  @Test
  void theFileIsWhatTheToolWrites() throws IOException {
    if (Boolean.getBoolean("suffixes.update")) {
      PublicSuffixTool.main(new String[] {FILE.toString()});
      fail(FILE + " is written anew: run without -Dsuffixes.update");
    }
    byte[] file = Files.readAllBytes(FILE);
    byte[] made = PublicSuffixTool.packed(PublicSuffixTool.list());
    assertThat(ByteBuffer.wrap(file, 0, HEADER)).isEqualTo(ByteBuffer.wrap(made, 0, HEADER));
    assertThat(Arrays.equals(unpacked(file), unpacked(made))).as("the same rules").isTrue();
    assertThat(file).hasSizeLessThan(60_000);
  }

  /** The tool and the runtime each read the text by themselves. */
  @Test
  void theRuntimeReadsTheTextAlike() throws IOException {
    assertThat(PublicSuffixes.parse(PublicSuffixTool.list()).equals(PublicSuffixes.bundled()))
        .isTrue();
  }

  @Test
  void theNoticeNamesTheVersion() throws IOException {
    String list = PublicSuffixTool.list();
    assertThat(Files.readString(NOTICE))
        .contains(list.lines().filter(line -> line.contains("VERSION:")).findFirst().orElseThrow())
        .contains(list.lines().filter(line -> line.contains("COMMIT:")).findFirst().orElseThrow())
        .contains("SPDX-License-Identifier: MPL-2.0");
  }

  /**
   * A release must not carry an old list. Its day is the time stamp that the build writes into its
   * jars, not today: an old release stays as it was.
   */
  @Test
  void theListIsYoungWhenItIsReleased() {
    String stamp = Optional.ofNullable(System.getProperty("outputTimestamp")).orElseThrow();
    LocalDate release = LocalDate.ofInstant(Instant.parse(stamp), ZoneOffset.UTC);
    assertThat(PublicSuffixes.bundled().date())
        .as("raise httpclient5.version, and write the list anew: see this class")
        .isBetween(release.minusDays(MAX_AGE_IN_DAYS), release);
  }

  // ------------------------------------------------------------------ a second opinion

  /** Returns the name that stands directly below the public suffix of a name, if there is one. */
  private static Optional<String> registrable(String name) {
    String suffix = PublicSuffixes.bundled().suffixOf(name).name();
    if (suffix.equals(name)) {
      return Optional.empty();
    }
    int dot = name.lastIndexOf('.', name.length() - suffix.length() - 2);
    return Optional.of(name.substring(dot + 1));
  }

  @Test
  void httpClientFindsTheSameSuffixes() throws IOException {
    long seed = 20261006;
    System.out.println("seed " + seed);
    PublicSuffixMatcher other = Objects.requireNonNull(PublicSuffixMatcherLoader.getDefault());
    List<String> wrong = new ArrayList<>();
    Set<String> names = names(new Random(seed));
    for (String name : names) {
      Optional<String> theirs = Optional.ofNullable(other.getDomainRoot(name));
      if (!name.endsWith(UNKNOWN_TO_HTTP_CLIENT) && !theirs.equals(registrable(name))) {
        wrong.add(name + ": HttpClient " + theirs + ", we " + registrable(name));
      }
    }
    assertThat(names).hasSizeGreaterThan(40_000);
    assertThat(wrong).isEmpty();
  }

  /** Every rule's name, names above and below it, and some that are similar. */
  private static Set<String> names(Random random) throws IOException {
    List<String> rules =
        PublicSuffixTool.list()
            .lines()
            .filter(line -> !line.isEmpty() && !line.startsWith("//"))
            .map(line -> PublicSuffixTool.ascii(line.replaceFirst("^(!|\\*\\.)", "")))
            .toList();
    Set<String> names = new LinkedHashSet<>();
    for (String rule : rules) {
      names.add(rule);
      names.add("a." + rule);
      names.add("b.a." + rule);
      names.add(rule.substring(rule.indexOf('.') + 1));
      names.add("x" + rule);
      String label = rule.substring(0, (rule + ".").indexOf('.'));
      names.add(label + "." + rules.get(random.nextInt(rules.size())));
      names.add("a." + rule.substring(random.nextInt(rule.length())).replaceFirst("^\\.", ""));
    }
    return names;
  }
}
