package identity;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://console.example.com")
public class RealmsAdmin {

  @GET
  public String list() {
    return "";
  }

  @POST
  public String create(String body) {
    return "";
  }

  @Path("{realm}")
  public RealmAdmin realm(@PathParam("realm") String realm) {
    return new RealmAdmin();
  }
}
