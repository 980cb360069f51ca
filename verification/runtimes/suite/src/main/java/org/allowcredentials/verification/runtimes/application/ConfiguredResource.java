package org.allowcredentials.verification.runtimes.application;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.allowcredentials.AllowCredentials;

/** Its origins stand in the configuration. */
@Path("configured")
@Produces("text/plain")
@AllowCredentials(origins = "${contract.origins}")
public class ConfiguredResource {

  /** Called by servers. */
  public ConfiguredResource() {}

  /** Returns something. */
  @GET
  public String get() {
    return "configured";
  }

  /** Replaces it. */
  @PUT
  public String put(String entity) {
    return "replaced";
  }
}
