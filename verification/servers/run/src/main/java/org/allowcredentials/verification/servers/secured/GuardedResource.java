package org.allowcredentials.verification.servers.secured;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.allowcredentials.AllowCredentials;

/** No constraint of the container protects it: Jakarta REST alone decides. */
@Path("guarded")
@AllowCredentials(origins = "https://app.example.com")
@RolesAllowed("user")
public class GuardedResource {

  /** Called by servers. */
  public GuardedResource() {}

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
