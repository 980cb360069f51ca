package org.allowcredentials.verification.runtimes;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.allowcredentials.verification.runtimes.application.ContractApplication;

/** The application of the contract with something added; only embedded servers can deploy it. */
final class Variant extends ContractApplication {

  private final Map<String, Object> properties = new HashMap<>(super.getProperties());
  private final Set<Class<?>> classes = new LinkedHashSet<>(super.getClasses());
  private final Set<Object> singletons = new LinkedHashSet<>();

  Variant property(String key, Object value) {
    properties.put(key, value);
    return this;
  }

  Variant register(Class<?> type) {
    classes.add(type);
    return this;
  }

  Variant register(Object provider) {
    singletons.add(provider);
    return this;
  }

  /** Registers classes and instances. */
  Variant registerAll(Set<Object> providers) {
    for (Object each : providers) {
      if (each instanceof Class<?> type) {
        register(type);
      } else {
        register(each);
      }
    }
    return this;
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.copyOf(properties);
  }

  @Override
  public Set<Class<?>> getClasses() {
    return Set.copyOf(classes);
  }

  // Deprecated for @Inject's sake, but the only way to register an instance.
  @Override
  @SuppressWarnings("deprecation")
  public Set<Object> getSingletons() {
    return Set.copyOf(singletons);
  }
}
