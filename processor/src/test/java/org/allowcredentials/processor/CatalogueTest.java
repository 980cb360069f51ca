package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.finding.RuleClass;
import org.allowcredentials.processor.Fixture.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No rule is without a page, without something that triggers it, and without something close to
 * that which does not. Most rules are shown by {@linkplain Fixture fixtures}; what one source
 * cannot show is shown by tests, which are named here.
 */
class CatalogueTest {

  private static final Path ROOT = Path.of("..");

  private static final String CONFIGURED =
      "runtime:org.allowcredentials.config.ConfiguredOriginsTest#";
  private static final String ROUNDS = "processor:org.allowcredentials.processor.RoundsTest#";
  private static final String OPTIONS = "processor:org.allowcredentials.processor.OptionsTest#";
  private static final String SETTINGS = "runtime:org.allowcredentials.config.SettingsTest#";
  private static final String MODULES =
      "verification/neighbours:org.allowcredentials.verification.neighbours.NamedModuleIT#";
  private static final String LISTED = "processor:org.allowcredentials.processor.ListedTest#";
  private static final String PAGES =
      "processor:org.allowcredentials.processor.DiagnosticPagesTest#";
  private static final String DIFFERENTIAL =
      "verification/runtimes/suite:org.allowcredentials.verification.runtimes.differential.";
  private static final String LAST_WORD = DIFFERENTIAL + "LastWordTest#";
  private static final String APPLICATION = DIFFERENTIAL + "ApplicationPolicyTest#";
  private static final String FEATURE =
      "verification/servlet/suite:org.allowcredentials.verification.servlet.FeatureSuite#";
  private static final String DEPLOYMENT =
      "verification/jersey:org.allowcredentials.verification.jersey.DeploymentTest#";

  /** A test that triggers a rule, and one that does not, though not for much. */
  private record Shown(String trigger, String nearMiss) {}

  private static final Map<Rule, Shown> BY_TESTS =
      Map.ofEntries(
          // several sources
          Map.entry(
              Rule.CORS902,
              new Shown(
                  ROUNDS + "aClassInTheWayOfATableIsNamed",
                  ROUNDS + "aClassBesideTheWayOfATableIsLeftAlone")),
          Map.entry(
              Rule.CORS903,
              new Shown(
                  PAGES + "showsWhatIsPrinted", ROUNDS + "brokenSourcesNeverMakeTheProcessorFail")),
          Map.entry(
              Rule.CORS905,
              new Shown(
                  ROUNDS + "aClassFileThatMissesATypeIsNamed",
                  ROUNDS + "whatTheCompilerCallsMissingIsNotToldTwice")),
          Map.entry(
              Rule.CORS901,
              new Shown(
                  MODULES + "theMissingClauseIsPrintedAtTheModule",
                  MODULES + "compilingAPartDemandsNothing")),
          Map.entry(
              Rule.CORS904,
              new Shown(
                  OPTIONS + "aValueThatCannotBeUsedIsRefused",
                  OPTIONS + "optionsOfOthersAreLeftAlone")),
          Map.entry(
              Rule.CORS320,
              new Shown(
                  ROUNDS + "micronautAloneIsWarnedOfOnce",
                  ROUNDS + "micronautBesideAServerIsLeftAlone")),
          // start-up and run time
          Map.entry(
              Rule.CORS401,
              new Shown(
                  CONFIGURED + "aMissingValueStopsTheDeployment", CONFIGURED + "soDoesAnEmptyOne")),
          Map.entry(
              Rule.CORS402,
              new Shown(CONFIGURED + "soDoesAnEmptyOne", CONFIGURED + "onlyCommasAreRefusedToo")),
          Map.entry(
              Rule.CORS403,
              new Shown(
                  DEPLOYMENT + "aConfiguredOriginIsCheckedByTheSameRules",
                  CONFIGURED + "whatIsConfiguredIsAllowed")),
          Map.entry(
              Rule.CORS404,
              new Shown(
                  SETTINGS + "aSourceThatThrowsIsNamedAndStopsTheStart",
                  SETTINGS + "anApiWithoutImplementationIsNotInTheWayAndIsNamed")),
          Map.entry(
              Rule.CORS405,
              new Shown(
                  CONFIGURED + "aKeyIsAcknowledgedInTheCode",
                  CONFIGURED + "anAcknowledgedKeyIsNoWayAround")),
          Map.entry(
              Rule.CORS501,
              new Shown(
                  DEPLOYMENT + "withoutTheProcessorNothingStarts",
                  DEPLOYMENT + "aClassWithoutAnnotationsIsServedByWhatItInherits")),
          Map.entry(
              Rule.CORS502,
              new Shown(
                  DEPLOYMENT + "aStaleTableStopsTheStart", DEPLOYMENT + "aCompiledPolicyIsServed")),
          Map.entry(
              Rule.CORS503,
              new Shown(PAGES + "showsWhatIsPrinted", DEPLOYMENT + "aCompiledPolicyIsServed")),
          Map.entry(
              Rule.CORS505,
              new Shown(
                  DEPLOYMENT + "endpointsOfTwoModulesThatMayBeConfusedStopTheStart",
                  DEPLOYMENT + "aCompiledPolicyIsServed")),
          Map.entry(
              Rule.CORS506,
              new Shown(
                  LISTED + "policiesWithoutTheFeatureStopTheStart",
                  LISTED + "theFeatureInTheListIsEnough")),
          Map.entry(
              Rule.CORS507,
              new Shown(
                  PAGES + "showsWhatIsPrinted", LAST_WORD + "aSubclassBehindALocatorDecides")),
          Map.entry(
              Rule.CORS508,
              new Shown(
                  APPLICATION + "anApplicationThatSaysNothingBesideOneWithAPolicyDoesNotStart",
                  APPLICATION + "withoutAnyPolicyEverythingStaysAsItWas")),
          Map.entry(
              Rule.CORS509,
              new Shown(
                  FEATURE + "policiesWithoutTheFeatureAreNotServed",
                  FEATURE + "whatHasNoPolicyNeedsNoFeature")),
          Map.entry(
              Rule.CORS504,
              new Shown(
                  PAGES + "showsWhatIsPrinted",
                  PAGES + "aFilterThatWritesNoCorsHeadersIsNotReported")));

