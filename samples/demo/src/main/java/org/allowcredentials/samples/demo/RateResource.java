package org.allowcredentials.samples.demo;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.allowcredentials.AllowOrigins;

/** Exchange rates: the same for everybody, so every page may read them. */
@Path("rates")
public final class RateResource {

  /** Returns what one euro is worth. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @AllowOrigins("*")
  public Map<String, Double> rates() {
    return Map.of("USD", 1.08);
  }
}
