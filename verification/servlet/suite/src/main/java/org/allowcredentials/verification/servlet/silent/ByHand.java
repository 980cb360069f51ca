package org.allowcredentials.verification.servlet.silent;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.allowcredentials.jaxrs.CorsFeature;

/** Registers the feature itself. */
@ApplicationPath("/by-hand")
public class ByHand extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(OrderResource.class, CorsFeature.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.disableMetainfServicesLookup", true);
  }
}
