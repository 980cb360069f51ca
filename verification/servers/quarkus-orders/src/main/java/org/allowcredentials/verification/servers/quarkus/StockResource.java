package org.allowcredentials.verification.servers.quarkus;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** Says nothing of CORS: the policy of the application applies. */
@Path("stock")
public class StockResource {

  /** Called by Quarkus. */
  public StockResource() {}

  /** Returns what there is. */
  @GET
  public String get() {
    return "much";
  }

  /** Takes something. */
  @PUT
  public String take() {
    return "taken";
  }
}
