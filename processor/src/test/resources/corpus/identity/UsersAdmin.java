package identity;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://console.example.com")
public class UsersAdmin {

  @GET
  public String list() {
    return "";
  }

  @POST
  public String create(String body) {
    return "";
  }

  @GET
  @Path("count")
  public String count() {
    return "";
  }

  @GET
  @Path("profile")
  public String profile() {
    return "";
  }

  @Path("{id}")
  public UserAdmin user(@PathParam("id") String id) {
    return new UserAdmin();
  }
}
