package org.allowcredentials.config;

import java.util.Objects;
import java.util.Optional;
import org.allowcredentials.text.Quote;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.ConfigValue;

/**
 * MicroProfile Config 3. The only class that touches it: an application without it never links this
 * class.
 */
final class MicroProfileSource implements SettingSource {

  private static final String NAME = "MicroProfile Config";

  private MicroProfileSource() {}

  /**
   * Returns the source.
   *
   * @throws NoClassDefFoundError if the API is not on the class path
   */
  static SettingSource ifPresent() {
    Objects.requireNonNull(ConfigProvider.class);
    return new MicroProfileSource();
  }

  @Override
  public String name(String key) {
    return NAME;
  }

  @Override
  public String remedy(String key, ClassLoader loader) {
    try {
      ConfigProvider.getConfig(loader);
      return "in " + NAME;
    } catch (IllegalStateException e) {
      String why = Quote.excerpt(String.valueOf(e.getMessage()));
      return "in " + NAME + " (which is not ready: " + why + ")";
    }
  }

  @Override
  public Iterable<String> keys(ClassLoader loader) {
    return ConfigProvider.getConfig(loader).getPropertyNames();
  }

  /** The value is split by {@link Setting#of}: a converter would drop empty items in silence. */
  @Override
  public Optional<Setting> find(String key, ClassLoader loader) {
    Config config;
    try {
      config = ConfigProvider.getConfig(loader);
    } catch (IllegalStateException e) {
      return Optional.empty(); // An API that came with another library, without implementation.
    }
    ConfigValue found = config.getConfigValue(key);
    String source = NAME + ", " + Quote.excerpt(String.valueOf(found.getSourceName()));
    if (found.getValue() != null) {
      return Optional.of(Setting.of(source, found.getValue()));
    }
    if (found.getRawValue() != null) {
      return Optional.of(
          new Setting.Unreadable(
              source,
              "Its value "
                  + Quote.excerpt(found.getRawValue())
                  + " refers to another key, which has no value.",
              "Set that key too, or write the origins themselves."));
    }
    return config.getOptionalValue(key, String[].class).map(array -> Setting.of(NAME, array));
  }
}