  @ParameterizedTest
  @EnumSource(Rule.class)
  void hasAPageWithItsHeadline(Rule rule) {
    assertThat(ROOT.resolve(rule.page())).content().contains(rule.headline());
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void isTriggered(Rule rule) {
    boolean drawn = marks().anyMatch(mark -> mark.code().equals(rule.name()));
    assertThat(drawn || BY_TESTS.containsKey(rule))
        .as("%s is expected by a fixture, or by a test that is named in BY_TESTS", rule)
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void isNearlyTriggered(Rule rule) {
    boolean drawn =
        Fixture.all().stream()
            .flatMap(fixture -> fixture.nearMisses().stream())
            .anyMatch(nearMiss -> nearMiss.code().equals(rule.name()));
    assertThat(drawn || BY_TESTS.containsKey(rule))
        .as("a fixture has a line \"// near miss %s\", or BY_TESTS names a test", rule)
        .isTrue();
  }

  /** What is drawn may be said, and as gravely as that. */
  @Test
  void whatIsDrawnIsInTheCatalogue() {
    assertThat(marks())
        .allSatisfy(mark -> {
          RuleClass expected = Rule.valueOf(mark.code()).ruleClass();
          assertThat(mark.kind())
              .as(mark.toString())
              .isEqualTo(
                  switch (expected) {
                    case FORBIDDEN, GUARDED -> "error";
                    case WARNING -> "warning";
                    case NOTE -> "note";
                  });
        });
  }

  @ParameterizedTest
  @MethodSource("org.allowcredentials.processor.Fixture#all")
  void nearMissesAreLinesOfCodeWithoutAMark(Fixture fixture) {
    List<String> lines = fixture.source().lines().toList();
    assertThat(fixture.nearMisses())
        .allSatisfy(nearMiss -> {
          assertThat(Stream.of(Rule.values()).map(Rule::name)).contains(nearMiss.code());
          assertThat(lines.get((int) nearMiss.line() - 1).strip())
              .doesNotStartWith("//")
              .isNotEmpty();
          assertThat(fixture.marks())
              .noneMatch(
                  mark -> mark.line() == nearMiss.line() && mark.code().equals(nearMiss.code()));
        });
  }

  @Test
  void theTestsThatAreNamedExist() throws IOException {
    for (Shown shown : BY_TESTS.values()) {
      for (String test : List.of(shown.trigger(), shown.nearMiss())) {
        String[] parts = test.split("[:#]", 3);
        Path file =
            ROOT.resolve(parts[0])
                .resolve(parts[0].endsWith("/suite") ? "src/main/java" : "src/test/java")
                .resolve(parts[1].replace('.', '/') + ".java");
        assertThat(Files.readString(file)).as(test).contains("void " + parts[2] + "(");
      }
    }
  }

  private static Stream<Mark> marks() {
    return Fixture.all().stream().flatMap(fixture -> fixture.marks().stream());
  }
}
