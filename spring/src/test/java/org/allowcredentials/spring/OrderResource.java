package org.allowcredentials.spring;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.allowcredentials.AllowCredentials;

/** Its origins come from the configuration. */
@Path("orders")
@AllowCredentials(origins = "${orders.origins}")
public class OrderResource {

  @GET
  public String list() {
    return "tea";
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public String change(String order) {
    return "changed";
  }

  @GET
  @Path("unmapped")
  public String unmapped() {
    throw new IllegalStateException("on purpose");
  }
}
