package org.allowcredentials.verification.runtimes.application;

import static org.allowcredentials.verification.runtimes.application.Origins.APP;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.allowcredentials.AllowCredentials;

/** Its constructor takes a number. */
@Path("constructed")
@AllowCredentials(origins = APP)
public class ConstructedResource {

  private final int n;

  /** Called by servers. */
  public ConstructedResource(@QueryParam("n") int n) {
    this.n = n;
  }

  /** Returns the number. */
  @GET
  @Produces("text/plain")
  public String get() {
    return "number " + n;
  }
}
