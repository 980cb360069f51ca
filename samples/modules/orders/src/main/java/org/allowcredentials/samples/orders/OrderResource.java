package org.allowcredentials.samples.orders;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.allowcredentials.SameOriginOnly;

/** Orders. Who may read and change them, the application says that serves them. */
@Path("/orders")
public class OrderResource {

  /**
   * Returns all orders.
   *
   * @return one line for each
   */
  @GET
  public String list() {
    return "tea\nscones";
  }

  /**
   * Changes an order.
   *
   * @param id its number
   * @param item what is ordered
   * @return what is ordered now
   */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public String change(@PathParam("id") String id, String item) {
    return id + ": " + item;
  }

  /**
   * Cancels all orders. This is nearer than what the application says, so no other origin may.
   *
   * @return what is left
   */
  @DELETE
  @SameOriginOnly
  public String cancelAll() {
    return "none";
  }
}
