package org.allowcredentials.verification.servers.secured;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.allowcredentials.AllowCredentials;

/** The login is the container's; who may do it is for Jakarta REST to decide. */
@Path("roles")
@AllowCredentials(origins = "https://app.example.com")
@RolesAllowed("user")
public class RolesResource {

  /** Called by servers. */
  public RolesResource() {}

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
