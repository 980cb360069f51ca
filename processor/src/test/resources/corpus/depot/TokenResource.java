package depot;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/tokens")
@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://depot.example.com")
public class TokenResource {

  @GET
  public String list() {
    return "";
  }

  @POST
  public String create(String body) {
    return "";
  }

  @DELETE
  @Path("{id}")
  public String revoke(@PathParam("id") String id) {
    return "";
  }
}
