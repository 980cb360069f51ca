package org.allowcredentials.verification.servers.listing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.allowcredentials.AllowCredentials;

/** Has a policy that nobody would apply. */
@Path("baskets")
@AllowCredentials(origins = "https://shop.example.com")
public class BasketResource {

  /** Called by Quarkus. */
  public BasketResource() {}

  /** Returns what is in the basket. */
  @GET
  public String list() {
    return "tea";
  }

  /** Puts something into the basket. */
  @POST
  public void add(String what) {}
}
