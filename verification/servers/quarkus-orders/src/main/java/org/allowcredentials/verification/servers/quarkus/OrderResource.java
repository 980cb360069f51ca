package org.allowcredentials.verification.servers.quarkus;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.allowcredentials.AllowCredentials;

/** Its origins come from the configuration; no application lists it. */
@Path("orders")
@AllowCredentials(origins = "${orders.origins}")
public class OrderResource {

  /** Called by Quarkus. */
  public OrderResource() {}

  /** Returns all orders. */
  @GET
  public String list() {
    return "tea";
  }

  /** Adds an order. */
  @POST
  public void add(String order) {}
}
