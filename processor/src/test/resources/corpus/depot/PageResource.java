package depot;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/")
public class PageResource {

  @GET
  public String index() {
    return "";
  }

  @GET
  @Path("{page}.html")
  @Produces("text/html")
  public String page(@PathParam("page") String page) {
    return "";
  }

  @GET
  @Path("assets/{asset: .+}")
  @AllowOrigins("*")
  public String asset(@PathParam("asset") String asset) {
    return "";
  }
}
