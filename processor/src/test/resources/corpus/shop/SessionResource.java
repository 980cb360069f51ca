package shop;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/session")
@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://shop.example.com")
public class SessionResource {

  @GET
  public String current() {
    return "";
  }

  @POST
  public String logIn(String body) {
    return "";
  }

  @DELETE
  public String logOut() {
    return "";
  }
}
