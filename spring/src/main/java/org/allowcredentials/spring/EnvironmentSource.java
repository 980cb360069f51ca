package org.allowcredentials.spring;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.allowcredentials.config.Setting;
import org.allowcredentials.config.SettingSource;
import org.allowcredentials.policy.Quote;
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
      List<String> items =
          Binder.get(environment).bind(property(key), Bindable.listOf(String.class)).orElse(null);
      return Optional.ofNullable(items).map(each -> Setting.of(name(key), each));
    } catch (BindException e) {
      Throwable cause = NestedExceptionUtils.getMostSpecificCause(e);
      return Optional.of(
          new Setting.Unreadable(
              name(key),
              "Reading it failed: " + Quote.excerpt(String.valueOf(cause.getMessage())) + ".",
              "Repair it there, or write the origins themselves."));
    }
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
