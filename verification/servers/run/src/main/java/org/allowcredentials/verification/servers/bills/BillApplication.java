package org.allowcredentials.verification.servers.bills;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** One of two applications of a web application. */
@ApplicationPath("bills")
public class BillApplication extends Application {

  /** Called by servers. */
  public BillApplication() {}

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(BillResource.class);
  }
}
