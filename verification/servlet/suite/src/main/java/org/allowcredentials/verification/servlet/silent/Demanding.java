package org.allowcredentials.verification.servlet.silent;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.allowcredentials.jaxrs.CorsFeature;

/** Fails for each request that is not as it wants it. */
@ApplicationPath("/demanding")
public class Demanding extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(OrderResource.class, CorsFeature.class, DemandingFilter.class);
  }
}
