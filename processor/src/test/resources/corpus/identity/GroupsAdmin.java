package identity;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://console.example.com")
public class GroupsAdmin {

  @GET
  public String list() {
    return "";
  }

  @POST
  public String create(String body) {
    return "";
  }

  @Path("{id}")
  public GroupAdmin group(@PathParam("id") String id) {
    return new GroupAdmin();
  }
}
