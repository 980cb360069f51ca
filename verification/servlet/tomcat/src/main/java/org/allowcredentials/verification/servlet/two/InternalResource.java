package org.allowcredentials.verification.servlet.two;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** Says nothing of other origins either. */
@Path("{id}")
public class InternalResource {

  @GET
  public String find() {
    return "nested";
  }

  @PUT
  public String update(String body) {
    return "nested";
  }
}
