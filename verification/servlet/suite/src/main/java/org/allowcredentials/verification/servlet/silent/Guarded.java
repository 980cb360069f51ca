package org.allowcredentials.verification.servlet.silent;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.allowcredentials.jaxrs.CorsFeature;

/** Has a filter that answers all OPTIONS before anything else. */
@ApplicationPath("/guarded")
public class Guarded extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(OrderResource.class, FirstFilter.class, CorsFeature.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.disableMetainfServicesLookup", true);
  }
}
