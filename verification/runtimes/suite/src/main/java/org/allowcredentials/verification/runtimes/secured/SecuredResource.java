package org.allowcredentials.verification.runtimes.secured;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.allowcredentials.AllowCredentials;

/** For tellers. */
@Path("secured")
@Produces("text/plain")
@RolesAllowed("teller")
@AllowCredentials(origins = "https://app.example.com")
public class SecuredResource {

  /** Called by servers. */
  public SecuredResource() {}

  /** Returns something. */
  @GET
  public String read() {
    return "secured";
  }

  /** Replaces it. */
  @PUT
  public String replace(String entity) {
    return "replaced";
  }
}
