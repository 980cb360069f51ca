package org.allowcredentials.deploy;

import java.util.Optional;
import java.util.function.Function;
import org.allowcredentials.config.PublicSuffixFile;
import org.allowcredentials.config.Setting;
import org.allowcredentials.config.SettingKey;
import org.allowcredentials.config.Settings;
import org.allowcredentials.finding.Problems;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.origin.PublicSuffixes;

/** Which list of public suffixes the rules look into. */
final class SuffixSetting {

  private SuffixSetting() {}

  /**
   * Returns the list in place of the bundled one. A file is read now, or refused now.
   *
   * @param settings gives the value of a key
   * @param problems takes what is wrong with the setting
   * @return empty if there is no such setting, or if it cannot be used
   */
  static Optional<PublicSuffixes> read(Function<String, Setting> settings, Problems problems) {
    Optional<Setting.Value> value = Settings.value(SettingKey.PUBLIC_SUFFIXES, settings, problems);
    if (value.isPresent()) {
      try {
        return Optional.of(PublicSuffixFile.read(String.join(",", value.get().items())));
      } catch (PublicSuffixFile.UnusableException e) {
        problems.add(
            Settings.unusable(
                Rule.CORS904,
                SettingKey.PUBLIC_SUFFIXES,
                "names a file that cannot be used",
                e.why(),
                e.remedy()));
      }
    }
    return Optional.empty();
  }
}
