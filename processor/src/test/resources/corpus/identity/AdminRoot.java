package identity;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/admin")
@AllowCredentials(origins = "https://console.example.com")
public class AdminRoot {

  @Path("realms")
  public RealmsAdmin realms() {
    return new RealmsAdmin();
  }

  @GET
  @Path("serverinfo")
  @Produces("application/json")
  public String info() {
    return "";
  }
}
