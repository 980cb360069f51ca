package org.allowcredentials.verification.servlet.two;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** Says nothing of other origins, so they get nothing. */
@Path("accounts")
public class InternalAccountResource {

  @GET
  public String list() {
    return "internal";
  }

  @PUT
  @Path("{id}")
  public String update(String body) {
    return "internal";
  }

  @GET
  @Path("unmapped")
  public String unmapped() {
    throw new IllegalStateException("on purpose");
  }
}
