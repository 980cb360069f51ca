package org.allowcredentials.verification.servers.listed;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.allowcredentials.jaxrs.CorsFeature;
import org.allowcredentials.verification.servers.orders.OrderResource;
import org.allowcredentials.verification.servers.orders.RegisteredResource;

/** Lists its resources, and the feature, which the server finds by itself as well. */
@ApplicationPath("/")
public class ListedApplication extends Application {

  /** Called by servers. */
  public ListedApplication() {}

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(OrderResource.class, RegisteredResource.class, CorsFeature.class);
  }
}
