package org.allowcredentials.verification.servlet.app;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.allowcredentials.AllowCredentials;

/** Only a locator leads to it. */
@AllowCredentials(origins = "https://shelf.example.com")
public class Shelf {

  @GET
  @Path("books")
  public String books() {
    return "books";
  }

  @POST
  @Path("books")
  public String add(String title) {
    return "added";
  }
}
