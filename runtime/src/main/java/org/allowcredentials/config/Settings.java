package org.allowcredentials.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Problems;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.text.Quote;

/**
 * The configuration of an application: the properties of Jakarta REST, the configuration of a
 * framework that hands it over, MicroProfile Config where it is on the class path, and without such
 * a framework the system properties and the environment. The first that has a key decides.
 */
public final class Settings {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  private final List<SettingSource> sources;
  private final Function<String, Optional<Object>> values;

  private Settings(List<SettingSource> sources, Function<String, Optional<Object>> values) {
    this.sources = List.copyOf(sources);
    this.values = values;
  }

  /**
   * Returns the settings of an application.
   *
   * @param properties gives a property of its Jakarta REST configuration
   * @return the settings
   */
  public static Settings of(Function<String, Optional<Object>> properties) {
    return of(Sources.properties(properties), properties);
  }

  /**
   * Returns the settings of an application that does not ask through Jakarta REST.
   *
   * @param place what is asked first, in words, such as {@code servlet context parameter}
   * @param values gives a value of that place
   * @return the settings; that place, then the same sources as for Jakarta REST
   */
  public static Settings of(String place, Function<String, Optional<Object>> values) {
    return of(new Sources.Simple(key -> place, key -> "as a " + place, List::of, values), values);
  }

  private static Settings of(SettingSource first, Function<String, Optional<Object>> values) {
    Optional<SettingSource> framework = framework(values);
    List<SettingSource> sources = new ArrayList<>();
    sources.add(first);
    framework.ifPresent(sources::add);
    microProfile().ifPresent(sources::add);
    if (framework.isEmpty()) {
      sources.add(Sources.systemProperties());
      sources.add(Sources.environment());
    }
    return new Settings(sources, values);
  }

  /** What is thrown here will be thrown, and told, for each key. */
  private static Optional<SettingSource> framework(Function<String, Optional<Object>> values) {
    try {
      return values
          .apply(SettingSource.PROPERTY)
          .filter(SettingSource.class::isInstance)
          .map(SettingSource.class::cast);
    } catch (RuntimeException | LinkageError | ServiceConfigurationError e) {
      LOG.log(System.Logger.Level.DEBUG, "It is unknown whether a framework has settings.", e);
      return Optional.empty();
    }
  }

  private static Optional<SettingSource> microProfile() {
    try {
      return Optional.of(MicroProfileSource.ifPresent());
    } catch (NoClassDefFoundError e) {
      LOG.log(System.Logger.Level.DEBUG, "MicroProfile Config is not on the class path.");
      return Optional.empty();
    }
  }

  /**
   * Returns what the first source that has a key says of it. Nothing is thrown: what a source
   * throws is told in {@link Setting.Unreadable}, and the sources behind it are not asked, because
   * nobody knows whether they would have had the last word.
   *
   * @param key the key
   * @param loader the class loader of the resource that asks: MicroProfile Config has one
   *     configuration for each
   * @return the setting
   */
  public Setting find(String key, ClassLoader loader) {
    for (SettingSource source : sources) {
      try {
        Optional<Setting> setting = source.find(key, loader);
        if (setting.isPresent()) {
          return setting.get();
        }
      } catch (RuntimeException | LinkageError | ServiceConfigurationError e) {
        LOG.log(System.Logger.Level.DEBUG, "The setting " + key + " cannot be read.", e);
        return new Setting.Unreadable(
            source.name(key),
            "Reading it failed: " + Quote.excerpt(e.toString()) + ".",
            "Fix the source; at the level DEBUG the logger org.allowcredentials shows the stack"
                + " trace.");
      }
    }
    return new Setting.Missing(sources.stream().map(source -> source.remedy(key, loader)).toList());
  }

  /**
   * Returns what to say of keys that look like ours and are not. A source that cannot list its keys
   * has none; whatever is wrong with one is told where a setting is read from it.
   *
   * @param loader the class loader that asks
   * @return one sentence for each, in the order of the keys
   */
  public List<String> misspelt(ClassLoader loader) {
    Set<String> remarks = new TreeSet<>();
    for (SettingSource source : sources) {
      try {
        source.keys(loader).forEach(key -> Misspelt.remark(key).ifPresent(remarks::add));
      } catch (RuntimeException | LinkageError | ServiceConfigurationError e) {
        LOG.log(System.Logger.Level.DEBUG, "The keys of a source of settings are unknown.", e);
      }
    }
    return List.copyOf(remarks);
  }

  /**
   * Returns an object that an application gives in a property, or in what takes its place.
   *
   * @param property the name of the property
   * @return what is there, if anything is
   */
  public Optional<Object> object(String property) {
    return values.apply(property);
  }

  /**
   * Returns the finding about a setting that cannot be used.
   *
   * @param rule the rule
   * @param key the key
   * @param what what is wrong with it, to follow the key
   * @param why why it cannot be used
   * @param remedy what to write instead
   * @return the finding
   */
  public static Finding unusable(
      Rule rule, SettingKey key, String what, String why, String remedy) {
    return Finding.of(
        rule, "the setting " + key + " " + what, why, remedy + "\nSee " + key.page() + ".");
  }

  /**
   * Returns the value of a setting.
   *
   * @param key the key
   * @param settings gives what the configuration says of a key
   * @param problems takes why, if it cannot be read
   * @return empty if it is missing, or cannot be read
   */
  public static Optional<Setting.Value> value(
      SettingKey key, Function<String, Setting> settings, Problems problems) {
    Setting setting = settings.apply(key.key());
    if (setting instanceof Setting.Unreadable unreadable) {
      problems.add(
          unusable(
              Rule.CORS404,
              key,
              "(" + unreadable.source() + ") cannot be read",
              unreadable.why(),
              unreadable.remedy()));
    }
    return setting instanceof Setting.Value value ? Optional.of(value) : Optional.empty();
  }
}
