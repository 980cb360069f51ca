package org.allowcredentials.verification.servers.bills;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.allowcredentials.AllowCredentials;

/** Served by one of the two applications. */
@Path("list")
@AllowCredentials(origins = "https://bills.example.com")
public class BillResource {

  /** Called by servers. */
  public BillResource() {}

  /** Returns all bills. */
  @GET
  public String list() {
    return "a bill";
  }
}
