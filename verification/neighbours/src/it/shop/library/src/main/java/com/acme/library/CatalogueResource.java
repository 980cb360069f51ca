package com.acme.library;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.allowcredentials.AllowCredentials;

/** A resource that the library brings along. */
@Path("/catalogue")
@AllowCredentials(origins = "https://library.example.com")
public class CatalogueResource {

  /** Creates the resource. */
  public CatalogueResource() {}

  /** Returns the catalogue. */
  @GET
  public String list() {
    return "catalogue";
  }
}
