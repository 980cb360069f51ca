package ops;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/version")
@Produces("application/json")
@AllowOrigins("*")
public class VersionResource {

  @GET
  public String version() {
    return "";
  }
}
