package org.allowcredentials.benchmarks;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.allowcredentials.AllowCredentials;
import org.jspecify.annotations.Nullable;

/** The resource that is asked, compiled as a user compiles one. */
@Path("orders")
@AllowCredentials(
    origins = "${" + Policy.ORIGINS + "}",
    allowedHeaders = Policy.REQUEST_HEADER,
    exposedHeaders = Policy.EXPOSED)
public class Orders {

  /** Called by servers. */
  public Orders() {}

  /**
   * Returns an order.
   *
   * @param id which
   * @return the order
   */
  @GET
  @Path("{id}")
  public String find(@PathParam("id") String id) {
    return id;
  }

  /**
   * Adds an order.
   *
   * @return the order
   */
  @POST
  public String add() {
    return "order";
  }

  /**
   * Replaces an order.
   *
   * @param id which
   * @param tag what is replaced
   * @param order the order
   * @return the order
   */
  @PUT
  @Path("{id}")
  @Consumes("application/json")
  public String put(
      @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String tag, String order) {
    return id + tag + order;
  }
}
