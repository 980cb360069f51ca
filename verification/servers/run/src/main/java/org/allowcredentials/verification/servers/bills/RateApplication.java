package org.allowcredentials.verification.servers.bills;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The other. */
@ApplicationPath("rates")
public class RateApplication extends Application {

  /** Called by servers. */
  public RateApplication() {}

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(RateResource.class);
  }
}
