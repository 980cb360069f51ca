package identity;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://console.example.com")
public class ClientAdmin {

  @GET
  public String show() {
    return "";
  }

  @PUT
  public String change(String body) {
    return "";
  }

  @DELETE
  public String delete() {
    return "";
  }

  @GET
  @Path("client-secret")
  public String secret() {
    return "";
  }

  @POST
  @Path("client-secret")
  public String rotate(String body) {
    return "";
  }

  @Path("roles")
  public RolesAdmin roles() {
    return new RolesAdmin();
  }
}
