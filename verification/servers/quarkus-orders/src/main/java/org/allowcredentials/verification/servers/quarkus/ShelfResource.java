package org.allowcredentials.verification.servers.quarkus;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Has nothing but a locator. */
@Path("shelves")
public class ShelfResource {

  /** Called by servers. */
  public ShelfResource() {}

  /** Returns a shelf. */
  @Path("{name}")
  public Shelf shelf(@PathParam("name") String name) {
    return new Shelf(name);
  }
}
