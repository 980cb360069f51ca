package org.allowcredentials.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.origin.PublicSuffixes;
import org.allowcredentials.policy.Verdict;
import org.allowcredentials.table.PolicyDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The API of MicroProfile Config is on this class path, its implementation is not; with one, it is
 * tested on a server, and without either by all tests of the processor.
 */
class SettingsTest {

  private static final String KEY = "settings.test.origins";
  private static final String A = "https://a.example";
  private static final String B = "https://b.example";

  @AfterEach
  void clear() {
    System.clearProperty(KEY);
  }

  private static Setting find(Function<String, Optional<Object>> properties) {
    ClassLoader loader = SettingsTest.class.getClassLoader();
    return Settings.of(properties).find(KEY, loader);
  }

  private static Setting find(Map<String, Object> properties) {
    return find(key -> Optional.ofNullable(properties.get(key)));
  }

  private static Verdict verify(Setting setting, String... origins) {
    PolicyDraft draft = PolicyDraft.allowCredentials(origins).build();
    return ConfiguredOrigins.verify(draft, key -> setting, PublicSuffixes::bundled);
  }

  private static Verdict verify(Object value) {
    return verify(Setting.of("test", value), "${" + KEY + "}");
  }

  private static List<Rule> rules(Verdict verdict) {
    return verdict.findings().stream().map(Finding::rule).toList();
  }

  @Test
  void aPropertyComesBeforeASystemProperty() {
    System.setProperty(KEY, B);
    assertThat(find(Map.of(KEY, A)))
        .isEqualTo(new Setting.Value("Jakarta REST property", List.of(A)));
    assertThat(find(Map.of())).isEqualTo(new Setting.Value("system property", List.of(B)));
  }

  @Test
  void anEmptyPropertyIsAValueToo() {
    System.setProperty(KEY, B);
    assertThat(find(Map.of(KEY, " ")))
        .isEqualTo(new Setting.Value("Jakarta REST property", List.of()));
  }

  /** PATH is set wherever tests run. */
  @Test
  void theEnvironmentIsAskedLast() {
    Settings settings = Settings.of(key -> Optional.empty());
    assertThat(settings.find("path", SettingsTest.class.getClassLoader()))
        .isInstanceOfSatisfying(
            Setting.Value.class,
            value -> assertThat(value.source()).isEqualTo("environment variable PATH"));
  }

  @Test
  void anApiWithoutImplementationIsNotInTheWayAndIsNamed() {
    assertThat(find(Map.of()))
        .isInstanceOfSatisfying(
            Setting.Missing.class,
            missing ->
                assertThat(missing.remedies())
                    .containsExactly(
                        "as a property of the Jakarta REST configuration",
                        "in MicroProfile Config (which is not ready: \"No ConfigProviderResolver"
                            + " implementation found!\")",
                        "with -Dsettings.test.origins=https://app.example.com",
                        "as the environment variable SETTINGS_TEST_ORIGINS"));
  }

