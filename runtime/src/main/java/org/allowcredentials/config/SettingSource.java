package org.allowcredentials.config;

import java.util.List;
import java.util.Optional;

/**
 * A place where settings are looked up. A framework with a configuration of its own hands over its
 * place by the property {@link #PROPERTY}; it is then asked in place of the system properties and
 * the environment, whose values such a configuration has already, in its own order.
 */
public interface SettingSource {

  /**
   * The property of a Jakarta REST configuration, the property of a bus of Apache CXF, and the
   * attribute of a servlet context in which a framework hands over its place.
   */
  String PROPERTY = "org.allowcredentials.settings";

  /**
   * Returns this place in words, such as {@code environment variable ORDERS_ORIGINS}.
   *
   * @param key the key that is looked up
   * @return a name, to follow "item 1 of the setting orders.origins"
   */
  String name(String key);

  /**
   * Returns how a key is set here, to follow "Set it to a list of origins: ".
   *
   * @param key the key that has no value
   * @param loader the class loader of the resource that asks
   * @return such as {@code with -Dorders.origins=https://app.example.com}
   */
  String remedy(String key, ClassLoader loader);

  /**
   * Returns the keys that this place has, as far as it can list them: a misspelt key is found among
   * them.
   *
   * @param loader the class loader of the resource that asks
   * @return keys as they are written there; none if the place can only be asked for a key
   */
  default Iterable<String> keys(ClassLoader loader) {
    return List.of();
  }

  /**
   * Returns what this place has for a key.
   *
   * @param key the key
   * @param loader the class loader of the resource that asks
   * @return empty if the key is not set here
   * @throws RuntimeException whatever the place throws
   */
  Optional<Setting> find(String key, ClassLoader loader);
}
