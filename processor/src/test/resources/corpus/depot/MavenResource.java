package depot;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/maven2/{group: .+}/{artifact}/{version}")
@AllowOrigins("*")
public class MavenResource {

  @GET
  @Path("{file}")
  public String download(@PathParam("file") String file) {
    return "";
  }

  @HEAD
  @Path("{file}")
  public String head(@PathParam("file") String file) {
    return "";
  }
}
