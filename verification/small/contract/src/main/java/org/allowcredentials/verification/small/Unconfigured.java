package org.allowcredentials.verification.small;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.allowcredentials.AllowCredentials;

/** Has a key that nobody has set. */
@Path("unconfigured")
@AllowCredentials(origins = "${no.such.origins}")
public class Unconfigured {

  /** Called by servers. */
  public Unconfigured() {}

  /** Is never served. */
  @GET
  public String get() {
    return "served";
  }
}
