package org.allowcredentials.verification.servlet.app;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.allowcredentials.AllowCredentials;

/** Behind the login of the container: see {@code WebXml}. */
@Path("secured")
@AllowCredentials(origins = "https://app.example.com")
public class SecuredResource {

  @GET
  public String read() {
    return "secured";
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public String write(String body) {
    return "written";
  }

  @GET
  @Path("plain/{id}")
  public String hidden() {
    return "never asked";
  }

  @PUT
  @Path("plain/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public String hiddenToo(String body) {
    return "never asked";
  }
}
