package org.allowcredentials.verification.servlet.silent;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Says so by the property of Jakarta REST. */
@ApplicationPath("/unloaded")
public class Unloaded extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(OrderResource.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jakarta.ws.rs.loadServices", false);
  }
}
