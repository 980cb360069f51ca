package org.allowcredentials.config;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The places where settings are looked up without any framework. */
final class Sources {

  private Sources() {}

  /** Returns the properties of a Jakarta REST configuration. */
  static SettingSource properties(Function<String, Optional<Object>> properties) {
    return new Simple(
        key -> "Jakarta REST property",
        key -> "as a property of the Jakarta REST configuration",
        List::of,
        properties);
  }

  /** Returns the system properties of the Java machine. */
  static SettingSource systemProperties() {
    return new Simple(
        key -> "system property",
        key -> "with -D" + key + "=https://app.example.com",
        () -> System.getProperties().stringPropertyNames(),
        key -> Optional.ofNullable(System.getProperty(key)));
  }

  /** Returns the environment of the process. */
  static SettingSource environment() {
    return new Simple(
        key -> "environment variable " + environmentName(key),
        key -> "as the environment variable " + environmentName(key),
        () -> System.getenv().keySet(),
        key -> Optional.ofNullable(System.getenv(environmentName(key))));
  }

  /**
   * Returns the environment variable for a key, by the rule that MicroProfile Config uses.
   *
   * @param key a configuration key
   * @return upper case, with _ for everything but letters and digits
   */
  static String environmentName(String key) {
    StringBuilder out = new StringBuilder(key.length());
    key.chars()
        .forEach(c -> {
          boolean plain = c < 128 && Character.isLetterOrDigit(c);
          out.append(plain ? (char) Character.toUpperCase(c) : '_');
        });
    return out.toString();
  }

  /** A place that has one value for a key, whoever asks. */
  record Simple(
      Function<String, String> names,
      Function<String, String> remedies,
      Supplier<? extends Iterable<String>> all,
      Function<String, ? extends Optional<?>> values)
      implements SettingSource {

    @Override
    public String name(String key) {
      return names.apply(key);
    }

    @Override
    public String remedy(String key, ClassLoader loader) {
      return remedies.apply(key);
    }

    @Override
    public Iterable<String> keys(ClassLoader loader) {
      return all.get();
    }

    @Override
    public Optional<Setting> find(String key, ClassLoader loader) {
      return values.apply(key).map(value -> Setting.of(name(key), value));
    }
  }
}
