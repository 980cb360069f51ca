package org.allowcredentials.verification.servlet.two;

import jakarta.ws.rs.ApplicationPath;
import org.allowcredentials.verification.servlet.silent.OrderResource;
import org.glassfish.jersey.server.ResourceConfig;

/** An application in Jersey's own way, which looks for no features. */
@ApplicationPath("/configured")
public final class Configured extends ResourceConfig {

  public Configured() {
    register(OrderResource.class);
    property("jersey.config.disableMetainfServicesLookup", true);
  }
}
