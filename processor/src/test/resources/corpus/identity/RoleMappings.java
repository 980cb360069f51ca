package identity;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://console.example.com")
public class RoleMappings {

  @GET
  public String all() {
    return "";
  }

  @GET
  @Path("realm")
  public String realm() {
    return "";
  }

  @POST
  @Path("realm")
  public String addRealm(String body) {
    return "";
  }

  @GET
  @Path("clients/{client}")
  public String client(@PathParam("client") String client) {
    return "";
  }

  @POST
  @Path("clients/{client}")
  public String addClient(@PathParam("client") String client, String body) {
    return "";
  }
}
