package org.allowcredentials.verification.runtimes.application;

import static org.allowcredentials.verification.runtimes.application.Origins.ADMIN;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.allowcredentials.AllowCredentials;

/** Annotations on an interface. */
public interface CatalogApi {

  /** Returns the items. */
  @GET
  @Path("items")
  @Produces("text/plain")
  @AllowCredentials(origins = ADMIN)
  String items();

  /** Replaces the items. */
  @PUT
  @Path("items")
  @Produces("text/plain")
  @AllowCredentials(origins = ADMIN)
  String replace(String entity);
}
