package org.allowcredentials.jaxrs;

import jakarta.ws.rs.core.Configuration;
import java.util.Optional;

/**
 * The properties of an application, as far as a server shows them: to a feature that comes with its
 * bus, CXF shows none, and all to a {@code DynamicFeature}. Used while an application starts.
 */
final class Properties {

  private final Configuration first;
  private volatile Configuration latest;

  Properties(Configuration configuration) {
    this.first = configuration;
    this.latest = configuration;
  }

  /** Takes note of a configuration that may know more. */
  void see(Configuration configuration) {
    latest = configuration;
  }

  /** Returns the value of a property. */
  Optional<Object> find(String key) {
    return Optional.ofNullable(first.getProperty(key))
        .or(() -> Optional.ofNullable(latest.getProperty(key)));
  }
}
