package org.allowcredentials.servlet;

import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.config.BooleanSetting;
import org.allowcredentials.config.SettingSource;
import org.allowcredentials.config.Settings;
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
    List<String> problems = new ArrayList<>();
    boolean explains =
        BooleanSetting.isOn(
            "cors.explain", key -> of(context).find(key, context.getClassLoader()), problems);
    if (!problems.isEmpty()) {
      throw new CorsDeploymentException(problems);
    }
    return explains;
  }
}
