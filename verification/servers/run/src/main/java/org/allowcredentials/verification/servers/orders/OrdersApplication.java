package org.allowcredentials.verification.servers.orders;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Lists nothing: the server finds the resources. */
@ApplicationPath("/")
public class OrdersApplication extends Application {

  /** Called by servers. */
  public OrdersApplication() {}
}
