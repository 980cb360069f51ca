package org.allowcredentials.samples.shop;

import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.stereotype.Component;

/** Tells Jersey what it serves. */
@Component
public class JerseyConfig extends ResourceConfig {

  /** Called by Spring. */
  public JerseyConfig() {
    register(OrderResource.class);
    register(RateResource.class);
  }
}
