package org.allowcredentials.verification.servers.orders;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.allowcredentials.AllowCredentials;

/** Has nothing but a locator. */
@Path("shelves")
@AllowCredentials(origins = "https://shelf.example.com")
public class ShelfResource {

  /** Called by servers. */
  public ShelfResource() {}

  /** Returns a shelf. */
  @Path("{name}")
  public Shelf shelf(@PathParam("name") String name) {
    return new Shelf(name);
  }
}
