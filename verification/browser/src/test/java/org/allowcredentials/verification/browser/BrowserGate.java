package org.allowcredentials.verification.browser;

import org.allowcredentials.verification.browser.BrowserInstallation.Found;
import org.allowcredentials.verification.browser.BrowserInstallation.Missing;
import org.allowcredentials.verification.browser.BrowserInstallation.Search;

/**
 * What becomes of the browser tests on a machine: a missing browser is never passed over in
 * silence.
 */
final class BrowserGate {

  static final String REQUIRE_PROPERTY = "allowcredentials.requireBrowser";

  private BrowserGate() {}

  sealed interface Verdict {}

  record Run(BrowserInstallation installation) implements Verdict {}

  /** There is no browser, and none is required: abort, with a clear notice. */
  record Abort(String notice) implements Verdict {}

  /** No browser, where one is required: fail. */
  record Fail(String notice) implements Verdict {}

  static Verdict decide(Search search, boolean browserRequired) {
    if (search instanceof Found found) {
      return new Run(found.installation());
    }
    String notice = notice((Missing) search, browserRequired);
    return browserRequired ? new Fail(notice) : new Abort(notice);
  }

  private static String notice(Missing missing, boolean browserRequired) {
    StringBuilder notice = new StringBuilder(600);
    String line = "*".repeat(80);
    notice
        .append(line)
        .append("\nBROWSER TESTS DID NOT RUN: there is no browser to run them in.\n");
    for (String reason : missing.reasons()) {
      notice.append("  - ").append(reason).append('\n');
    }
    notice.append("Nothing was proved about real browsers in this build.\n");
    notice.append("Remedy on Debian: apt-get install chromium chromium-driver\n");
    notice.append(
        browserRequired
            ? "This is a failure, because " + REQUIRE_PROPERTY + " is true.\n"
            : "To make this a failure: -D" + REQUIRE_PROPERTY + "=true\n");
    return notice.append(line).toString();
  }
}
