package org.allowcredentials.verification.runtimes.application;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.allowcredentials.AllowOrigins;

/** For everyone, without credentials. */
@Path("rates")
@Produces("text/plain")
@AllowOrigins(value = "*", exposedHeaders = "ETag")
public class RateResource {

  /** Called by servers. */
  public RateResource() {}

  /** Returns the rates. */
  @GET
  public String get() {
    return "rates";
  }

  /** Replaces the rates. */
  @PUT
  public String put(String entity) {
    return "replaced";
  }
}
