package org.allowcredentials.deploy;

import java.util.List;
import org.allowcredentials.config.Setting;
import org.allowcredentials.config.Settings;
import org.allowcredentials.policy.Quote;
import org.allowcredentials.policy.Rule;

/** A setting that is {@code true} or {@code false}. */
public final class Switch {

  private Switch() {}

  /**
   * Returns whether a setting is on.
   *
   * @param key its key
   * @param settings the configuration
   * @param problems takes what is wrong with it
   * @return false if it is missing, or wrong
   */
  public static boolean isOn(String key, Settings settings, List<String> problems) {
    Setting setting = settings.find(key, Tables.loader(Switch.class));
    if (setting instanceof Setting.Unreadable unreadable) {
      problems.add(
          "["
              + Rule.CORS404
              + "] the setting "
              + key
              + " ("
              + unreadable.source()
              + ") cannot be read\n  "
              + unreadable.why()
              + "\n  "
              + unreadable.remedy()
              + "\n  "
              + Rule.CORS404.page());
    } else if (setting instanceof Setting.Value value) {
      String written = String.join(",", value.items());
      if (!written.equals("true") && !written.equals("false")) {
        problems.add(
            "["
                + Rule.CORS904
                + "] the setting "
                + key
                + " is neither true nor false\n  "
                + value.source()
                + " has "
                + Quote.excerpt(written)
                + "\n  Write true or false, in lower case, or leave it out.\n  "
                + Rule.CORS904.page());
      }
      return written.equals("true");
    }
    return false;
  }
}
