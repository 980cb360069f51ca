package org.allowcredentials.verification.runtimes.application;

import static org.allowcredentials.verification.runtimes.application.Origins.ADMIN;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.allowcredentials.AllowCredentials;

/** All annotations on an interface, the root path too. */
@Path("rooted")
@Produces("text/plain")
@AllowCredentials(origins = ADMIN)
public interface RootedApi {

  /** Returns something. */
  @GET
  String get();

  /** Replaces it. */
  @PUT
  String replace(String entity);
}
