package org.allowcredentials.verification.runtimes.application;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/**
 * Something that can be removed. Whoever implements it has a bridge, which some servers name.
 *
 * @param <T> what tells it
 */
public interface Removable<T> {

  /** Removes it. */
  @DELETE
  @Path("generic")
  String remove(@QueryParam("q") T which);
}
