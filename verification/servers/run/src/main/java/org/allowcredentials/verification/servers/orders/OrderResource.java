package org.allowcredentials.verification.servers.orders;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.allowcredentials.AllowCredentials;

/** Its origins come from the configuration of the server. */
@Path("orders")
@AllowCredentials(origins = "${orders.origins}")
public class OrderResource {

  /** Called by servers. */
  public OrderResource() {}

  /** Returns all orders. */
  @GET
  public String list() {
    return "tea";
  }

  /** Cancels an order. */
  @DELETE
  @Path("{id}")
  public void cancel(@PathParam("id") String id) {}
}
