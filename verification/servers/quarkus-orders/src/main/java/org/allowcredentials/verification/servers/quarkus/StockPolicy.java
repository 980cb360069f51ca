package org.allowcredentials.verification.servers.quarkus;

import jakarta.ws.rs.core.Application;
import org.allowcredentials.AllowCredentials;

/** Carries a policy. Quarkus deploys no class that is abstract. */
@AllowCredentials(origins = "https://stock.example.com")
public abstract class StockPolicy extends Application {

  /** Called by nobody. */
  protected StockPolicy() {}
}
