package org.allowcredentials.spring;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.allowcredentials.config.Setting;
import org.allowcredentials.config.SettingSource;
import org.allowcredentials.text.Quote;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.origin.Origin;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;

/**
 * Spring's {@code Environment}: application.properties, profiles, the command line, system
 * properties, environment variables. Keys and lists are those of {@link Binder}, so {@code
 * cors.servlet-filter} is {@code cors.servletFilter}, and a list may be indexed, of YAML, or
 * separated by commas.
 *
 * @param environment that of the application
 */
record EnvironmentSource(Environment environment) implements SettingSource {

  private static final String NAME = "Spring's Environment";
  private static final String PLACEHOLDER = "${";

  @Override
  public String name(String key) {
    return origin(property(key))
        .map(origin -> NAME + ", " + Quote.excerpt(origin.toString()))
        .orElse(NAME);
  }

  @Override
  public String remedy(String key, ClassLoader loader) {
    return "in " + NAME + ", such as " + key + "=https://app.example.com in application.properties";
  }

  @Override
  public Optional<Setting> find(String key, ClassLoader loader) {
    try {
      return Optional.ofNullable(
              Binder.get(environment)
                  .bind(property(key), Bindable.listOf(String.class))
                  .orElse(null))
          .map(items -> setting(key, items));
    } catch (BindException e) {
      Throwable cause = NestedExceptionUtils.getMostSpecificCause(e);
      return Optional.of(
          new Setting.Unreadable(
              name(key),
              "Reading it failed: " + Quote.excerpt(String.valueOf(cause.getMessage())) + ".",
              "Write a list: separated by commas, or with indexes from 0."));
    }
  }

  /** Spring leaves a placeholder as it is where it knows no value for it. */
  private Setting setting(String key, List<String> items) {
    return items.stream()
        .filter(item -> item.contains(PLACEHOLDER))
        .findFirst()
        .<Setting>map(item ->
            new Setting.Unreadable(
                name(key),
                "Its value " + Quote.excerpt(item) + " refers to another key, which has no value.",
                "Set that key too, or write the origins themselves."))
        .orElseGet(() -> Setting.of(name(key), items));
  }

  private static ConfigurationPropertyName property(String key) {
    return ConfigurationPropertyName.adapt(key, '.');
  }

  /** Returns where a value stands, or the first item of a list. */
  private Optional<Origin> origin(ConfigurationPropertyName name) {
    return StreamSupport.stream(ConfigurationPropertySources.get(environment).spliterator(), false)
        .flatMap(source ->
            Optional.<ConfigurationProperty>ofNullable(source.getConfigurationProperty(name))
                .or(() -> Optional.ofNullable(source.getConfigurationProperty(name.append("[0]"))))
                .stream())
        .findFirst()
        .map(ConfigurationProperty::getOrigin);
  }
}
