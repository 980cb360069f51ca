package org.allowcredentials.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allowcredentials.verification.browser.BrowserGate.Abort;
import org.allowcredentials.verification.browser.BrowserGate.Fail;
import org.allowcredentials.verification.browser.BrowserGate.Run;
import org.allowcredentials.verification.browser.BrowserInstallation.Found;
import org.allowcredentials.verification.browser.BrowserInstallation.Missing;
import org.allowcredentials.verification.browser.BrowserInstallation.Search;
import org.junit.jupiter.api.Test;

/** The switch between running, aborting and failing; needs no browser itself. */
class BrowserGateTest {

  private static final Missing MISSING = new Missing(List.of("no chromium", "no chromedriver"));
  private static final BrowserInstallation INSTALLED =
      new BrowserInstallation(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromedriver"));

  @Test
  void aFoundBrowserRunsWhetherRequiredOrNot() {
    assertThat(BrowserGate.decide(new Found(INSTALLED), false)).isEqualTo(new Run(INSTALLED));
    assertThat(BrowserGate.decide(new Found(INSTALLED), true)).isEqualTo(new Run(INSTALLED));
  }

  @Test
  void aMissingBrowserAbortsWithALoudNotice() {
    assertThat(BrowserGate.decide(MISSING, false))
        .isInstanceOfSatisfying(
            Abort.class,
            abort ->
                assertThat(abort.notice())
                    .contains("\nBROWSER TESTS DID NOT RUN: ")
                    .contains("\n  - no chromium\n  - no chromedriver\n")
                    .contains("-Dallowcredentials.requireBrowser=true"));
  }

  @Test
  void aMissingBrowserFailsWhereOneIsRequired() {
    assertThat(BrowserGate.decide(MISSING, true))
        .isInstanceOfSatisfying(
            Fail.class,
            fail ->
                assertThat(fail.notice())
                    .contains("\nBROWSER TESTS DID NOT RUN: ")
                    .contains("because allowcredentials.requireBrowser is true"));
  }

  @Test
  void aPropertyComesBeforeThePath() {
    assertThat(
            find(
                Map.of(
                    "allowcredentials.chromium", "/opt/own", "allowcredentials.chromedriver", ""),
                List.of("/a"),
                Set.of("/opt/own", "/a/chromium", "/a/chromedriver")))
        .isEqualTo(
            new Found(new BrowserInstallation(Path.of("/opt/own"), Path.of("/a/chromedriver"))));
  }

  @Test
  void aPropertyThatNamesNoProgramIsNotReplacedByAnotherBrowser() {
    assertThat(
            find(
                Map.of("allowcredentials.chromium", "/opt/own"),
                List.of("/a"),
                Set.of("/a/chromium", "/a/chromedriver")))
        .isEqualTo(
            new Missing(
                List.of(
                    "allowcredentials.chromium is /opt/own, which is not a program that can be"
                        + " run")));
  }

  @Test
  void thePathIsSearchedInOrderAndDebiansFolderLast() {
    assertThat(
            find(
                Map.of(),
                List.of("/a", "/b"),
                Set.of("/b/chromium-browser", "/usr/bin/chromium", "/usr/bin/chromedriver")))
        .isEqualTo(
            new Found(
                new BrowserInstallation(
                    Path.of("/b/chromium-browser"), Path.of("/usr/bin/chromedriver"))));
  }

  @Test
  void everyMissingProgramIsNamed() {
    assertThat(find(Map.of(), List.of("/a"), Set.of()))
        .isInstanceOfSatisfying(
            Missing.class,
            missing ->
                assertThat(missing.reasons())
                    .hasSize(2)
                    .anySatisfy(reason -> assertThat(reason).startsWith("no chromium on the PATH"))
                    .anySatisfy(
                        reason -> assertThat(reason).startsWith("no chromedriver on the PATH")));
  }

  private static Search find(
      Map<String, String> properties, List<String> path, Set<String> programs) {
    return BrowserInstallation.find(
        properties::get,
        path.stream().map(Path::of).toList(),
        candidate -> programs.contains(candidate.toString()));
  }
}
