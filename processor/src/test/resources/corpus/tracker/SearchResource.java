package tracker;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/search")
@Produces("application/json")
@AllowCredentials(origins = "https://tracker.example.com")
public class SearchResource {

  @GET
  public String all() {
    return "";
  }

  @GET
  @Path("issues")
  public String issues() {
    return "";
  }

  @GET
  @Path("users")
  public String users() {
    return "";
  }
}
