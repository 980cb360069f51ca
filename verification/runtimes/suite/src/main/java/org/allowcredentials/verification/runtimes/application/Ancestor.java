package org.allowcredentials.verification.runtimes.application;

import static org.allowcredentials.verification.runtimes.application.Origins.ADMIN;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Produces;
import org.allowcredentials.AllowCredentials;

/** Methods that a resource inherits as they are. */
@Produces("text/plain")
@AllowCredentials(origins = ADMIN)
public abstract class Ancestor {

  /** Called by servers. */
  protected Ancestor() {}

  /** Returns something. */
  @GET
  public String get() {
    return "inherited";
  }

  /** Replaces it. */
  @PUT
  public String replace(String entity) {
    return "replaced";
  }
}
