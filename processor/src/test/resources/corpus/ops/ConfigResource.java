package ops;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/config")
@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://ops.example.com")
public class ConfigResource {

  @GET
  public String list() {
    return "";
  }

  @GET
  @Path("{key: [a-z][a-z0-9.-]*}")
  public String find(@PathParam("key") String key) {
    return "";
  }

  @PUT
  @Path("{key: [a-z][a-z0-9.-]*}")
  public String set(@PathParam("key") String key, String body) {
    return "";
  }

  @DELETE
  @Path("{key: [a-z][a-z0-9.-]*}")
  public String unset(@PathParam("key") String key) {
    return "";
  }
}
