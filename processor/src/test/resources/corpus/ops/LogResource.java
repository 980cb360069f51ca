package ops;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/loggers")
@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://ops.example.com")
public class LogResource {

  @GET
  public String list() {
    return "";
  }

  @GET
  @Path("{name}")
  public String find(@PathParam("name") String name) {
    return "";
  }

  @PUT
  @Path("{name}")
  public String level(@PathParam("name") String name, String body) {
    return "";
  }
}
