package org.allowcredentials.servlet;

import jakarta.servlet.ServletContext;
import java.util.Optional;
import org.allowcredentials.config.BooleanSetting;
import org.allowcredentials.config.SettingKey;
import org.allowcredentials.config.SettingSource;
import org.allowcredentials.config.Settings;
import org.allowcredentials.finding.Problems;
import org.jspecify.annotations.Nullable;

/** The configuration as a servlet context has it. */
final class ServletSettings {

  private ServletSettings() {}

  /** Returns the settings, context parameters first. */
  static Settings of(ServletContext context) {
    return Settings.of(
        "servlet context parameter", key -> Optional.ofNullable(value(context, key)));
  }

  /** A parameter is a string, and a place to look for settings is none. */
  private static @Nullable Object value(ServletContext context, String key) {
    return key.equals(SettingSource.PROPERTY)
        ? context.getAttribute(key)
        : context.getInitParameter(key);
  }

  /** Returns whether the answers of the filter say why, whatever Jakarta REST is told. */
  static boolean explains(ServletContext context) {
    Problems problems = new Problems();
    boolean explains =
        BooleanSetting.isOn(
            SettingKey.EXPLAIN, key -> of(context).find(key, context.getClassLoader()), problems);
    problems.stopIfAny();
    return explains;
  }
}
