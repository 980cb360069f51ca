package org.allowcredentials.verification.servers.beans;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.allowcredentials.AllowCredentials;

/** A bean with a scope: servers call a proxy. */
@RequestScoped
@Path("scoped")
@AllowCredentials(origins = "https://app.example.com")
@RolesAllowed("user")
public class ScopedResource {

  /** Called by servers. */
  public ScopedResource() {}

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
