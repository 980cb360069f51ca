package org.allowcredentials.verification.servlet.silent;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Tells Jersey not to look for features, and registers none. */
@ApplicationPath("/unlooked")
public class Unlooked extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(OrderResource.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.disableMetainfServicesLookup", true);
  }
}
