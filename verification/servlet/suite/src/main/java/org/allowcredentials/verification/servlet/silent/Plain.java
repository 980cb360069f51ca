package org.allowcredentials.verification.servlet.silent;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Serves nothing with a policy, and has no feature. */
@ApplicationPath("/plain")
public class Plain extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(PlainResource.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.disableMetainfServicesLookup", true);
  }
}
