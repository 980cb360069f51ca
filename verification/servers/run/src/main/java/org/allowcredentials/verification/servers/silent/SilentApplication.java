package org.allowcredentials.verification.servers.silent;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.allowcredentials.verification.servers.orders.OrderResource;

/** Lists its resources only, and wants no services. */
@ApplicationPath("/")
public class SilentApplication extends Application {

  /** Called by servers. */
  public SilentApplication() {}

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(OrderResource.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jakarta.ws.rs.loadServices", false);
  }
}
