package org.allowcredentials.verification.servlet.silent;

import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;

/** Has none. */
@Path("plain")
public class PlainResource {

  @GET
  public String posts(@Context ServletContext context) {
    return "posts: " + Counts.posts(context);
  }
}
