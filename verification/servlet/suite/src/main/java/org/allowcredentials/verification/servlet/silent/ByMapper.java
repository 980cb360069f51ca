package org.allowcredentials.verification.servlet.silent;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.allowcredentials.jaxrs.CorsExceptionMapper;

/** Registers the exception mapper only. */
@ApplicationPath("/by-mapper")
public class ByMapper extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(OrderResource.class, CorsExceptionMapper.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.disableMetainfServicesLookup", true);
  }
}
