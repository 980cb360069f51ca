package org.allowcredentials.verification.servers.listing;

import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Lists the resource only. */
public class ListingApplication extends Application {

  /** Called by Quarkus. */
  public ListingApplication() {}

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(BasketResource.class);
  }
}
