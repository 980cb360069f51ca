package org.allowcredentials.samples.demo;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** Figures for the operators: no annotation, so no page of another origin may read them. */
@Path("internal")
public final class InternalResource {

  /** Returns how the service is doing. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Map<String, String> state() {
    return Map.of("state", "well");
  }
}
