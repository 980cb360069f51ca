package org.allowcredentials.servlet;

import jakarta.servlet.ServletContext;
import java.util.Optional;
import org.allowcredentials.config.Settings;

/** The configuration as a servlet context has it. */
final class ServletSettings {

  private ServletSettings() {}

  /** Returns the settings, context parameters first. */
  static Settings of(ServletContext context) {
    return Settings.of(
        "servlet context parameter", key -> Optional.ofNullable(context.getInitParameter(key)));
  }
}
