package org.allowcredentials.samples.shop;

import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The two resources. */
public class ShopApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(OrderResource.class, RateResource.class);
  }
}
