package org.allowcredentials.verification.servlet.silent;

import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.allowcredentials.AllowCredentials;

/** Has a policy. */
@Path("orders")
@AllowCredentials(origins = "https://app.example.com")
public class OrderResource {

  @GET
  public String list() {
    return "orders";
  }

  @POST
  public String add(@Context ServletContext context) {
    return "post " + Counts.addPost(context);
  }
}
