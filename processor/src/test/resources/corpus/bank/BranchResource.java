package bank;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/v2/branches")
@Produces("application/json")
@AllowOrigins("*")
public class BranchResource {

  @GET
  public String list() {
    return "";
  }

  @GET
  @Path("{id}")
  public String find(@PathParam("id") String id) {
    return "";
  }

  @GET
  @Path("near/{lat},{lon}")
  public String near(@PathParam("lat") String lat, @PathParam("lon") String lon) {
    return "";
  }
}
