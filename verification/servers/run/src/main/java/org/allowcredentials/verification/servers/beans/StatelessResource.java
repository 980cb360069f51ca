package org.allowcredentials.verification.servers.beans;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.allowcredentials.AllowCredentials;

/** A session bean: the container looks at the role before the method runs. */
@Stateless
@Path("stateless")
@AllowCredentials(origins = "https://app.example.com")
@RolesAllowed("user")
public class StatelessResource {

  /** Called by servers. */
  public StatelessResource() {}

  /** Returns something. */
  @GET
  public String read() {
    return "for a role";
  }

  /** Takes something. */
  @PUT
  public String write() {
    return "written";
  }
}
