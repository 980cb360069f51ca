package org.allowcredentials.verification.runtimes.application;

import static org.allowcredentials.verification.runtimes.application.Origins.ADMIN;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Produces;
import org.allowcredentials.AllowCredentials;

/**
 * A generic interface: the compiler makes bridge methods in the class that implements it.
 *
 * @param <T> what is stored
 */
@Produces("text/plain")
@AllowCredentials(origins = ADMIN)
public interface StoreApi<T> {

  /** Returns something. */
  @GET
  T get();

  /** Replaces it. */
  @PUT
  String replace(T entity);
}
