package org.allowcredentials.verification.runtimes;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.allowcredentials.AllowCredentials;

/** Plain methods that succeed. */
@Path("accounts")
@AllowCredentials(origins = "https://app.example.com")
public class AccountResource {

  /** Called by servers. */
  public AccountResource() {}

  /** Returns one account. */
  @GET
  @Path("{id}")
  public String get(@PathParam("id") String id) {
    return "account " + id;
  }

  /** Replaces one account. */
  @PUT
  @Path("{id}")
  public void put(@PathParam("id") String id, String entity) {}
}
