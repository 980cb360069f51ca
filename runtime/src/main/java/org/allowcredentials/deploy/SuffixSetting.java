package org.allowcredentials.deploy;

import java.util.List;
import java.util.function.Supplier;
import org.allowcredentials.config.PublicSuffixFile;
import org.allowcredentials.config.Setting;
import org.allowcredentials.config.Settings;
import org.allowcredentials.policy.PublicSuffixes;
import org.allowcredentials.policy.Rule;

/** Which list of public suffixes the rules look into. */
final class SuffixSetting {

  /** Names a newer list of public suffixes, in the format of publicsuffix.org. */
  private static final String PUBLIC_SUFFIXES = "cors.publicSuffixes";

  private SuffixSetting() {}

  /**
   * Returns the list. The bundled one is loaded only if an origin needs it; a file is read now, or
   * refused now.
   *
   * @param settings the configuration
   * @param problems takes what is wrong with the setting
   * @return the list
   */
  static Supplier<PublicSuffixes> read(Settings settings, List<String> problems) {
    Setting setting = settings.find(PUBLIC_SUFFIXES, Tables.loader(SuffixSetting.class));
    if (setting instanceof Setting.Unreadable unreadable) {
      problems.add(
          problem(
              Rule.CORS404,
              " (" + unreadable.source() + ") cannot be read",
              unreadable.why() + "\n" + unreadable.remedy()));
    } else if (setting instanceof Setting.Value value) {
      try {
        PublicSuffixes list = PublicSuffixFile.read(String.join(",", value.items()));
        return () -> list;
      } catch (PublicSuffixFile.UnusableException e) {
        problems.add(problem(Rule.CORS904, " names a file that cannot be used", e.getMessage()));
      }
    }
    return PublicSuffixes::bundled;
  }

  private static String problem(Rule rule, String what, String details) {
    String message =
        "["
            + rule
            + "] the setting "
            + PUBLIC_SUFFIXES
            + what
            + "\n"
            + details
            + "\n"
            + rule.page();
    return message.replace("\n", "\n  ");
  }
}
