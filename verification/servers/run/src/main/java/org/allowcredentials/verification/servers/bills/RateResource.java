package org.allowcredentials.verification.servers.bills;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.allowcredentials.AllowOrigins;

/** Served by the other application. */
@Path("euro")
public class RateResource {

  /** Called by servers. */
  public RateResource() {}

  /** Returns all rates. */
  @GET
  @AllowOrigins("*")
  public String list() {
    return "a rate";
  }
}
