package org.allowcredentials.samples.shop;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.allowcredentials.AllowCredentials;
import org.allowcredentials.SameOriginOnly;

/** Orders: the shop's pages may read and change them for the user who is signed in. */
@Path("/orders")
@Produces(MediaType.TEXT_PLAIN)
@AllowCredentials(origins = {"https://shop.example.com", "https://*.partner.example.org"})
public class OrderResource {

  /** Static, because a server may make a resource for each request. */
  private static final Map<String, String> ORDERS =
      new ConcurrentSkipListMap<>(Map.of("1", "tea", "2", "scones"));

  /**
   * Returns all orders.
   *
   * @return one line for each
   */
  @GET
  public String list() {
    return String.join("\n", ORDERS.values());
  }

  /**
   * Returns an order.
   *
   * @param id its number
   * @return what was ordered
   */
  @GET
  @Path("{id}")
  public String find(@PathParam("id") String id) {
    return Optional.ofNullable(ORDERS.get(id)).orElseThrow(NotFoundException::new);
  }

  /**
   * Changes an order. As it consumes JSON, browsers ask whether {@code Content-Type} may be set;
   * that it may is derived from here.
   *
   * @param id its number
   * @param item what is ordered
   */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public void change(@PathParam("id") String id, String item) {
    ORDERS.put(id, item);
  }

  /**
   * Cancels an order. Only the API's own pages may do that.
   *
   * @param id its number
   */
  @DELETE
  @Path("{id}")
  @SameOriginOnly
  public void cancel(@PathParam("id") String id) {
    ORDERS.remove(id);
  }
}
