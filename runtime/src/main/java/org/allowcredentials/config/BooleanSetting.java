package org.allowcredentials.config;

import java.util.Optional;
import java.util.function.Function;
import org.allowcredentials.finding.Problems;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.text.Quote;

/** A setting that is {@code true} or {@code false}. */
public final class BooleanSetting {

  private BooleanSetting() {}

  /**
   * Returns whether a setting is on.
   *
   * @param key its key
   * @param settings gives the value of a key
   * @param problems takes what is wrong with it
   * @return false if it is missing, or wrong
   */
  public static boolean isOn(
      SettingKey key, Function<String, Setting> settings, Problems problems) {
    Optional<Setting.Value> found = Settings.value(key, settings, problems);
    if (found.isEmpty()) {
      return false;
    }
    Setting.Value value = found.get();
    String written = String.join(",", value.items());
    if (!written.equals("true") && !written.equals("false")) {
      problems.add(
          Settings.unusable(
              Rule.CORS904,
              key,
              "(" + value.source() + ") has the unknown value " + Quote.excerpt(written),
              "The values are true and false.",
              "Use one of them, or remove the setting."));
    }
    return written.equals("true");
  }
}