  static Stream<Throwable> failures() {
    return Stream.of(
        new SecurityException("denied"),
        new IllegalStateException("a\nb\u001b[31m" + "x".repeat(1000)),
        new NullPointerException(),
        new NoClassDefFoundError("com/acme/Vault"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aSourceThatThrowsIsNamedAndStopsTheStart(Throwable failure) {
    System.setProperty(KEY, B);
    Setting setting =
        find(key -> {
          if (failure instanceof Error error) {
            throw error;
          }
          throw (RuntimeException) failure;
        });
    Verdict verdict = verify(setting, "${" + KEY + "}");
    assertThat(rules(verdict)).containsExactly(Rule.CORS404);
    String message = verdict.findings().get(0).message("com.acme.Orders#list()");
    assertThat(message)
        .startsWith(
            "[CORS404] the setting \"settings.test.origins\" (Jakarta REST property) cannot be read")
        .contains(failure.getClass().getName())
        .doesNotContain("\u001b", "a\nb")
        .hasSizeLessThan(1000);
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of(A + "," + B, List.of(A, B)),
        Arguments.of("\n " + A + "\t, " + B + "\r\n", List.of(A, B)),
        Arguments.of(A + ",", List.of(A, "")),
        Arguments.of(",", List.of("", "")),
        Arguments.of("", List.of()),
        Arguments.of(" \n", List.of()),
        Arguments.of(A + "\\," + B, List.of(A + "\\," + B)),
        Arguments.of(URI.create(A), List.of(A)),
        Arguments.of(List.of(A, B), List.of(A, B)),
        Arguments.of(List.of(A + "," + B, " " + B), List.of(A + "," + B, " " + B)),
        Arguments.of(new String[] {A, B}, List.of(A, B)),
        Arguments.of(List.of(URI.create(A)), List.of(A)),
        Arguments.of(Arrays.asList(A, null), List.of(A, "")),
        Arguments.of(List.of(), List.of()),
        Arguments.of(new Object[0], List.of()),
        Arguments.of(17, List.of("17")));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aValueIsAList(Object value, List<String> items) {
    assertThat(Setting.of("test", value)).isEqualTo(new Setting.Value("test", items));
  }

  @Test
  void whatIsWrongIsToldInTheOrderOfTheList() {
    Setting setting =
        Setting.of("test", A + "/, ${other}, " + A + "\\," + B + ", null, ${, http://c.example");
    Verdict verdict = verify(setting, "https://d.example/", "${" + KEY + "}", "https://e.example/");
    assertThat(rules(verdict))
        .containsExactly(
            Rule.CORS102,
            Rule.CORS102,
            Rule.CORS116,
            Rule.CORS111,
            Rule.CORS006,
            Rule.CORS116,
            Rule.CORS007,
            Rule.CORS102);
  }

  /** It cannot be acknowledged where nobody reviews it. */
  @Test
  void aGuardedOriginBelongsIntoTheCode() {
    assertThat(verify("http://plant.example.com").findings().get(0).message("com.acme.Orders"))
        .startsWith("[CORS007] ")
        .contains(
            "dangerousOrigins = @DangerousOrigin(value = \"http://plant.example.com\", reason ="
                + " \"...\"). It must be in the code, not in a setting: remove the origin from this"
                + " one.")
        .endsWith("(test). docs/diagnostics/CORS007.md, docs/diagnostics/CORS403.md");
  }

  /** A remedy that can be pasted has the form of a setting, not of an annotation. */
  @Test
  void severalOriginsInOneItemAreWrittenAsASetting() {
    assertThat(verify(A + "\n" + B).findings().get(0).message("com.acme.Orders"))
        .contains("Write \"https://a.example,https://b.example\".");
  }

  @Test
  void onlyWhatTheCompilerCouldNotKnowIsAWarning() {
    Setting setting = Setting.of("test", "https://*.example.com, " + B + ", " + B);
    Verdict verdict = verify(setting, A, A, "https://app.example.com", "${" + KEY + "}");
    assertThat(verdict).isInstanceOf(Verdict.Verified.class);
    assertThat(verdict.findings())
        .extracting(finding -> finding.rule() + " " + finding.place().inWords())
        .containsExactly(
            "CORS115 attribute origins[2]", "CORS114 item 3 of the setting " + KEY + " (test)");
  }

  @Test
  void aLoopbackOriginInASettingIsForDevelopment() {
    assertThat(verify("http://localhost:*").findings()).isEmpty();
  }

  @Test
  void aStarIsForAnonymousRequestsOnly() {
    PolicyDraft anonymous = PolicyDraft.allowOrigins("${" + KEY + "}").build();
    Function<String, Setting> star = key -> Setting.of("test", "*");
    assertThat(ConfiguredOrigins.verify(anonymous, star, PublicSuffixes::bundled))
        .isInstanceOf(Verdict.Verified.class);
    assertThat(rules(verify("*"))).containsExactly(Rule.CORS001);
  }

  @Test
  void aPlaceholderThatStandsThereTwiceCountsOnce() {
    String placeholder = "${" + KEY + "}";
    Verdict verdict = verify(Setting.of("test", A), placeholder, placeholder);
    assertThat(verdict).isInstanceOf(Verdict.Verified.class);
    assertThat(verdict.findings()).isEmpty();
  }

  static Stream<String> megabytes() {
    return Stream.of(
        "x".repeat(1_000_000),
        "https://" + "a.".repeat(500_000) + "example",
        "\u0000".repeat(1_000_000),
        ",".repeat(1_000_000),
        "\\,".repeat(500_000),
        "${".repeat(500_000),
        String.join(",", Collections.nCopies(Setting.MAX_ITEMS + 1, "https://a.example")));
  }

  /** The message is for a person. */
  @ParameterizedTest
  @MethodSource("megabytes")
  void aMegabyteGivesAShortMessage(String value) {
    Verdict verdict = verify(value);
    assertThat(verdict).isInstanceOf(Verdict.Refused.class);
    assertThat(verdict.findings()).hasSize(1);
    assertThat(verdict.findings().get(0).message("com.acme.Orders")).hasSizeLessThan(2000);
  }

  @Test
  void theLongestListIsServed() {
    List<String> origins =
        IntStream.range(0, Setting.MAX_ITEMS)
            .mapToObj(i -> "https://" + (i % 10 == 0 ? "*." : "") + "c" + i + ".example.com")
            .toList();
    assertThat(verify(origins)).isInstanceOf(Verdict.Verified.class);
  }

  // ------------------------------------------------------------------ a framework

  private static SettingSource framework(Map<String, String> values) {
    return new SettingSource() {
      @Override
      public String name(String key) {
        return "framework";
      }

      @Override
      public String remedy(String key, ClassLoader loader) {
        return "in the framework";
      }

      @Override
      public Optional<Setting> find(String key, ClassLoader loader) {
        return Optional.ofNullable(values.get(key)).map(value -> Setting.of(name(key), value));
      }
    };
  }

  @Test
  void aFrameworkIsAskedInPlaceOfSystemPropertiesAndEnvironment() {
    System.setProperty(KEY, A);
    assertThat(find(Map.of(SettingSource.PROPERTY, framework(Map.of(KEY, B)))))
        .isEqualTo(new Setting.Value("framework", List.of(B)));
    assertThat(find(Map.of(SettingSource.PROPERTY, framework(Map.of()))))
        .isInstanceOfSatisfying(
            Setting.Missing.class,
            missing -> assertThat(missing.remedies()).contains("in the framework").hasSize(3));
    assertThat(find(Map.of(SettingSource.PROPERTY, "not a source")))
        .isInstanceOfSatisfying(
            Setting.Value.class, value -> assertThat(value.items()).containsExactly(A));
  }

  @Test
  void aPropertyOfJakartaRestGoesBeforeTheFramework() {
    Map<String, Object> properties =
        Map.of(KEY, A, SettingSource.PROPERTY, framework(Map.of(KEY, B)));
    assertThat(find(properties))
        .isInstanceOfSatisfying(
            Setting.Value.class, value -> assertThat(value.items()).containsExactly(A));
  }
}
