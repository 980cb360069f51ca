package org.allowcredentials.verification.servers.secured;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.allowcredentials.AllowCredentials;

/** Behind the login of the container, which lets OPTIONS pass. */
@Path("opened")
@AllowCredentials(origins = "https://app.example.com")
public class OpenedResource {

  /** Called by servers. */
  public OpenedResource() {}

  /** Returns something. */
  @GET
  public String read() {
    return "opened";
  }

  /** Takes something. */
  @PUT
  public String write() {
    return "written";
  }
}
