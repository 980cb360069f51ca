package ops;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/health")
@Produces("application/json")
public class HealthResource {

  @GET
  public String all() {
    return "";
  }

  @GET
  @Path("live")
  public String live() {
    return "";
  }

  @GET
  @Path("ready")
  public String ready() {
    return "";
  }

  @GET
  @Path("started")
  public String started() {
    return "";
  }

  @GET
  @Path("group/{name}")
  public String group(@PathParam("name") String name) {
    return "";
  }
}
