package identity;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://console.example.com")
public class GroupAdmin {

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

  @Path("children/{child}")
  public GroupAdmin child(@PathParam("child") String child) {
    return new GroupAdmin();
  }

  @GET
  @Path("members")
  public String members() {
    return "";
  }
}
