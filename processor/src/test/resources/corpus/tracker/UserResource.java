package tracker;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/users")
@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://tracker.example.com")
public class UserResource {

  @GET
  @Path("self")
  public String self() {
    return "";
  }

  @GET
  @Path("{login}")
  public String find(@PathParam("login") String login) {
    return "";
  }

  @GET
  @Path("{login}/activity")
  public String activity(@PathParam("login") String login) {
    return "";
  }

  @GET
  @Path("self/notifications")
  public String notifications() {
    return "";
  }

  @POST
  @Path("self/notifications/read")
  public String read(String body) {
    return "";
  }

  @GET
  @Path("{login}/avatar.png")
  @Produces("image/png")
  @AllowOrigins("*")
  public String avatar(@PathParam("login") String login) {
    return "";
  }
}
