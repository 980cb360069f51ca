package org.allowcredentials.verification.servers.quarkus;

import jakarta.ws.rs.core.Application;
import org.allowcredentials.AllowCredentials;

/** Carries another, so that one of them must be named. */
@AllowCredentials(origins = "https://other.example.com")
public abstract class OtherPolicy extends Application {

  /** Called by nobody. */
  protected OtherPolicy() {}
}
