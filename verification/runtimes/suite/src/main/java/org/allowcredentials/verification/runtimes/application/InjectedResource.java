package org.allowcredentials.verification.runtimes.application;

import static org.allowcredentials.verification.runtimes.application.Origins.APP;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.allowcredentials.AllowCredentials;

/** One of its fields takes a number. */
@Path("injected")
@AllowCredentials(origins = APP)
public class InjectedResource {

  @QueryParam("n")
  private int n;

  /** Called by servers. */
  public InjectedResource() {}

  /** Returns the number. */
  @GET
  @Produces("text/plain")
  public String get() {
    return "number " + n;
  }
}
