package org.allowcredentials.samples.demo;

import java.util.Set;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** The API. Its CORS policy stands in the annotations of its resources, and nowhere else. */
final class DemoApplication extends ResourceConfig {

  /** An API of its own: no account and no session is shared with another one. */
  DemoApplication(String pageOrigins) {
    registerClasses(
        Set.of(
            AccountResource.class,
            InternalResource.class,
            RateResource.class,
            SessionResource.class,
            SessionFilter.class,
            JacksonFeature.class));
    register(
        new AbstractBinder() {
          @Override
          protected void configure() {
            bind(new Bank()).to(Bank.class);
            bind(new Sessions()).to(Sessions.class);
          }
        });
    property("demo.page.origin", pageOrigins);
    property(ServerProperties.WADL_FEATURE_DISABLE, true);
  }
}
